import { isSoftware } from './apposition.ts';
import type { Facts } from './facts.ts';
import { finishing } from './lexicon/finishing.ts';
import { isManner } from './manner.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { type Term, wordsOf } from './terms.ts';

/** What is finished. */
export type OutputSignal = 'software' | 'document' | 'event' | 'work' | 'none';

/** An order in words that only ever finish something: "Retire the old server", "Convert and migrate the records", "Go live". */
export function orderedIn({ terms, from: start }: Facts, prose: string): OutputSignal {
	const from = terms[start]?.word === 'to' ? start + 1 : start;
	const verb = finishing.exec(wordsOf(terms, from, 6));
	if (verb === null) return 'none';
	const { 0: words, groups: { alone, things } = {} } = verb;
	if (alone !== undefined) return 'event';
	let at = from;
	for (let length = 0; length < words.length && at < terms.length; at++) length += (terms[at]?.word.length ?? 0) + 1;
	const object = nounPhraseAt(terms, at, true);
	if (object === undefined || isManner(terms, object)) return 'none';
	if (things === undefined) return object.thing === 'quality' || object.thing === 'change' ? 'none' : 'work';
	const { start: first, end: last } = object.head;
	return isMadeThing(terms, object) || isShortForm.test(prose.slice(first, last)) ? 'work' : 'none';
}

/** Software and what is kept in it. In "contact records" the second word could be a verb, and is none. */
const isMadeThing = (terms: readonly Term[], object: NounPhrase): boolean =>
	isSoftware(object) ||
	object.technical ||
	object.thing === 'document' ||
	object.thing === 'maybe-system' ||
	terms.slice(object.first, object.end + 3).some(({ base }) => kept.test(base));

/** The name of a system, as people write it: "LANTAX", "HOMES-II". */
const isShortForm = /^[A-Z][A-Z\d-]{2,}$/;

const kept =
	/^(?:data|record|file|content|page|form|dataset|account|mailbox|server|mainframe|contract|licence|tutor|bot|graph|model)(?: source| feed| set| file| record)?$/;
