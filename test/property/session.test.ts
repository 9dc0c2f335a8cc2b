import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type AnyEdit, applyEdit, editsOf } from './edits.ts';
import { briefs, wildInsertions } from './pieces.ts';
import { assertSpans, seen, strictSession } from './reviews.ts';
import { editsToTry, tried } from './size.ts';

const steps = 10;

describe('a session, with edits', function () {
	this.timeout(0);

	it('comes to what a fresh session says, whatever was edited on the way', () => {
		tried(
			'session',
			fc.property(briefs, fc.array(editsOf(), { minLength: steps, maxLength: steps }), (brief, edits) => {
				const session = strictSession();
				each(brief, edits, text => {
					const review = session.check(text);
					const all = seen(review);
					assertSpans(review, all);
					assert.deepEqual(all, seen(strictSession().check(text)));
				});
			}),
			{ runs: Math.ceil((editsToTry * 0.75) / steps), edits: steps },
		);
	});

	it('takes halves of characters and any bytes at all', () => {
		tried(
			'any bytes',
			fc.property(briefs, fc.array(editsOf(wildInsertions), { minLength: steps, maxLength: steps }), (brief, edits) => {
				const session = strictSession();
				each(brief, edits, text => {
					assert.deepEqual(seen(session.check(text)), seen(strictSession().check(text)));
				});
			}),
			{ runs: Math.ceil((editsToTry * 0.25) / steps), edits: steps },
		);
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

function each(brief: string, edits: readonly AnyEdit[], look: (text: string) => void): void {
	let text = brief;
	look(text);
	for (const edit of edits) {
		text = applyEdit(text, edit);
		look(text);
	}
}
