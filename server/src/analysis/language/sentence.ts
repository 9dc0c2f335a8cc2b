import type { Vocabulary } from '../config.ts';
import type { ReadSentences } from '../document/passage.ts';
import type { Span } from '../finding.ts';
import type { Audience } from './audience.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Grammar } from './grammar.ts';
import { type Kinds, kindsOf } from './judge.ts';
import { createLexicon } from './lexicon.ts';
import { splitSentences } from './split.ts';
import { termsOf } from './terms.ts';

/** A sentence, bullet, title or cell, as it was read. Spans count from the start of the passage. */
export interface Sentence {
	readonly span: Span;
	/** What a reader sees: without markup, white space as in the source. */
	readonly text: string;
	/** What the statement is, in the words of the outline. */
	readonly kinds: Kinds;
	/** What was read out of it. */
	readonly facts: Facts;
}

export function sentenceReader(vocabulary: Vocabulary, _grammar: Grammar | undefined): ReadSentences {
	const lexicon = createLexicon(vocabulary);
	return passage => {
		const sentences: Sentence[] = [];
		let row: Audience | undefined;
		for (const span of splitSentences(passage.prose)) {
			const facts = factsOf(termsOf(passage.prose, span.start, span.end, lexicon), passage, row);
			// A table's first column says of whom the rest of the row speaks.
			if (passage.kind === 'row' && sentences.length === 0 && facts.audience.leads && facts.predicate === undefined) row = facts.audience;
			sentences.push({ span, text: passage.prose.slice(span.start, span.end), facts, kinds: kindsOf(facts, passage) });
		}
		return sentences;
	};
}
