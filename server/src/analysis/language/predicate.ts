import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';

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
	/** The object stands after "for" or "about": "this order is for a portal". */
	readonly preposition: string;
}

/** The predicate of a sentence, title or bullet, from a term on; undefined where no verb is found. */
export function predicateOf(terms: readonly Term[], from = 0): Predicate | undefined {
	const start = startOfMainClause(terms, from);
	const first = terms[start];
	if (first === undefined) return undefined;
	if (first.word === 'to' && canBeVerb(terms[start + 1])) return follow(terms, { ...bare, at: start + 1, form: 'to' });
	if (opensAsOrder(terms, start)) return follow(terms, { ...bare, at: start, form: 'order' });
	if (first.forms & Form.gerund && !isModifier(terms, start)) return follow(terms, { ...bare, at: start, form: 'ing' });
	return finitePredicate(terms, start);
}

type Found = Omit<Predicate, 'verb' | 'object' | 'preposition'>;

const bare: Omit<Found, 'at' | 'form'> = {
	subject: undefined,
	pronoun: undefined,
	tense: 'present',
	modal: '',
	negated: false,
	passive: false,
	meant: false,
};

/** Past numbering, joining words and what is said first: "During phase two, we …". */
function startOfMainClause(terms: readonly Term[], from: number): number {
	let start = from;
	while (isSkippable(terms[start])) start++;
	const first = terms[start];
	if (first === undefined) return start;
	const opensAside =
		(first.classes & (Class.preposition | Class.conjunction)) !== 0 ||
		first.word === 'to' ||
		(first.forms & (Form.gerund | Form.past) && (first.classes & Classes.verbs) !== 0) ||
		(first.classes & Class.adverb) !== 0;
	if (!opensAside) return start;
	for (let index = start + 1; index < terms.length - 1; index++) {
		if (terms[index]?.word !== ',' || !startsClause(terms, index + 1)) continue;
		return skipLinks(terms, index + 1);
	}
	const we = terms.findIndex((term, index) => index > start && term.word === 'we' && index < terms.length - 1);
	if (we > 0 && first.classes & Class.preposition) return we;
	return (first.classes & (Class.conjunction | Class.adverb)) !== 0 ? start + 1 : start;
}

const isSkippable = (term: Term | undefined): boolean =>
	term !== undefined && (term.kind !== 'word' || term.word === 'and' || term.word === 'but' || term.word === 'so');

function skipLinks(terms: readonly Term[], index: number): number {
	let at = index;
	while (terms[at] !== undefined && (terms[at]?.classes ?? 0) & Class.adverb) at++;
	return at;
}

/** A subject and a finite verb follow. */
function startsClause(terms: readonly Term[], index: number): boolean {
	const at = skipLinks(terms, index);
	const term = terms[at];
	if (term === undefined || term.kind === 'mark') return false;
	if (term.classes & Class.pronoun) return true;
	const phrase = nounPhraseAt(terms, at);
	return phrase !== undefined && findFinite(terms, phrase.end) !== undefined;
}

/** A bare verb first, with something for it to act on: "Build a portal", not "Build times" or "Access to water". */
function opensAsOrder(terms: readonly Term[], at: number): boolean {
	const first = terms[at];
	const next = terms[at + 1];
	if (
		first === undefined ||
		!(first.forms & Form.base) ||
		!(first.classes & Classes.verbs) ||
		first.classes & (Class.auxiliary | Class.modal)
	)
		return false;
	if (next === undefined || next.kind === 'mark') return !(first.classes & Classes.things);
	if (next.classes & (Class.determiner | Class.pronoun)) return true;
	const after = terms[at + 2];
	if (next.word === 'and' && after !== undefined)
		return (after.forms & Form.base) !== 0 && (after.classes & Classes.verbs) !== 0;
	if (next.classes & (Class.auxiliary | Class.modal | Class.conjunction)) return false;
	if (/^(?:launch|release|ship|build|host)$/.test(first.word) && !(next.classes & Class.preposition)) return true;
	const isThing =
		(first.classes & Classes.things) !== 0 || (first.forms & (Form.work | Form.aim | Form.building)) !== 0;
	if (next.classes & Class.preposition || next.word === 'to') return !isThing && next.word !== 'of';
	return (
		!isThing || next.kind === 'number' || (next.forms & Form.plural) !== 0 || (next.classes & Class.qualityWord) !== 0
	);
}

/** "Reporting portal": the -ing form belongs to the noun. */
function isModifier(terms: readonly Term[], at: number): boolean {
	const term = terms[at];
	const next = terms[at + 1];
	if (term === undefined || next === undefined) return term !== undefined && (term.classes & Classes.things) !== 0;
	const isThing = (term.classes & Classes.things) !== 0;
	return isThing && !(next.classes & Class.determiner);
}

