import type { Vocabulary } from '../config.ts';
import type { Passage, ReadSentences } from '../document/passage.ts';
import type { Span } from '../finding.ts';
import type { Grammar } from './grammar.ts';
import { splitSentences } from './split.ts';

/** A sentence, bullet, title or cell, as it was read. Spans count from the start of the passage. */
export interface Sentence {
	readonly span: Span;
	/** What a reader sees: without markup, white space as in the source. */
	readonly text: string;
	/** What the statement is, in the words of the outline. */
	readonly kinds: readonly StatementKind[];
}

export const statementKinds = ['outcome', 'measured', 'user-specific', 'user-vague', 'tech-first', 'output'] as const;
export type StatementKind = (typeof statementKinds)[number];

export function sentenceReader(_vocabulary: Vocabulary, _grammar: Grammar | undefined): ReadSentences {
	return passage => splitSentences(passage.prose).map(span => readSentence(passage, span));
}

function readSentence(passage: Passage, span: Span): Sentence {
	return { span, text: passage.prose.slice(span.start, span.end), kinds: [] };
}
