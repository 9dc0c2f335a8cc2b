export interface Mark {
	/** UTF-16 offsets in the text without marks, half-open. */
	readonly start: number;
	readonly end: number;
	readonly labels: readonly MarkLabel[];
}

export interface MarkLabel {
	/** A rule's id, or a kind of statement. */
	readonly name: string;
	/** Careful readers could differ: it counts neither way. */
	readonly doubtful: boolean;
}

export const scoredKinds: readonly string[];

/** Throws where a mark is not well formed. */
export function parseMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] };
