import type { Vocabulary } from '../config.ts';
import type { Passage, ReadSentences } from '../document/passage.ts';
import type { Span } from '../finding.ts';
import type { Audience } from './audience.ts';
import { type Facts, factsOf } from './facts.ts';
import { leavesVerbOpen } from './finite-verb.ts';
import type { Grammar } from './grammar.ts';
import { isOfKind, type Kinds, type StatementKind, statementKinds } from './judge.ts';
import { createLexicon } from './lexicon.ts';
import { hasPrompt } from './placeholders.ts';
import { placeOf } from './signals.ts';
import { splitSentences } from './split.ts';
import { type Term, termsOf, withVerbs } from './terms.ts';
import { Classes, Form } from './word-classes.ts';

/** A sentence, bullet, title or cell, as it was read. Spans count from the start of the passage. */
export interface Sentence {
	readonly span: Span;
	/** What a reader sees: without markup, white space as in the source. */
	readonly text: string;
	/** Whether the statement is of a kind, judged when it is first asked. */
	is(kind: StatementKind): boolean;
	/** All that it is. */
	readonly kinds: Kinds;
	/** What was read out of it. */
	readonly facts: Facts;
}

export interface SentenceReaderOptions {
	readonly vocabulary: Vocabulary;
	readonly grammar?: Grammar | undefined;
	/** Called where a sentence would have been read better with a grammar. */
	readonly onGrammarWanted?: () => void;
}

export function sentenceReader({ vocabulary, grammar, onGrammarWanted }: SentenceReaderOptions): ReadSentences {
	const lexicon = createLexicon(vocabulary);
	return passage => {
		const sentences: Sentence[] = [];
		let row: Audience | undefined;
		const prose = withoutAsides(passage.prose);
		for (const span of sentencesOf(passage)) {
			const [last, secondLast] = [sentences.at(-1), sentences.at(-2)];
			const facts = read(
				passage,
				prose,
				span,
				row,
				last && (() => peopleOf(last) ?? (secondLast && peopleOf(secondLast))),
			);
			// A table's first column says of whom the rest of the row speaks.
			if (passage.kind === 'row' && sentences.length === 0 && span.end > passage.label && names(facts))
				row = facts.audience;
			sentences.push(new JudgedSentence(span, facts, passage));
		}
		return sentences;
	};

	function read(
		passage: Passage,
		prose: string,
		span: Span,
		row: Audience | undefined,
		before: (() => Audience | undefined) | undefined,
	): Facts {
		const terms = termsOf(prose, span.start, span.end, lexicon);
		const facts = factsOf(terms, passage, row, before);
		if (!isWorthGrammar(passage, facts)) return facts;
		if (grammar === undefined) {
			onGrammarWanted?.();
			return facts;
		}
		const verbs = grammar.verbsOf(passage.prose.slice(span.start, span.end));
		return factsOf(withVerbs(terms, verbs, span.start), passage, row, before);
	}
}

const names = (facts: Facts): boolean => facts.predicate === undefined && facts.audience.leads;

/** A label in a line of its own is no part of the sentence below it, and neither is a line in bold. */
function sentencesOf({ label, text, prose }: Passage): readonly Span[] {
	if (label > 0)
		return splitSentences(prose, label < text.length && /[\r\n]\s*$/.test(text.slice(0, label)) ? label : 0);
	const line = text.startsWith('**') ? boldLine.exec(text)?.[0].length : undefined;
	if (line === undefined) return splitSentences(prose);
	return [...splitSentences(prose.slice(0, line)), ...splitSentences(prose, line)];
}

const boldLine = /^\*\*[^*\r\n]+\*\*[ \t]*(?:\r\n?|\n)(?=[^\r\n])/;

class JudgedSentence implements Sentence {
	readonly span: Span;
	readonly text: string;
	readonly facts: Facts;
	private readonly passage: Passage;
	/** As bits of `bitOf`: what was asked, and what it is of that. */
	private asked = 0;
	private judged = 0;

	constructor(span: Span, facts: Facts, passage: Passage) {
		this.span = span;
		this.text = passage.prose.slice(span.start, span.end);
		this.facts = facts;
		this.passage = passage;
	}

	is(kind: StatementKind): boolean {
		const bit = bitOf(kind);
		if ((this.asked & bit) === 0) {
			// A cell that is a label says nothing, and what a template's question stands in says nothing yet.
			const isLabel = this.span.end <= this.passage.label;
			if (!isLabel && !hasPrompt(this.text) && isOfKind(kind, this.facts, this.passage)) this.judged |= bit;
			this.asked |= bit;
		}
		return (this.judged & bit) !== 0;
	}

	get kinds(): Kinds {
		return statementKinds.filter(kind => this.is(kind));
	}
}

function bitOf(kind: StatementKind): number {
	switch (kind) {
		case 'outcome':
			return 1;
		case 'measured':
			return 2;
		case 'user-specific':
			return 4;
		case 'user-vague':
			return 8;
		case 'tech-first':
			return 16;
		case 'output':
			return 32;
	}
}

/** Who a sentence speaks of: in the next two they are still meant by "they", "most" and "eleven of them". */
const peopleOf = ({ facts: { audience } }: Sentence): Audience | undefined =>
	audience.specific ? audience : undefined;

/**
 * A whole sentence, where the outcome belongs, that begins with people and has no verb that the lists know, but a word that
 * could be one: what they will do is still open, and no outcome is seen in it yet. Elsewhere a verb more or less changes nothing that is found, and a
 * grammar takes time.
 */
function isWorthGrammar(passage: Passage, facts: Facts): boolean {
	const { terms, from } = facts;
	if (!mayBeWorthGrammar(passage)) return false;
	if (terms.length < 4 || terms.length > 60 || terms.at(-1)?.word !== '.') return false;
	return (
		terms.slice(from, from + 3).some(isSeveralPeople) &&
		facts.predicate === undefined &&
		leavesVerbOpen(terms, from) &&
		!isOfKind('outcome', facts, passage)
	);
}

/** Where the outcome belongs. */
export const mayBeWorthGrammar = (passage: Passage): boolean =>
	!passage.boilerplate && !passage.inventory && passage.kind !== 'heading' && placeOf(passage) === 'goal';

const isSeveralPeople = ({ classes, forms }: Term): boolean =>
	(classes & Classes.people) !== 0 && (forms & Form.plural) !== 0;

/** "the API ([what it means]) of the register": the question that is still open is no part of the sentence. */
const withoutAsides = (prose: string): string =>
	prose.includes('([') ? prose.replace(/\(\[[^[\]]*\]\)/g, aside => ' '.repeat(aside.length)) : prose;
