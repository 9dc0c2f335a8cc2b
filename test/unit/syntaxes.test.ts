import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

/** As much of VS Code's Markdown grammar as the injections have to live with. */
const markdown = {
	scopeName: 'text.html.markdown',
	patterns: [
		{ begin: '(^|\\G)\\s*(<!--)', end: '-->', name: 'comment.block.html' },
		{ begin: '^```', end: '^```', name: 'markup.fenced_code.block.markdown' },
		{
			begin: '(^|\\G)(?=\\S)',
			while: '^(?!```)(?=\\S)',
			name: 'meta.paragraph.markdown',
			patterns: [{ include: '#inline' }],
		},
	],
	repository: {
		inline: { match: '`[^`]*`', name: 'markup.inline.raw.string.markdown' },
	},
};

const injection = 'markdown.brief.injection';
const files: Readonly<Record<string, string>> = {
	[injection]: 'syntaxes/brief-injection.tmLanguage.json',
	'text.html.markdown.brief': 'syntaxes/brief.tmLanguage.json',
};

async function load(scope: string): Promise<IGrammar> {
	const { buffer } = readFileSync('node_modules/vscode-oniguruma/release/onig.wasm');
	await loadWASM(buffer);
	const registry = new Registry({
		onigLib: Promise.resolve({
			createOnigScanner: patterns => new OnigScanner(patterns),
			createOnigString: text => new OnigString(text),
		}),
		loadGrammar: async name => {
			const file = files[name];
			const source = file === undefined ? JSON.stringify(markdown) : readFileSync(file, 'utf8');
			return parseRawGrammar(source, `${name}.json`);
		},
		getInjections: name => (name.startsWith('text.html.markdown') ? [injection] : []),
	});
	const grammar = await registry.loadGrammar(scope);
	assert.ok(grammar);
	return grammar;
}

/** The words that have the scope, in the order of the text. */
function wordsIn(grammar: IGrammar, text: string, scope: string): readonly string[] {
	let state = INITIAL;
	return text.split('\n').flatMap(line => {
		const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
		state = ruleStack;
		return tokens
			.filter(({ scopes }) => scopes.includes(scope))
			.map(({ startIndex, endIndex }) => line.slice(startIndex, endIndex));
	});
}

describe('colours', () => {
	const prompt = 'support.variable.placeholder.brief';
	const word = 'keyword.other.placeholder.brief';
	let inMarkdown: IGrammar;
	let inBrief: IGrammar;
	before(async () => {
		inMarkdown = await load('text.html.markdown');
		inBrief = await load('text.html.markdown.brief');
	});

	it('show what a template left to write, and no other brackets', () => {
		const text = 'We count [what we count], [x] and [Who](who.md).';
		assert.deepEqual(wordsIn(inMarkdown, text, prompt), ['[what we count]']);
		assert.deepEqual(wordsIn(inBrief, text, prompt), ['[what we count]']);
	});

	it('show gaps in a file that is a brief, and leave other Markdown to its owner', () => {
		const text = 'TODO: costs, TBC.\n`TODO`\n```\nTODO\n```\n';
		assert.deepEqual(wordsIn(inBrief, text, word), ['TODO', 'TBC']);
		assert.deepEqual(wordsIn(inMarkdown, text, word), []);
	});

	it('tell the parts of an ignore comment', () => {
		const text =
			'Before.\n\n  <!-- brief-ignore tech-first, hype: agreed -->\n<!-- an ordinary comment: hype -->\nAfter.';
		for (const grammar of [inMarkdown, inBrief]) {
			assert.deepEqual(wordsIn(grammar, text, 'keyword.control.ignore.brief'), ['brief-ignore']);
			assert.deepEqual(wordsIn(grammar, text, 'entity.name.tag.rule.brief'), ['tech-first', 'hype']);
			assert.deepEqual(wordsIn(grammar, text, 'meta.reason.brief').join(''), ': agreed ');
		}
	});
});
