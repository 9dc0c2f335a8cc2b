import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';

/**
 * A part of a sentence that says what gets better and for whom. Indexes are of the sentence's terms.
 * - `can`: people can, will be able to, no longer have to …
 * - `enable`: something lets, allows, helps people (to) …
 * - `change`: reduce delays, improve attendance, fewer calls
 * - `easier`: make it easier to, quicker, more accessible
 */
export interface Benefit {
	readonly kind: 'can' | 'enable' | 'change' | 'easier';
	/** Index of the word that begins it, the joining word included ("so that", "to", "which"). */
	readonly from: number;
	/** Who is better off, where the part says so. */
	readonly who: NounPhrase | undefined;
	/** Index of the verb that says what they can do or what changes. */
	readonly verbAt: number;
	/** What changes. */
	readonly what: NounPhrase | undefined;
	/** Stands behind "so that", "in order to", "to", "that lets" …: the end that the rest of the sentence serves. */
	readonly end: boolean;
	/** Said of a technology or of the work's own parts: "reduce latency", "improve the API". */
	readonly technical: boolean;
}

export function benefitsOf(terms: readonly Term[]): readonly Benefit[] {
	const benefits: Benefit[] = [];
	for (let index = 0; index < terms.length; index++) {
		const found = canAt(terms, index) ?? enableAt(terms, index) ?? easierAt(terms, index) ?? changeAt(terms, index);
		if (found === undefined) continue;
		benefits.push(found);
		index = Math.max(index, found.verbAt);
	}
	return benefits;
}

/** Where an end clause begins that holds the term, and whether there is one. */
function joinBefore(terms: readonly Term[], index: number): { from: number; end: boolean } {
	const before = terms[index - 1];
	if (before?.word === 'to') {
		const start = terms[index - 2];
		const isInOrder = start?.word === 'in order' || (start?.word === 'order' && terms[index - 3]?.word === 'in');
		const from = isInOrder ? index - (start?.word === 'order' ? 3 : 2) : index - 1;
		return { from, end: from > 0 };
	}
	for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
		const word = terms[at]?.word;
		if (word === 'that' || word === 'so' || word === 'which')
			return { from: word === 'that' && terms[at - 1]?.word === 'so' ? at - 1 : at, end: at > 0 };
		if (word === ';' || word === ':' || word === '.') break;
	}
	return { from: index, end: false };
}

const ables = /^(?:able|ready|free|confident|empowered|equipped)$/;

function canAt(terms: readonly Term[], index: number): Benefit | undefined {
	const phrase = index === 0 || startsPhrase(terms[index - 1]) ? peopleAt(terms, index) : undefined;
	if (phrase === undefined) return undefined;
	let at = skipRelative(terms, phrase.end);
	const first = terms[at];
	if (first === undefined) return undefined;
	let able = false;
	let meant = false;
	for (; at < terms.length; at++) {
		const term = terms[at];
		if (term === undefined) return undefined;
		if (term.word === 'can' || term.word === 'could') able = true;
		else if (term.word === 'will' || term.word === 'would' || term.word === 'should') meant = true;
		else if (term.classes & Class.negation && !(term.word === 'no' && terms[at + 1]?.word === 'longer'))
			return undefined;
		else if (ables.test(term.word)) able = true;
		else if (term.word === 'no' || term.word === 'longer') able = true;
		else if (term.word === 'to' && able) continue;
		else if (!(term.classes & (Class.auxiliary | Class.adverb))) break;
	}
	const verb = terms[at];
	if (verb === undefined || verb.kind !== 'word' || (!able && !meant) || at === skipRelative(terms, phrase.end))
		return undefined;
	if (
		!able &&
		!(
			verb.classes & (Class.better | Class.less | Class.more) ||
			/^(?:feel|get|have|spend|receive|see|know|find|live|stay|benefit|gain|save|understand|be|become|experience)$/.test(
				verb.base,
			)
		)
	)
		return undefined;
	const join = joinBefore(terms, index);
	return {
		kind: 'can',
		from: join.from,
		who: phrase,
		verbAt: at,
		what: nounPhraseAt(terms, at + 1),
		end: join.end,
		technical: false,
	};
}

/** People or an organisation, or the pronoun for them. */
function peopleAt(terms: readonly Term[], index: number): NounPhrase | undefined {
	const phrase = nounPhraseAt(terms, index);
	return phrase !== undefined && isParty(phrase) ? phrase : undefined;
}

export const isParty = (phrase: NounPhrase): boolean =>
	phrase.thing === 'group' || phrase.thing === 'vague-group' || phrase.thing === 'organisation';

const startsPhrase = (term: Term | undefined): boolean =>
	term === undefined ||
	term.kind === 'mark' ||
	(term.classes & (Class.preposition | Class.conjunction | Classes.verbs)) !== 0 ||
	term.word === 'that';

/** "people who live alone", "residents in care": what hangs on the people. */
function skipRelative(terms: readonly Term[], from: number): number {
	let at = from;
	const limit = Math.min(terms.length, from + 10);
	if (terms[at]?.word !== 'who' && !((terms[at]?.classes ?? 0) & Class.preposition)) return at;
	for (at++; at < limit; at++) {
		const term = terms[at];
		if (term === undefined || term.kind === 'mark') return from;
		if (/^(?:can|will|could|would|should)$/.test(term.word)) return at;
	}
	return from;
}

