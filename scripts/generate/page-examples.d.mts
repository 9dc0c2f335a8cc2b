export interface PageExample {
	/** `fixed` is what the first fix makes of the `bad` before it. */
	readonly kind: 'bad' | 'fixed' | 'good';
	/** A whole brief. */
	readonly text: string;
	/** Where it begins in the page, 1-based. */
	readonly line: number;
}

/** The briefs in a rule's page, in its order: blocks fenced as "```brief bad". */
export function examplesOf(page: string): readonly PageExample[];
