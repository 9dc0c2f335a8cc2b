import { apposed, isSoftware } from './apposition.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { Term } from './terms.ts';
import { Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** A label or a kind of document before a colon is not what a title names; "proposal for a portal" names the portal. */
export function namedBy(terms: readonly Term[], from: number): NounPhrase | undefined {
	const colon = Math.max(lastColon(terms), dashOf(terms, from));
	let start = Math.max(from, colon + 1);
	if (terms[start]?.word === '[') start = terms.findIndex(term => term.word === ']') + 1;
	while (terms[start] !== undefined && terms[start]?.kind !== 'word') start++;
	const phrase = nounPhraseAt(terms, start);
	if (phrase === undefined || isSoftware(phrase)) return phrase;
	// "Data platform: business case": what it is about stands before the kind of document.
	const about = phrase.thing === 'document' && colon > from ? nounPhraseAt(terms, from) : undefined;
	if (isSoftware(about)) return about;
	const explained = apposed(terms, phrase);
	if (explained !== undefined) return explained;
	const joined = /^(?:and|&|\+)$/.test(terms[phrase.end]?.word ?? '') ? nounPhraseAt(terms, phrase.end + 1) : undefined;
	if (isSoftware(joined)) return joined;
	const inner = throughWork(terms, phrase);
	// An application to somebody is a letter.
	const isLetter = terms[phrase.end]?.word === 'to';
	return inner !== undefined && (isSoftware(inner) || !phrase.likely || isLetter) ? inner : phrase;
}

/** Not one that ends the sentence; -1 for none. */
function lastColon(terms: readonly Term[]): number {
	for (let index = terms.length - 2; index >= 0; index--) if (terms[index]?.word === ':') return index;
	return -1;
}

/** "Statement of Work – Case Management System": behind the kind of document stands what the work is. */
function dashOf(terms: readonly Term[], from: number): number {
	const dash = terms.findIndex(({ word }, index) => index > from && index < from + 8 && /^(?:–|—|--|-)$/.test(word));
	if (dash < 0) return -1;
	// "JEP 12 - dark mode"
	if (terms[from + 1]?.kind === 'number' && dash === from + 2) return dash;
	const before = nounPhraseAt(terms, from);
	if (before === undefined || before.end > dash) return -1;
	// "Berthly - a map of free berths": a name, and then what it is.
	return before.thing === 'document' || (before.thing === 'unknown' && isSoftware(nounPhraseAt(terms, dash + 1)))
		? dash
		: -1;
}

/** "a task order for a tool", "proposals for the development of a board", "the scope of a platform": what the work is about. */
export function throughWork(terms: readonly Term[], phrase: NounPhrase): NounPhrase | undefined {
	if (isSoftware(phrase)) return undefined;
	const isCarrier =
		phrase.work ||
		phrase.aim ||
		phrase.thing === 'document' ||
		phrase.thing === 'activity' ||
		phrase.thing === 'maybe-system' ||
		phrase.thing === 'unknown';
	const joint = terms[phrase.end]?.word ?? '';
	if (!isCarrier || !/^(?:for|of|on|about|to)$/.test(joint)) return undefined;
	// "find the form on the portal": where it is, and not what it is about.
	if (joint === 'on' && !(phrase.work && working.test(phrase.head.base)) && !(phrase.head.forms & Form.building))
		return undefined;
	// "information about the app", "true to open source": told of it, and no work on it.
	if (
		(phrase.thing === 'unknown' || phrase.thing === 'maybe-system') &&
		!phrase.work &&
		!phrase.aim &&
		(joint === 'about' || joint === 'to')
	) {
		if (!(phrase.head.forms & Form.building) && !worked.has(phrase.head.base)) return undefined;
	}
	const inner = nounPhraseAt(terms, phrase.end + 1);
	return inner === undefined ? undefined : (throughWork(terms, inner) ?? inner);
}

const working = /^(?:work|project|effort|initiative|pilot|task|focus|engagement|contract|study|programme|brief)$/;
const worked = wordSet('change improvement modification adaptation addition move switch shift adjustment update fix');