const canBeVerb = (term: Term | undefined): boolean =>
	term !== undefined &&
	term.kind === 'word' &&
	((term.forms & Form.base) !== 0 ||
		(term.classes & (Classes.functions | Classes.things)) === 0 ||
		term.word === 'be' ||
		term.word === 'have');

function finitePredicate(terms: readonly Term[], start: number): Predicate | undefined {
	const first = terms[start];
	if (first === undefined) return undefined;
	const pronoun = first.classes & Class.pronoun && !(first.classes & Classes.people) ? first.word : undefined;
	const subject = pronoun === undefined ? nounPhraseAt(terms, start) : undefined;
	const after = pronoun === undefined ? subject?.end : start + 1;
	if (after === undefined) return undefined;
	const contracted = pronoun !== undefined && first.classes & (Class.modal | Class.auxiliary) ? start : undefined;
	const finite = contracted ?? (pronoun !== undefined ? skipLinks(terms, after) : findFinite(terms, after));
	if (finite === undefined || terms[finite] === undefined) return undefined;
	return readGroup(terms, finite, subject, pronoun);
}

/** The finite verb of a subject, past phrases and relative clauses that hang on it. */
function findFinite(terms: readonly Term[], from: number): number | undefined {
	let relative = false;
	let nested = 0;
	for (let index = from; index < terms.length; index++) {
		const term = terms[index];
		if (term === undefined) return undefined;
		if (term.word === '(') nested++;
		if (term.word === ')') nested--;
		if (nested > 0 || term.kind === 'number') continue;
		if (term.word === ':' || term.word === ';') return undefined;
		if (term.kind === 'mark') continue;
		if (/^(?:who|which|that|whose|where)$/.test(term.word)) {
			relative = true;
			continue;
		}
		if (!isFiniteVerb(terms, index)) continue;
		if (!relative) return index;
		relative = false;
		index = endOfGroup(terms, index);
	}
	return undefined;
}

function isFiniteVerb(terms: readonly Term[], index: number): boolean {
	const term = terms[index];
	const before = terms[index - 1];
	if (term === undefined) return false;
	if (
		term.classes & (Class.modal | Class.auxiliary) &&
		term.word !== 'been' &&
		term.word !== 'being' &&
		term.word !== 'be'
	)
		return true;
	if (!(term.classes & Classes.verbs) || term.forms & Form.gerund || before?.word === 'to') return false;
	if (before !== undefined && before.classes & (Class.determiner | Class.preposition)) return false;
	const isNoun = (term.classes & Classes.things) !== 0 || (term.forms & (Form.building | Form.aim | Form.work)) !== 0;
	if (term.forms & Form.thirdPerson) return !isNoun || startsComplement(terms[index + 1]);
	if (term.forms & Form.past) return startsComplement(terms[index + 1]) && before?.word !== ',';
	return !isNoun && before !== undefined && (before.forms & Form.plural) !== 0;
}

const startsComplement = (term: Term | undefined): boolean =>
	term !== undefined &&
	term.kind !== 'mark' &&
	((term.classes & (Class.determiner | Class.pronoun | Class.preposition | Class.adverb)) !== 0 ||
		term.word === 'to' ||
		term.word === 'that' ||
		term.capital ||
		term.kind === 'number');

function endOfGroup(terms: readonly Term[], from: number): number {
	let index = from;
	while (index + 1 < terms.length && inGroup(terms[index + 1])) index++;
	return index;
}

const inGroup = (term: Term | undefined): boolean =>
	term !== undefined &&
	((term.classes & (Class.modal | Class.auxiliary | Class.adverb | Class.negation)) !== 0 ||
		(term.forms & (Form.past | Form.gerund)) !== 0) &&
	!(term.classes & Class.determiner);

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
		if (term.classes & Class.negation) negated = true;
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
	const found: Found = { ...bare, at: index, subject, pronoun, form: 'finite', tense, modal, negated };
	if (being && term !== undefined) {
		if (term.word === 'to' && canBeVerb(terms[index + 1]))
			return follow(terms, { ...found, at: index + 1, meant: true });
		if (isVerb && term.forms & Form.gerund && (!(term.classes & Classes.things) || terms[index + 1]?.word !== 'of'))
			return follow(terms, found);
		if (isVerb && term.forms & Form.past) return follow(terms, { ...found, passive: true });
		return copula(terms, found);
	}
	if (having && (!isVerb || !(term.forms & Form.past))) return follow(terms, { ...found, at: index - 1 });
	if (term === undefined) return undefined;
	if (isVerb && term.forms & Form.past && !(term.forms & Form.base) && tense === 'present')
		return follow(terms, { ...found, tense: 'past' });
	return follow(terms, found);
}

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
			return follow(terms, { ...found, at, meant: true });
	}
	const object = nounPhraseAt(terms, at, true);
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
	return { ...found, at: found.at, verb: undefined, object, preposition };
}

