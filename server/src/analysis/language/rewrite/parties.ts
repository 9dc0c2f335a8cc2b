import { nounPhraseAt } from '../noun-phrase.ts';
import type { Term } from '../terms.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import { unlisted } from './verbs.ts';

/** Half-open, in indexes of the sentence's terms. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** Somebody who can do things, with what hangs on them, and the verb that says what: "people who live alone | report". */
export interface PartyAndVerb {
	readonly who: Range;
	/** Where the verb's own words begin, adverbs included. */
	readonly verbAt: number;
}

/** Somebody and a to-form: "residents to report", "people with a disability to easily find". */
export function partyWithTo(terms: readonly Term[], at: number, end: number): PartyAndVerb | undefined {
	const past = endOfParty(terms, at);
	if (past === undefined) return undefined;
	for (let to = past; to < Math.min(end - 1, past + 10); to++) {
		const term = terms[to];
		const next = terms[skipAdverbs(terms, to + 1)];
		if (term === undefined || (term.kind === 'mark' && !/^[,()&/]$/.test(term.word))) return undefined;
		if (
			term.word === 'to' &&
			next !== undefined &&
			(canBeBase(next) || (to === past && isUnlisted(terms, skipAdverbs(terms, to + 1))))
		)
			return { who: { from: at, to }, verbAt: to + 1 };
		// "a report for managers in order to see trends": who will see them is not said.
		if (/^(?:in order|so)$/.test(term.word)) return undefined;
		// Only what describes the people may stand in between: "residents who live alone", "staff in care homes".
		if (to === past && !(term.classes & (Class.preposition | Class.conjunction)) && !describesPeople.test(term.word))
			return undefined;
	}
	return undefined;
}

/** Somebody and a bare verb, as after "help" and "let": "residents report". */
export function partyWithVerb(terms: readonly Term[], at: number, end: number): PartyAndVerb | undefined {
	const past = endOfParty(terms, at);
	if (past === undefined) return undefined;
	for (let verb = past; verb < Math.min(end, past + 7); verb++) {
		const term = terms[verb];
		const action = terms[skipAdverbs(terms, verb)];
		if (term === undefined || term.kind === 'mark' || term.word === 'to') return undefined;
		if (action !== undefined && canBeBase(action) && actsHere(terms, skipAdverbs(terms, verb), verb > past))
			return { who: { from: at, to: verb }, verbAt: verb };
		if (verb === past && !(term.classes & Class.preposition) && !describesPeople.test(term.word)) return undefined;
	}
	return undefined;
}

const describesPeople =
	/^(?:who|whose|with|living|aged|working|from|in|\(|,|and|or|using|applying|seeking|facing|affected|needing)$/;

/** "people with dementia stay": a verb, and not a noun that belongs to what hangs on the people. */
function actsHere(terms: readonly Term[], at: number, afterPhrase: boolean): boolean {
	const verb = terms[at];
	const before = terms[at - 1];
	if (verb === undefined || before === undefined) return false;
	if (before.classes & (Class.preposition | Class.determiner | Class.conjunction)) return false;
	return !afterPhrase || !(verb.classes & Classes.things);
}

/** Past the head of the people meant, up to what hangs on it. */
export function endOfParty(terms: readonly Term[], at: number): number | undefined {
	const first = terms[at];
	if (first === undefined) return undefined;
	if (/^(?:us|you|people|everyone|everybody|anyone)$/.test(first.word)) return at + 1;
	if (/^(?:this|that|these|those|such|its|it|them|their|his|her)$/.test(first.word)) return undefined;
	const phrase = nounPhraseAt(terms, at, true);
	if (phrase === undefined) return undefined;
	// "tenants report": the verb may look like a noun.
	for (let index = at; index < phrase.end; index++) {
		const term = terms[index];
		if (term === undefined || !(isPeople(term) || isUnlistedMany(term))) continue;
		const next = terms[index + 1];
		if (next === undefined || index + 1 >= phrase.end || next.word === 'of') return index + 1;
		if (canBeBase(next) && !isPeople(next) && !(next.forms & Form.plural)) return index + 1;
		if (next.word === 'and' || next.word === 'or' || next.word === ',') continue;
	}
	if (phrase.thing === 'group' || phrase.thing === 'vague-group' || phrase.thing === 'organisation') return phrase.end;
	const { head } = phrase;
	const isSomebody =
		phrase.thing === 'unknown' && !phrase.technical && !notPeople.test(head.word) && (phrase.plural || head.capital);
	return isSomebody ? joinedEnd(terms, phrase.end) : undefined;
}

const joinedEnd = (terms: readonly Term[], at: number): number => {
	if (terms[at]?.word !== 'and') return at;
	const other = nounPhraseAt(terms, at + 1);
	return other === undefined || !(other.thing === 'group' || other.thing === 'unknown') ? at : other.end;
};

const isPeople = (term: Term): boolean =>
	(term.classes & Classes.people) !== 0 && ((term.forms & Form.plural) !== 0 || /^(?:people|staff)$/.test(term.word));

/** A plural in no list: "readers", "planners". */
const isUnlistedMany = (term: Term): boolean =>
	term.kind === 'word' && term.classes === 0 && /[^su]s$/.test(term.word) && !notPeople.test(term.word);

const notPeople =
	/(?:data|information|services?|systems?|things?|items?|records?|files?|documents?|processes|tasks|goods|cars|vehicles|devices|components|applications?|requests|messages|transactions|payments|operations|decisions|features|functions|tools|products|ideas|projects|tests|units|models|assets|sources|resources|events|results|outcomes|networks|solutions|programs|programmes|standards|policies|rules|values|times?|costs|ways|changes|tokens|contracts|datasets|images|pages|sites|sensors|purposes|reasons|needs)$/;

export const canBeBase = (term: Term): boolean =>
	(term.forms & Form.base) !== 0 || unlisted.has(term.word) || term.word === 'be' || term.word === 'have';

/** Behind somebody and "to" stands a verb, in the lists or not: "for carers to log their hours". */
function isUnlisted(terms: readonly Term[], at: number): boolean {
	const term = terms[at];
	if (term === undefined || term.kind !== 'word' || term.capital || /(?:s|ing|ed)$/.test(term.word)) return false;
	if (term.classes === 0 && term.forms === 0) return true;
	const isNoun =
		(term.classes & Classes.things) !== 0 &&
		!(term.classes & (Classes.functions | Classes.people | Class.organisation));
	return isNoun && ((terms[at + 1]?.classes ?? 0) & Class.determiner) !== 0;
}

export function skipAdverbs(terms: readonly Term[], from: number): number {
	let at = from;
	while (at < from + 3 && isAdverb(terms[at])) at++;
	return at;
}

const isAdverb = (term: Term | undefined): boolean =>
	term !== undefined && (term.classes & Class.adverb) !== 0 && !(term.forms & Form.base);
