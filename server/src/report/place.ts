import type { Span } from '../analysis/index.ts';

/** Line and column are 1-based, the column in UTF-16 units as editors count; the offset is 0-based, in UTF-16 units. */
export interface Place {
	readonly line: number;
	readonly column: number;
	readonly offset: number;
}

/** Half-open: the end is the place after the last character. */
export interface Range {
	readonly start: Place;
	readonly end: Place;
}

/** Turns spans of a text into ranges. A line ends at LF, CRLF or a lone CR, as in CommonMark. */
export function rangesIn(text: string): (span: Span) => Range {
	const starts = [0];
	for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
	const placeOf = (offset: number): Place => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
	};
	return span => ({ start: placeOf(span.start), end: placeOf(span.end) });
}
