import { type Brief, indexAround } from '../document/brief.ts';
import type { Edit, Fix, Span } from '../finding.ts';
import { escapeSnippet } from '../guide/index.ts';
import { articleFor } from '../language/rewrite/words.ts';
import type { FixMaker, Site } from '../rule.ts';
import { sentenceAfter } from './sentence.ts';

/** Takes the author to the place. @param span in offsets of the passage for a passage rule, of the brief for a brief rule */
export const select =
	(title = 'Go to it', span?: Span): FixMaker =>
	site => ({ title, edits: [], select: span === undefined ? site.span : shift(span, site.origin) });

/** @param span in offsets of the passage for a passage rule, of the brief for a brief rule */
export const replaceWith =
	(span: Span, text: string, title: string, { snippet = false } = {}): FixMaker =>
	({ brief, origin }) => {
		const at = shift(span, origin);
		// In YAML a bracket begins a list: what the author will type there cannot be quoted in advance.
		if (snippet && at.start < brief.frontMatter.span.end) return undefined;
		return { title, edits: [{ span: at, text }], ...(snippet ? { snippet } : {}) };
	};

/**
 * Takes words out and leaves a right sentence: one space, no comma too many, "a" or "an" by what follows, a capital where
 * the sentence now begins. Not offered where nothing would be left.
 *
 * @param span in offsets of the passage for a passage rule, of the brief for a brief rule
 */
export const removeWords =
	(span: Span, title?: string): FixMaker =>
	site =>
		removal(site, span, title);

/**
 * Takes words out, and asks in a sentence behind theirs for what they stood in for.
 *
 * @param text a sentence in snippet syntax, with its full stop
 */
export const removeAndSay =
	(span: Span, text: string, title: string): FixMaker =>
	site => {
		const removed = removal(site, span);
		const said = sentenceAfter(site, text, title);
		if (removed === undefined || said === undefined || site.span.start < site.brief.frontMatter.span.end)
			return undefined;
		const edits = removed.edits.map(edit => ({ ...edit, text: escapeSnippet(edit.text) }));
		return { ...said, edits: [...edits, ...said.edits] };
	};

function removal({ brief, origin }: Site, span: Span, title?: string): Fix | undefined {
	const at = shift(span, origin);
	const edit = withoutWords(brief, at);
	const words = brief.text.slice(at.start, at.end).replace(/\s+/g, ' ');
	return edit && { title: title ?? `Remove “${shorten(words)}”`, edits: [edit] };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Short enough for a title. */
const shorten = (words: string, length = 40): string =>
	words.length <= length ? words : `${words.slice(0, length - 1).trimEnd()}…`;

function withoutWords({ text, blocks }: Brief, span: Span): Edit | undefined {
	const block = blocks[indexAround(blocks, span)];
	const [from, to] = [block?.start ?? 0, block?.end ?? text.length];
	const whole = withMarkup(text, span, from, to);
	const removed = text.slice(whole.start, whole.end);
	const before = text.slice(from, whole.start);
	const after = text.slice(whole.end, to);
	const kept = joined(before, removed, after);
	return hasWords(before.split(/[.!?]\s/).at(-1) ?? '') || hasWords(after.split(/[.!?](?:\s|$)/)[0] ?? '')
		? trimmed(text, { start: from, end: to }, kept.before + kept.after)
		: undefined;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Emphasis, a code span or quotation marks around just these words go with them. */
function withMarkup(text: string, span: Span, from: number, to: number): Span {
	let { start, end } = span;
	for (;;) {
		const open = /(?:\*{1,3}|_{1,3}|`|["“‘])$/.exec(text.slice(from, start))?.[0];
		const close = open === '“' ? '”' : open === '‘' ? '’' : open;
		if (open === undefined || close === undefined || !text.slice(end, to).startsWith(close)) return { start, end };
		start -= open.length;
		end += close.length;
	}
}

interface Sides {
	readonly before: string;
	readonly after: string;
}

/** What stands on either side, brought together. */
function joined(left: string, removed: string, right: string): Sides {
	const list = withoutListJoint(left, right);
	let { before, after } = list;
	if (before === '' || /\s$/.test(before)) after = after.replace(/^[ \t]+/, '');
	if (/^[.,;:!?)]/.test(after)) before = before.replace(/[ \t]+$/, '');
	const next = /^["'“(]?[*_`]{0,3}([\p{L}\p{N}][\p{L}\p{N}'’-]*)/u.exec(after)?.[1];
	if (next === undefined) return { before, after };
	before = before.replace(/\b(an?)(\s+["'“(]?[*_`]{0,3})$/i, (_, article: string, space: string) => {
		const right = articleFor(next);
		return (article.startsWith('A') ? `A${right.slice(1)}` : right) + space;
	});
	const began = /(?:^|[.!?]["')\]]*\s+)["'“(]?[*_`]{0,3}$/.test(before) || /^\W*\p{Lu}(?!\p{Lu})/u.test(removed);
	return { before, after: began ? after.replace(/\p{L}/u, letter => letter.toUpperCase()) : after };
}

/** "simple, innovative and secure" is a list: one of the two joints beside the words goes with them. */
function withoutListJoint(before: string, after: string): Sides {
	const left = /(?:,\s*(?:(?:and|or)\s+)?|\s+(?:and|or|&)\s+)$/.exec(before)?.[0];
	const right = /^(?:\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or|&)\s+)/.exec(after)?.[0];
	const withoutLeft = before.slice(0, before.length - (left?.length ?? 0));
	if (left !== undefined && right !== undefined)
		return /\b(?:and|or)\b|&/.test(right)
			? { before: withoutLeft, after: after.replace(/^\s*,?\s*/, ' ') }
			: { before, after: after.slice(right.length) };
	if (right !== undefined) return { before, after: after.slice(right.length) };
	if (left === undefined) return { before, after };
	if (/^\s*(?:[.;:!?)|]|$)/.test(after)) return { before: withLastAnd(withoutLeft, left), after };
	// "In 2027, innovative tools" is no list.
	return left.trim() !== ',' || describing.test(withoutLeft) ? { before: withoutLeft, after } : { before, after };
}

/** "apps, data and AI" without AI: the "and" moves up. */
const withLastAnd = (before: string, joint: string): string =>
	/\b(?:and|or)\b/.test(joint) ? before.replace(/,\s+((?:[^\s,]+\s?){1,3})$/, ` ${/\w+/.exec(joint)?.[0]} $1`) : before;

/** Ends in a word that describes. */
const describing =
	/(?:able|ible|ful|ive|ous|ic|al|ant|ent|less|ed|ing|based|friendly|class|edge|leading|new|secure|fast|simple|smart|safe|open|free|cheap|modern|robust|unique|world-class|agile|easy)$/i;

/** The edit without what is the same at both its ends; nothing where nothing changes. */
function trimmed(text: string, span: Span, replacement: string): Edit | undefined {
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
