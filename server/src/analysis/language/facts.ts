import type { Passage } from '../document/passage.ts';
import { type Audience, audienceOf, isStory } from './audience.ts';
import { type Benefit, benefitsOf } from './benefits.ts';
import { type Measure, measureOf } from './measure.ts';
import { namedBy } from './named.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { type Predicate, predicateOf } from './predicate.ts';
import type { Term } from './terms.ts';
import { Class } from './word-classes.ts';

/** Everything that was read out of one sentence, before anything is judged. */
export interface Facts {
	readonly terms: readonly Term[];
	/** Index of the first term after a label such as "**Outcome:**" or a table row's first cell. */
	readonly from: number;
	readonly predicate: Predicate | undefined;
	/** What a title or a bullet without a verb names. */
	readonly named: NounPhrase | undefined;
	readonly benefits: readonly Benefit[];
	readonly audience: Audience;
	/** "As a carer, I need …". */
	readonly story: boolean;
	readonly measure: Measure;
	/** A technology, a system or a product is spoken of at all. */
	readonly software: boolean;
	/** "…?" or "How might we …". */
	readonly question: boolean;
	/** The words that it says, each once, in the form in which the lists have them. */
	readonly words: readonly string[];
}

/**
 * @param row who a table row's first cell names
 * @param before who the sentence before speaks of
 */
export function factsOf(
	terms: readonly Term[],
	passage: Passage,
	row?: Audience,
	before?: () => Audience | undefined,
): Facts {
	const labelled = passage.label > 0 ? terms.findIndex(term => term.start >= passage.label) : pastClause(terms);
	return new ReadFacts(terms, Math.max(0, labelled), row, before);
}

/** "3.2 Consolidate …", "C.3.1 Reduce …": the number of a clause is no part of what it says. */
function pastClause(terms: readonly Term[]): number {
	const [first, second] = [terms[0], terms[1]];
	if (first?.kind === 'number' && second?.kind === 'word' && second.capital && isClause.test(first.word)) return 1;
	const isLettered = first?.kind === 'word' && first.capital && second?.word === '.' && first.word.length < 5;
	return isLettered && terms[2]?.kind === 'number' && terms[3]?.capital === true ? 3 : 0;
}

const isClause = /^\d{1,2}(?:\.\d{1,2})+$/;

/** The same of a sentence that begins later, behind a number: what it does and what it names. */
export function startedAt(facts: Facts, from: number): Facts {
	const { terms } = facts;
	return {
		terms,
		from,
		predicate: predicateOf(terms, from),
		named: nounPhraseAt(terms, from),
		benefits: facts.benefits,
		audience: facts.audience,
		story: facts.story,
		measure: facts.measure,
		software: facts.software,
		question: facts.question,
		words: facts.words,
	};
}

/** Each is worked out when it is first asked for: of most sentences, most never are. */
class ReadFacts implements Facts {
	readonly terms: readonly Term[];
	readonly from: number;
	private readonly row: Audience | undefined;
	private readonly before: (() => Audience | undefined) | undefined;
	private knownPredicate: Predicate | undefined | null;
	private knownName: NounPhrase | undefined | null;
	private knownBenefits: readonly Benefit[] | undefined;
	private knownAudience: Audience | undefined;
	private knownMeasure: Measure | undefined;
	private knownSoftware: boolean | undefined;
	private knownQuestion: boolean | undefined;
	private knownWords: readonly string[] | undefined;

	constructor(
		terms: readonly Term[],
		from: number,
		row: Audience | undefined,
		before: (() => Audience | undefined) | undefined,
	) {
		this.terms = terms;
		this.from = from;
		this.row = row;
		this.before = before;
		// Null for what nobody has asked for yet.
		this.knownPredicate = null;
		this.knownName = null;
		this.knownBenefits = undefined;
		this.knownAudience = undefined;
		this.knownMeasure = undefined;
		this.knownSoftware = undefined;
		this.knownQuestion = undefined;
		this.knownWords = undefined;
	}

	get predicate(): Predicate | undefined {
		if (this.knownPredicate === null) this.knownPredicate = predicateOf(this.terms, this.from);
		return this.knownPredicate;
	}

	get named(): NounPhrase | undefined {
		if (this.knownName === null) this.knownName = namedBy(this.terms, this.from);
		return this.knownName;
	}

	get benefits(): readonly Benefit[] {
		this.knownBenefits ??= benefitsOf(this.terms);
		return this.knownBenefits;
	}

	get audience(): Audience {
		this.knownAudience ??= this.readAudience();
		return this.knownAudience;
	}

	get story(): boolean {
		return isStory(this.row === undefined ? this.pastLabel() : this.terms);
	}

	get measure(): Measure {
		this.knownMeasure ??= measureOf(this.from === 0 ? this.terms : this.pastNumber());
		return this.knownMeasure;
	}

	get software(): boolean {
		this.knownSoftware ??= this.terms.some(isOfSoftware);
		return this.knownSoftware;
	}

	get question(): boolean {
		this.knownQuestion ??= this.asks();
		return this.knownQuestion;
	}

	get words(): readonly string[] {
		if (this.knownWords !== undefined) return this.knownWords;
		const words: string[] = [];
		for (let at = this.from; at < this.terms.length; at++) {
			const term = this.terms[at];
			if (term?.kind === 'word' && !words.includes(term.base)) words.push(term.base);
		}
		this.knownWords = words;
		return words;
	}

	private asks(): boolean {
		const first = this.terms.findIndex((term, index) => index >= this.from && term.kind === 'word');
		return this.terms.at(-1)?.word === '?' || this.terms[first]?.word === 'how';
	}

	/** A label is measured with the rest: "Waits by 2027: two weeks". */
	private pastNumber(): readonly Term[] {
		return pastClause(this.terms) === this.from ? this.terms.slice(this.from) : this.terms;
	}

	private pastLabel(): readonly Term[] {
		return this.from === 0 ? this.terms : this.terms.slice(this.from);
	}

	private readAudience(): Audience {
		const { row } = this;
		if (row === undefined) return audienceOf(this.pastLabel(), this.before?.());
		return { ...audienceOf(this.terms), specific: row.specific, vague: row.vague, leads: true, servedFor: true };
	}
}

const isOfSoftware = (term: Term): boolean =>
	(term.classes & (Class.technology | Class.system)) !== 0 || ((term.classes & Class.vendor) !== 0 && term.capital);
