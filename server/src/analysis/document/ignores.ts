import type { Span } from '../finding.ts';

/** A comment that silences rules over a stretch of the brief. */
export interface Ignore {
	/** Lower-case rule ids; empty means every rule. */
	readonly rules: readonly string[];
	readonly reason: string;
	/** The comment itself. */
	readonly span: Span;
	/** What it covers: findings that begin in here. */
	readonly covers: Span;
	readonly kind: 'block' | 'line' | 'range' | 'file';
}

export type Ignores = readonly Ignore[];

/** `<!-- brief-ignore tech-first, hype: agreed with the board -->` */
const comment = /<!--\s*brief-ignore(-line|-start|-end|-file)?\b([\s\S]{0,1000}?)-->/gi;

/** Where the next block begins and ends, so that an ignore can cover it. */
export interface Extent {
	readonly lineStart: number;
	readonly end: number;
	readonly passage?: { readonly kind: string };
}

/**
 * The ignore comments of a text: for the next block (inside a list, a table or a quotation too), for the line they stand
 * on, from start to end, or for the file.
 *
 * @param blocks in the order of the text
 */
export function readIgnores(text: string, blocks: readonly Extent[]): Ignores {
	if (!text.includes('brief-ignore')) return [];
	const ignores: Ignore[] = [];
	const open: Ignore[] = [];
	for (const match of text.matchAll(comment)) {
		const span = { start: match.index, end: match.index + match[0].length };
		if (isShown(text, blocks, span)) continue;
		const { rules, reason } = readBody(match[2] ?? '');
		const base = { rules, reason, span };
		switch (match[1]?.toLowerCase()) {
			case '-line':
				ignores.push({ ...base, kind: 'line', covers: lineAround(text, span.start) });
				break;
			case '-file':
				ignores.push({ ...base, kind: 'file', covers: { start: 0, end: text.length + 1 } });
				break;
			case '-start':
				open.push({ ...base, kind: 'range', covers: { start: span.end, end: text.length + 1 } });
				break;
			case '-end':
				close(span.start, rules);
				break;
			default:
				ignores.push({ ...base, kind: 'block', covers: nextBlock(blocks, span) });
		}
	}
	return [...ignores, ...open].sort((a, b) => a.span.start - b.span.start);

	function close(at: number, rules: readonly string[]): void {
		for (let index = open.length - 1; index >= 0; index--) {
			const start = open[index];
			if (start === undefined || (rules.length > 0 && !rules.every(rule => start.rules.includes(rule)))) continue;
			open.splice(index, 1);
			ignores.push({ ...start, covers: { start: start.covers.start, end: at } });
			if (rules.length > 0) return;
		}
	}
}

/** In code a comment is an example of one. */
const isShown = (text: string, blocks: readonly Extent[], { start, end }: Span): boolean =>
	(text.charAt(start - 1) === '`' && text.charAt(end) === '`') ||
	blocks.some(block => block.passage?.kind === 'code' && block.lineStart <= start && end <= block.end);

function readBody(body: string): { rules: readonly string[]; reason: string } {
	const colon = body.indexOf(':');
	const list = colon < 0 ? body : body.slice(0, colon);
	const rules = list
		.toLowerCase()
		.split(/[\s,]+/)
		.filter(rule => rule !== '');
	return { rules, reason: colon < 0 ? '' : body.slice(colon + 1).trim() };
}

function lineAround(text: string, at: number): Span {
	let start = at;
	while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
	let end = at;
	while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
	return { start, end: end + 1 };
}

function nextBlock(blocks: readonly Extent[], comment: Span): Span {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((blocks[middle]?.lineStart ?? 0) >= comment.end) high = middle;
		else low = middle + 1;
	}
	const next = blocks[low];
	// A comment that stands inside a block (a table row, a list item) covers that block.
	const around = blocks[low - 1];
	if (around !== undefined && around.end > comment.end) return { start: around.lineStart, end: around.end };
	return next === undefined ? { start: comment.end, end: comment.end } : { start: next.lineStart, end: next.end + 1 };
}
