/** What compromise knows of English, as far as the core asks for it. The only file that imports compromise. */
export interface Grammar {
	/** The verbs of a sentence. Costs some tenths of a millisecond: ask for sentences that the word lists leave open. */
	verbsOf(sentence: string): readonly TaggedVerb[];
}

export interface TaggedVerb {
	/** UTF-16 offset in the sentence. */
	readonly start: number;
	readonly form: 'base' | 'third person' | 'past' | 'gerund';
}

/** Loads compromise, which takes a quarter of a second: call it when something is already on the screen. */
export async function loadGrammar(): Promise<Grammar> {
	const { default: nlp } = await import('compromise/two');
	return {
		verbsOf(sentence) {
			const parts: readonly JsonSentence[] = nlp(sentence).json({ offset: true, terms: { offset: true, tags: true } });
			return parts
				.flatMap(({ terms }) => terms ?? [])
				.flatMap(({ offset, tags }) => {
					const form = formOf(tags ?? []);
					return offset === undefined || form === undefined ? [] : [{ start: offset.start, form }];
				});
		},
	};
}

interface JsonSentence {
	readonly terms?: readonly { readonly offset?: { readonly start: number }; readonly tags?: readonly string[] }[];
}

function formOf(tags: readonly string[]): TaggedVerb['form'] | undefined {
	if (!tags.includes('Verb') || tags.includes('Auxiliary') || tags.includes('Modal') || tags.includes('Copula'))
		return undefined;
	if (tags.includes('Gerund')) return 'gerund';
	if (tags.includes('PastTense') || tags.includes('Participle')) return 'past';
	return tags.includes('PresentTense') && !tags.includes('Infinitive') ? 'third person' : 'base';
}
