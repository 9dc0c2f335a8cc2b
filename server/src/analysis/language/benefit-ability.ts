import { givenAt } from './benefit-giving.ts';
import type { Benefit } from './benefits.ts';
import { pastDescription } from './chain.ts';
import { joinBefore } from './ends-clause.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { isParty, peopleAt } from './people.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

const ables = wordSet('able ready free confident empowered equipped');

/** Without one of these nobody in a sentence is said to be able to do anything. */
export const abilities: ReadonlySet<string> = new Set([
	...ables,
	...wordSet('can could will would should no longer that where'),
]);

export function canAt(terms: readonly Term[], index: number): Benefit | undefined {
	if (index > 0 && !startsPhrase(terms[index - 1])) return undefined;
	const granted = isGranted(terms, index);
	const phrase = peopleAt(terms, index) ?? (granted ? officeAt(terms, index) : undefined);
	if (phrase === undefined) return undefined;
	let at = skipRelative(terms, phrase.end, granted);
	const after = at;
	const first = terms[at];
	if (first === undefined) return undefined;
	let able = false;
	let meant = false;
	for (; at < terms.length; at++) {
		const term = terms[at];
		if (term === undefined) return undefined;
		// "families that could have had free meals did not ask": so it might have been, and was not.
		if (isUnreal(term, terms[at + 1], terms[at + 2])) return undefined;
		if (term.word === 'can' || term.word === 'could') able = true;
		else if (term.word === 'will' || term.word === 'would' || term.word === 'should') meant = true;
		else if (term.classes & Class.negation && !(term.word === 'no' && terms[at + 1]?.word === 'longer'))
			return undefined;
		else if (ables.has(term.word)) able = true;
		else if (term.word === 'no' || term.word === 'longer') able = true;
		else if (term.word === 'to' && able) continue;
		else if (!(term.classes & (Class.auxiliary | Class.adverb))) break;
	}
	const verb = terms[at];
	if (/^(?:face|struggle|suffer|lose|fail|miss|wait|risk)$/.test(terms[at]?.base ?? '')) return undefined;
	const isBare = at === after;
	if (verb === undefined || verb.kind !== 'word' || !(able || meant || granted) || (isBare && !granted))
		return undefined;
	if (granted && !able && !meant && !canStand(verb, isBare)) return undefined;
	if (
		!able &&
		!granted &&
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

const isUnreal = (modal: Term, have: Term | undefined, verb: Term | undefined): boolean =>
	/^(?:could|would|should)$/.test(modal.word) && have?.word === 'have' && ((verb?.forms ?? 0) & Form.past) !== 0;

/** "a place where OIT can rely on …": the short name of an office that no list has. */
function officeAt(terms: readonly Term[], index: number): NounPhrase | undefined {
	const phrase = nounPhraseAt(terms, index);
	return phrase?.head.coined === true && phrase.thing === 'unknown' ? phrase : undefined;
}

const startsPhrase = (term: Term | undefined): boolean =>
	term === undefined ||
	term.kind === 'mark' ||
	(term.classes & (Class.preposition | Class.conjunction | Classes.verbs)) !== 0 ||
	term.word === 'that';

/** "so that children …", "a city where people …": what follows is to come about. */
function isGranted(terms: readonly Term[], index: number): boolean {
	if (index < 2) return false;
	const [before, second] = [terms[index - 1]?.word, terms[index - 2]?.word];
	if (before === 'that' && second === 'so') return true;
	// "The goal is that families know …"
	if (before === 'that' && second === 'is' && terms.slice(0, index).some(({ forms }) => forms & Form.aim)) return true;
	return (
		before === 'where' &&
		/^(?:environment|world|place|city|town|country|community|society|culture|future|school|workplace)$/.test(
			second ?? '',
		)
	);
}

/** A verb, or what people are: "so that tenants are heard". */
const canStand = (verb: Term, isBare: boolean): boolean =>
	(verb.classes & Classes.verbs) !== 0 ? !/^(?:need|want|lack|fail|struggle)$/.test(verb.base) : !isBare;

/** "people who live alone", "residents in care": what hangs on the people. */
function skipRelative(terms: readonly Term[], from: number, granted = false): number {
	let at = from;
	const limit = Math.min(terms.length, from + 10);
	if (!/^whos?e?$/.test(terms[at]?.word ?? '') && !((terms[at]?.classes ?? 0) & Class.preposition)) return at;
	for (at++; at < limit; at++) {
		const term = terms[at];
		if (term === undefined || term.kind === 'mark') return from;
		if (/^(?:can|will|could|would|should)$/.test(term.word)) return at;
		if (
			granted &&
			at > from + 2 &&
			/^(?:are|is|get|feel|stay|have|know|find)$/.test(term.word) &&
			terms[at - 1]?.word !== 'who'
		)
			return at;
	}
	return from;
}

/** "caregivers and veterans", "tenants, landlords or their agents": past the last of them. */
function pastOthers(terms: readonly Term[], from: number): number {
	let at = from;
	for (let more = 0; more < 4; more++) {
		let next = at;
		if (terms[next]?.word === ',') next++;
		if (/^(?:and|or|&)$/.test(terms[next]?.word ?? '')) next++;
		const others = next > at ? nounPhraseAt(terms, next) : undefined;
		if (others?.thing !== 'group') return at;
		at = others.end;
	}
	return at;
}

export function enableAt(terms: readonly Term[], index: number): Benefit | undefined {
	const verb = terms[index];
	if (verb === undefined) return undefined;
	const gift = verb.classes & Classes.verbs ? givenAt(terms, index) : undefined;
	if (gift !== undefined || !(verb.classes & Class.enable)) return gift;
	const pronoun = terms[index + 1];
	const isPronoun = pronoun !== undefined && /^(?:us|them|you|people|everyone|anyone|me)$/.test(pronoun.word);
	const who = isPronoun ? undefined : nounPhraseAt(terms, index + 1);
	if (
		!isPronoun &&
		(who === undefined || who.thing === 'system' || who.thing === 'technology' || who.thing === 'document')
	)
		return undefined;
	let at = isPronoun ? index + 2 : skipRelative(terms, who?.end ?? index + 1);
	// "enable people over 75 in the valley to stay": past who they are.
	const isNamed = isPronoun || (who !== undefined && isParty(who));
	if (isNamed) at = pastOthers(terms, at);
	if (terms[at]?.word !== 'to' && isNamed) at = (pastDescription(terms, at) ?? at + 1) - 1;
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
	if (!isNamed && !/^(?:enable|empower|help)/.test(verb.base)) return undefined;
	const join = joinBefore(terms, index);
	return {
		kind: 'enable',
		from: join.from,
		who,
		verbAt: at,
		what: nounPhraseAt(terms, at + 1),
		end: join.end || (verb.forms & Form.gerund) !== 0,
		technical: who !== undefined && !isNamed && who.technical,
	};
}
