import type { Block, Brief } from '../document/brief.ts';
import type { Edit } from '../finding.ts';

/**
 * Removes whole blocks that follow each other, markers and all, with the blank lines that parted them. What is no block
 * (a rule, a link's definition, a comment) stays.
 *
 * @param from where the removal begins when comments above belong to the first block
 */
export function removeBlocks(
	brief: Brief,
	blocks: readonly Block[],
	from = blocks[0]?.lineStart ?? 0,
): readonly Edit[] {
	const edits: { span: { start: number; end: number }; text: string }[] = [];
	blocks.forEach((block, index) => {
		const start = index === 0 ? from : block.lineStart;
		const end = isParted(brief.text, start)
			? pastBlankLines(brief.text, lineAfter(brief, block))
			: lineAfter(brief, block);
		const last = edits.at(-1);
		if (last !== undefined && brief.text.slice(last.span.end, start).trim() === '') last.span.end = end;
		else edits.push({ span: { start, end }, text: '' });
	});
	return edits.map(edit => atEndOfText(brief.text, edit));
}

/** A blank line, or nothing, stands before: those behind can go. Else they part what is left, as behind a list. */
function isParted(text: string, at: number): boolean {
	if (at === 0 || (at === 1 && text.startsWith('\uFEFF'))) return true;
	if (!isLineEnd(text, at - 1)) return false;
	let end = text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;
	while (/[ \t]/.test(text.charAt(end - 1))) end--;
	return isLineEnd(text, end - 1);
}

const isLineEnd = (text: string, at: number): boolean => /[\r\n]/.test(text.charAt(at));

/** Past the block's last line; past the underline of a setext heading too. */
export function lineAfter({ text }: Brief, block: Block): number {
	const end = nextLine(text, block.end);
	const isSetext =
		block.passage.kind === 'heading' && !/^[ \t>*+-]*#/.test(text.slice(block.lineStart, block.start + 1));
	return isSetext && /^[ \t>]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/.test(text.slice(end)) ? nextLine(text, end) : end;
}

/** The start of the line after the one that an offset is on. */
function nextLine(text: string, at: number): number {
	const end = /\r\n?|\n/g;
	end.lastIndex = at;
	return end.exec(text) === null ? text.length : end.lastIndex;
}

export function pastBlankLines(text: string, at: number): number {
	const blank = /(?:[ \t]*(?:\r\n?|\n))*/y;
	blank.lastIndex = at;
	return blank.exec(text) === null ? at : blank.lastIndex;
}

/** At the end, the blank lines before go, and not the line end of the last line that stays. */
function atEndOfText(text: string, { span, text: replacement }: Edit): Edit {
	if (span.end < text.length) return { span, text: replacement };
	const before = text.slice(0, span.start).trimEnd();
	const kept = before === '' ? 0 : nextLine(text, before.length);
	return { span: { start: Math.min(kept, span.start), end: span.end }, text: replacement };
}
