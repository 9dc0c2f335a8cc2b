import { indexOfPassage } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Lifted } from '../language/rewrite/index.ts';
import type { Site } from '../rule.ts';

/**
 * Whether a rewritten statement still goes with the words that introduce its list: behind "We will:" only a bare verb does,
 * behind "Our goals:" anything.
 */
export function follows({ brief, origin }: Site, passage: Passage, { bare, outcome }: Lifted): boolean {
	if (passage.kind !== 'item') return true;
	let index = indexOfPassage(brief.blocks, origin, passage) - 1;
	while (isBeside(brief.blocks[index]?.passage, passage)) index--;
	const intro = brief.blocks[index];
	if (intro === undefined || intro.passage.kind === 'heading') return true;
	const words = intro.passage.prose.trim().toLowerCase();
	if (!words.endsWith(':')) return true;
	if (
		!/\b(?:to|will|can|could|should|shall|must|would|may|is|are|be|by|for|that|which|we|it|of|with|need|needs|want|wants|include|includes|including):$/.test(
			words,
		)
	)
		return true;
	return (
		bare &&
		!/\b(?:is|are|be|by|for|that|which|we|it|of|with|need|needs|want|wants|include|includes|including):$/.test(words) &&
		/^(?!to )/i.test(outcome)
	);
}

/** Another item of the same list, or of one inside it. */
const isBeside = (before: Passage | undefined, { level }: Passage): boolean =>
	before?.kind === 'item' && before.level >= level;
