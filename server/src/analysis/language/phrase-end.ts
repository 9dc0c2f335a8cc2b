import { isNeededBy } from './needing.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** "new, secure, web-based system": a comma between describing words does not end the phrase. */
export function isListComma(terms: readonly Term[], index: number, headIndex: number): boolean {
	const before = terms[headIndex];
	const after = terms[index + 1];
	if (terms[index]?.word !== ',' || before === undefined || after === undefined || headIndex !== index - 1)
		return false;
	if (after.kind !== 'word' || after.classes & (Classes.functions & ~Class.conjunction)) return false;
	if (isDescribing(before)) return isDescribing(after) || after.word === 'and' || isLyAdverb(after);
	// "a proprietary, commercial, fully configurable platform": after the article, one word alone describes, too.
	const isLone = (terms[index - 2]?.classes ?? 0) & Class.determiner && !(before.classes & Classes.things);
	// "the most complete, accurate index".
	if (terms[index - 2]?.word === 'most' && before.classes === 0 && isNounLike(after) && isNounLike(terms[index + 2]))
		return true;
	return isLone !== 0 && isLone !== false && before.classes === 0 && (isDescribing(after) || isLyAdverb(after));
}

const isLyAdverb = (term: Term): boolean => /ly$/.test(term.word) && (term.classes & Class.adverb) !== 0;

const isDescribing = (term: Term): boolean =>
	(term.classes & Class.qualityWord) !== 0 ||
	(term.compound && !(term.classes & Classes.things)) ||
	describes(term.word) ||
	(!(term.classes & Classes.things) && (term.forms & (Form.past | Form.gerund)) !== 0);

const describes = (word: string): boolean =>
	describing.has(word) ||
	describingCompounds.has(word) ||
	word.startsWith('multi') ||
	(describingLetters.has(word.charAt(word.length - 1)) && describingEnd.test(word));

const describing = wordSet(
	'new modern old simple single secure safe open free fast big small large local national public private integrated central shared common powerful full easy clear good great smart clean cheap low high first better best',
);

/** Compounds whose last word would be a thing. */
const describingCompounds: ReadonlySet<string> = new Set([
	'low code',
	'no code',
	'open source',
	'real time',
	'full stack',
	'single page',
]);
const describingEnd = /(?:able|ible|ive|ful|less|ous|ic|al|ant|ent|friendly|based|wide)$/;

/** The last letters of those: they say of most words that none is it. */
const describingLetters = wordSet('e l s c t y d');

