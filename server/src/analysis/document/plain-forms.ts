import type { Chunk } from './chunks.ts';
import type { RawBlock } from './markdown.ts';

/** "| Why we do it | Carers in the valley have no bus |" above a table's line: a form in two columns has no header. */
export const isField = /^\|?[^|]{2,60}\|[ \t]*(?:[^|\s]+[ \t]+){4,}[^|\s]*[ \t]*\|?$/;

/** "(a) …", "ii) …", "• …": an item that Markdown takes for a paragraph. */
export const lettered = /^(?:\(?(?:[a-z]|[ivx]{1,4})\)|[•◦▪●])[ \t]/;

/** "2. Objective" with a paragraph or bullets below it, and not among other numbers: Markdown takes it for a list of one. */
export function headsBelow({ blocks, text }: Chunk, index: number): boolean {
	const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
	if (block === undefined || next === undefined || next.kind === 'heading' || !isNumbered(block)) return false;
	return !(before !== undefined && isNumbered(before)) && !isNumbered(next) && next.level <= 1 && next.kind !== 'code'
		? next.level === 0 || next.kind === 'item'
		: false;

	function isNumbered({ kind, level, start, lineStart }: RawBlock): boolean {
		return kind === 'item' && level === 1 && /^ {0,3}\d{1,2}[.)][ \t]+$/.test(text.slice(lineStart, start));
	}
}

/** "Value: £90,000": what it costs, and not what is gained. */
export const isSum =
	/^[\s:*_–-]*(?:(?:up to|approximately|approx|about|circa|c|max(?:imum)?)\.? )?(?:[£$€]|(?:GBP|USD|EUR) ?)[\d.,]+(?: ?(?:k|m|bn|million))?\b(?! (?:less|fewer|more|saved|cheaper))/i;
