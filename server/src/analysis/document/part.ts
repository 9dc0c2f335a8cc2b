import type { RawBlock } from './markdown.ts';
import type { Passage } from './passage.ts';

/**
 * Passages that stand together, from one heading to the next, wherever that is. The same object for as long as none of
 * them changes, so that what was asked of them once is known.
 */
export interface Part {
	readonly passages: readonly Passage[];
	/** Where each of them stands, counted from where the part begins. */
	readonly extents: readonly Extent[];
	/** Which of them pass a test, by index. Remembered by the test: hand in the same function each time. */
	where(test: PassageTest): readonly number[];
}

export type Extent = Pick<RawBlock, 'start' | 'end' | 'lineStart'>;
export type PassageTest = (passage: Passage) => boolean;

export const partOf = (passages: readonly Passage[], extents: readonly Extent[]): Part =>
	new KeptPart(passages, extents);

/** A class, as there are thousands in a long brief. */
class KeptPart implements Part {
	readonly passages: readonly Passage[];
	readonly extents: readonly Extent[];
	private readonly known = new Map<PassageTest, readonly number[]>();

	constructor(passages: readonly Passage[], extents: readonly Extent[]) {
		this.passages = passages;
		this.extents = extents;
	}

	where(test: PassageTest): readonly number[] {
		return remembered(this.known, test, this.passages, test);
	}
}

/** Parts that follow each other: most tests are passed in few of them, and a group knows at once in which. */
export interface PartGroup {
	readonly parts: readonly Part[];
	/** Which of them have passages that pass a test, by index. */
	where(test: PassageTest): readonly number[];
}

/** So many parts make a group: an edit asks its own group anew, and the others once each. */
export const groupSize = 16;

/** Parts in groups. Those of before are kept where the same parts are in them. */
export function groupsOf(parts: readonly Part[], before: readonly PartGroup[]): readonly PartGroup[] {
	const groups: PartGroup[] = [];
	for (let first = 0; first < parts.length; first += groupSize) {
		const last = before[groups.length];
		groups.push(last !== undefined && isSame(last.parts, parts, first) ? last : new KeptGroup(parts, first));
	}
	return groups;
}

function isSame(group: readonly Part[], parts: readonly Part[], first: number): boolean {
	if (group.length !== Math.min(groupSize, parts.length - first)) return false;
	for (let index = 0; index < group.length; index++) if (group[index] !== parts[first + index]) return false;
	return true;
}

class KeptGroup implements PartGroup {
	readonly parts: readonly Part[];
	private readonly known = new Map<PassageTest, readonly number[]>();

	constructor(parts: readonly Part[], first: number) {
		this.parts = parts.slice(first, first + groupSize);
	}

	where(test: PassageTest): readonly number[] {
		return remembered(this.known, test, this.parts, part => part.where(test).length > 0);
	}
}

function remembered<T>(
	known: Map<PassageTest, readonly number[]>,
	test: PassageTest,
	items: readonly T[],
	passes: (item: T) => boolean,
): readonly number[] {
	const before = known.get(test);
	if (before !== undefined) return before;
	let found: number[] | undefined;
	for (let index = 0; index < items.length; index++) {
		const item = items[index];
		if (item === undefined || !passes(item)) continue;
		found ??= [];
		found.push(index);
	}
	known.set(test, found ?? none);
	return found ?? none;
}

const none: readonly number[] = [];
