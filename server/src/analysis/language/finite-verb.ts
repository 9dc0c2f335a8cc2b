import { isCount } from './counts.ts';
import { needsSomething } from './needing.ts';
import { isAdjective } from './phrase-end.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

const relatives = wordSet('who which that whose where');

/**
 * The finite verb of a subject, past phrases and relative clauses that hang on it.
 *
 * @param many the subject is several, so that a bare verb goes with it: "tenants in the flats sleep"
 */
export function findFinite(terms: readonly Term[], from: number, many = false): number | undefined {
	let relative = false;
	let nested = 0;
	for (let index = from; index < terms.length; index++) {
		const term = terms[index];
		if (term === undefined) return undefined;
		if (term.word === '(') nested++;
		if (term.word === ')') nested--;
		if (nested > 0 || term.kind === 'number') continue;
		if (term.word === ':' || term.word === ';' || opensSubtitle(terms, index)) return undefined;
		if (term.kind === 'mark') continue;
		if (relatives.has(term.word)) {
			relative = true;
			continue;
		}
		if (!isFiniteVerb(terms, index, relative || many) && !(relative && isUnknownVerb(terms, index))) continue;
		if (!relative && isReduced(terms, index)) continue;
		if (!relative) return index;
		relative = false;
		index = endOfGroup(terms, index);
	}
	return undefined;
}

/** Whether a word that no list knows for a verb stands where one could: "pharmacists foofle a patient", not "with asthma". */
export const leavesVerbOpen = (terms: readonly Term[], from: number): boolean =>
	terms.some(
		(term, index) =>
			index > from && isOpen(term) && mayPrecedeVerb(terms[index - 1]) && mayFollow(term, terms[index + 1]),
	);

const isOpen = ({ kind, capital, classes, forms }: Term): boolean =>
	kind === 'word' && !capital && !(classes & ~Classes.things) && !(classes & Classes.people) && !(forms & Form.past);

const mayPrecedeVerb = (term: Term | undefined): boolean =>
	term?.kind === 'word' && !(term.classes & (Class.determiner | Class.preposition)) && term.word !== 'to';

/** A noun is often followed by a preposition, and hardly by an article. */
const mayFollow = (term: Term, next: Term | undefined): boolean =>
	next?.word !== 'of' && (startsPhrase(next) || (term.classes === 0 && startsComplement(next)));

/** "Statement of work – Integrated case system": what follows the dash is a name of its own. */
const opensSubtitle = (terms: readonly Term[], index: number): boolean =>
	/^[-–—|]$/.test(terms[index]?.word ?? '') && terms[index + 1]?.capital === true;

/** "cars towed per emergency fall", "water drawn each year falls": the verb is yet to come. */
function isReduced(terms: readonly Term[], index: number): boolean {
	const term = terms[index];
	if (term === undefined || !(term.forms & Form.past) || term.classes & (Class.modal | Class.auxiliary)) return false;
	for (let at = index + 1; at < Math.min(terms.length, index + 8); at++) {
		const later = terms[at];
		if (later === undefined || (later.kind === 'mark' && later.word !== '-')) return false;
		if (later.classes & (Class.conjunction | Class.modal | Class.auxiliary | Class.pronoun) || later.word === 'that')
			return false;
		if (/^(?:fall|rise|drop|halve|double|grow|decline|reach|stay|remain|become|decrease|increase)s?$/.test(later.word))
			return true;
		// "A patient seen on Monday knows by Friday": the verb of one goes with one.
		if (
			at > index + 1 &&
			later.forms & Form.thirdPerson &&
			!(later.classes & Classes.things) &&
			!(later.forms & Form.work)
		)
			return (terms[at - 1]?.classes ?? 0) & Class.preposition ? false : startsComplement(terms[at + 1]);
	}
	return false;
}

