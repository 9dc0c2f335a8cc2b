/** What compromise knows of English, as far as the core asks for it. The only file that imports compromise. */
export interface Grammar {
	/** The word's part of speech in its sentence, by word offset; see `tag`. */
	tag(sentence: string): readonly GrammarTag[];
}

export interface GrammarTag {
	/** UTF-16 offset in the sentence that was tagged. */
	readonly start: number;
	readonly tags: ReadonlySet<string>;
}

/** Loads compromise, which takes a quarter of a second: call it when something is already on the screen. */
export async function loadGrammar(): Promise<Grammar> {
	const { default: nlp } = await import('compromise');
	return {
		tag(sentence) {
			const tags: GrammarTag[] = [];
			nlp(sentence)
				.json({ offset: true, terms: { offset: true, tags: true } })
				.forEach((part: { terms?: readonly { offset?: { start: number }; tags?: readonly string[] }[] }) => {
					for (const term of part.terms ?? []) {
						if (term.offset) tags.push({ start: term.offset.start, tags: new Set(term.tags) });
					}
				});
			return tags;
		},
	};
}
