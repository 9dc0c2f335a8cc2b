import type { Brief, Fix, Span } from '../analysis/index.ts';
import { plainSnippet } from './snippet.ts';

/** What a fix makes of the author's own sentence, to be read before it is chosen. */
export interface Rewritten {
	/** Nothing that is there changes: the words come behind the sentence. */
	readonly isAdded: boolean;
	/** The whole sentence, or what is added to it, on one line; questions to the author stand in square brackets. */
	readonly words: string;
}

/** More than this is not read at a glance, in UTF-16 units. */
const longest = 320;

/** @returns undefined where it rewrites no sentence: where it moves one, adds a section or takes a line out */
export function rewritten(brief: Brief, { edits: [edit, note, ...others], snippet }: Fix): Rewritten | undefined {
	if (edit === undefined || others.length > 0) return undefined;
	const around = sentencesAround(brief, edit.span);
	if (around === undefined) return undefined;
	const { text } = brief;
	const written = (words: string): string => (snippet === true ? plainSnippet(words) : words);
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
	const plain = words.replace(/\*\*|__/g, '');
	return plain === '' || plain.length > longest ? undefined : { isAdded, words: plain };
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
