// Asks the registry of packages what is known against those whose code we ship. The programs bundle what they need, so
// only packages in their notices count: what builds and tests them reaches nobody.
// Ends with 1 where something is known, and with 2 where the registry does not answer.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { noticesFile } from './package/notices.mjs';

function main() {
	const shipped = new Set(
		[...readFileSync(noticesFile, 'utf8').matchAll(/^(\S+) [\d.]+\S* \([^)]+\)$/gm)].map(([, name]) => name),
	);
	const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
	const report = reportIn(stdout);
	const known = report?.vulnerabilities;
	if (known === undefined) {
		console.error(unanswered(report?.message, shipped.size));
		return 2;
	}
	const ours = Object.values(known).filter(({ name }) => shipped.has(name));
	for (const { name, severity, range } of ours) console.error(`${name} ${range}: ${severity}`);
	console.log(`${shipped.size} packages are shipped; something is known against ${ours.length} of them.`);
	return ours.length === 0 ? 0 : 1;
}

/** Some registries, such as copies of the public one, hand out packages and answer no question about them. */
const unanswered = (message = 'it gave no answer that could be read', count) => `The registry was not asked: ${message}

So nothing is shown of the ${count} packages that are shipped, neither good nor bad. Before publishing, either
- run this where npm talks to the public registry (“npm config get registry” says which one it talks to), or
- look up the packages in ${noticesFile} at https://github.com/advisories.`;

function reportIn(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

process.exitCode = main();