/** From a verb on to the one that counts: through "aim to", "contract somebody to", "help them", "focus on". */
function follow(terms: readonly Term[], found: Found): Predicate {
	let here = found;
	for (let steps = 0; steps < 6; steps++) {
		const next = nextInChain(terms, here);
		if (next === undefined) break;
		here = next;
	}
	const verb = terms[here.at];
	const { object, preposition } = objectOf(terms, here.at);
	return { ...here, verb, object, preposition };
}

function nextInChain(terms: readonly Term[], found: Found): Found | undefined {
	const verb = terms[found.at];
	if (verb === undefined) return undefined;
	const meant = { ...found, meant: true, passive: false };
	const { object, objectAt } = objectOf(terms, found.at);
	const chains =
		(verb.classes & (Class.intent | Class.need)) !== 0 ||
		(verb.classes & Class.enable && verb.base === 'help') ||
		/^(?:have|had|has|look|include|involve|consist|centre|center|aimed?|like|be)$/.test(verb.base);
	if (!chains) return undefined;
	const isHelp = verb.base === 'help';
	if (object === undefined) {
		for (let at = found.at + 1; at < Math.min(terms.length, found.at + 12); at++) {
			const term = terms[at];
			if (term === undefined || /^[:;.]$/.test(term.word)) break;
			if (term.word === 'to' && (canBeVerb(terms[at + 1]) || isGerundOf(terms[at + 1], Class.build)))
				return { ...meant, at: at + 1 };
			if (term.forms & Form.gerund && term.classes & Classes.verbs && at <= found.at + 2) return { ...meant, at };
			if (isHelp && at <= found.at + 2 && term.forms & Form.base && term.classes & Classes.verbs)
				return { ...meant, at };
		}
		return undefined;
	}
	if (object.thing === 'system' || object.thing === 'technology' || (object.likely && verb.classes & Class.need))
		return undefined;
	const party = terms[object.end]?.word === 'for' ? nounPhraseAt(terms, object.end + 1) : undefined;
	if (party !== undefined && terms[party.end]?.word === 'to' && canBeVerb(terms[party.end + 1]))
		return { ...meant, at: party.end + 1 };
	const next = terms[object.end];
	if (next === undefined) return undefined;
	const isParty =
		object.thing === 'group' ||
		object.thing === 'vague-group' ||
		object.thing === 'organisation' ||
		object.thing === 'unknown' ||
		objectAt > found.at + 1;
	if (next.word === 'to' && canBeVerb(terms[object.end + 1]) && (isParty || object.aim || object.work))
		return { ...meant, at: object.end + 1 };
	if (next.word === 'of' && (object.aim || object.work) && (terms[object.end + 1]?.forms ?? 0) & Form.gerund)
		return { ...meant, at: object.end + 1 };
	if (isHelp && isParty && next.forms & Form.base && next.classes & Classes.verbs) return { ...meant, at: object.end };
	return undefined;
}

const isGerundOf = (term: Term | undefined, classes: number): boolean =>
	term !== undefined && (term.forms & Form.gerund) !== 0 && (term.classes & classes) !== 0;

/** The objects of verbs that are joined to a predicate: "identify and define the scope", "to modify … and to develop …". */
export function joinedObjects(
	terms: readonly Term[],
	predicate: Predicate,
): readonly { readonly verb: Term; readonly object: NounPhrase }[] {
	const joined: { verb: Term; object: NounPhrase }[] = [];
	for (let at = predicate.at + 1; at < terms.length - 1; at++) {
		const word = terms[at]?.word;
		if (word !== 'and' && word !== ',' && word !== 'or') continue;
		const verbAt = terms[at + 1]?.word === 'to' ? at + 2 : at + 1;
		const verb = terms[verbAt];
		if (
			verb === undefined ||
			!(verb.classes & Classes.verbs) ||
			verb.forms !== (verb.forms | ((predicate.verb?.forms ?? 0) & (Form.base | Form.gerund)))
		)
			continue;
		const { object } = objectOf(terms, verbAt);
		if (object !== undefined) joined.push({ verb, object });
	}
	return joined;
}

/** What the verb acts on, past "us", adverbs and a preposition that belongs to the verb. */
function objectOf(
	terms: readonly Term[],
	verbAt: number,
): { object: NounPhrase | undefined; objectAt: number; preposition: string } {
	let at = verbAt + 1;
	let preposition = '';
	for (; at < terms.length && at < verbAt + 4; at++) {
		const term = terms[at];
		if (term === undefined) break;
		if (term.classes & Class.pronoun && /^(?:us|me|them|him|her|it)$/.test(term.word)) continue;
		if (term.classes & Class.adverb) continue;
		if (/^(?:on|with|at|about|of|in|for|towards?|as|from|into|against)$/.test(term.word) && preposition === '') {
			preposition = term.word;
			continue;
		}
		break;
	}
	return { object: nounPhraseAt(terms, at, true), objectAt: at, preposition };
}
