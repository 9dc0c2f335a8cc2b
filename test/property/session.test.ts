import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Passage } from '../../server/src/analysis/document/passage.ts';
import { loadGrammar, type Review, type SessionOptions } from '../../server/src/analysis/index.ts';
import { type AnyEdit, applyEdit, editsOf } from './edits.ts';
import { briefs, wildInsertions } from './pieces.ts';
import { assertSpans, type Seen, seen, strictSession } from './reviews.ts';
import { editsToTry, tried } from './size.ts';
import { editsOfTour, textsOfTour, tour } from './tour.ts';

describe('a session, with edits', function () {
	this.timeout(0);

	it('comes to what a fresh session says, whatever was edited on the way', () => {
		tried('session', comparing(editsOf(), assertSpans), {
			runs: Math.ceil((editsToTry * 0.75) / editsOfTour),
			edits: editsOfTour,
		});
	});

	it('takes halves of characters and any bytes at all', () => {
		tried('any bytes', comparing(editsOf(wildInsertions)), {
			runs: Math.ceil((editsToTry * 0.25) / editsOfTour),
			edits: editsOfTour,
		});
	});

	it('comes to what a fresh session says where both know grammar', async () => {
		const grammar = await loadGrammar();
		tried('grammar', comparing(editsOf(), assertSpans, { grammar }), {
			runs: Math.ceil((editsToTry * 0.05) / editsOfTour),
			edits: editsOfTour,
		});
	});

	it('keeps what it learnt of each passage that still says the same', () => {
		tried(
			'passages',
			fc.property(briefs, editsOf(), (brief, edit) => {
				const session = strictSession();
				const before = new Map(session.check(brief).brief.passages.map(passage => [identity(passage), passage]));
				for (const passage of session.check(applyEdit(brief, edit)).brief.passages)
					assert.equal(passage, before.get(identity(passage)) ?? passage);
			}),
			{ runs: Math.ceil(editsToTry / 100), edits: 1 },
		);
	});
});

/**
 * One brief is edited again and again. One session is then told to go from each of the texts that this makes to each of
 * the others, and after each of these edits, all that it shows is what a session that knows no other text shows.
 */
function comparing(
	edit: fc.Arbitrary<AnyEdit>,
	look: (review: Review, all: Seen) => void = () => {},
	options: SessionOptions = {},
): fc.IProperty<[string, AnyEdit[]]> {
	const length = textsOfTour - 1;
	return fc.property(briefs, fc.array(edit, { minLength: length, maxLength: length }), (brief, edits) => {
		const texts = [brief];
		for (const edit of edits) texts.push(applyEdit(texts.at(-1) ?? '', edit));
		const fresh = texts.map(text => seen(strictSession(options).check(text)));
		const session = strictSession(options);
		for (const stop of [0, ...tour()]) {
			const review = session.check(texts[stop] ?? '');
			const all = seen(review);
			look(review, all);
			assert.deepEqual(all, fresh[stop]);
		}
	});
}

/** All that a passage is, without what was learnt of it. */
const identity = ({ kind, role, level, opening, boilerplate, header, inventory, label, text }: Passage): string =>
	JSON.stringify([kind, role, level, opening, boilerplate, header, inventory, label, text]);
