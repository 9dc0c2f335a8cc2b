import type { Brief, Fix, Span } from '../analysis/index.ts';
import { plainSnippet } from './snippet.ts';

/** What a fix writes, to be read before it is chosen. */
export interface Rewritten {
	/** Nothing that is there changes: the words come behind the sentence, or on lines of their own. */
	readonly isAdded: boolean;
	/** The whole sentence, or each line of what is added; questions to the author stand in square brackets. */
	readonly lines: readonly string[];
}

/** More than this is not read at a glance, in UTF-16 units. */
const longest = 320;

/** @returns undefined where there is nothing to read at a glance: where it moves a sentence, takes one out or adds much */
export const rewritten = (brief: Brief, fix: Fix): Rewritten | undefined => sentenceAnew(brief, fix) ?? linesAdded(fix);

function sentenceAnew(brief: Brief, { edits: [edit, note, ...others], snippet }: Fix): Rewritten | undefined {
	if (edit === undefined || others.length > 0) return undefined;
	const around = sentencesAround(brief, edit.span);
	if (around === undefined) return undefined;
	const { text } = brief;
	const written = (words: string): string => plain(words, snippet);
	const before = text.slice(around.start, around.end).trim();
	const [head, tail] = [text.slice(around.start, edit.span.start), text.slice(edit.span.end, around.end)];
	const sentence = (head + written(edit.text) + tail).trim();
	// The means of a title are written below it, in a paragraph of their own.
	const below = note === undefined ? '' : written(note.text).trim();
	const isBelow = note?.span.start === note?.span.end && text.slice(around.end, note?.span.start).trim() === '';
	const isOneLine = !/[\r\n]/.test(sentence) && !/[\r\n]/.test(below);
	if (sentence === '' || !isOneLine || (note !== undefined && !isBelow)) return undefined;
	const isAdded = below === '' && /[.!?…]["'”’)]?$/.test(before) && sentence.startsWith(before);
	const words = isAdded ? sentence.slice(before.length).trim() : [sentence, below].filter(Boolean).join(' / ');
	return atAGlance(isAdded, [words.replace(/\*\*|__/g, '')]);
}

/** Lines of their own, without the marks of a list and without the heading of a section that is added with them. */
function linesAdded({ edits: [edit, ...others], snippet }: Fix): Rewritten | undefined {
	if (edit === undefined || others.length > 0 || edit.span.start !== edit.span.end) return undefined;
	if (!/^[\r\n]|[\r\n]$/.test(edit.text)) return undefined;
	const lines = plain(edit.text, snippet)
		.split(/\r\n?|\n/)
		.filter(line => line.trim() !== '' && !/^\s*#/.test(line))
		.map(line => line.replace(/^\s*[-*+]\s+/, '').trim());
	return lines.some(line => line.startsWith('|')) ? undefined : atAGlance(true, lines);
}

const plain = (words: string, snippet: boolean | undefined): string => (snippet === true ? plainSnippet(words) : words);

function atAGlance(isAdded: boolean, lines: readonly string[]): Rewritten | undefined {
	const { length } = lines.join('');
	return length === 0 || length > longest ? undefined : { isAdded, lines };
}

/** The sentences that an edit touches, with the marks that end them. */
function sentencesAround({ text, blocks }: Brief, { start, end }: Span): Span | undefined {
	const block = blocks.find(each => each.start <= start && end <= each.end);
	const touched = block?.passage.sentences
		.map(({ span }) => ({ start: block.start + span.start, end: block.start + span.end }))
		.map(span => ({ ...span, end: span.end + endMark(text.slice(span.end, block.end)) }))
		.filter(span => span.start <= end && start <= span.end);
	const [first, last] = [touched?.[0], touched?.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	return { start: Math.min(first.start, start), end: Math.max(last.end, end) };
}

const endMark = (rest: string): number => /^[.!?…]["'”’)]?/.exec(rest)?.[0].length ?? 0;
