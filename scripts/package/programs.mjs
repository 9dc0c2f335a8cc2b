import { readFile } from 'node:fs/promises';
import { workedOutAhead } from './ahead.mjs';
import { blocksAlone, builtinsLater, grammarApart, languageClientApart, namesOfYaml, yamlApart } from './plugins.mjs';

export const shared = { bundle: true, logLevel: 'warning', target: 'es2022', legalComments: 'none', charset: 'utf8' };
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const define = { OUTCOME_BRIEF_VERSION: JSON.stringify(version) };
const shipped = { ...shared, minify: true, sourcemap: false, metafile: true, define };
const node = { ...shipped, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { ...shipped, platform: 'browser' };
export const shebang = { js: '#!/usr/bin/env node' };

const inParts = { ...node, plugins: [grammarApart, yamlApart, builtinsLater, blocksAlone, workedOutAhead] };

/** Every program that we ship, by name. */
export const programs = {
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
	grammar: {
		...node,
		stdin: { contents: `module.exports = require('compromise/two');`, resolveDir: '.' },
		outfile: 'dist/grammar.cjs',
	},
	yaml: {
		...node,
		// Its build for browsers is in modules, of which those that nobody asks for can be left out.
		platform: 'browser',
		stdin: { contents: `export { ${namesOfYaml} } from 'yaml';`, resolveDir: '.' },
		outfile: 'dist/yaml.cjs',
	},
	server: {
		...inParts,
		entryPoints: ['server/src/node/main.ts'],
		outfile: 'dist/server.cjs',
		banner: shebang,
	},
	cli: { ...inParts, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.cjs', banner: shebang },
	mcp: { ...inParts, entryPoints: ['server/src/mcp/main.ts'], outfile: 'dist/mcp.cjs' },
	'client-web': {
		...browser,
		format: 'cjs',
		entryPoints: ['client/src/browser/main.ts'],
		outfile: 'dist/web/client.js',
		external: ['vscode'],
	},
	'server-web': {
		...browser,
		plugins: [blocksAlone, workedOutAhead],
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
