import type { Edit, Review } from './analysis/index.ts';
import { editable } from './edits.ts';

/** So that two rules that undo each other cannot keep anybody waiting. */
const maximumPasses = 10;

/**
 * The edits that mend all that can be mended without an answer from the author: for each finding its first fix, where
 * that fix asks nothing. Applied in passes, as one fix can make room for another, and given as edits of the text that
 * the review is of, in its order. Empty where there is nothing to do.
 *
 * @param check reviews another version of the same brief
 */
export function fixAll(review: Review, check: (text: string) => Review): readonly Edit[] {
	const text = editable(review.brief.text);
	const seen = new Set<string>();
	for (let pass = 0, current = review; pass < maximumPasses; pass++) {
		const edits = pick(current);
		if (edits.length === 0 || seen.has(current.brief.text)) break;
		seen.add(current.brief.text);
		text.apply(edits);
		current = check(text.toString());
	}
	return text.edits();
}

/** One pass: whole fixes, the earlier in the text first, as many as leave each other alone. */
function pick(review: Review): readonly Edit[] {
	const picked: Edit[] = [];
	for (const finding of review.findings) {
		const [fix] = review.fixesOf(finding);
		if (fix === undefined || fix.snippet === true || fix.edits.length === 0) continue;
		if (!fix.edits.some(edit => picked.some(other => collide(edit, other)))) picked.push(...fix.edits);
	}
	return picked.sort((a, b) => a.span.start - b.span.start);
}

/** Edits that touch collide too: what stands between them would be anybody's guess. */
const collide = (a: Edit, b: Edit): boolean => a.span.start <= b.span.end && b.span.start <= a.span.end;
