import { type Found, meantAt, predicateFrom } from './found.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { canBeVerb } from './opening.ts';
import type { Predicate } from './predicate.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** From a verb on to the one that counts: through "aim to", "contract somebody to", "help them", "focus on". */
export function follow(terms: readonly Term[], found: Found): Predicate {
	let here = found;
	for (let steps = 0; steps < 6; steps++) {
		const next = nextInChain(terms, here);
		if (next === undefined) break;
		here = next;
	}
	const verb = terms[here.at];
	const { object, preposition } = objectOf(terms, here.at);
	if (object !== undefined) return predicateFrom(here, verb, object, preposition);
	const shared = sharedObject(terms, here.at) ?? namedDoing(terms, here.at);
	return shared === undefined
		? predicateFrom(here, verb, object, preposition)
		: predicateFrom(here, shared.verb, shared.object, '');
}

/** "design, develop and implement a portal", "train and release a classifier": the object stands behind the last verb. */
function sharedObject(terms: readonly Term[], verbAt: number): { verb: Term; object: NounPhrase } | undefined {
	const first = terms[verbAt];
	if (first === undefined) return undefined;
	let verb = first;
	let at = verbAt;
	for (let steps = 0; steps < 5; steps++) {
		let next = at + 1;
		while (/^(?:,|and|or|&|\/)$/.test(terms[next]?.word ?? '')) next++;
		const joined = terms[next];
		if (next === at + 1 || joined === undefined || !(joined.classes & Classes.verbs)) return undefined;
		if (!(joined.forms & first.forms & (Form.base | Form.gerund | Form.past | Form.thirdPerson))) return undefined;
		at = next;
		if (!(verb.classes & Class.build) && joined.classes & Class.build) verb = joined;
		const { object } = objectOf(terms, at);
		if (object !== undefined) return { verb, object };
	}
	return undefined;
}

/** "is to design and development of a database": as people write who mix the deed and its name. */
function namedDoing(terms: readonly Term[], verbAt: number): { verb: Term; object: NounPhrase } | undefined {
	const verb = terms[verbAt];
	const noun = terms[verbAt + 2];
	if (verb === undefined || noun === undefined || !/^(?:and|&|\/)$/.test(terms[verbAt + 1]?.word ?? ''))
		return undefined;
	const isNamed = (noun.forms & Form.building) !== 0 && terms[verbAt + 3]?.word === 'of';
	const object = isNamed ? nounPhraseAt(terms, verbAt + 4, true) : undefined;
	return object === undefined ? undefined : { verb, object };
}

function nextInChain(terms: readonly Term[], found: Found): Found | undefined {
	const verb = terms[found.at];
	if (verb === undefined) return undefined;
	const clause = proposedClause(terms, found.at);
	if (clause !== undefined) return { ...found, meant: true, passive: false, at: clause };
	const { object, objectAt } = objectOf(terms, found.at);
	const chains =
		(verb.classes & (Class.intent | Class.need)) !== 0 ||
		(verb.classes & Class.enable && verb.base === 'help') ||
		/^(?:have|had|has|look|include|involve|consist|centre|center|aimed?|like|be|partner|collaborate|team up|commission|hire|engage|contract|appoint|select)$/.test(
			verb.base,
		) ||
		// "This grant will let us build …".
		(verb.classes & Class.enable && found.tense !== 'past' && terms[found.at + 1]?.word === 'us');
	if (!chains) return undefined;
	const isHelp = verb.base === 'help';
	const toParty = (party: NounPhrase, at: number): Found => meantAt(isPeople(party) ? { ...found, party } : found, at);
	if (object === undefined && sharedObject(terms, found.at) !== undefined) return undefined;
	if (object === undefined) {
		for (let at = found.at + 1; at < Math.min(terms.length, found.at + 12); at++) {
			const term = terms[at];
			if (term === undefined || /^(?:[:;.]|who|which)$/.test(term.word)) break;
			if (term.word === 'to' && (canBeVerb(terms[at + 1]) || isGerundOf(terms[at + 1], Class.build)))
				return meantAt(found, pastAdverbs(terms, at + 1));
			if (term.forms & Form.gerund && term.classes & Classes.verbs && at <= found.at + 2) return meantAt(found, at);
			if (
				(isHelp || verb.base === 'let') &&
				at <= found.at + 2 &&
				term.forms & Form.base &&
				term.classes & Classes.verbs
			)
				return meantAt(found, at);
		}
		return undefined;
	}
	if (object.thing === 'system' || object.thing === 'technology' || (object.likely && verb.classes & Class.need))
		return undefined;
	const party = terms[object.end]?.word === 'for' ? nounPhraseAt(terms, object.end + 1) : undefined;
	if (party !== undefined && terms[party.end]?.word === 'to' && canBeVerb(terms[party.end + 1]))
		return toParty(party, pastAdverbs(terms, party.end + 1));
	const next = terms[object.end];
	if (next === undefined) return undefined;
	// "a widow or widower to hear", "carers and young people to find".
	const other = isPeople(object) && /^(?:and|or)$/.test(next.word) ? nounPhraseAt(terms, object.end + 1) : undefined;
	if (other !== undefined && isPeople(other) && terms[other.end]?.word === 'to' && canBeVerb(terms[other.end + 1]))
		return toParty(object, pastAdverbs(terms, other.end + 1));
	const far = isPeople(object) ? pastDescription(terms, object.end) : undefined;
	if (far !== undefined) return toParty(object, pastAdverbs(terms, far));
	const isParty =
		object.thing === 'group' ||
		object.thing === 'vague-group' ||
		object.thing === 'organisation' ||
		object.thing === 'unknown' ||
		objectAt > found.at + 1;
	if (next.word === 'to' && canBeVerb(terms[object.end + 1]) && (isParty || object.aim || object.work))
		return toParty(object, pastAdverbs(terms, object.end + 1));
	if (next.word === 'of' && (object.aim || object.work) && (terms[object.end + 1]?.forms ?? 0) & Form.gerund)
		return meantAt(found, object.end + 1);
	if (isHelp && isParty && next.forms & Form.base && next.classes & Classes.verbs) return toParty(object, object.end);
	return undefined;
}

