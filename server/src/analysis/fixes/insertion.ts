import type { Brief } from '../document/brief.ts';
import type { Edit } from '../finding.ts';
import { firstIndex } from '../offsets.ts';

/**
 * Puts blocks of Markdown in at the start of a line, or at the end of the text, with one blank line on either side.
 * Undefined where they would not be read as blocks: inside a fence or a comment that is still open.
 *
 * @param at offset of the text; it is moved past a byte order mark and front matter
 * @param content lines that end in "\n", which becomes the brief's own line end
 */
export function insertBlocks(brief: Brief, at: number, content: string): Edit | undefined {
	const start = Math.max(at, bodyStart(brief));
	if (isInOpenBlock(brief, start)) return undefined;
	return { span: { start, end: start }, text: around(brief, start, start, withLineEnds(brief, content)) };
}

/** Where Markdown begins: past a byte order mark and past front matter. */
export function bodyStart({ text, frontMatter }: Brief): number {
	return Math.max(frontMatter.span.end, text.startsWith('\uFEFF') ? 1 : 0);
}

export const withLineEnds = ({ lineEnd }: Brief, content: string): string => content.replace(/\n/g, lineEnd);

/** The content with the line ends that part it from what stands before and behind it. */
export function around(brief: Brief, start: number, end: number, content: string): string {
	const { text, lineEnd } = brief;
	const isFirst = start === bodyStart(brief) && start !== brief.frontMatter.span.end;
	const before = text.slice(0, start);
	const lead = isFirst || start === 0 ? '' : lineEnd.repeat(Math.max(0, 2 - lineEndsBehind(before)));
	const after = text.slice(end);
	const gap = lineEndsAhead(after);
	const tail = after.trim() === '' ? (gap > 0 ? '' : lineEnd) : lineEnd.repeat(Math.max(0, 2 - gap));
	return lead + content + tail;
}

/** 2 where a blank line ends the text. */
const lineEndsBehind = (text: string): number => countLineEnds(/\s*$/.exec(text.slice(-200))?.[0] ?? '');

const lineEndsAhead = (text: string): number => countLineEnds(/^\s*/.exec(text.slice(0, 200))?.[0] ?? '');

const countLineEnds = (space: string): number => space.match(/\r\n|\r|\n/g)?.length ?? 0;

/** An open fence or comment takes in all that follows, to the end of the text. */
function isInOpenBlock({ text, blocks }: Brief, at: number): boolean {
	const before = blocks[firstIndex(blocks.length, index => (blocks[index]?.lineStart ?? at) >= at) - 1];
	if (before === undefined || before.end > at) return before !== undefined && before.end > at;
	const source = text.slice(before.lineStart, before.end);
	if (before.passage.kind === 'html')
		return /<!--(?![\s\S]*-->)|<(?:pre|script|style|textarea)\b(?![\s\S]*<\/)/i.test(source);
	if (before.passage.kind !== 'code') return false;
	const fence = /^[ \t>]*(`{3,}|~{3,})/.exec(source)?.[1];
	return fence !== undefined && !(source.trimEnd().endsWith(fence) && /[\r\n]/.test(source.trimEnd()));
}
