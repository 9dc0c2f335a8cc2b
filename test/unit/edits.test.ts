import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Edit } from '../../server/src/analysis/index.ts';
import { editable } from '../../server/src/edits.ts';

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

function applied(text: string, edits: readonly Edit[]): string {
	return [...edits]
		.reverse()
		.reduce((all, { span, text }) => all.slice(0, span.start) + text + all.slice(span.end), text);
}

describe('a text that is edited again and again', () => {
	it('says what it all came to, and no more than that', () => {
		const text = editable('one two three');
		text.apply([edit(0, 3, 'ONE'), edit(8, 13, 'THREE')]);
		text.apply([edit(3, 3, '!'), edit(4, 7, 'TWO')]);
		assert.equal(text.toString(), 'ONE! TWO THREE');
		assert.deepEqual(text.edits(), [edit(0, 3, 'ONE!'), edit(4, 7, 'TWO'), edit(8, 13, 'THREE')]);
	});

	it('has nothing to say of edits that undo each other', () => {
		const text = editable('one two');
		text.apply([edit(0, 4, '')]);
		text.apply([edit(0, 0, 'one ')]);
		assert.deepEqual(text.edits(), []);
	});

	it('comes to the same in one go, whatever the edits', () => {
		const edits = fc.array(fc.tuple(fc.nat(12), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 4 });
		fc.assert(
			fc.property(fc.string({ maxLength: 30 }), fc.array(edits, { maxLength: 5 }), (original, rounds) => {
				const text = editable(original);
				for (const round of rounds) {
					const { length } = text.toString();
					let at = 0;
					const next: Edit[] = [];
					for (const [gap, size, words] of round) {
						const start = Math.min(at + gap, length);
						at = Math.min(start + size, length);
						next.push(edit(start, at, words));
					}
					const expected = applied(text.toString(), next);
					text.apply(next);
					assert.equal(text.toString(), expected);
				}
				assert.equal(applied(original, text.edits()), text.toString());
			}),
		);
	});
});
