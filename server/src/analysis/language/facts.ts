import type { Passage } from '../document/passage.ts';
import { apposed, isSoftware } from './apposition.ts';
import { type Audience, audienceOf, isStory } from './audience.ts';
import { type Benefit, benefitsOf } from './benefits.ts';
import { type Measure, measureOf } from './measure.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { type Predicate, predicateOf } from './predicate.ts';
import type { Term } from './terms.ts';
import { Class, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

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

/** A label or a kind of document before a colon is not what a title names; "proposal for a portal" names the portal. */
function namedBy(terms: readonly Term[], from: number): NounPhrase | undefined {
	const colon = Math.max(lastColon(terms), dashOf(terms, from));
	let start = Math.max(from, colon + 1);
	if (terms[start]?.word === '[') start = terms.findIndex(term => term.word === ']') + 1;
	while (terms[start] !== undefined && terms[start]?.kind !== 'word') start++;
	const phrase = nounPhraseAt(terms, start);
	if (phrase === undefined || isSoftware(phrase)) return phrase;
	// "Data platform: business case": what it is about stands before the kind of document.
	const about = phrase.thing === 'document' && colon > from ? nounPhraseAt(terms, from) : undefined;
	if (isSoftware(about)) return about;
	const explained = apposed(terms, phrase);
	if (explained !== undefined) return explained;
	const joined = /^(?:and|&|\+)$/.test(terms[phrase.end]?.word ?? '') ? nounPhraseAt(terms, phrase.end + 1) : undefined;
	if (isSoftware(joined)) return joined;
	const inner = throughWork(terms, phrase);
	// An application to somebody is a letter.
	const isLetter = terms[phrase.end]?.word === 'to';
	return inner !== undefined && (isSoftware(inner) || !phrase.likely || isLetter) ? inner : phrase;
}

/** Not one that ends the sentence; -1 for none. */
function lastColon(terms: readonly Term[]): number {
	for (let index = terms.length - 2; index >= 0; index--) if (terms[index]?.word === ':') return index;
	return -1;
}

/** "Statement of Work – Case Management System": behind the kind of document stands what the work is. */
function dashOf(terms: readonly Term[], from: number): number {
	const dash = terms.findIndex(({ word }, index) => index > from && index < from + 8 && /^(?:–|—|--|-)$/.test(word));
	if (dash < 0) return -1;
	// "JEP 12 - dark mode"
	if (terms[from + 1]?.kind === 'number' && dash === from + 2) return dash;
	const before = nounPhraseAt(terms, from);
	if (before === undefined || before.end > dash) return -1;
	// "Berthly - a map of free berths": a name, and then what it is.
	return before.thing === 'document' || (before.thing === 'unknown' && isSoftware(nounPhraseAt(terms, dash + 1)))
		? dash
		: -1;
}

/** "a task order for a tool", "proposals for the development of a board", "the scope of a platform": what the work is about. */
export function throughWork(terms: readonly Term[], phrase: NounPhrase): NounPhrase | undefined {
	if (isSoftware(phrase)) return undefined;
	const isCarrier =
		phrase.work ||
		phrase.aim ||
		phrase.thing === 'document' ||
		phrase.thing === 'activity' ||
		phrase.thing === 'maybe-system' ||
		phrase.thing === 'unknown';
	const joint = terms[phrase.end]?.word ?? '';
	if (!isCarrier || !/^(?:for|of|on|about|to)$/.test(joint)) return undefined;
	// "find the form on the portal": where it is, and not what it is about.
	// "publish the results on our website": where they are.
	if (joint === 'on' && !(phrase.work && working.test(phrase.head.base)) && !(phrase.head.forms & Form.building))
		return undefined;
	// "information about the app", "true to open source": told of it, and no work on it.
	if (
		(phrase.thing === 'unknown' || phrase.thing === 'maybe-system') &&
		!phrase.work &&
		!phrase.aim &&
		(joint === 'about' || joint === 'to')
	) {
		if (!(phrase.head.forms & Form.building) && !worked.has(phrase.head.base)) return undefined;
	}
	const inner = nounPhraseAt(terms, phrase.end + 1);
	return inner === undefined ? undefined : (throughWork(terms, inner) ?? inner);
}

const working = /^(?:work|project|effort|initiative|pilot|task|focus|engagement|contract|study|programme|brief)$/;
const worked = wordSet('change improvement modification adaptation addition move switch shift adjustment update fix');

const isOfSoftware = (term: Term): boolean =>
	(term.classes & (Class.technology | Class.system)) !== 0 || ((term.classes & Class.vendor) !== 0 && term.capital);
