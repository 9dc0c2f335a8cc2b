import assert from 'node:assert/strict';
import { gerundOf, pastOf, pluralOf, thirdPersonOf } from '../../../server/src/analysis/language/inflect.ts';
import { splitSentences } from '../../../server/src/analysis/language/split.ts';
import { fold, tokenise } from '../../../server/src/analysis/language/tokens.ts';

const sentencesOf = (text: string): readonly string[] =>
	splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
	/** The sentences of a text, parted by "|". */
	const table: readonly string[] = [
		'Carers apply, e.g. by post, and wait.|Then they call!',
		'We asked Dr. Khan (a GP.)|She said no.|“Stop.”|We did.',
		'See fig. 3 and no. 5 on p. 7.|It costs £4.50 a day.',
		'Lines open at 9 a.m. and close at 5 p.m. on Mondays.',
		'Wait... what?|Yes.',
		'They waited...|Nothing came.',
		'Really?!|“Yes.”)|So it is.',
		'Version 2.0.1 of www.example.org is out.',
		'A. Khan and J. B. Smith agreed.',
		'no stop at the end',
		'It is for carers, nurses, etc. and for nobody else.',
		'Is it?|It is!|Good.',
	];
	for (const marked of table) {
		it(marked, () => assert.deepEqual(sentencesOf(marked.replace(/\|/g, ' ')), marked.split('|')));
	}

	it('go on over soft line ends, and end at the borders of cells', () => {
		assert.deepEqual(sentencesOf('one\r\ntwo.\nThree'), ['one\r\ntwo.', 'Three']);
		assert.deepEqual(sentencesOf('\u2029 Users \u2029 18 \u2029'), ['Users', '18']);
		assert.deepEqual(sentencesOf(' \n\u2029 '), []);
	});

	it('are parted at list marks that a word processor leaves', () => {
		assert.deepEqual(sentencesOf('Goals\n• Open a clinic\r\n• Train nurses'), [
			'Goals',
			'Open a clinic',
			'Train nurses',
		]);
		assert.deepEqual(sentencesOf('a) Fewer falls\n(b) Shorter waits\nc. Calmer staff'), [
			'Fewer falls',
			'Shorter waits',
			'Calmer staff',
		]);
		assert.deepEqual(sentencesOf('They asked for\na plan (b) and\nI. Khan agreed'), [
			'They asked for\na plan (b) and\nI. Khan agreed',
		]);
	});

	it('of no end are read in pieces, cut between words and through no character', () => {
		for (const text of ['word '.repeat(1000), '😀'.repeat(5000), '"a'.repeat(5000), '?!'.repeat(5000)]) {
			const pieces = sentencesOf(text);
			assert.ok(pieces.every(piece => piece.length <= 2100 && !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece)));
			assert.equal(pieces.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
		}
		assert.ok(sentencesOf('word '.repeat(1000)).every(piece => /^(?:word ?)+$/.test(piece)));
	});
});

const tokensOf = (text: string): string =>
	tokenise(text, 0, text.length)
		.map(
			({ word, kind, capital, joined }) =>
				`${joined ? '-' : ''}${capital ? '^' : ''}${kind === 'mark' ? `[${word}]` : word}`,
		)
		.join(' ');

describe('words', () => {
	/** "^" begins with a capital, "-" joined to the word before, "[,]" a mark. */
	const table: readonly (readonly [string, string])[] = [
		['The carer’s self-service re-design', "^the carer's self -service re -design"],
		['12.5% (£3m) by Q2—now.', '12.5% [(] £3m [)] by ^q2 [—] now [.]'],
		['NHS/GP R&D in C# and C++', '^nhs [/] ^gp ^r&d in ^c# and ^c++'],
		['1st, 24/7, don’t', "1st [,] 24 [/] 7 [,] don't"],
		['Organizing the organisation', '^organising the organisation'],
		['wow!!! (((no)))', 'wow [!] [(] no [)]'],
		['naïve café 😀 Ölpreis', 'naïve café [😀] ^ölpreis'],
		['a -- b - c', 'a [--] b [-] c'],
		['e.g. this', 'e.g [.] this'],
		['', ''],
	];
	for (const [text, tokens] of table) it(`of “${text}”`, () => assert.equal(tokensOf(text), tokens));

	it('stand where they stand in the text, and end where the stretch does', () => {
		const text = 'The carers’ “own” words';
		for (const { start, end, word, kind } of tokenise(text, 4, 17))
			if (kind === 'word') assert.equal(fold(text.slice(start, end)), word);
		assert.deepEqual(
			tokenise('abcdef', 2, 4).map(({ start, end, word }) => [start, end, word]),
			[[2, 4, 'cd']],
		);
	});

	it('have one spelling', () => {
		assert.equal(fold('Digitization'), fold('digitisation'));
		assert.equal(fold('Organizers'), 'organisers');
		assert.equal(fold('size'), 'size');
		assert.equal(fold('Can’t'), "can't");
	});
});

describe('regular forms', () => {
	it('of verbs', () => {
		const verbs = [
			'plan plans planned planning',
			'apply applies applied applying',
			'stop stops stopped stopping',
			'carry carries carried carrying',
			'play plays played playing',
			'die dies died dying',
			'refer refers referred referring',
			'offer offers offered offering',
			'fix fixes fixed fixing',
			'visit visits visited visiting',
			'cancel cancels cancelled cancelling',
			'agree agrees agreed agreeing',
			'reach reaches reached reaching',
			'save saves saved saving',
		];
		for (const forms of verbs) {
			const [verb = ''] = forms.split(' ');
			assert.equal([verb, thirdPersonOf(verb), pastOf(verb), gerundOf(verb)].join(' '), forms);
		}
	});

	it('of nouns', () => {
		const nouns =
			'baby babies, box boxes, brief briefs, half halves, day days, church churches, wife wives, bus buses, form forms, knife knives, belief beliefs, company companies';
		for (const pair of nouns.split(', ')) {
			const [one = '', many] = pair.split(' ');
			assert.equal(pluralOf(one), many);
		}
	});
});
