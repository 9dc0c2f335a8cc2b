import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

// What is left out of a program, or loaded after it: so that a process begins sooner.

/** Most of the client's code is the language client, which is in a file of its own: it is loaded when there is a brief. */
export const languageClientApart = {
	name: 'language-client-apart',
	setup: ({ onResolve }) =>
		onResolve({ filter: /^vscode-languageclient\/node$/ }, () => ({ path: './language-client.cjs', external: true })),
};

/** Few briefs have a sentence that needs it, and it is a quarter of all that a server or the command line would load. */
export const grammarApart = {
	name: 'grammar-apart',
	setup: ({ onResolve }) =>
		onResolve({ filter: /^compromise\/two$/ }, () => ({ path: './grammar.cjs', external: true })),
};

/** What our sources import of YAML: the rest of it is no part of what ships. */
export const namesOfYaml = [
	...new Set(
		readdirSync('server/src', { recursive: true })
			.filter(path => path.endsWith('.ts'))
			.map(path => /^import \{([^}]*)\} from 'yaml';/m.exec(readFileSync(`server/src/${path}`, 'utf8'))?.[1] ?? '')
			.flatMap(names => names.split(',').map(name => name.trim()))
			.filter(name => /^\w+$/.test(name)),
	),
];

/**
 * Most briefs have no front matter, and most folders no config of ours: what is imported of YAML is loaded when it is first
 * used. The core cannot wait for it, so that this is no `import()`.
 */
export const yamlApart = {
	name: 'yaml-apart',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^yaml$/ }, ({ path }) => ({ path, namespace: 'yaml-apart' }));
		onResolve({ filter: /^\.\/yaml\.cjs$/, namespace: 'yaml-apart' }, ({ path }) => ({ path, external: true }));
		onLoad({ filter: /.*/, namespace: 'yaml-apart' }, () => ({
			contents: `module.exports = {
				${namesOfYaml.map(name => `get ${name}() { return require('./yaml.cjs').${name}; }`)}
			};`,
		}));
	},
};

/** What the library needs to start other processes and to make up names of pipes: a server does neither as it starts. */
export const builtinsLater = {
	name: 'builtins-later',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^(?:child_process|crypto)$/ }, ({ path, importer, namespace }) => {
			if (namespace === 'builtins-later') return { path, external: true };
			return /[\\/]vscode-\w+[\\/]/.test(importer) ? { path, namespace: 'builtins-later' } : undefined;
		});
		onLoad({ filter: /.*/, namespace: 'builtins-later' }, ({ path }) => ({
			contents: `module.exports = new Proxy({}, { get: (_, name) => require('${path}')[name] });`,
		}));
	},
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
		onLoad({ filter: /markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, async ({ path }) => ({
			contents: withoutInlines(await readFile(path, 'utf8'))
				// Fields are defined through a function, which is slow where thousands of tokens are made: they are set instead.
				.replaceAll(/_defineProperty\(\s*this,\s*(?:\/\*[\s\S]*?\*\/\s*)?"(\w+)",/g, '(this.$1 ='),
		}));
	},
};

/** The parser is one file, with its modules between marks. Rules keep their names, which its settings list. */
function withoutInlines(parser) {
	const module =
		/\/\/#region src\/(?:renderer|rules_inline\/\w+|rules_core\/(?:strip_references|inline|linkify|replacements|smartquotes|text_join))\.ts\n[\s\S]*?\/\/#endregion\n/g;
	if (parser.match(module)?.length !== 22) throw new Error('markdown-it is built in another way: see withoutInlines.');
	const blocks = parser
		.replaceAll(module, '')
		.replaceAll(/var _rules(?:2|\$2)? = \[\n[\s\S]*?\n\];/g, rules =>
			rules.replaceAll(/\["(?!normalize"|block")(\w+)", [^\]]+\]/g, '["$1"]'),
		);
	return `class Renderer {} class StateInline {} ${blocks}`;
}
