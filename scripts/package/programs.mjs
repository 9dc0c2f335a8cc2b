import { readFile } from 'node:fs/promises';

export const shared = { bundle: true, logLevel: 'warning', target: 'es2022', legalComments: 'none', charset: 'utf8' };
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const define = { OUTCOME_BRIEF_VERSION: JSON.stringify(version) };
const shipped = { ...shared, minify: true, sourcemap: false, metafile: true, define };
const node = { ...shipped, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { ...shipped, platform: 'browser' };
export const shebang = { js: '#!/usr/bin/env node' };

/** Most of the client's code is the language client, which is in a file of its own: it is loaded when there is a brief. */
const languageClientApart = {
	name: 'language-client-apart',
	setup: ({ onResolve }) =>
		onResolve({ filter: /^vscode-languageclient\/node$/ }, () => ({ path: './language-client.cjs', external: true })),
};

/** Few briefs have a sentence that needs it, and it is a quarter of all that a server or the command line would load. */
const grammarApart = {
	name: 'grammar-apart',
	setup: ({ onResolve }) =>
		onResolve({ filter: /^compromise\/two$/ }, () => ({ path: './grammar.cjs', external: true })),
};
/**
 * Of Markdown we read the blocks alone. What the parser brings along for what stands within a line is never asked, and more
 * than half of what there is of it to load: named characters, links in plain text, kinds of characters, and how the address
 * of a link is written.
 */
const withinLines = {
	entities: 'export const decodeHTMLStrict = text => text;',
	'linkify-it': 'export class LinkifyIt {}',
	'uc.micro': 'export const P = /[]/, S = P, Z = P;',
	'punycode.js': 'export default {};',
	mdurl: `
		export const parse = href => ({ href }), format = ({ href }) => href;
		export const encode = text => text, decode = text => text;`,
};
export const blocksAlone = {
	name: 'blocks-alone',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^(?:entities|linkify-it|uc\.micro|punycode\.js|mdurl)$/ }, ({ path }) => ({
			path,
			namespace: 'blocks-alone',
		}));
		onLoad({ filter: /.*/, namespace: 'blocks-alone' }, ({ path }) => ({ contents: withinLines[path] }));
		// Its fields are defined through a function, which is slow where thousands of tokens are made: they are set instead.
		onLoad({ filter: /markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, async ({ path }) => ({
			contents: (await readFile(path, 'utf8')).replaceAll(
				/_defineProperty\(\s*this,\s*(?:\/\*[\s\S]*?\*\/\s*)?"(\w+)",/g,
				'(this.$1 =',
			),
		}));
	},
};
const withGrammarApart = { ...node, plugins: [grammarApart, blocksAlone] };

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
	server: {
		...withGrammarApart,
		entryPoints: ['server/src/node/main.ts'],
		outfile: 'dist/server.cjs',
		banner: shebang,
	},
	cli: { ...withGrammarApart, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.cjs', banner: shebang },
	mcp: { ...withGrammarApart, entryPoints: ['server/src/mcp/main.ts'], outfile: 'dist/mcp.cjs' },
	'client-web': {
		...browser,
		format: 'cjs',
		entryPoints: ['client/src/browser/main.ts'],
		outfile: 'dist/web/client.js',
		external: ['vscode'],
	},
	'server-web': {
		...browser,
		plugins: [blocksAlone],
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
