import { type NounPhrase, nounPhraseAt } from '../noun-phrase.ts';
import type { Predicate } from '../predicate.ts';
import type { Term } from '../terms.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import { type End, endsIn } from './ends.ts';
import { joinedVerbs } from './joined-verbs.ts';
import type { Reading } from './reading.ts';

export interface MainClause {
	readonly start: number;
	/** "By March 2027,": said of the outcome as well. */
	readonly aside: string;
	/** "To help residents report potholes, we will …" */
	readonly purpose: End | undefined;
}

/** Where the main clause begins; undefined where what is said before it would be lost. */
export function mainClause(reading: Reading, predicate: Predicate): MainClause | undefined {
	const { terms, start } = reading;
	const first = terms[start];
	const opens =
		first !== undefined &&
		(first.classes & (Class.preposition | Class.conjunction | Class.adverb) ||
			first.word === 'to' ||
			first.forms & (Form.gerund | Form.past));
	if (!opens || (first.word === 'to' && predicate.form === 'to')) return { start, aside: '', purpose: undefined };
	const main = startOfMain(terms, start, predicate);
	if (main === undefined || main <= start)
		return main === start || predicate.form !== 'finite' ? { start, aside: '', purpose: undefined } : undefined;
	const past = terms[main - 1]?.word === ',' ? main - 1 : main;
	if (first?.word === 'to' || first?.word === 'in order') {
		const purpose = past < main ? endsIn(terms, start, past)[0] : undefined;
		return purpose === undefined || purpose.from > start ? undefined : { start: main, aside: '', purpose };
	}
	const words = terms.slice(start, past);
	const isTime =
		/^(?:by|in|from|within|before|over|until|this|next)$/.test(first?.word ?? '') &&
		words.length <= 6 &&
		words.some(term => isTimeWord.test(term.word));
	return isTime ? { start: main, aside: `${reading.source(start, past)}, `, purpose: undefined } : undefined;
}

/** Where the doer is named: the subject, a pronoun, or the verb of an order. */
function startOfMain(terms: readonly Term[], start: number, { subject, pronoun, at }: Predicate): number | undefined {
	if (subject !== undefined) return subject.first;
	if (pronoun === undefined) return at;
	const found = terms.findIndex((term, index) => index >= start && index <= at && term.word === pronoun);
	return found < 0 ? undefined : found;
}

const isTimeWord =
	/^(?:(?:19|20)\d\d(?:[-/]\d+)?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|years?|months?|weeks?|quarter|q[1-4])$/;

/** "design and build": the predicate may be either. */
export function firstVerb({ terms, start }: Reading, at: number): number {
	let first = at;
	while (first - 2 >= start && /^(?:and|or|&|,)$/.test(terms[first - 1]?.word ?? '')) {
		const before = terms[first - 2];
		const form = (terms[at]?.forms ?? 0) & (Form.base | Form.gerund);
		if (before === undefined || !(before.classes & Classes.verbs) || !(before.forms & form)) break;
		first -= 2;
	}
	return first;
}

/** "We will design and build an app to …": what is made counts, and not what that is for. */
export function makingOf({ terms, start }: Reading, predicate: Predicate | undefined): Predicate | undefined {
	if (predicate?.passive === true || isTool(predicate?.object)) return predicate;
	for (let at = start + 1; at < (predicate?.at ?? terms.length - 1); at++) {
		const verb = terms[at];
		if (verb === undefined || !(verb.classes & Class.build) || !(verb.forms & Form.base)) continue;
		const before = terms[at - 1];
		if (before?.word !== 'to' && !((before?.classes ?? 0) & Class.modal)) continue;
		const object = nounPhraseAt(terms, (joinedVerbs(terms, at).at(-1) ?? at) + 1, true);
		if (isTool(object)) return { ...(predicate ?? bare), verb, at, object, meant: true };
	}
	return predicate;
}

/** "Design and build a website", "Use AI": an order, though its first word can be a noun too. */
export function orderOf({ terms, start, sentence }: Reading): Predicate | undefined {
	const verb = terms[start];
	if (verb === undefined || !(verb.forms & Form.base) || !(verb.classes & Class.build)) return undefined;
	const { predicate } = sentence.facts;
	if (predicate?.form === 'order' && predicate.at === start) return undefined;
	const last = joinedVerbs(terms, start).at(-1) ?? start;
	const object = nounPhraseAt(terms, last + 1, true);
	const isVerb = last > start || isTool(object) || !(verb.classes & Classes.things);
	if (object === undefined || !isVerb) return undefined;
	return { ...bare, verb, at: start, object };
}

const bare: Omit<Predicate, 'verb' | 'at' | 'object'> = {
	form: 'order',
	tense: 'present',
	modal: '',
	subject: undefined,
	pronoun: undefined,
	negated: false,
	passive: false,
	meant: false,
	party: undefined,
	preposition: '',
};

export const isTool = (phrase: NounPhrase | undefined): phrase is NounPhrase =>
	phrase !== undefined &&
	(phrase.thing === 'system' || phrase.thing === 'technology' || phrase.thing === 'maybe-system');
