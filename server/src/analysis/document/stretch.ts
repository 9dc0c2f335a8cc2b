import { firstAbove, firstIndex } from '../offsets.ts';
import type { Block, Brief } from './brief.ts';
import type { Part, PassageTest } from './part.ts';
import type { Passage } from './passage.ts';

/**
 * Some parts that follow each other, wherever that is. The same object for as long as they are the same, so that an edit
 * costs what it touches: its own part, a few beside it, and a moment for each other stretch.
 */
export class Stretch {
	readonly parts: readonly Part[];
	/** Where each part begins: the offset, and the index of its first passage, counted from where the stretch begins. */
	readonly offsets: readonly number[];
	readonly firsts: readonly number[];
	/** Those of all its parts. */
	readonly passages: readonly Passage[];
	private readonly known = new Map<PassageTest, readonly number[]>();
	private readonly having = new Map<PassageTest, boolean>();
	private readonly answers = new Map<unknown, unknown>();

	constructor(parts: readonly Part[], offsets: readonly number[]) {
		this.parts = parts;
		this.offsets = offsets;
		const firsts: number[] = [];
		const passages: Passage[] = [];
		for (const part of parts) {
			firsts.push(passages.length);
			for (const passage of part.passages) passages.push(passage);
		}
		this.firsts = firsts;
		this.passages = passages;
	}

	/** Which of its passages pass a test, by index. Remembered by the test: hand in the same function each time. */
	where(test: PassageTest): readonly number[] {
		const known = this.known.get(test);
		if (known !== undefined) return known;
		let found: number[] | undefined;
		for (let index = 0; index < this.parts.length; index++) {
			const own = this.parts[index]?.where(test) ?? none;
			if (own.length === 0) continue;
			const first = this.firsts[index] ?? 0;
			found ??= [];
			for (const place of own) found.push(place + first);
		}
		this.known.set(test, found ?? none);
		return found ?? none;
	}

	/** Whether one of its passages passes a test, which is known when the first is found. Remembered too. */
	has(test: PassageTest): boolean {
		const known = this.having.get(test);
		if (known !== undefined) return known;
		const value = this.parts.some(part => part.has(test));
		this.having.set(test, value);
		return value;
	}

	/** The index of the first of its passages that passes a test. The parts behind it are not read for it. */
	first(test: PassageTest): number | undefined {
		if (!this.has(test)) return undefined;
		const part = this.parts.findIndex(own => own.has(test));
		const place = this.parts[part]?.where(test)[0];
		return place === undefined ? undefined : place + (this.firsts[part] ?? 0);
	}

	/** What `read` makes of the stretch, worked out the first time and remembered by the function. */
	once<T>(read: (stretch: Stretch) => T): T {
		if (!this.answers.has(read)) this.answers.set(read, read(this));
		return this.answers.get(read) as T;
	}

	/** The part that a passage is in, by their indexes. */
	partOf(index: number): number {
		return firstAbove(this.firsts, index) - 1;
	}
}

/** A stretch where it stands in one version of a brief. Its blocks are made when they are asked for: most never are. */
export class PlacedStretch {
	readonly stretch: Stretch;
	/** Offset in the brief's text. */
	readonly start: number;
	/** Index in `Brief.blocks` of its first block. */
	readonly first: number;
	private blocks: (Block | undefined)[] | undefined;

	constructor(stretch: Stretch, start: number, first: number) {
		this.stretch = stretch;
		this.start = start;
		this.first = first;
		this.blocks = undefined;
	}

	/** @param index of the block among its own; undefined where there is none */
	blockAt(index: number): Block | undefined {
		const known = this.blocks?.[index];
		if (known !== undefined) return known;
		const { parts, firsts, offsets, passages } = this.stretch;
		const passage = passages[index];
		if (passage === undefined) return undefined;
		const place = this.stretch.partOf(index);
		const extent = parts[place]?.extents[index - (firsts[place] ?? 0)];
		if (extent === undefined) return undefined;
		const from = this.start + (offsets[place] ?? 0);
		const block = { start: from + extent.start, end: from + extent.end, lineStart: from + extent.lineStart, passage };
		this.blocks ??= new Array(passages.length);
		this.blocks[index] = block;
		return block;
	}
}

/** The block of that index in `Brief.blocks`, without making the others. */
export function blockAt({ stretches }: Pick<Brief, 'stretches'>, index: number): Block | undefined {
	const placed = stretches[firstIndex(stretches.length, at => (stretches[at]?.first ?? 0) > index) - 1];
	return placed?.blockAt(index - placed.first);
}

export function allBlocks(stretches: readonly PlacedStretch[]): readonly Block[] {
	const blocks: Block[] = [];
	for (const placed of stretches) {
		for (let index = 0; index < placed.stretch.passages.length; index++) {
			const block = placed.blockAt(index);
			if (block !== undefined) blocks.push(block);
		}
	}
	return blocks;
}

/** The blocks of a brief whose passages pass a test: for rules about the whole brief, which ask it at every edit. */
export function* blocksWhere({ stretches }: Brief, test: PassageTest): Generator<Block> {
	for (const placed of stretches) {
		for (const index of placed.stretch.where(test)) {
			const block = placed.blockAt(index);
			if (block !== undefined) yield block;
		}
	}
}

/** The first of those, without asking any block behind the part that it stands in. */
export function firstBlock({ stretches }: Brief, test: PassageTest): Block | undefined {
	for (const placed of stretches) {
		const index = placed.stretch.first(test);
		if (index !== undefined) return placed.blockAt(index);
	}
	return undefined;
}

export function anyBlock({ stretches }: Brief, test: PassageTest): boolean {
	for (const { stretch } of stretches) if (stretch.has(test)) return true;
	return false;
}

const none: readonly number[] = [];
