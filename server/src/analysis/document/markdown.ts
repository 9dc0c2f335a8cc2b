import MarkdownItParser from 'markdown-it';
import { labelledParts } from './labelled-lines.ts';

/** What a leaf block of CommonMark is, or a line of front matter that says something: the unit in which text is read. */
export type BlockKind = 'field' | 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'code' | 'html';

/** A leaf block. Offsets are UTF-16, half-open, counted from the start of the text that was parsed. */
export interface RawBlock {
	readonly kind: BlockKind;
	/** Without the marker of a heading, list item or quotation; with the pipes of a table row. */
	readonly start: number;
	readonly end: number;
	/** First character of the block's first line, where markers begin. */
	readonly lineStart: number;
	/** 1 to 6 for a heading; how deep in lists for anything in a list; 0 else. */
	readonly level: number;
	/** A table's first row. */
	readonly header?: boolean;
	/** Goes on with the block before it: a line with a label of its own in one paragraph. */
	readonly continues?: boolean;
}

export interface ParsedText {
	readonly blocks: readonly RawBlock[];
	/** A fence or an HTML block at the end is still open: the text that follows would belong to it. */
	readonly open: boolean;
}

/** Reads the blocks of a text by CommonMark's rules with GitHub's tables. Any string parses. */
export type MarkdownParser = (text: string) => ParsedText;

export const parseMarkdown: MarkdownParser = text => {
	blockParser ??= makeParser();
	return readTokens(blockParser, text, blockParser.parse(text, {}));
};

/** Made when the first text is read: a constant, as a parse leaves nothing behind. */
let blockParser: MarkdownIt | undefined;

function makeParser(): MarkdownIt {
	const markdown = new MarkdownItParser('commonmark').enable('table');
	markdown.core.ruler.enableOnly(['normalize', 'block']);
	return markdown;
}

type MarkdownIt = InstanceType<typeof MarkdownItParser>;
type Token = ReturnType<MarkdownIt['parse']>[number];

function readTokens(markdown: MarkdownIt, text: string, tokens: readonly Token[]): ParsedText {
	const lines = lineBounds(text);
	const blocks: RawBlock[] = [];
	let quotes = 0;
	let lists = 0;
	let itemIsNew = false;
	let rowsOfHead = false;
	tokens.forEach((token, index) => {
		switch (token.type) {
			case 'blockquote_open':
				quotes++;
				return;
			case 'blockquote_close':
				quotes--;
				return;
			case 'list_item_open':
				lists++;
				itemIsNew = true;
				return;
			case 'list_item_close':
				lists--;
				itemIsNew = false;
				return;
			case 'thead_open':
				rowsOfHead = true;
				return;
			case 'thead_close':
				rowsOfHead = false;
				return;
			case 'tr_open':
				pushLines('row', token);
				return;
			case 'fence':
			case 'code_block':
				pushLines('code', token);
				return;
			case 'html_block':
				pushLines('html', token);
				return;
			case 'inline':
				pushInline(token, tokens[index - 1]);
		}
	});
	return { blocks, open: endsOpen(markdown, text, tokens, lines) };

	function pushLines(kind: BlockKind, token: Token): void {
		const [first, last] = linesOf(token);
		const from = lines[first];
		const to = lines[Math.max(first, last - 1)];
		if (from === undefined || to === undefined) return;
		const end = trimEnd(text, from.start, to.end);
		const header = rowsOfHead ? { header: true } : {};
		const start = kind === 'row' ? skipSpace(text, from.start, end) : from.start;
		blocks.push({
			kind: quotes > 0 && kind !== 'code' ? 'quote' : kind,
			start,
			end,
			lineStart: from.start,
			level: lists,
			...header,
		});
	}

	function pushInline(token: Token, opener: Token | undefined): void {
		if (opener?.type === 'th_open' || opener?.type === 'td_open') return;
		const [first, last] = linesOf(token);
		const from = lines[first];
		const to = lines[Math.max(first, last - 1)];
		if (from === undefined || to === undefined) return;
		if (opener?.type === 'heading_open') {
			pushHeading(token, opener, from, to);
			return;
		}
		// A line of nothing but unusual spaces.
		if (token.content.trim() === '') return;
		const end = trimEnd(text, from.start, to.end);
		const start = startOfContent(text, from, token.content);
		const kind = quotes > 0 ? 'quote' : itemIsNew ? 'item' : 'paragraph';
		itemIsNew = false;
		const block = { kind, start: Math.min(start, end), end, lineStart: from.start, level: lists } as const;
		if (quotes > 0 || !token.content.includes('\n')) blocks.push(block);
		else blocks.push(...labelledParts(text, block, lines.slice(first, last)));
	}

	function pushHeading(token: Token, opener: Token, from: Bounds, to: Bounds): void {
		const start =
			token.content === '' ? trimEnd(text, from.start, from.end) : startOfContent(text, from, token.content);
		// An ATX heading's closing hashes are markup; a setext heading's underline is on a line of its own.
		const end = token.content.includes('\n')
			? trimEnd(text, start, to.end)
			: Math.min(start + token.content.length, to.end);
		const kind = quotes > 0 ? 'quote' : 'heading';
		blocks.push({ kind, start, end: Math.max(start, end), lineStart: from.start, level: Number(opener.tag.slice(1)) });
	}
}

/** A line's text, without what ends it. */
export interface Bounds {
	readonly start: number;
	readonly end: number;
}

/** Lines end with LF, CRLF or a lone CR, as in CommonMark and LSP. */
function lineBounds(text: string): readonly Bounds[] {
	const lines: Bounds[] = [];
	const ends = /\r\n?|\n/g;
	let start = 0;
	for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
		lines.push({ start, end: match.index });
		start = ends.lastIndex;
	}
	lines.push({ start, end: text.length });
	return lines;
}

const linesOf = (token: Token): readonly [number, number] => token.map ?? [0, 0];

/** The parser gives a block's content without the markers before it; its first line ends the source line. */
function startOfContent(text: string, line: Bounds, content: string): number {
	const firstLine = content.split('\n', 1)[0] ?? '';
	const at = text.slice(line.start, line.end).lastIndexOf(firstLine);
	// Where the parser changed the line (a NUL, a tab), its last character still stands where the line's does.
	return at >= 0
		? line.start + at
		: Math.max(line.start, trimEnd(text, line.start, line.end) - firstLine.trimEnd().length);
}

function trimEnd(text: string, start: number, end: number): number {
	while (end > start && /\s/.test(text.charAt(end - 1))) end--;
	return end;
}

function skipSpace(text: string, start: number, end: number): number {
	while (start < end && /\s/.test(text.charAt(start))) start++;
	return start;
}

/** Whether a heading right after the last block, when that is a fence or HTML, would be swallowed by it: the parser knows best. */
function endsOpen(markdown: MarkdownIt, text: string, tokens: readonly Token[], lines: readonly Bounds[]): boolean {
	const last = tokens.at(-1);
	if (last === undefined || (last.type !== 'fence' && last.type !== 'html_block')) return false;
	const start = lines[linesOf(last)[0]]?.start ?? 0;
	const lineEnd = /[\r\n]$/.test(text) ? '' : '\n';
	return markdown.parse(`${text.slice(start)}${lineEnd}#`, {}).at(-1)?.type !== 'heading_close';
}
