import { follow } from './chain.ts';
import { findFinite } from './finite-verb.ts';
import { type Found, meantAt, opening, predicateFrom } from './found.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { canBeVerb, isModifier, opensAsOrder, skipLinks, startOfMainClause } from './opening.ts';
import { peopleAt } from './people.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** What a sentence says will be, is or was done: the verb that counts, behind "we aim to", "the goal is to", "are asked to help … to". */
export interface Predicate {
	/** Undefined for "X is Y", where the object is Y. */
	readonly verb: Term | undefined;
	/** Index of the verb in the sentence's terms; of "is" where there is none. */
	readonly at: number;
	/** Who or what does it; undefined for an order, a to-form or an -ing form that opens the sentence, and for pronouns. */
	readonly subject: NounPhrase | undefined;
	/** "we", "they", "it" … where the subject is one. */
	readonly pronoun: string | undefined;
	readonly object: NounPhrase | undefined;
	readonly form: 'order' | 'to' | 'ing' | 'finite';
	readonly tense: 'past' | 'perfect' | 'present' | 'future';
	/** can, could, may, might, should, must, would; empty for none. */
	readonly modal: string;
	readonly negated: boolean;
	readonly passive: boolean;
	/** Reached through a verb or noun of intention: it is meant, not done. */
	readonly meant: boolean;
	/** The people who are to do it: "we want tenants to …", "helps carers to …". */
	readonly party: NounPhrase | undefined;
	/** The object stands after "for" or "about": "this order is for a portal". */
	readonly preposition: string;
}

/** The predicate of a sentence, title or bullet, from a term on; undefined where no verb is found. */
export function predicateOf(terms: readonly Term[], from = 0): Predicate | undefined {
	const found = readPredicate(terms, from);
	if (found === undefined || terms[found.at - 2]?.word !== 'not' || terms[found.at - 1]?.word !== 'to') return found;
	// "We chose not to build an app".
	return { ...found, negated: true };
}

function readPredicate(terms: readonly Term[], from: number): Predicate | undefined {
	const cleft = cleftPredicate(terms, from);
	if (cleft !== undefined) return cleft;
	const start = startOfMainClause(terms, from);
	const first = terms[start];
	if (first === undefined) return undefined;
	if (first.word === 'to' && canBeVerb(terms[start + 1])) return follow(terms, opening(start + 1, 'to'));
	if (opensAsOrder(terms, start)) return follow(terms, opening(start, 'order'));
	if (first.forms & Form.gerund && first.word !== 'existing' && !isModifier(terms, start))
		return follow(terms, opening(start, 'ing'));
	return finitePredicate(terms, start);
}

/** "What we need is a portal", "all they want is to see …": what follows "is" is the object of the need. */
function cleftPredicate(terms: readonly Term[], start: number): Predicate | undefined {
	const first = terms[start]?.word;
	if (first !== 'what' && first !== 'all') return undefined;
	const be = terms.findIndex(({ word }, index) => index > start + 1 && index < start + 8 && word === 'is');
	const at = be - 1 - ((terms[be - 1]?.classes ?? 0) & Class.adverb ? 1 : 0);
	const verb = terms[at];
	if (verb === undefined || at <= start + 1 || !(verb.classes & (Class.need | Class.intent))) return undefined;
	if (terms[be + 1]?.word === 'to' && canBeVerb(terms[be + 2]))
		return follow(terms, meantAt(opening(be + 2, 'finite'), be + 2));
	const object = nounPhraseAt(terms, be + 1, true);
	if (object === undefined) return undefined;
	const who = terms[start + 1];
	const isPronoun = ((who?.classes ?? 0) & Class.pronoun) !== 0;
	const subject = isPronoun ? undefined : nounPhraseAt(terms, start + 1);
	const pronoun = isPronoun ? who?.word : undefined;
	return predicateFrom({ ...meantAt(opening(at, 'finite'), at), subject, pronoun }, verb, object, '');
}

/** "tenants", "next of kin", "staff"; not "a child". */
const isMany = (terms: readonly Term[], subject: NounPhrase | undefined): boolean =>
	subject !== undefined &&
	(subject.plural ||
		(subject.thing === 'group' && !/^(?:an?|each|every|the|one|this)$/.test(terms[subject.first]?.word ?? '')));

function finitePredicate(terms: readonly Term[], start: number): Predicate | undefined {
	const first = terms[start];
	if (first === undefined) return undefined;
	const isPointed = first.word === 'this' && isProposal(terms, start + 1);
	const isPronoun = isPointed || ((first.classes & Class.pronoun) !== 0 && !(first.classes & Classes.people));
	const pronoun = isPronoun ? first.word : undefined;
	const subject = pronoun === undefined ? nounPhraseAt(terms, start) : undefined;
	const after = pronoun === undefined ? subject?.end : start + 1;
	if (after === undefined) return undefined;
	const contracted = pronoun !== undefined && first.classes & (Class.modal | Class.auxiliary) ? start : undefined;
	const finite =
		contracted ??
		(pronoun !== undefined && !isDescribed(pronoun, terms[after])
			? skipLinks(terms, after)
			: (findFinite(terms, after, isMany(terms, subject)) ??
				(pronoun !== undefined ? skipLinks(terms, after) : undefined)));
	if (finite === undefined || terms[finite] === undefined) return undefined;
	return readGroup(terms, finite, subject, pronoun);
}

