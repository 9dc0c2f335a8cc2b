import type { BriefState } from '../../../server/src/protocol.ts';

/** The brief with the most errors first; where they are the same, with the most warnings, and so on. */
export function mostToDoFirst(a: BriefState, b: BriefState): number {
	const [counted, other] = [countsOf(a), countsOf(b)];
	const difference = counted.map((count, index) => (other[index] ?? 0) - count).find(one => one !== 0);
	return difference ?? (a.uri < b.uri ? -1 : 1);
}

const countsOf = ({ findings: { error, warning, information, hint } }: BriefState): readonly number[] => [
	error,
	warning,
	information,
	hint,
];

/** A title that is written from right to left would take the count that follows it to its other side. */
export const isolated = (title: string): string => (rightToLeft.test(title) ? `\u2068${title}\u2069` : title);

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
