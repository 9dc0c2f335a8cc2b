import type { Block, Brief } from './brief.ts';
import type { Passage } from './passage.ts';

/**
 * Passages that stand together, from one heading to the next. The same object for as long as none of them changes, so
 * that what was asked of them once is known.
 */
export interface Part {
	readonly passages: readonly Passage[];
	/** Which of them pass a test, by index. Remembered by the test: hand in the same function each time. */
	where(test: PassageTest): readonly number[];
}

export type PassageTest = (passage: Passage) => boolean;

/** The blocks of a brief whose passages pass a test: for rules about the whole brief, which ask it at every edit. */
export function* blocksWhere({ parts, blocks }: Brief, test: PassageTest): Generator<Block> {
	let first = 0;
	for (const part of parts) {
		for (const index of part.where(test)) {
			const block = blocks[first + index];
			if (block !== undefined) yield block;
		}
		first += part.passages.length;
	}
}

export const anyBlock = ({ parts }: Brief, test: PassageTest): boolean =>
	parts.some(part => part.where(test).length > 0);

export const partOf = (passages: readonly Passage[]): Part => new KeptPart(passages);

/** A class, as there are thousands in a long brief. */
class KeptPart implements Part {
	readonly passages: readonly Passage[];
	private readonly known = new Map<PassageTest, readonly number[]>();

	constructor(passages: readonly Passage[]) {
		this.passages = passages;
	}

	where(test: PassageTest): readonly number[] {
		const known = this.known.get(test);
		if (known !== undefined) return known;
		const found = this.passages.flatMap((passage, index) => (test(passage) ? [index] : []));
		const kept = found.length === 0 ? none : found;
		this.known.set(test, kept);
		return kept;
	}
}

const none: readonly number[] = [];
