import type { Span } from '../finding.ts';
import { firstIndex } from '../offsets.ts';

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

/** A block that is nothing but such comments, in a quotation too. */
const wholly = /^[\s>]*(?:<!--\s*brief-ignore\b(?:(?!-->)[\s\S]){0,1000}-->\s*)+$/i;

/** Where the next block begins and ends, so that an ignore can cover it. */
export interface Extent {
	readonly lineStart: number;
	readonly end: number;
	readonly passage?: { readonly kind: string };
}

/** Blocks in the order of the text, asked for one at a time: most are never looked at. */
export interface Extents {
	readonly length: number;
	/** @param index not below 0 */
	at(index: number): Extent | undefined;
}

/** The quick look for one. */
export const mentionsIgnores = (text: string): boolean => /brief-ignore/i.test(text);

/**
 * The ignore comments of a text: for the next block (inside a list, a table or a quotation too), for the line they stand
 * on, from start to end, or for the file.
 *
 * @param among where to look, in the order of the text; no comment begins in one stretch and ends in another
 */
export function readIgnores(text: string, blocks: Extents, among: readonly Span[]): Ignores {
	const ignores: Ignore[] = [];
	const open: Ignore[] = [];
	const lineAround = lineFinder(text);
	const nextBlock = blockFinder(text, blocks);
	for (const { match, start } of commentsIn(text, among)) {
		const span = { start, end: start + match[0].length };
		if (isShown(text, blocks, span)) continue;
		const { rules, reason } = readBody(match[2] ?? '');
		const base = { rules, reason, span };
		switch (match[1]?.toLowerCase()) {
			case '-line':
				ignores.push({ ...base, kind: 'line', covers: lineAround(span.start) });
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
				ignores.push({ ...base, kind: 'block', covers: nextBlock(span) });
		}
	}
	return [...ignores, ...open].sort((a, b) => a.span.start - b.span.start);

	function close(at: number, rules: readonly string[]): void {
		// An end without rules ends all; nobody opens more than a few before one with rules, and no text makes this slow.
		const last = rules.length === 0 ? 0 : Math.max(0, open.length - 50);
		for (let index = open.length - 1; index >= last; index--) {
			const start = open[index];
			if (start === undefined || !rules.every(rule => start.rules.includes(rule))) continue;
			open.splice(index, 1);
			ignores.push({ ...start, covers: { start: start.covers.start, end: at } });
			if (rules.length > 0) return;
		}
	}
}

function* commentsIn(text: string, among: readonly Span[]) {
	for (const { start, end } of among)
		for (const match of text.slice(start, end).matchAll(comment)) yield { match, start: start + match.index };
}

/** In code a comment is an example of one. */
function isShown(text: string, blocks: Extents, { start, end }: Span): boolean {
	if (text.charAt(start - 1) === '`' && text.charAt(end) === '`') return true;
	const around = blockBefore(blocks, firstBlockFrom(blocks, start));
	return around?.passage?.kind === 'code' && end <= around.end;
}

function readBody(body: string): { rules: readonly string[]; reason: string } {
	const colon = body.indexOf(':');
	const list = colon < 0 ? body : body.slice(0, colon);
	const rules = list
		.toLowerCase()
		.split(/[\s,]/)
		.filter(rule => rule !== '');
	const reason = colon < 0 ? '' : body.slice(colon + 1).trim();
	return { rules, reason: unanswered.test(reason) ? '' : reason };
}

/** What the fix that writes the comment asks its author. */
const unanswered = /^\[?why\]?$/i;

/** Asked in the order of the text, it looks at no line twice. */
function lineFinder(text: string): (at: number) => Span {
	let line = { start: 0, end: 0 };
	return at => {
		if (at < line.end) return line;
		let { start, end } = { start: at, end: at };
		while (start > line.end && !/[\r\n]/.test(text.charAt(start - 1))) start--;
		while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
		line = { start, end: end + 1 };
		return line;
	};
}

/** Asked in the order of the text, it looks at no comment twice. */
function blockFinder(text: string, blocks: Extents): (comment: Span) => Span {
	let known = 0;
	let last: { readonly block: Extent; readonly isIgnore: boolean } | undefined;
	return comment => {
		const first = firstBlockFrom(blocks, comment.end);
		// A comment that stands inside a block (a table row, a list item) covers that block.
		const around = blockBefore(blocks, first);
		if (around !== undefined && around.end > comment.end && !isOnlyIgnores(around))
			return { start: around.lineStart, end: around.end };
		// Several comments above a block are all about that block.
		known = Math.max(known, first);
		for (let block = blocks.at(known); block !== undefined && isIgnore(block); block = blocks.at(known)) known++;
		const next = blocks.at(known);
		return next === undefined ? { start: comment.end, end: comment.end } : { start: next.lineStart, end: next.end + 1 };
	};

	/** Several comments may share a line, and a line may hold thousands. */
	function isOnlyIgnores(block: Extent): boolean {
		if (last?.block !== block) last = { block, isIgnore: isIgnore(block) };
		return last.isIgnore;
	}

	function isIgnore({ lineStart, end }: Extent): boolean {
		return wholly.test(text.slice(lineStart, end));
	}
}

const blockBefore = (blocks: Extents, index: number): Extent | undefined =>
	index > 0 ? blocks.at(index - 1) : undefined;

/** Index of the first block whose first line begins there or later. */
const firstBlockFrom = (blocks: Extents, at: number): number =>
	firstIndex(blocks.length, index => (blocks.at(index)?.lineStart ?? 0) >= at);
