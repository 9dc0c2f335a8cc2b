import assert from 'node:assert/strict';
import { gerundOf, pastOf, pluralOf, thirdPersonOf } from '../../../server/src/analysis/language/inflect.ts';
import { irregularPlurals, irregularVerbs } from '../../../server/src/analysis/language/lexicon/irregular.ts';
import { baseLists } from '../../../server/src/analysis/language/lexicon/lists.ts';
import { createLexicon } from '../../../server/src/analysis/language/lexicon.ts';
import { fold, tokenise } from '../../../server/src/analysis/language/tokens.ts';
import { Class } from '../../../server/src/analysis/language/word-classes.ts';

/** Taken away by another list where the word names several people. */
const unsettled = Class.maybeSystem;

const plain = { technologies: [], vendors: [], plainWords: {}, acronyms: [] };

describe('what the word lists say of a word', () => {
	it('is said of every entry in every form', () => {
		const lexicon = createLexicon(plain);
		const irregular = Object.keys(irregularVerbs);
		const singulars = Object.values(irregularPlurals);
		let asked = 0;
		for (const { kind, entries, classes } of baseLists) {
			for (const entry of entries) {
				const words = fold(entry).replace(/-/g, ' ');
				const [first = '', ...rest] = words.split(' ');
				const isRegular = !irregular.includes(words) && !irregular.includes(first);
				const verbs = [thirdPersonOf(first), gerundOf(first), ...(isRegular ? [pastOf(first)] : [])];
				const forms = [words];
				if (kind === 'verb') forms.push(...verbs.map(form => [form, ...rest].join(' ')));
				if (kind === 'noun' && !singulars.includes(words.split(' ').at(-1) ?? '')) forms.push(pluralOf(words));
				for (const form of forms) {
					asked++;
					assert.equal(
						(lexicon.get(form)?.classes ?? 0) & classes & ~unsettled,
						classes & ~unsettled,
						`${form} (${entry})`,
					);
				}
			}
		}
		assert.ok(asked > 10_000);
	});

	it('is the same whatever was asked before', () => {
		const words = ['platform', 'platforms', 'case', 'cases', 'case management', 'case management platforms'];
		const own = { ...plain, technologies: ['Case management platform', 'case'], vendors: ['Platform One'] };
		const asked = (order: readonly string[]): ReadonlyMap<string, unknown> => {
			const lexicon = createLexicon(own);
			return new Map(order.map(word => [word, lexicon.get(word)?.classes]));
		};
		const backwards = asked([...words].reverse());
		for (const [word, classes] of asked(words)) assert.equal(classes, backwards.get(word), word);
	});

	it('is of the longest term that begins at a word, in any of its forms', () => {
		const lexicon = createLexicon({ ...plain, technologies: ['referral tracking engine'] });
		const longest = (text: string): number | undefined => lexicon.longest(tokenise(text, 0, text.length), 0)?.length;
		assert.equal(longest('referral tracking engines help'), 3);
		assert.equal(longest('referral tracking helps'), undefined);
		assert.equal(longest('rolls out'), 2);
	});
});
