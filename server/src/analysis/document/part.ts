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
	/** Whether one of them does, which is known when the first is found. Remembered too. */
	has(test: PassageTest): boolean;
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
	private readonly having = new Map<PassageTest, boolean>();

	constructor(passages: readonly Passage[], extents: readonly Extent[]) {
		this.passages = passages;
		this.extents = extents;
	}

	where(test: PassageTest): readonly number[] {
		const known = this.known.get(test);
		if (known !== undefined) return known;
		const found: number[] = [];
		for (let index = 0; index < this.passages.length; index++) {
			const passage = this.passages[index];
			if (passage !== undefined && test(passage)) found.push(index);
		}
		this.known.set(test, found.length > 0 ? found : none);
		return found.length > 0 ? found : none;
	}

	has(test: PassageTest): boolean {
		const known = this.having.get(test);
		if (known !== undefined) return known;
		const value = this.passages.some(test);
		this.having.set(test, value);
		return value;
	}
}

const none: readonly number[] = [];
