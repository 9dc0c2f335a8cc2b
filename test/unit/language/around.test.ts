import assert from 'node:assert/strict';
import {
	ahead,
	anyOfFinders,
	around,
	behind,
	type Finder,
	matching,
} from '../../../server/src/analysis/language/around.ts';
import { phrases } from '../../../server/src/analysis/language/phrases.ts';
import { wordList } from '../../../server/src/analysis/language/word-list.ts';

describe('words of a list in a context', () => {
	const fruit = wordList(['apple', 'passion fruit']);

	it('takes the context into what it finds, and says where the word is', () => {
		const [found] = around(fruit, [{ before: ahead('eat (?:\\w+ ){0,2}'), after: behind(' raw') }]).in(
			'We eat two apples raw.',
		);
		assert.deepEqual(found, { start: 3, end: 21, core: { start: 11, end: 17 }, sense: '' });
	});

	it('reads hyphens and line ends as spaces, and either apostrophe', () => {
		const found = textsOf(
			around(fruit, [{ after: behind(" isn't") }]),
			"A passion-fruit isn’t, a passion\nfruit isn't.",
		);
		assert.deepEqual(found, ['passion-fruit isn’t', "passion\nfruit isn't"]);
	});

	it('takes the first context that holds, and names it', () => {
		const find = around(fruit, [
			{ sense: 'eaten', before: ahead('eat ') },
			{ sense: 'any', after: behind('') },
		]);
		assert.deepEqual(
			[...find.in('eat apple, see apple')].map(({ sense }) => sense),
			['eaten', 'any'],
		);
	});

	it('finds whole words only', () => {
		assert.deepEqual(textsOf(around(fruit, [{}]), 'pineapple applesauce apple-pie'), ['apple']);
	});

	it('gives what several find in order, each place once', () => {
		const find = anyOfFinders(matching(phrases('ripe apples?|pears?')), around(fruit, [{}]));
		assert.deepEqual(textsOf(find, 'apple, pear, ripe apple'), ['apple', 'pear', 'ripe apple']);
	});

	it('names the group of a pattern that took part', () => {
		const find = matching(phrases('(?<sweet>figs?)|(?<sour>limes?)'));
		assert.deepEqual(
			[...find.in('limes, figs')].map(({ sense }) => sense),
			['sour', 'sweet'],
		);
	});

	it('understands both spellings', () => {
		assert.deepEqual(textsOf(matching(phrases('digitise|organisation')), 'digitize an organization'), [
			'digitize',
			'organization',
		]);
	});
});

const textsOf = (find: Finder, prose: string): readonly string[] =>
	[...find.in(prose)].map(({ start, end }) => prose.slice(start, end));
