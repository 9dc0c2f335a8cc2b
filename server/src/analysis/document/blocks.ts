import type { Block, Brief } from './brief.ts';
import { groupSize, type Part, type PassageTest } from './part.ts';

/** A part where it stands in one version of a brief. Its blocks are made when they are asked for: most never are. */
export class Stretch {
	readonly part: Part;
	/** Offset in the brief's text. */
	readonly start: number;
	/** Index in `Brief.blocks` of its first block. */
	readonly first: number;
	private blocks: (Block | undefined)[] | undefined;

	constructor(part: Part, start: number, first: number) {
		this.part = part;
		this.start = start;
		this.first = first;
		this.blocks = undefined;
	}

	/** @param index of the block among its own; undefined where there is none */
	blockAt(index: number): Block | undefined {
		const known = this.blocks?.[index];
		if (known !== undefined) return known;
		const [extent, passage] = [this.part.extents[index], this.part.passages[index]];
		if (extent === undefined || passage === undefined) return undefined;
		const { start, end, lineStart } = extent;
		const block = { start: this.start + start, end: this.start + end, lineStart: this.start + lineStart, passage };
		this.blocks ??= new Array(this.part.passages.length);
		this.blocks[index] = block;
		return block;
	}
}

/** The block of that index in `Brief.blocks`, without making the others. */
export function blockAt({ stretches }: Pick<Brief, 'stretches'>, index: number): Block | undefined {
	let low = 0;
	let high = stretches.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((stretches[middle]?.first ?? 0) > index) high = middle;
		else low = middle + 1;
	}
	const stretch = stretches[low - 1];
	return stretch?.blockAt(index - stretch.first);
}

export function allBlocks(stretches: readonly Stretch[]): readonly Block[] {
	const blocks: Block[] = [];
	for (const stretch of stretches) {
		for (let index = 0; index < stretch.part.passages.length; index++) {
			const block = stretch.blockAt(index);
			if (block !== undefined) blocks.push(block);
		}
	}
	return blocks;
}

/** The blocks of a brief whose passages pass a test: for rules about the whole brief, which ask it at every edit. */
export function* blocksWhere({ groups, stretches }: Brief, test: PassageTest): Generator<Block> {
	for (let group = 0; group < groups.length; group++) {
		for (const place of groups[group]?.where(test) ?? []) {
			const stretch = stretches[group * groupSize + place];
			for (const index of stretch?.part.where(test) ?? []) {
				const block = stretch?.blockAt(index);
				if (block !== undefined) yield block;
			}
		}
	}
}

export const anyBlock = ({ groups }: Brief, test: PassageTest): boolean =>
	groups.some(group => group.where(test).length > 0);
