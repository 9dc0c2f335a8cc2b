import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Review } from '../../server/src/analysis/index.ts';
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

	it('keeps the passages that an edit did not touch', () => {
		tried(
			'passages',
			fc.property(briefs, fc.nat(), (brief, at) => {
				const session = strictSession();
				const before = session.check(brief).brief.blocks;
				const line = at % (brief.length + 1);
				const after = session.check(`${brief.slice(0, line)}${brief.slice(line)}`).brief.blocks;
				assert.ok(before.every(({ passage }, index) => passage === after[index]?.passage));
			}),
			{ runs: 200, edits: 1 },
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
): fc.IProperty<[string, AnyEdit[]]> {
	const length = textsOfTour - 1;
	return fc.property(briefs, fc.array(edit, { minLength: length, maxLength: length }), (brief, edits) => {
		const texts = [brief];
		for (const edit of edits) texts.push(applyEdit(texts.at(-1) ?? '', edit));
		const fresh = texts.map(text => seen(strictSession().check(text)));
		const session = strictSession();
		for (const stop of [0, ...tour()]) {
			const review = session.check(texts[stop] ?? '');
			const all = seen(review);
			look(review, all);
			assert.deepEqual(all, fresh[stop]);
		}
	});
}
