import { isThing } from './apposition.ts';
import { throughWork } from './named.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { Predicate } from './predicate.ts';
import type { Term } from './terms.ts';
import { Class, Form } from './word-classes.ts';

/** "This repository contains the code of an app", where the brief opens. */
export const holdsCode = (terms: readonly Term[], { subject, verb, object }: Predicate): boolean =>
	/^repo(?:sitory)?$/.test(subject?.head.base ?? '') &&
	/^(?:contain|hold|host)$/.test(verb?.base ?? '') &&
	(isThing(object) || (object !== undefined && isThing(throughWork(terms, object))));

/** "The project consists of a portal and an app": what the work is made up of. */
export const isMadeUpOf = ({ subject, verb, object }: Predicate): boolean =>
	subject?.work === true && /^(?:consist|comprise|encompass)$/.test(verb?.base ?? '') && isThing(object);

/** "This project gives the market a tool", "equip wardens with an app": the software is handed to somebody. */
export function isHandedTo(terms: readonly Term[], predicate: Predicate): boolean {
	const { subject, pronoun, object, form } = predicate;
	if (isThing(object) || (form === 'finite' && subject?.work !== true && pronoun !== 'we')) return false;
	return isThing(handedBy(terms, predicate));
}

/** What is handed over, where whoever gets it is named first. */
export function handedBy(terms: readonly Term[], { verb, object, negated }: Predicate): NounPhrase | undefined {
	if (negated || object === undefined) return undefined;
	const isGiven = verb?.base === 'give' && (object.thing === 'group' || object.thing === 'organisation');
	const isWith = giving.test(verb?.base ?? '') && terms[object.end]?.word === 'with';
	const at = isWith ? object.end + 1 : isGiven ? object.end : -1;
	return /^an?$/.test(terms[at]?.word ?? '') ? nounPhraseAt(terms, at, true) : undefined;
}

const giving = /^(?:provide|equip|supply|furnish|arm)$/;

/** "Open berths is a web platform", where the brief opens: a name of words that are in no list. */
export const isUnnamed = ({ subject }: Predicate): boolean =>
	subject !== undefined &&
	!subject.plural &&
	((subject.thing === 'unknown' && subject.head.classes === 0) || (subject.thing === 'system' && subject.head.capital));

/** "Berthly provides a platform where …": the thing that has the name is one. */
export const isProvided = (terms: readonly Term[], { subject, verb, object, form }: Predicate): boolean =>
	form === 'finite' &&
	/^(?:provide|offer)$/.test(verb?.base ?? '') &&
	subject?.first === subject?.headIndex &&
	subject?.thing === 'unknown' &&
	/^an?$/.test(terms[object?.first ?? -1]?.word ?? '');

/** "use the data to build a tool": what is used is for the making of something. */
export function madeWith(terms: readonly Term[], { object }: Predicate): NounPhrase | undefined {
	const [to, verb] = [terms[object?.end ?? -1], terms[(object?.end ?? -2) + 1]];
	if (object === undefined || to?.word !== 'to' || verb === undefined) return undefined;
	return verb.classes & Class.build && verb.forms & Form.base ? nounPhraseAt(terms, object.end + 2, true) : undefined;
}

/** "… and a platform is needed to match them": the need stands in a later clause. */
export function isNeededLater(terms: readonly Term[], from: number): boolean {
	return terms.some((term, be) => {
		if (be <= from + 2 || !/^(?:is|are)$/.test(term.word)) return false;
		const verb = terms[be + 1]?.word === 'urgently' ? terms[be + 2] : terms[be + 1];
		if (verb === undefined || !(verb.classes & Class.need) || !(verb.forms & Form.past)) return false;
		for (let at = be - 2; at >= Math.max(0, be - 9); at--)
			if (/^an?$/.test(terms[at]?.word ?? '')) {
				const thing = nounPhraseAt(terms, at, true);
				return (
					thing !== undefined && isUpTo(terms, thing.end, be) && (isThing(thing) || thing?.head.base === 'replacement')
				);
			}
		return false;
	});
}

/** Right before it, or with nothing between but what the thing has: "a platform with fair rules is needed". */
const isUpTo = (terms: readonly Term[], end: number, be: number): boolean =>
	end === be || (terms[end]?.word === 'with' && nounPhraseAt(terms, end + 1)?.end === be);

/** "The site is in dire need of a redesign": what is there is to be made anew. */
export const isInNeed = (terms: readonly Term[], from: number): boolean =>
	terms.some(({ word }, at) => {
		if (at < from || word !== 'need' || terms[at + 1]?.word !== 'of') return false;
		if (terms[at - 1]?.word !== 'in' && terms[at - 2]?.word !== 'in') return false;
		const anew = nounPhraseAt(terms, at + 2, true);
		return (
			anew !== undefined &&
			/^(?:replac|re ?design|overhaul|upgrad|modernis|refresh|rebuild|rewrit)/.test(anew.head.base)
		);
	});
