import { mentionsIgnores } from './ignores.ts';
import type { MarkdownParser, ParsedText, RawBlock } from './markdown.ts';
import { plainCopy } from './plain-copy.ts';

/** A stretch of the brief that parses by itself: from one ATX heading at the margin to the next. */
export interface Chunk {
	readonly text: string;
	readonly blocks: readonly RawBlock[];
	/** The level of its highest heading, 1 to 6; above that where it has none. */
	readonly topLevel: number;
	/** A fence or comment was left open in it, so that it takes in everything that follows. */
	readonly open: boolean;
	/** An ignore comment may stand in it. */
	readonly ignores: boolean;
}

/**
 * Parses a text in stretches, and an edited text only where it differs from the one before. An ATX heading at the
 * margin ends every block of CommonMark but an open fence or HTML block, and begins afresh: so what stands between
 * two of them parses the same whatever is around it.
 */
export function chunker(parse: MarkdownParser): (text: string) => readonly Chunk[] {
	let previous: readonly Chunk[] = [];
	let before = '';
	return text => {
		const head = sameHead(previous, before, text);
		const tail = sameTail(previous, before, text, head);
		before = text;
		const fresh = split(text.slice(head.length, text.length - tail.length), parse);
		const last = fresh.at(-1);
		previous =
			last?.open === true && tail.length > 0
				? [...previous.slice(0, head.count), ...split(text.slice(head.length), parse)]
				: [...previous.slice(0, head.count), ...fresh, ...previous.slice(previous.length - tail.count)];
		return previous;
	};
}

interface Reuse {
	readonly count: number;
	readonly length: number;
}

function sameHead(chunks: readonly Chunk[], before: string, text: string): Reuse {
	const same = commonStart(before, text);
	let count = 0;
	let length = 0;
	for (const chunk of chunks) {
		const end = length + chunk.text.length;
		if (end > same) break;
		const atEnd = end === text.length;
		if (!atEnd && (chunk.open || !beginsChunk(text, end))) break;
		count++;
		length = end;
	}
	return { count, length };
}

function sameTail(chunks: readonly Chunk[], before: string, text: string, head: Reuse): Reuse {
	const same = commonEnd(before, text);
	let count = 0;
	let length = 0;
	for (let index = chunks.length - 1; index >= head.count; index--) {
		const chunk = chunks[index];
		if (chunk === undefined || length + chunk.text.length > same) break;
		const start = text.length - length - chunk.text.length;
		if (start < head.length) break;
		if (start > head.length && !beginsChunk(text, start)) break;
		count++;
		length += chunk.text.length;
	}
	return { count, length };
}

/** How many UTF-16 units two texts begin with alike. By halves: to compare slices takes a fraction of the time of units. */
function commonStart(a: string, b: string): number {
	let low = 0;
	let high = Math.min(a.length, b.length);
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

function commonEnd(a: string, b: string): number {
	let low = 0;
	let high = Math.min(a.length, b.length);
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low)) low = middle;
		else high = middle - 1;
	}
	return low;
}

const heading = /#{1,6}(?:[ \t\r\n]|$)/y;

function beginsChunk(text: string, at: number): boolean {
	const before = text.charAt(at - 1);
	if (before !== '\n' && before !== '\r') return false;
	heading.lastIndex = at;
	return heading.test(text);
}

function split(text: string, parse: MarkdownParser): readonly Chunk[] {
	if (text === '') return [];
	const chunks: Chunk[] = [];
	const starts = [0];
	for (const match of text.matchAll(/[\n\r](?=#{1,6}(?:[ \t\r\n]|$))/g)) starts.push(match.index + 1);
	for (let index = 0; index < starts.length; index++) {
		const start = starts[index] ?? 0;
		const slice = text.slice(start, starts[index + 1] ?? text.length);
		const parsed = parse(slice);
		if (!parsed.open || index === starts.length - 1) {
			chunks.push(chunkOf(slice, parsed));
			continue;
		}
		// What looked like headings may be code or a comment. One parse of the rest keeps the time linear.
		chunks.push(...cut(text.slice(start), parse));
		break;
	}
	return chunks;
}

/**
 * At what turned out to be no code: where a chunk ends must not depend on what was edited before. A table whose first row
 * begins with a hash is parted from what is above it, as everywhere else.
 */
function cut(text: string, parse: MarkdownParser): readonly Chunk[] {
	const { blocks, open } = parse(text);
	const firsts = [0, ...blocks.flatMap(({ lineStart }, index) => (beginsChunk(text, lineStart) ? [index] : []))];
	return firsts.map((first, index) => {
		const next = firsts[index + 1];
		const start = index === 0 ? 0 : (blocks[first]?.lineStart ?? 0);
		const end = next === undefined ? text.length : (blocks[next]?.lineStart ?? text.length);
		const own = blocks.slice(first, next).map(block => ({
			...block,
			start: block.start - start,
			end: block.end - start,
			lineStart: block.lineStart - start,
		}));
		return chunkOf(text.slice(start, end), { blocks: own, open: open && next === undefined });
	});
}

/** Keeps its own copy of the text: a slice would keep the whole of an old document alive. */
function chunkOf(slice: string, { blocks, open }: ParsedText): Chunk {
	const text = `${slice}\0`.slice(0, -1);
	let topLevel = 7;
	for (const { kind, level } of blocks) if (kind === 'heading') topLevel = Math.min(topLevel, level);
	return { text, blocks, topLevel, open, ignores: mentionsIgnores(text) };
}

export const textOfBlock = ({ text }: Chunk, { start, end }: RawBlock): string => plainCopy(text.slice(start, end));