export function endsPhrase(terms: readonly Term[], index: number, headIndex: number, articled: boolean): boolean {
	const term = terms[index];
	if (term === undefined) return true;
	const { classes, forms } = term;
	if (classes & Classes.verbs && index > 1 && sharesSystem(terms, index - 1, index - 2)) return false;
	const leads =
		isNounLike(terms[index + 1]) ||
		(terms[index + 1]?.word === ',' && isListComma(terms, index + 1, index)) ||
		(headIndex >= 0 && joinsDescriptions(terms, index + 1, index));
	if (isDescribing(term) && leads && (headIndex < 0 || isDescribing(terms[headIndex] ?? term))) {
		return (forms & Form.gerund) !== 0 && headIndex < 0 && !adjectival.has(term.word) && !articled;
	}
	if (classes & Class.conjunction)
		return (
			!joinsDescriptions(terms, index, headIndex) &&
			!joinsNames(terms, index, headIndex) &&
			!sharesSystem(terms, index, headIndex)
		);
	if (classes & (Class.preposition | Class.pronoun | Class.modal | Class.auxiliary) && !(classes & Classes.things))
		return true;
	if (classes & Class.negation || term.word === 'to' || term.word === 'that') return true;
	if (classes & Class.adverb)
		return (
			headIndex >= 0 &&
			!isDescribing(term) &&
			term.word !== 'more' &&
			term.word !== 'most' &&
			!(isLyAdverb(term) && terms[index - 1]?.word === ',')
		);
	if (headIndex < 0)
		return (
			isGerundOfDoing(term) ||
			(!articled &&
				isVerbForm(term) &&
				!isName(term) &&
				!(classes & Classes.things) &&
				!isKindOfPeople(term, terms[index + 1]))
		);
	if (!(classes & Classes.verbs)) return false;
	const before = terms[headIndex];
	// Past a short form: "a Berth Booking (BB) platform".
	const after = terms[index + (terms[index + 1]?.word === '(' ? 4 : 1)];
	// "Online Parking Permit Portal": part of a name.
	if (term.capital && before?.capital && headIndex === index - 1 && !startsObject(after) && isNounLike(after))
		return false;
	const isNoun = (classes & Classes.things) !== 0 || (forms & (Form.building | Form.aim | Form.work)) !== 0;
	// "a Stock Tracking, Booking and Payment platform".
	if (forms & Form.gerund && after?.word === ',' && sharesSystem(terms, index + 1, index)) return false;
	if (forms & Form.gerund) return (isFinished(before) && before?.word !== 'public') || !isNounLike(after);
	if (forms & Form.past && !(forms & Form.base)) return isFinished(before) || !isNounLike(after);
	if (forms & Form.thirdPerson)
		return (!isNoun && !isAdjective(before) && before?.compound !== true) || startsObject(after);
	// "an integrated finance system": one that is described has no bare verb.
	if (before !== undefined && isDescribing(before) && /^an?$/.test(terms[headIndex - 1]?.word ?? '')) return false;
	// A bare verb after a finished noun phrase is a verb after plural people: "residents report potholes".
	if (term.word === 'use' && before !== undefined && before.forms & Form.plural && before.classes & whoUses)
		return true;
	// "the application process", which nobody but applicants goes through.
	if (term.word === 'process' && before?.word === 'application') return false;
	if (term.word === 'need' && headIndex === index - 1 && isNeededBy(before, after)) return true;
	return !isNoun || (isPeople(before) && (startsObject(after) || after?.kind === 'number' || isCountWord(after)));
}

const whoUses = Classes.people | Class.organisation;

/** "callers wait two minutes". */
const isCountWord = (term: Term | undefined): boolean =>
	term !== undefined && /^(?:two|three|four|five|six|seven|eight|nine|ten|half|less|longer|more)$/.test(term.word);

/** "new permits", "open records": nothing that ends with such a word acts. */
export const isAdjective = (term: Term | undefined): boolean =>
	term !== undefined &&
	((term.classes & Class.qualityWord) !== 0 || /^(?:new|open|old|local|public|digital|online)$/.test(term.word));

/** An -ing form that says what is done, and not what something is like: "building", not "existing". */
const isGerundOfDoing = (term: Term): boolean =>
	(term.forms & Form.gerund) !== 0 &&
	(term.classes & Classes.things) === 0 &&
	!adjectival.has(term.word) &&
	(term.classes & Classes.verbs) !== 0;

const adjectival = new Set(
	'existing ongoing emerging growing working operating supporting remaining leading missing upcoming outstanding interesting engaging compelling exciting training learning planning housing reporting screening permitting billing voting booking matching tracking monitoring mapping parking funding filing processing scheduling ordering messaging shopping banking gaming marketing engineering nursing caring living'.split(
		' ',
	),
);

/** "claims examiners", "benefits advisers": what looks like a verb says which people. */
const isKindOfPeople = ({ forms }: Term, next: Term | undefined): boolean =>
	(forms & Form.thirdPerson) !== 0 &&
	next !== undefined &&
	(next.classes & Classes.people) !== 0 &&
	(next.forms & Form.plural) !== 0 &&
	!next.capital;

const isVerbForm = (term: Term): boolean =>
	(term.forms & (Form.base | Form.thirdPerson | Form.gerund | Form.past)) !== 0;

/** "HARBOUR-CARES": a verb is in the name, and it is none. */
const isName = ({ capital, compound, classes }: Term): boolean => capital && compound && classes === 0;

