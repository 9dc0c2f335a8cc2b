import type { Span } from '../finding.ts';
import { templatePrompts } from '../guide/index.ts';

/** What stands where the content should be. */
export interface Placeholder {
	/** UTF-16 offsets of the text that was given, half-open. */
	readonly span: Span;
	readonly text: string;
	/** A question that a template asks, a mark such as TBC, text that only fills the space, or a blank to write on. */
	readonly kind: 'prompt' | 'mark' | 'filler' | 'blank';
}

/**
 * The placeholders in a block of Markdown, in the order of the text. Not in code, in a link or in a quotation.
 *
 * @param source the block, markup and all
 * @param prose the same length, markup blanked
 */
export function placeholdersIn(source: string, prose: string): readonly Placeholder[] {
	if (!mayHoldPlaceholders(source)) return none;
	const found: Placeholder[] = [...prompts(prose), ...blanks(source), ...wholes(prose)];
	for (const match of prose.matchAll(marks)) found.push(placeholder('mark', match.index, match[0]));
	for (const match of prose.matchAll(/\blorem ipsum(?: dolor)?\b/gi))
		found.push(placeholder('filler', match.index, match[0]));
	if (found.length === 0) return none;
	const outside = apart(source);
	found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	let past = 0;
	let next = 0;
	return found.filter(({ span }) => {
		const isFirst = span.start >= past;
		past = Math.max(past, span.end);
		while ((outside[next]?.end ?? Number.POSITIVE_INFINITY) < span.end) next++;
		return isFirst && (outside[next]?.start ?? Number.POSITIVE_INFINITY) > span.start;
	});
}

/** A task box in a list with nothing behind it. */
export const isEmptyTask = (item: string): boolean => /^\[[ xX]\]\s*$/.test(item);

/** A template's question, with no answer yet. One in brackets of its own asks what a word means, and leaves the sentence as it is. */
export const hasPrompt = (prose: string): boolean =>
	prose.includes('[') &&
	placeholdersIn(prose, prose).some(
		({ kind, span }) => kind === 'prompt' && !(prose[span.start - 1] === '(' && prose[span.end] === ')'),
	);

const none: readonly Placeholder[] = [];

/** The quick answer for almost every block: nothing without one of these is left to fill in, a task box neither. */
export const mayHoldPlaceholders = (source: string): boolean => maybe.test(source);

const maybe = /\[|_{4}|<(?:insert|your|add|enter)|\b(?:T\.?B\.?[ACD]|TODO|XX|to be |coming soon|lorem|fill )|\?\?/i;

/** "TODO app" and "TODO list" name things; "Windows XX" does not end in a unit. */
const marks =
	/\bTODO\b(?!\s+(?:app|apps|list|lists|item|items|application|manager)\b)|\b(?:TBC|TBD|TBA|tbc|tbd)\b|\bT\.B\.[ACD]\.?|\bX{3,}\b|[£$€]X+\b|\bX+%|\bXX+\/XX+\b|\?\?\?+/g;

function prompts(prose: string): readonly Placeholder[] {
	return [...prose.matchAll(/\[[^[\]\r\n]{2,160}\](?![([:])/g)]
		.filter(([text]) => templatePrompts.has(text) || asking.test(text))
		.map(match => placeholder('prompt', match.index, match[0]));
}

/** What people put in brackets for others to fill in, and what our own fixes do. */
const asking =
	/^\[(?:(?:who|whom|whose|what|which|when|where|why|how|by (?:how much|when)|do what|for whom|insert|enter|add|fill in|describe|your|to be (?:confirmed|decided|determined|completed|agreed|added|written|announced|advised|defined|filled)|e\.?g\.?|tb[acd]|todo|xx+)\b|(?:names?|dates?|amount|number|today)(?:\]|,? (?:of|and|or|for|here)\b)|(?:\w+ ){0,2}(?:name|date|here)\])/i;

/** "Budget: to be confirmed": the words are all that there is in a cell or a line. */
function wholes(prose: string): readonly Placeholder[] {
	const found: Placeholder[] = [];
	for (const match of prose.matchAll(/[^\f]+/g)) {
		const words = waiting.exec(match[0]);
		if (words?.[1] !== undefined)
			found.push(
				placeholder('mark', match.index + words[0].length - words[0].trimStart().length + shift(words), words[1]),
			);
	}
	return found;
}

const waiting =
	/^\s*(?:[^:.!?]{1,40}:\s+)?((?:to be (?:confirmed|decided|determined|completed|agreed|added|written|announced|advised|defined|filled in)|coming soon|fill (?:this |me )?in|(?:insert|add|your) text here|not yet written))[.…]?\s*$/i;

const shift = ([whole, words = '']: RegExpExecArray): number =>
	whole.trimStart().toLowerCase().indexOf(words.toLowerCase());

function blanks(source: string): readonly Placeholder[] {
	return [...source.matchAll(/(?<!_)_{4,}(?!\w)|<(?:insert|your|add|enter)\b[^<>\r\n]{1,80}>/gi)].map(match =>
		placeholder('blank', match.index, match[0]),
	);
}

/** Code, links and quotations: what is said in them is not the author's to fill in. */
const apart = (source: string): readonly Span[] =>
	[
		...source.matchAll(
			/(?<!`)(`{1,9})(?!`)[\s\S]{0,500}?(?<!`)\1(?!`)|\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])|“[^“”]*”|(?<!\w)"[^"\r\n]+"(?!\w)/g,
		),
	].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));

const placeholder = (kind: Placeholder['kind'], start: number, text: string): Placeholder => ({
	kind,
	text,
	span: { start, end: start + text.length },
});
