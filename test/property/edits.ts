import fc from 'fast-check';
import { insertions } from './pieces.ts';

/** An edit that can be made to any text: where it falls is worked out from what the text is then. */
export interface AnyEdit {
	/** Where to begin, of all places or of those where structure begins. */
	readonly at: number;
	readonly structural: boolean;
	readonly length: number;
	readonly text: string;
}

export const editsOf = (texts: fc.Arbitrary<string> = insertions): fc.Arbitrary<AnyEdit> =>
	fc.record({
		at: fc.nat({ max: 1_000_000 }),
		structural: fc.boolean(),
		length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 4 }), fc.nat({ max: 60 })),
		text: texts,
	});

/** Where a line begins or ends, or where a character stands that means something to Markdown. */
const structure = /[\r\n#`~|<>=*:[\]-]|$/g;

export function applyEdit(text: string, { at, structural, length, text: insertion }: AnyEdit): string {
	const places = structural ? [...text.matchAll(structure)].map(({ index }) => index + (at % 2)) : [];
	const start = whole(text, Math.min(places[at % Math.max(places.length, 1)] ?? at % (text.length + 1), text.length));
	const end = whole(text, Math.min(start + length, text.length));
	return text.slice(0, start) + insertion + text.slice(end);
}

/** Editors do not cut a character in two. */
const whole = (text: string, at: number): number => (isHalfway(text, at) ? at - 1 : at);

export function isHalfway(text: string, at: number): boolean {
	return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