const isFinished = (term: Term | undefined): boolean =>
	term !== undefined &&
	(term.classes & (Class.system | Class.maybeSystem | Classes.people | Class.organisation | Class.document)) !== 0 &&
	!(term.classes & Class.technology && !(term.classes & Class.system));

const isPeople = (term: Term | undefined): boolean => term !== undefined && (term.classes & Classes.people) !== 0;

const isNounLike = (term: Term | undefined): boolean =>
	term !== undefined &&
	term.kind === 'word' &&
	!(
		term.classes &
		(Class.determiner |
			Class.preposition |
			Class.pronoun |
			Class.conjunction |
			Class.modal |
			Class.auxiliary |
			Class.adverb)
	) &&
	term.word !== 'to' &&
	term.word !== 'that';

const startsObject = (term: Term | undefined): boolean =>
	term !== undefined &&
	((term.classes & (Class.determiner | Class.pronoun | Class.preposition)) !== 0 ||
		term.word === 'to' ||
		term.word === 'that');

/** "accessible and usable platform": the joining word stands between describing words. */
function joinsDescriptions(terms: readonly Term[], index: number, headIndex: number): boolean {
	const term = terms[index];
	const before = terms[headIndex];
	const after = terms[index + 1];
	if (term === undefined || before === undefined || after === undefined || headIndex < index - 2) return false;
	return (
		(term.word === 'and' || term.word === 'or' || term.word === '&') &&
		isDescribing(before) &&
		isNounLike(after) &&
		!(after.forms & Form.base && after.classes & Classes.verbs && !(after.classes & Classes.things))
	);
}

/** "iOS and Android apps": two names that share what they are names of. */
function joinsNames(terms: readonly Term[], index: number, headIndex: number): boolean {
	const [before, after, shared] = [terms[headIndex], terms[index + 1], terms[index + 2]];
	if (before === undefined || headIndex !== index - 1 || !(before.capital || (before.classes & ~Class.vendor) === 0))
		return false;
	const isSystem =
		shared !== undefined && ((shared.classes & Class.system) !== 0 || (shared.forms & Form.likelySystem) !== 0);
	return after?.capital === true && isSystem;
}

/**
 * "a bookings and payments platform", "an integrated finance, HR and payroll system": one thing for several purposes.
 *
 * @param index of the comma or the joining word
 */
export function sharesSystem(terms: readonly Term[], index: number, headIndex: number): boolean {
	if (headIndex !== index - 1 || headIndex < 0 || !joints.has(terms[index]?.word ?? '')) return false;
	let joined = index;
	let at = index + 1;
	for (; at < Math.min(terms.length, index + 12); at++) {
		const term = terms[at];
		if (term === undefined) break;
		if (joints.has(term.word)) joined = at;
		else if (term.word === '(' && terms[at + 1]?.coined && terms[at + 2]?.word === ')') at += 2;
		else if (term.kind !== 'word' || term.classes & purposeless || term.word === 'to' || term.word === 'that') break;
	}
	const last = terms[at - 1];
	if (last === undefined || terms[joined]?.word === ',') return false;
	if (at - joined < (last.word.includes(' ') ? 2 : 3)) return false;
	if (!(last.classes & Class.system || last.forms & Form.likelySystem)) return false;
	for (const { word, kind, classes } of terms.slice(Math.max(0, headIndex - 8), headIndex + 1).reverse()) {
		if (word === 'a' || word === 'an') return true;
		if ((kind === 'mark' && word !== ',') || classes & (Class.preposition | Class.pronoun)) return false;
	}
	return false;
}

const joints: ReadonlySet<string> = new Set([',', 'and', '&']);

/** No word for a purpose. */
const purposeless =
	Class.determiner |
	Class.preposition |
	Class.pronoun |
	Class.conjunction |
	Class.modal |
	Class.auxiliary |
	Class.adverb |
	Class.negation;

export const isDeterminer = (term: Term): boolean => (term.classes & Class.determiner) !== 0;
