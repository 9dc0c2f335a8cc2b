import type { Chunk } from './chunks.ts';
import type { BlockKind, RawBlock } from './markdown.ts';
import { roleOfPeople } from './people-sections.ts';
import type { Role } from './role.ts';

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

/** What stands behind a label can say what it names: a sum, or those whom "People" are. */
export function roleByContent(role: Role | undefined, label: string, behind: string): Role | undefined {
	if (role !== undefined && isSum.test(behind)) return 'budget';
	return role === 'team' ? roleOfPeople(label, behind) : role;
}

/** "Value: £90,000": what it costs, and not what is gained. */
const isSum =
	/^[\s:*_–-]*(?:(?:up to|approximately|approx|about|circa|c|max(?:imum)?)\.? )?(?:[£$€]|(?:GBP|USD|EUR) ?)[\d.,]+(?: ?(?:k|m|bn|million))?\b(?! (?:less|fewer|more|saved|cheaper))/i;

/** "**Why does it matter to them?**" in a block of its own, with its text below. */
export const isBoldQuestion = (kind: BlockKind, text: string, isLast: boolean): boolean =>
	kind === 'paragraph' && !isLast && /^(\*\*|__)[A-Z][^*_\r\n.]{2,70}\?\1$/.test(text);
