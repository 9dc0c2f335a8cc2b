import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the programs: whose code is bundled in them, and under what licence. */
export const noticesFile = 'dist/third-party-notices.txt';

/** @param {readonly import('esbuild').BuildResult[]} built with their metafiles */
export async function writeNotices(built) {
	const inputs = built.flatMap(({ metafile }) =>
		Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs)),
	);
	const folders = new Set();
	for (const [path, { bytesInOutput }] of inputs) {
		const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
		if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
	}
	const notices = await Promise.all([...folders].sort().map(noticeOf));
	const head = 'Outcome Brief contains code of these packages. Their licences ask to be passed on with it.\n';
	await writeFile(noticesFile, [head, ...new Set(notices)].join(`\n${'-'.repeat(80)}\n\n`));
}

async function noticeOf(folder) {
	const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const file = (await readdir(folder)).find(entry => /^licen[cs]e(?:-mit)?(?:\.(?:md|txt))?$/i.test(entry));
	if (!license || file === undefined) throw new Error(`${name} is bundled, and has no licence to pass on.`);
	return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}
