import type { Span } from './finding.ts';

/** Whether an offset is in one of the stretches, which may overlap. Asked in logarithmic time. */
export function within(spans: readonly Span[]): (offset: number) => boolean {
	const apart: { start: number; end: number }[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = apart.at(-1);
		if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
		else apart.push({ start, end });
	}
	const starts = apart.map(span => span.start);
	return offset => offset < (apart[firstAbove(starts, offset) - 1]?.end ?? Number.NEGATIVE_INFINITY);
}

/** Whether one of the offsets is in a stretch. Asked in logarithmic time. */
export function anyIn(offsets: readonly number[]): (span: Span) => boolean {
	const sorted = [...offsets].sort((a, b) => a - b);
	return ({ start, end }) => (sorted[firstAbove(sorted, start - 1)] ?? Number.POSITIVE_INFINITY) < end;
}

/** Index of the first of the numbers, in order, that is above a value. */
export const firstAbove = (sorted: readonly number[], value: number): number =>
	firstIndex(sorted.length, index => (sorted[index] ?? 0) > value);

/** The first of so many, in an order in which all that pass a test follow all that do not; their number where none does. */
export function firstIndex(length: number, passes: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (passes(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
