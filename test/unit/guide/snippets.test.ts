import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { expandSnippet } from './snippet.ts';

interface Snippet {
	readonly prefix: string;
	readonly description: string;
	readonly body: readonly string[];
	readonly include: readonly string[];
}

const file = readFileSync('snippets/outcome-brief.code-snippets.json', 'utf8');
const snippets = Object.entries(JSON.parse(file) as Readonly<Record<string, Snippet>>);

describe('snippets', () => {
	for (const [name, { prefix, body }] of snippets) {
		it(`numbers the tab stops of "${name}" once each (${prefix})`, () => {
			const { tabStops } = expandSnippet(body.join('\n'));
			assert.ok(tabStops.length > 0);
			assert.deepEqual(
				tabStops,
				tabStops.map((_, index) => index + 1),
			);
		});
	}

	it('answer to the words that people are told of, each once', () => {
		const prefixes = snippets.map(([, { prefix }]) => prefix);
		const promised =
			'brief brief-one-page brief-discovery outcome users measures evidence discover define develop deliver diamond team governance technology';
		for (const prefix of promised.split(' ')) assert.ok(prefixes.includes(prefix), prefix);
		assert.equal(new Set(prefixes).size, prefixes.length);
	});

	it('describe themselves, and keep to briefs', () => {
		for (const [name, { description, include }] of snippets) {
			assert.ok(description.endsWith('.'), name);
			assert.ok(include.includes('**/*.brief.md') && include.includes('**/*.brief'), name);
		}
	});
});
