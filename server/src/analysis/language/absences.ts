import { isSoftware } from './apposition.ts';
import type { Facts } from './facts.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { Term } from './terms.ts';
import { Class } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** A statement that something is not there: "we have no app", "there is no single platform", "the lack of a database". */
export interface Absence {
	/** What is missing. */
	readonly thing: NounPhrase;
	/** UTF-16 offsets of the passage, from the word that denies to the end of the thing. */
	readonly start: number;
	readonly end: number;
	/** The missing thing is a technology or a system. */
	readonly software: boolean;
}

/** What a denial may begin with. */
const denying = wordSet(
	"lack lacks lacking missing without no not absence need don't doesn't haven't hasn't isn't aren't",
);
const spared = wordSet(
	'avoid avoids avoiding remove removes removing reduce reduces reducing eliminate eliminates without',
);
const lacking = wordSet('lack lacks lacking missing');
const beNot = wordSet("isn't aren't");
const haveNot = wordSet("don't doesn't haven't hasn't not");

/** The absences that a sentence states of the present: what "would not need an app" says is no absence. */
export function absencesIn(facts: Facts): readonly Absence[] {
	const { terms } = facts;
	const first = terms.findIndex(({ word }) => denying.has(word));
	if (first < 0 || facts.question) return none;
	const { predicate } = facts;
	if (predicate?.tense === 'past' || predicate?.tense === 'perfect' || predicate?.tense === 'future') return none;
	const absences: Absence[] = [];
	for (let index = first; index < terms.length; index++) {
		const term = terms[index];
		if (term === undefined) break;
		if (!denying.has(term.word)) continue;
		// "want to pay without an app": they can do without it.
		if (term.word === 'without' && predicate?.meant === true && index > predicate.at) continue;
		// "avoid the need for a login".
		if (term.word === 'need' && spared.has(terms[index - 2]?.word ?? '')) continue;
		const before = index > 0 ? (terms[index - 1]?.word ?? '') : '';
		const isNot = term.word === 'not' && index > 1 && terms[index - 2]?.word === 'there' && /^(?:is|are)$/.test(before);
		const next = terms[index + 1];
		const aside = next !== undefined && haveNot.has(term.word) && next.classes & Class.adverb ? 1 : 0;
		const denied = isNot ? 1 : aside + isDenial(term.word, terms[index + 1 + aside]?.word ?? '', before);
		if (denied <= aside) continue;
		const thing = nounPhraseAt(terms, index + denied, true);
		const head = thing?.head;
		if (thing === undefined || head === undefined || (term.word === 'no' && isOfAny(terms, thing.end))) continue;
		const software =
			isSoftware(thing) ||
			(thing.technical && means.has(head.base)) ||
			(thing.thing === 'maybe-system' && thing.likely && !(head.classes & Class.group));
		absences.push({ thing, start: term.start, end: terms[thing.end - 1]?.end ?? head.end, software });
		index = thing.end - 1;
	}
	return absences;
}

/** "No app alone is going to end it", "no system will": said of any there may be. */
const isOfAny = (terms: readonly Term[], at: number): boolean => {
	const next = terms[at];
	return (
		next !== undefined && (terms[at - 1]?.word === 'alone' || /^(?:will|can|could|would|should|may)$/.test(next.word))
	);
};

/** "no online way to pay", "a mobile offering": what is done by a technology, by another name. */
const means = wordSet(
	'way means option offer offering channel route booking capability presence access experience service process journey record register list view',
);

const none: readonly Absence[] = [];

/** How many terms the denial takes that may begin with a word of `denying`; 0 for none. */
function isDenial(word: string, next: string, before: string): number {
	if (word === 'no' && next !== 'longer' && next !== 'need' && next !== 'more') return 1;
	if (lacking.has(word)) return next === 'of' || next === 'a' ? 1 + Number(next === 'of') : 1;
	if ((word === 'absence' || word === 'need') && (next === 'of' || next === 'for') && before !== 'no') return 2;
	if (haveNot.has(word) && (next === 'have' || next === 'offer')) return 2;
	if (beNot.has(word)) return before === 'there' || before === 'also' ? 1 : 0;
	return word === 'without' ? 1 : 0;
}
