import type { Bounds, RawBlock } from './markdown.ts';

/**
 * A paragraph whose lines begin with labels, "**Owner:** …" below "**Status:** …", says something of its own in each:
 * Markdown makes one block of them, as nobody left a line free.
 *
 * @param lines those of the block, in the text that was parsed
 * @returns the block by itself where no line but its first has a label
 */
export function labelledParts(text: string, block: RawBlock, lines: readonly Bounds[]): readonly RawBlock[] {
	const words = lines.map(({ start, end }) => text.slice(start, end));
	const labelled = mayBeForm(words) ? words.map(line => plainLabel.test(line)) : none;
	const isForm = isPasted(labelled);
	const starts = lines.flatMap(({ start, end }, index) => {
		if (index === 0) return [];
		const line = words[index] ?? '';
		if (!(isForm && labelled[index]) && !boldLabel.test(line)) return [];
		return [
			{ lineStart: start, start: Math.min(end, start + line.length - line.trimStart().length), above: index - 1 },
		];
	});
	if (starts.length === 0) return [block];
	return [block, ...starts.map(({ lineStart, start }) => ({ lineStart, start }))].map(({ lineStart, start }, index) => {
		const next = starts[index];
		const last = next === undefined ? undefined : lines[next.above];
		const end = last === undefined ? block.end : endOfWords(text, start, last.end);
		return index === 0
			? { ...block, end }
			: { kind: 'paragraph', start, end, lineStart, level: block.level, continues: true };
	});
}

/** A form begins with a label, or with a line above it. */
const mayBeForm = ([first, second]: readonly string[]): boolean =>
	plainLabel.test(first ?? '') || plainLabel.test(second ?? '');

/** All lines are labelled, as in a form; or most of several, as in a notice in which some answers take more lines. */
function isPasted(labelled: readonly boolean[]): boolean {
	const count = labelled.filter(Boolean).length;
	return count > 0 && (count === labelled.length || (count > 2 && count * 2 >= labelled.length));
}

const none: readonly boolean[] = [];

/** "**Outcome:** …", "**Outcome**: …". */
const boldLabel = /^[ \t]*(\*\*|__)[^*_]{2,60}(?:[:.][ \t]*\1|\1[ \t]*[:–—])(?=\s|$)/;

/** "Agency: Department of Roads", "Value (estimated): £4,000". */
const plainLabel = /^[ \t]*[A-Z][A-Za-z\d'’&/]+(?: [A-Za-z'’&/]+){0,4}(?: \([a-z ]{2,20}\))?:[ \t]+\S/;

function endOfWords(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && /[\s\\]/.test(text.charAt(at - 1))) at--;
	return at;
}
