// Builds every program that we ship, and the test bundles. `node esbuild.mjs [name …] [--watch]`, no name: all that ships.
import { chmod } from 'node:fs/promises';
import { build, context } from 'esbuild';
import { writeNotices } from './scripts/package/notices.mjs';
import { programs, shared, shebang } from './scripts/package/programs.mjs';
import { testBundle } from './test/bundle.mjs';
import { hostBundle, webHostBundle } from './test/host/build.mjs';

const tests = {
	unit: async () => ({ ...(await testBundle('test/unit')), outfile: 'dist-test/unit.cjs' }),
	host: () => hostBundle(shared),
	'host-web': () => webHostBundle(shared),
	protocol: async () => ({ ...(await testBundle('test/protocol')), outfile: 'dist-test/protocol.cjs' }),
	'cli-test': async () => ({ ...(await testBundle('test/cli')), outfile: 'dist-test/cli.cjs' }),
	property: async () => ({ ...(await testBundle('test/property')), outfile: 'dist-test/property.cjs' }),
};

async function main(names) {
	const watch = names.includes('--watch');
	const wanted = names.filter(name => !name.startsWith('--'));
	const built = [];
	for (const name of wanted.length > 0 ? wanted : Object.keys(programs)) {
		const options = programs[name] ?? (await tests[name]?.());
		if (options === undefined) {
			throw new Error(
				`No program is called "${name}". There are: ${[...Object.keys(programs), ...Object.keys(tests)].join(', ')}.`,
			);
		}
		if (watch) await (await context(options)).watch();
		else built.push(await build(options));
		// npm makes a package's commands executable when it installs it; a checkout has only us.
		if (options.banner === shebang && options.outfile) await chmod(options.outfile, 0o755);
	}
	if (wanted.length === 0 && !watch) await writeNotices(built);
}

await main(process.argv.slice(2));
