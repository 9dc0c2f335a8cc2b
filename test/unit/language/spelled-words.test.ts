import assert from 'node:assert/strict';
import { SpelledWords, withLetter } from '../../../server/src/analysis/language/spelled-words.ts';

const hashOf = (word: string): number => [...word].reduce((hash, letter) => withLetter(hash, letter.charCodeAt(0)), 0);

describe('words that are looked up where they stand', () => {
	it('are found in the middle of a text, whatever their capitals', () => {
		const words = new SpelledWords(8, 8);
		const carers = { word: 'carers', hash: hashOf('carers') };
		words.add(carers);
		assert.equal(words.find('Young CARERS, and Carers', 6, 12, hashOf('CARERS')), carers);
		assert.equal(words.find('Young carers', 6, 11, hashOf('carer')), undefined);
	});

	it('are never taken for others, however many have the same hash or were forgotten for them', () => {
		const words = new SpelledWords(8, 64);
		const all = Array.from({ length: 500 }, (_, index) => {
			const word = index.toString(26).replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 26)));
			return { word, hash: index % 3 === 0 ? 7 : hashOf(word) };
		});
		for (const word of all) words.add(word);
		const found = all.map(({ word, hash }) => words.find(word, 0, word.length, hash));
		for (const [index, word] of all.entries()) assert.ok([undefined, word].includes(found[index]), word.word);
		assert.ok(found.filter(word => word !== undefined).length >= 64);
	});
});
