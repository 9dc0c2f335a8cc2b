import type { Passage } from '../document/passage.ts';
import { joinedObjects } from './chain.ts';
import type { Facts } from './facts.ts';
import { throughWork } from './facts.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { Class } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** The sort of place in which a statement stands, as far as it changes what the statement means. */
export type Place = 'title' | 'heading' | 'goal' | 'measures' | 'problem' | 'users' | 'summary' | 'solution' | 'other';

export function placeOf(passage: Passage): Place {
	if (passage.role === 'title') return 'title';
	if (passage.kind === 'heading') return 'heading';
	return placeOfRole[passage.role] ?? 'other';
}

const placeOfRole: Partial<Readonly<Record<Passage['role'], Place>>> = {
	outcome: 'goal',
	measures: 'measures',
	problem: 'problem',
	discover: 'problem',
	define: 'problem',
	users: 'users',
	summary: 'summary',
	background: 'summary',
	technology: 'solution',
	technical: 'solution',
	deliver: 'solution',
	develop: 'solution',
	scope: 'solution',
	timeline: 'solution',
	options: 'solution',
};

/**
 * How a statement speaks of software, the strongest way first: it makes it, needs it, is it, names it; uses it; has it as
 * its subject; only mentions it.
 */
export type SoftwareSignal = 'makes' | 'needs' | 'is' | 'names' | 'perhaps' | 'uses' | 'subject' | 'mentioned' | 'none';

export function softwareSignal(facts: Facts, passage: Passage): SoftwareSignal {
	const { predicate, terms } = facts;
	const isHead = passage.role === 'title' || passage.kind === 'heading';
	if (predicate === undefined || (isHead && predicate.form === 'finite')) {
		const { named } = facts;
		const isName = isHead || terms.length < 12 || terms.at(-1)?.word !== '.';
		if ((isSoftware(named) && isName) || (isHead && named?.likely === true)) return 'names';
		if (named?.technical === true && named.thing !== 'group' && named.thing !== 'change') return 'perhaps';
		return facts.software ? 'mentioned' : 'none';
	}
	const direct = predicate.object;
	const through = direct === undefined || isSoftware(direct) ? undefined : throughWork(facts.terms, direct);
	const object = isSoftware(through) ? through : direct;
	const { verb } = predicate;
	const builds =
		(verb !== undefined && (verb.classes & Class.build) !== 0 && !isWeakVerb(verb.base)) ||
		direct?.building === true ||
		object === through;
	if (isSoftware(object) || (object?.likely === true && object.thing === 'maybe-system')) {
		if (verb === undefined) return isSoftware(object) || predicate.subject?.work === true ? 'is' : 'perhaps';
		if (usingVerbs.test(verb.base)) return 'uses';
		if (builds) return 'makes';
		if ((verb.classes & Class.need || verb.base === 'have') && predicate.subject?.thing !== 'group') return 'needs';
	}
	if (predicate.subject?.aim === true && verb?.base === 'have' && object?.thing === 'maybe-system') return 'needs';
	const joined = joinedObjects(terms, predicate).some(({ verb: other, object: what }) => {
		const inner = isSoftware(what) ? what : (throughWork(terms, what) ?? what);
		return (
			(isSoftware(inner) || (inner === what && what.likely)) &&
			((other.classes & Class.build && !isWeakVerb(other.base) && !usingVerbs.test(other.base)) || inner !== what)
		);
	});
	if (joined) return 'makes';
	if (object?.technical === true && (builds || verb === undefined)) return 'perhaps';
	if (usesSoftware(facts)) return 'uses';
	if (isSoftware(predicate.subject)) return 'subject';
	return facts.software ? 'mentioned' : 'none';
}

export const usingVerbs = /^(?:use|utilise|leverage|harness|apply|adopt|embed|integrate|test|trial|pilot)$/;

/** Verbs of building that people also do to software that is there already. */
const isWeakVerb = (base: string): boolean => /^(?:provide|offer|supply|update|host|test)$/.test(base);

export const isSoftware = (phrase: NounPhrase | undefined): boolean =>
	phrase?.thing === 'system' || phrase?.thing === 'technology';

const usingWords: ReadonlySet<string> = new Set([
	...wordSet('using leveraging levering utilising harnessing applying adopting whether how'),
	'use of',
]);

/** "using machine learning", "leveraging AI", "whether AI can". */
function usesSoftware({ terms }: Facts): boolean {
	return terms.some((term, index) => {
		if (!usingWords.has(term.word)) return false;
		for (let at = index + 1; at < Math.min(terms.length, index + 5); at++) {
			const next = terms[at];
			if (next === undefined || next.kind === 'mark') return false;
			if (next.classes & (Class.technology | Class.system)) return true;
		}
		return false;
	});
}
