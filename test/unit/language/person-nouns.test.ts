import assert from 'node:assert/strict';
import { personNoun } from '../../../server/src/analysis/language/person-nouns.ts';

describe('words for people that no list has', () => {
	for (const word of ['hydrologist', 'tradesmen', 'festivalgoers'])
		it(word, () => assert.notEqual(personNoun(word), undefined));
	for (const word of ['container', 'checklist', 'committees', 'specimen', 'consist'])
		it(`not ${word}`, () => assert.equal(personNoun(word), undefined));
});
