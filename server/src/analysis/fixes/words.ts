import type { Brief } from '../document/brief.ts';
import type { Span } from '../finding.ts';
import { articleFor } from '../language/rewrite/words.ts';
import type { FixMaker } from '../rule.ts';

/** Takes the author to the place. */
export const select =
	(title = 'Go to it', span?: Span): FixMaker =>
	site => ({ title, edits: [], select: span === undefined ? site.span : shift(span, site.origin) });

/** @param span in offsets of the passage for a passage rule, of the brief for a brief rule */
export const replaceWith =
	(span: Span, text: string, title: string, { snippet = false } = {}): FixMaker =>
	({ origin }) => ({ title, edits: [{ span: shift(span, origin), text }], ...(snippet ? { snippet } : {}) });

/**
 * Takes words out and leaves a right sentence: one space, no comma too many, "a" or "an" by what follows, a capital where
 * the sentence now begins. Not offered where nothing would be left.
 *
 * @param span in offsets of the passage for a passage rule, of the brief for a brief rule
 */
export function removeWords(span: Span, title?: string): FixMaker {
	return ({ brief, origin }) => {
		const at = shift(span, origin);
		const cut = cutOut(brief, at);
		const words = brief.text.slice(at.start, at.end).replace(/\s+/g, ' ');
		return cut === undefined ? undefined : { title: title ?? `Remove “${shorten(words)}”`, edits: [cut] };
	};
}

export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

export const shorten = (words: string, length = 40): string =>
	words.length <= length ? words : `${words.slice(0, length - 1).trimEnd()}…`;

function cutOut(brief: Brief, span: Span): { readonly span: Span; readonly text: string } | undefined {
	const block = brief.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
	const from = block?.start ?? 0;
	const to = block?.end ?? brief.text.length;
	const whole = withEmphasis(brief.text, span, from, to);
	let before = brief.text.slice(from, whole.start);
	let after = brief.text.slice(whole.end, to);
	if (before.trim() === '' && !/[\p{L}\p{N}]/u.test(after)) return undefined;
	const { length: lengthBefore } = before;
	const { length: lengthAfter } = after;
	const startsSentence = /(?:^|[.!?|:]["')\]]*\s|[*_]{1,2})\s*["'“(]?$/.test(before);
	// "innovative, cutting-edge and secure": one of the joins goes with the words.
	const joined = /^\s*,?\s+(?:and|or|&)\s+|^\s*,\s*/.exec(after)?.[0];
	const joins = /(?:,|\s+(?:and|or|&))\s*$/.exec(before)?.[0];
	if (joined !== undefined && (joins === undefined || /,/.test(joined))) {
		if (joins === undefined || joins.trim() === ',') after = after.slice(joined.length);
	} else if (joins !== undefined && !/^\s*[\p{L}\p{N}]/u.test(after)) before = before.slice(0, -joins.length);
	if (joins !== undefined && joined !== undefined && !/,/.test(joined) && joins.trim() === ',')
		before = `${before.slice(0, -joins.length)}`.replace(
			/$/,
			joined
				.replace(/^\s*,?/, ' ')
				.replace(/\s+$/, ' ')
				.replace(/^\s+/, ' '),
		);
	if (/\s$/.test(before) || before === '') after = after.replace(/^[ \t]+/, '');
	if (/^[.,;:!?)]/.test(after)) before = before.replace(/[ \t]+$/, '');
	const next = /^["'“(]?[*_]{0,2}([\p{L}\p{N}][\p{L}\p{N}'’-]*)/u.exec(after)?.[1];
	if (next !== undefined) {
		before = before.replace(/\b(an?)(\s+["'“(]?[*_]{0,2})$/i, (_, article: string, space: string) => {
			const right = articleFor(next);
			return (article.charAt(0) === 'A' ? right.charAt(0).toUpperCase() + right.slice(1) : right) + space;
		});
		if (startsSentence) after = after.replace(/\p{L}/u, letter => letter.toUpperCase());
	}
	return trimmed(brief.text, { start: whole.start - lengthBefore, end: whole.end + lengthAfter }, before + after);
}

/** Emphasis, a link or quotation marks around just these words go with them. */
function withEmphasis(text: string, span: Span, from: number, to: number): Span {
	let { start, end } = span;
	for (;;) {
		const open = /(?:\*{1,3}|_{1,3}|`|["“‘])$/.exec(text.slice(from, start))?.[0];
		if (open === undefined) return { start, end };
		const close = open === '“' ? '”' : open === '‘' ? '’' : open;
		if (!text.slice(end, to).startsWith(close)) return { start, end };
		start -= open.length;
		end += close.length;
	}
}

/** The edit without what is the same at both its ends. */
export function trimmed(
	text: string,
	span: Span,
	replacement: string,
): { readonly span: Span; readonly text: string } | undefined {
	const source = text.slice(span.start, span.end);
	if (source === replacement) return undefined;
	const shorter = Math.min(source.length, replacement.length);
	let head = 0;
	while (head < shorter && source[head] === replacement[head]) head++;
	let tail = 0;
	while (tail < shorter - head && source.at(-1 - tail) === replacement.at(-1 - tail)) tail++;
	return {
		span: { start: span.start + head, end: span.end - tail },
		text: replacement.slice(head, replacement.length - tail),
	};
}
