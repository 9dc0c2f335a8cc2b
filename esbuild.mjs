// Builds every program that we ship, and the test bundles. `node esbuild.mjs [name …] [--watch]`, no name: all that ships.
import { chmod, readFile } from 'node:fs/promises';
import { build, context } from 'esbuild';
import { testBundle } from './test/bundle.mjs';
import { hostBundle, webHostBundle } from './test/host/build.mjs';

const shared = { bundle: true, logLevel: 'warning', target: 'es2022', legalComments: 'none' };
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const define = { OUTCOME_BRIEF_VERSION: JSON.stringify(version) };
const shipped = { ...shared, minify: true, sourcemap: false, define };
const node = { ...shipped, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { ...shipped, platform: 'browser' };
const shebang = { js: '#!/usr/bin/env node' };

/** Most of the client's code is the language client, which is in a file of its own: it is loaded when there is a brief. */
const languageClientApart = {
	name: 'language-client-apart',
	setup: ({ onResolve }) =>
		onResolve({ filter: /^vscode-languageclient\/node$/ }, () => ({ path: './language-client.cjs', external: true })),
};

const programs = {
	client: {
		...node,
		entryPoints: ['client/src/node/main.ts'],
		outfile: 'dist/client.cjs',
		external: ['vscode'],
		plugins: [languageClientApart],
	},
	'language-client': {
		...node,
		entryPoints: ['vscode-languageclient/node'],
		outfile: 'dist/language-client.cjs',
		external: ['vscode'],
	},
	server: { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.cjs', banner: shebang },
	cli: { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.cjs', banner: shebang },
	mcp: { ...node, entryPoints: ['server/src/mcp/main.ts'], outfile: 'dist/mcp.cjs' },
	'client-web': {
		...browser,
		format: 'cjs',
		entryPoints: ['client/src/browser/main.ts'],
		outfile: 'dist/web/client.js',
		external: ['vscode'],
	},
	'server-web': {
		...browser,
		format: 'iife',
		entryPoints: ['server/src/browser/main.ts'],
		outfile: 'dist/web/server.js',
	},
	'webview-key-points': {
		...browser,
		format: 'iife',
		entryPoints: ['client/src/webview/key-points.ts'],
		outfile: 'dist/webview/key-points.js',
	},
	'webview-canvas': {
		...browser,
		format: 'iife',
		entryPoints: ['client/src/webview/canvas.ts'],
		outfile: 'dist/webview/canvas.js',
	},
};

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
	for (const name of wanted.length > 0 ? wanted : Object.keys(programs)) {
		const options = programs[name] ?? (await tests[name]?.());
		if (options === undefined) {
			throw new Error(
				`No program is called "${name}". There are: ${[...Object.keys(programs), ...Object.keys(tests)].join(', ')}.`,
			);
		}
		if (watch) await (await context(options)).watch();
		else await build(options);
		// npm makes a package's commands executable when it installs it; a checkout has only us.
		if (options.banner === shebang && options.outfile) await chmod(options.outfile, 0o755);
	}
}

await main(process.argv.slice(2));