function enableAt(terms: readonly Term[], index: number): Benefit | undefined {
	const verb = terms[index];
	if (verb === undefined || !(verb.classes & Class.enable)) return undefined;
	const pronoun = terms[index + 1];
	const isPronoun = pronoun !== undefined && /^(?:us|them|you|people|everyone|anyone|me)$/.test(pronoun.word);
	const who = isPronoun ? undefined : nounPhraseAt(terms, index + 1);
	if (
		!isPronoun &&
		(who === undefined || who.thing === 'system' || who.thing === 'technology' || who.thing === 'document')
	)
		return undefined;
	let at = isPronoun ? index + 2 : skipRelative(terms, who?.end ?? index + 1);
	const to = terms[at];
	if (to?.word === 'to') at++;
	else if (verb.base !== 'help' && verb.base !== 'let') return undefined;
	while ((terms[at]?.classes ?? 0) & Class.adverb) at++;
	const action = terms[at];
	if (
		action === undefined ||
		action.kind !== 'word' ||
		(to?.word !== 'to' && !(action.forms & Form.base && action.classes & Classes.verbs))
	)
		return undefined;
	const party = isPronoun || (who !== undefined && isParty(who));
	if (!party && !/^(?:enable|empower|help)/.test(verb.base)) return undefined;
	const join = joinBefore(terms, index);
	return {
		kind: 'enable',
		from: join.from,
		who,
		verbAt: at,
		what: nounPhraseAt(terms, at + 1),
		end: join.end || (verb.forms & Form.gerund) !== 0,
		technical: who !== undefined && !party && who.technical,
	};
}

const easier =
	/^(?:easier|quicker|faster|simpler|cheaper|safer|fairer|clearer|better|sooner|smoother|accessible|available|easy|quick|simple|fewer|less|happier|healthier|longer)$/;

function easierAt(terms: readonly Term[], index: number): Benefit | undefined {
	const verb = terms[index];
	if (verb === undefined || verb.base !== 'make' || verb.forms & Form.past) return undefined;
	const limit = Math.min(terms.length, index + 14);
	for (let at = index + 1; at < limit; at++) {
		const term = terms[at];
		if (term === undefined || /^[.;:]$/.test(term.word)) return undefined;
		if (!easier.test(term.word) || /^(?:online|digitally|electronically)$/.test(terms[at + 1]?.word ?? '')) continue;
		const join = joinBefore(terms, index);
		const what = nounPhraseAt(terms, index + 1);
		return {
			kind: 'easier',
			from: join.from,
			who: whoAfter(terms, at + 1),
			verbAt: index,
			what,
			end: join.end,
			technical: false,
		};
	}
	return undefined;
}

function whoAfter(terms: readonly Term[], at: number): NounPhrase | undefined {
	const joins = terms[at]?.word;
	return joins === 'for' || joins === 'to' ? peopleAt(terms, at + 1) : undefined;
}

function changeAt(terms: readonly Term[], index: number): Benefit | undefined {
	const verb = terms[index];
	if (verb === undefined) return undefined;
	const noun = changeNoun(terms, index);
	if (noun !== undefined) return noun;
	if (!(verb.classes & Classes.changing) || !(verb.forms & (Form.base | Form.gerund | Form.past | Form.thirdPerson)))
		return undefined;
	if (terms[index - 1]?.word === 'the' || terms[index - 1]?.word === 'a') return undefined;
	const what = nounPhraseAt(terms, index + 1);
	if (what === undefined) return undefined;
	const good =
		what.thing === 'change' ||
		what.thing === 'quality' ||
		((verb.classes & (Class.less | Class.more)) !== 0 &&
			verb.base !== 'remove' &&
			verb.base !== 'extend' &&
			verb.base !== 'expand' &&
			what.thing === 'unknown') ||
		(isParty(what) && (verb.classes & Class.better) !== 0);
	const technical = what.thing === 'system' || what.thing === 'technology' || what.thing === 'metric' || what.technical;
	const ofPeople =
		terms[what.headIndex + 1]?.word === 'of' && peopleAt(terms, what.headIndex + 2) !== undefined && !technical;
	if (ofPeople) {
		const { from, end } = joinBefore(terms, index);
		return {
			kind: 'change',
			from,
			who: peopleAt(terms, what.headIndex + 2),
			verbAt: index,
			what,
			end,
			technical: false,
		};
	}
	if (!good && !(technical && verb.classes & Class.better)) return undefined;
	const join = joinBefore(terms, index);
	return {
		kind: 'change',
		from: join.from,
		who: isParty(what) ? what : undefined,
		verbAt: index,
		what,
		end: join.end,
		technical,
	};
}

/** "80% reduction in errors", "fewer missed appointments", "shorter waits", "an increase in attendance". */
function changeNoun(terms: readonly Term[], index: number): Benefit | undefined {
	const term = terms[index];
	if (term === undefined) return undefined;
	const isNoun =
		/^(?:reductions?|increases?|decreases?|improvements?|drop|fall|rise|growth|savings?)$/.test(term.word) &&
		/^(?:in|of|to)$/.test(terms[index + 1]?.word ?? '');
	const isComparative = /^(?:fewer|less|shorter|faster|quicker|lower|higher|greater|safer|easier)$/.test(term.word);
	if (!isNoun && !isComparative) return undefined;
	const what = nounPhraseAt(terms, index + (isNoun ? 2 : 1));
	if (what === undefined) return undefined;
	const technical = what.thing === 'system' || what.thing === 'metric' || what.thing === 'technology';
	if (
		isComparative &&
		what.thing !== 'change' &&
		what.thing !== 'unknown' &&
		what.thing !== 'quality' &&
		!isParty(what)
	)
		return undefined;
	return { kind: 'change', from: index, who: undefined, verbAt: index, what, end: false, technical };
}