/** "propose that we pilot a chatbot", "recommend that the force adopts": the verb of what is proposed. */
function proposedClause(terms: readonly Term[], verbAt: number): number | undefined {
	if (!proposing.has(terms[verbAt]?.base ?? '')) return undefined;
	// "I am proposing we build a tool"
	if (terms[verbAt + 1]?.word === 'we') return proposedVerb(terms, verbAt + 2);
	if (terms[verbAt + 1]?.word !== 'that') return undefined;
	const first = terms[verbAt + 2];
	if (first === undefined) return undefined;
	const end = first.classes & Class.pronoun ? verbAt + 3 : nounPhraseAt(terms, verbAt + 2)?.end;
	return end === undefined ? undefined : proposedVerb(terms, end);
}

function proposedVerb(terms: readonly Term[], end: number): number | undefined {
	const at = pastAdverbs(terms, end);
	const verb = terms[at];
	const isVerb = verb !== undefined && (verb.classes & Classes.verbs) !== 0;
	return isVerb && verb.forms & (Form.base | Form.thirdPerson) ? at : undefined;
}

const proposing = wordSet('propose recommend suggest request agree decide ask');

/** "want men over 65 who live alone on the estate to eat well": past what says who they are, to the verb behind "to". */
export function pastDescription(terms: readonly Term[], from: number): number | undefined {
	const first = terms[from];
	if (first === undefined || !(first.classes & Class.preposition || /^(?:who|whose|aged)$/.test(first.word)))
		return undefined;
	for (let at = from + 1; at < Math.min(terms.length - 1, from + 16); at++) {
		const term = terms[at];
		if (term === undefined || /^[:;.,]$/.test(term.word)) return undefined;
		const verb = terms[at + 1];
		if (term.word === 'to' && verb !== undefined && verb.forms & Form.base && verb.classes & Classes.verbs)
			return at + 1;
	}
	return undefined;
}

/** "to continuously deliver". */
function pastAdverbs(terms: readonly Term[], from: number): number {
	let at = from;
	while ((terms[at]?.classes ?? 0) & Class.adverb && terms[at + 1]?.kind === 'word') at++;
	return at;
}

const isPeople = ({ thing }: NounPhrase): boolean => thing === 'group' || thing === 'vague-group';

const isGerundOf = (term: Term | undefined, classes: number): boolean =>
	term !== undefined && (term.forms & Form.gerund) !== 0 && (term.classes & classes) !== 0;

const otherClause = wordSet('that which who where because while whereas if when');

/** The objects of verbs that are joined to a predicate: "identify and define the scope", "to modify … and to develop …". */
export function joinedObjects(
	terms: readonly Term[],
	predicate: Predicate,
): readonly { readonly verb: Term; readonly object: NounPhrase }[] {
	const joined: { verb: Term; object: NounPhrase }[] = [];
	for (let at = predicate.at + 1; at < terms.length - 1; at++) {
		const word = terms[at]?.word;
		// "so that anyone could set up a server": what others do with it.
		if (otherClause.has(word ?? '')) break;
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