/** "This is a proposal …": the brief speaks of itself. */
const isProposal = (terms: readonly Term[], is: number): boolean =>
	terms[is]?.word === 'is' && proposals.has(nounPhraseAt(terms, is + 1, true)?.head.base ?? '');

/** "nobody on the street should", "no one in the town dies", "everyone who comes": the verb stands behind what says who is meant. */
const isDescribed = (pronoun: string, next: Term | undefined): boolean =>
	/^(?:nobody|no one|everyone|everybody|anyone|anybody|someone)$/.test(pronoun) &&
	next !== undefined &&
	((next.classes & Class.preposition) !== 0 || /^(?:who|whose)$/.test(next.word));

/** "will not be able to build", "has been asked to develop": helpers first, then the verb that counts. */
function readGroup(
	terms: readonly Term[],
	from: number,
	subject: NounPhrase | undefined,
	pronoun: string | undefined,
): Predicate | undefined {
	let modal = '';
	let tense: Predicate['tense'] = 'present';
	let negated = false;
	let being = false;
	let having = false;
	let index = from;
	for (; index < terms.length; index++) {
		const term = terms[index];
		if (term === undefined) break;
		if (term.classes & Class.negation && terms[index + 1]?.word !== 'only') negated = true;
		if (term.classes & Class.modal) {
			if (/^(?:will|shall|won't|.*'ll)$/.test(term.word)) tense = 'future';
			else modal = term.word === 'cannot' || term.word === "can't" ? 'can' : term.word;
		} else if (term.classes & Class.auxiliary || term.word === 'not') {
			if (/^(?:was|were|did|had|wasn't|weren't|didn't|hadn't)$/.test(term.word)) tense = 'past';
			if (/^(?:has|have|haven't|hasn't|.*'ve)$/.test(term.word)) having = true;
			if (/^(?:is|are|was|were|be|been|being|am|isn't|aren't|wasn't|weren't|it's|.*'re|i'm)$/.test(term.word))
				being = true;
		} else if (!(term.classes & (Class.adverb | Class.negation))) break;
	}
	const term = terms[index];
	if (having && !being && term !== undefined && term.forms & Form.past) tense = 'perfect';
	else if (having && being) tense = 'perfect';
	const isVerb = term !== undefined && (term.classes & Classes.verbs) !== 0;
	const found = (at: number, passive: boolean): Found => ({
		at,
		subject,
		pronoun,
		form: 'finite',
		tense,
		modal,
		negated,
		passive,
		meant: false,
		party: undefined,
	});
	if (being && term !== undefined) {
		if (term.word === 'to' && canBeVerb(terms[index + 1]))
			return follow(terms, meantAt(found(index, false), index + 1));
		if (isVerb && term.forms & Form.gerund && (!(term.classes & Classes.things) || terms[index + 1]?.word !== 'of'))
			return follow(terms, found(index, false));
		if (isVerb && term.forms & Form.past) return follow(terms, found(index, true));
		return copula(terms, found(index, false));
	}
	if (having && (!isVerb || !(term.forms & Form.past))) return follow(terms, found(index - 1, false));
	if (term === undefined) return undefined;
	if (isVerb && term.forms & Form.past && !(term.forms & Form.base) && tense === 'present') tense = 'past';
	return follow(terms, found(index, false));
}

const proposals = wordSet('proposal bid pitch request plan brief');

/** "The goal is a portal", "this order is for a portal", "Hex is a tool", "the aim is building …". */
function copula(terms: readonly Term[], found: Found): Predicate | undefined {
	let at = found.at;
	const term = terms[at];
	let preposition = '';
	if (term !== undefined && /^(?:for|about|on)$/.test(term.word)) {
		preposition = term.word;
		at++;
		const next = terms[at];
		if (
			next !== undefined &&
			next.forms & Form.gerund &&
			next.classes & Classes.verbs &&
			!(next.classes & Classes.things)
		)
			return follow(terms, meantAt(found, at));
		// "The aim is for children to walk to school."
		const party = preposition === 'for' && term.word === 'for' ? peopleAt(terms, at) : undefined;
		if (party !== undefined && terms[party.end]?.word === 'to' && canBeVerb(terms[party.end + 1]))
			return follow(terms, { ...meantAt(found, party.end + 1), party });
	}
	const object = nounPhraseAt(terms, at, true);
	// "This is a proposal to build a portal".
	if (
		proposals.has(object?.head.base ?? '') &&
		object !== undefined &&
		terms[object.end]?.word === 'to' &&
		canBeVerb(terms[object.end + 1])
	)
		return follow(terms, meantAt(found, object.end + 1));
	// "is able to", "is designed for": what is said of the subject is in what follows.
	const to = terms[at + 1];
	if (object === undefined || object.headIndex === at) {
		if (
			to?.word === 'to' &&
			canBeVerb(terms[at + 2]) &&
			/^(?:able|ready|due|set|likely|keen|possible)$/.test(terms[at]?.word ?? '')
		)
			return follow(terms, { ...found, at: at + 2, modal: terms[at]?.word === 'able' ? 'can' : found.modal });
	}
	return predicateFrom(found, undefined, object, preposition);
}
