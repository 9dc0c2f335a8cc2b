import { isSoftware, isThing } from './apposition.ts';
import type { Facts } from './facts.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Predicate } from './predicate.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** A preposition of the kind, and software behind it: "move the records to the new CRM". */
export function leadsTo(terms: readonly Term[], from: number, preposition: RegExp): boolean {
	for (let at = from + 1; at < Math.min(terms.length, from + 16); at++) {
		const word = terms[at]?.word ?? '';
		// What hangs on a thing is told of the thing: "rules that are put into force through a portal".
		if (/^(?:which|who|where|when|that|while|because|as)$/.test(word)) return false;
		if (!preposition.test(word)) continue;
		// "empower everyone to build reliable software": they are let do it, and nothing goes there.
		if (terms[at]?.word === 'to' && isDeedAt(terms, at + 1)) continue;
		const thing = nounPhraseAt(terms, at + 1, true);
		if (isThing(thing)) return true;
		if (thing?.technical === true && thing.thing === 'quality') return true;
	}
	return false;
}

/** A verb that is no noun, or has an object of its own: "to build a portal"; not "to cloud services". */
const isDeedAt = (terms: readonly Term[], at: number): boolean => {
	const [verb, next] = [terms[at], terms[at + 1]];
	if (verb === undefined || !(verb.forms & Form.base) || !(verb.classes & Classes.verbs) || verb.capital) return false;
	return !(verb.classes & Classes.things) || ((next?.classes ?? 0) & (Class.determiner | Class.qualityWord)) !== 0;
};

/** "We aim to close the gap by building a portal": the way there is the making of it. */
export function makesOnTheWay({ terms, from }: Facts, { at, form, meant, tense, verb, negated }: Predicate): boolean {
	// "By creating a chatbot, we can …": the way stands first.
	const isFirst = terms
		.slice(from, at)
		.some(({ word }, index) => word === 'by' && (index === 0 || terms[from + index - 1]?.word === 'that'));
	const isAim =
		isFirst || form !== 'finite' || meant || tense === 'future' || ((verb?.classes ?? 0) & Class.intent) !== 0;
	if (!isAim || negated) return false;
	const by = terms.findIndex(
		({ word }, index) => (index > at || index === from || terms[index - 1]?.word === 'that') && word === 'by',
	);
	const making = by < 0 ? undefined : terms[by + 1];
	if (making === undefined || !(making.forms & Form.gerund) || !(making.classes & Class.build)) return false;
	if (isWeakVerb(making.base) || usingVerbs.has(making.base)) return false;
	return isSoftware(nounPhraseAt(terms, by + 2, true));
}

/** "using machine learning", "leveraging AI", "whether AI can": said of what the work, or who does it, is to do. */
export function usesSoftware({ terms, predicate }: Facts): boolean {
	const at = predicate?.form === 'finite' ? -1 : predicate?.at;
	// "Patients pay using the portal", "research is done using software": so it is done today.
	const isOfToday =
		predicate?.form === 'finite' &&
		!predicate.meant &&
		(predicate.passive ||
			predicate.modal === 'can' ||
			isOfPeople(predicate) ||
			!((predicate.verb?.classes ?? 0) & (Classes.changing | Class.build | Class.deliver)));
	return terms.some((term, index) => {
		if (!using.has(term.word) && term.word !== 'use of' && !(index === at && usingVerbs.has(term.base))) return false;
		const asks = /^(?:how|whether)$/.test(term.word);
		if (!asks && (isOfToday || terms.slice(0, index).some(({ word }) => word === 'by') || isOfOthers(terms, index)))
			return false;
		const reach = asks ? 3 : 5;
		for (let at = index + 1; at < Math.min(terms.length, index + reach); at++) {
			const next = terms[at];
			if (next === undefined || next.kind === 'mark' || /^(?:many|much)$/.test(next.word)) return false;
			if (next.classes & (Class.technology | Class.system)) return true;
		}
		return false;
	});
}

const isOfPeople = ({ subject }: Predicate): boolean => subject?.thing === 'group' || subject?.thing === 'vague-group';

/** "people using the app": what they are told by. */
const isOfOthers = (terms: readonly Term[], at: number): boolean =>
	((terms[at - 1]?.classes ?? 0) & Classes.people) !== 0;

const using = wordSet('using leveraging levering utilising harnessing applying adopting whether how powered driven');

export const usingVerbs = wordSet('use utilise leverage harness apply adopt embed integrate test trial pilot');

/** Verbs of building that people also do to software that is there already. */
export const isWeakVerb = (base: string): boolean => /^(?:provide|offer|supply|update|host|test)$/.test(base);
