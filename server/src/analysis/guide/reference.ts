import { keyPoints } from './key-points.ts';
import { pitfalls } from './pitfalls.ts';
import { sources } from './sources.ts';
import type { GuideEntry, GuideRef } from './types.ts';

// True by the types of the data: each of the three lists has an entry for every id of its kind.
const entries = Object.fromEntries([...keyPoints, ...pitfalls, ...sources].map(entry => [entry.id, entry])) as Readonly<
	Record<GuideRef, GuideEntry>
>;

/** What the guide says at a reference. */
export function guideEntry(ref: GuideRef): GuideEntry {
	return entries[ref];
}

/** How to name a reference to a reader: "Key point 9", "Pitfall 1", "The outcome template". */
export function guideLabel(ref: GuideRef): string {
	const entry = guideEntry(ref);
	if (entry.kind === 'key-point') return `Key point ${entry.number}`;
	if (entry.kind === 'pitfall') return `Pitfall ${entry.number}`;
	return entry.name.replace(/^t/, 'T');
}

/** Where to read on in the guide: "Section 3, “Designing with digital”, page 17". */
export function guideCitation(ref: GuideRef): string {
	const { section, page } = guideEntry(ref);
	return `Section ${section.number}, “${section.title}”, page ${page}`;
}

export function isGuideRef(text: string): text is GuideRef {
	return Object.hasOwn(entries, text);
}