function isFiniteVerb(terms: readonly Term[], index: number, bare: boolean): boolean {
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
	// "Online Parking Permit Portal": part of a name.
	if (term.capital && index > 0 && before?.kind === 'word' && before.capital) return false;
	if (term.forms & Form.thirdPerson) {
		const isThing = (term.classes & Classes.things) !== 0;
		if (!isNoun) return !isAdjective(before) || startsObject(terms[index + 1]);
		return isThing ? startsObject(terms[index + 1]) : startsComplement(terms[index + 1]);
	}
	if (term.forms & Form.past) return startsComplement(terms[index + 1]) && before?.word !== ',';
	if (before === undefined) return false;
	// "Callers wait two minutes": behind people, what could be a noun is a verb where something follows for it.
	if (isNoun)
		return (
			before.word === 'who' ||
			needsSomething(terms, index) ||
			((before.classes & Classes.people) !== 0 &&
				(before.forms & Form.plural) !== 0 &&
				(startsObject(terms[index + 1]) || isSeveral(terms[index + 1])) &&
				terms[index + 1]?.word !== 'of') ||
			(bare && before.kind === 'word' && !isAdjective(before) && startsPhrase(terms[index + 1]))
		);
	if (before.forms & Form.plural || (bare && isUnknownPlural(before))) return true;
	if (relatives.has(before.word)) return true;
	return (
		bare &&
		before.kind === 'word' &&
		!isAdjective(before) &&
		(startsComplement(terms[index + 1]) ||
			isSeveral(terms[index + 1]) ||
			(linking.has(term.word) && terms[index + 1]?.kind === 'word')) &&
		terms[index + 1]?.word !== 'of'
	);
}

/** "families who rent from a landlord": a word of no list, right behind "who". */
const isUnknownVerb = (terms: readonly Term[], index: number): boolean => {
	const term = terms[index];
	if (term === undefined || term.classes !== 0 || term.kind !== 'word' || term.capital) return false;
	return terms[index - 1]?.word === 'who' && startsComplement(terms[index + 1]);
};

/** "people in the town visit the park": behind a noun, an article begins what is visited; "each week" only says when. */
const startsPhrase = (term: Term | undefined): boolean =>
	term !== undefined && (term.classes & Class.determiner) !== 0 && !whens.has(term.word);

const whens = wordSet('each every this last next more most less fewer all any no some both enough');

/** "people who have fallen feel confident": how they are follows, and needs no other word. */
const linking = wordSet('feel stay remain become seem');

/** "managers open lanes": people in the plural hardly ever stand before two nouns. */
const isSeveral = (term: Term | undefined): boolean =>
	term !== undefined &&
	(isUnknownPlural(term) || ((term.forms & Form.plural) !== 0 && !(term.classes & Classes.verbs)));

/** "residents of the hill villages get": a word of no list that ends as several do. */
const isUnknownPlural = ({ word, classes, forms }: Term): boolean =>
	classes === 0 && forms === 0 && word.endsWith('s') && !word.endsWith('ss');

const startsObject = (term: Term | undefined): boolean =>
	term !== undefined &&
	(((term.classes & (Class.determiner | Class.pronoun | Class.adverb)) !== 0 && !relatives.has(term.word)) ||
		term.kind === 'number' ||
		/^(?:to|that|into|from|with|without|for|out|up|longer|less|more|fewer|half|twice|no)$/.test(term.word));

const startsComplement = (term: Term | undefined): boolean =>
	term !== undefined &&
	term.kind !== 'mark' &&
	((term.classes & (Class.determiner | Class.pronoun | Class.preposition | Class.adverb)) !== 0 ||
		term.word === 'to' ||
		term.word === 'that' ||
		term.capital ||
		isCount(term));

function endOfGroup(terms: readonly Term[], from: number): number {
	let index = from;
	while (index + 1 < terms.length && inGroup(terms[index + 1])) index++;
	// "who need to be seen" ends with "seen".
	const isTo =
		terms[index + 1]?.word === 'to' && ((terms[index + 2]?.forms ?? 0) & Form.base || terms[index + 2]?.word === 'be');
	return isTo ? endOfGroup(terms, index + 2) : index;
}

const inGroup = (term: Term | undefined): boolean =>
	term !== undefined &&
	((term.classes & (Class.modal | Class.auxiliary | Class.adverb | Class.negation)) !== 0 ||
		(term.forms & (Form.past | Form.gerund)) !== 0) &&
	!(term.classes & Class.determiner);
