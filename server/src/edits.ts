import type { Edit } from './analysis/index.ts';

/** A text that is edited again and again, and can say what all that comes to as edits of the text that it was. */
export interface Editable {
	/** @param edits in offsets of the text as it is now, in its order, not overlapping */
	apply(edits: readonly Edit[]): void;
	/** In offsets of the text as it was, in its order: nothing but what changed. */
	edits(): readonly Edit[];
	toString(): string;
}

/** Where `from` is given, text that was there from the start, at that offset. */
interface Piece {
	readonly text: string;
	readonly from?: number;
}

export function editable(original: string): Editable {
	let pieces: readonly Piece[] = [{ text: original, from: 0 }];
	return {
		apply(edits) {
			let at = 0;
			const next: Piece[] = [];
			for (const { span, text } of edits) {
				next.push(...cut(pieces, at, span.start), { text });
				at = span.end;
			}
			next.push(...cut(pieces, at, Number.POSITIVE_INFINITY));
			pieces = next.filter(piece => piece.text !== '');
		},
		edits() {
			const edits: Edit[] = [];
			let at = 0;
			let text = '';
			for (const piece of [...pieces, { text: '', from: original.length }]) {
				if (piece.from === undefined) {
					text += piece.text;
					continue;
				}
				if (text !== original.slice(at, piece.from)) edits.push({ span: { start: at, end: piece.from }, text });
				text = '';
				at = piece.from + piece.text.length;
			}
			return edits;
		},
		toString: () => pieces.map(piece => piece.text).join(''),
	};
}

/** The pieces, or parts of pieces, between two offsets of the text that they make up. */
function cut(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
	let at = 0;
	return pieces.flatMap(({ text, from }) => {
		const first = Math.max(start - at, 0);
		const part = text.slice(first, Math.max(end - at, 0));
		at += text.length;
		if (part === '') return [];
		return [from === undefined ? { text: part } : { text: part, from: from + first }];
	});
}
