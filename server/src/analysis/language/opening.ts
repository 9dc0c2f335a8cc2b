import { findFinite } from './finite-verb.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** Past numbering, joining words and what is said first: "During phase two, we …". */
export function startOfMainClause(terms: readonly Term[], from: number): number {
	let start = from;
	while (isSkippable(terms[start]) || isCode(terms, start)) start = pastTag(terms, start) ?? start + 1;
	if (saysHow(terms[start]) && opensAsOrder(terms, start + 1)) return start + 1;
	start = pastYear(terms, pastBound(terms, pastTime(terms, pastWhatMatters(terms, start))));
	const first = terms[start];
	if (first === undefined) return start;
	for (let colon = start + 1; colon < start + 7; colon++)
		if (terms[colon]?.word === ':') {
			if (opensAsOrder(terms, colon + 1) || opensAsDoing(terms, colon + 1)) return colon + 1;
			if (colon < start + 3 && terms[colon + 1]?.word === 'that') return colon + 2;
			break;
		}
	const opensAside =
		(first.classes & (Class.preposition | Class.conjunction)) !== 0 ||
		first.word === 'to' ||
		(first.forms & (Form.gerund | Form.past) && (first.classes & Classes.verbs) !== 0) ||
		((first.classes & Class.adverb) !== 0 && first.word !== 'there');
	if (!opensAside) return start;
	for (let index = start + 1; index < terms.length - 1; index++) {
		if (terms[index]?.word !== ',' || !startsClause(terms, index + 1)) continue;
		return skipLinks(terms, index + 1);
	}
	if (first.classes & Class.preposition || (first.word === 'here' && terms[start + 1]?.word === 'at'))
		for (let at = start + 1; at < terms.length - 1; at++) if (everybody.has(terms[at]?.word ?? '')) return at;
	return (first.classes & (Class.conjunction | Class.adverb)) !== 0 ? start + 1 : start;
}

/** "Objective A: developing a register". */
const opensAsDoing = (terms: readonly Term[], at: number): boolean => {
	const first = terms[at];
	return (
		first !== undefined &&
		(first.forms & Form.gerund) !== 0 &&
		(first.classes & (Class.build | Class.deliver)) !== 0 &&
		!isModifier(terms, at)
	);
};

/** "Successfully launch …": a word of no list that ends as words of manner do. */
const saysHow = (term: Term | undefined): boolean =>
	term !== undefined && term.classes === 0 && term.word.length > 5 && term.word.endsWith('ly');

/** "[Feature] Add …": past what sort of ticket it is. */
function pastTag(terms: readonly Term[], at: number): number | undefined {
	if (terms[at]?.word !== '[') return undefined;
	const end = terms.findIndex(({ word }, index) => index > at && word === ']');
	return end > at && end < at + 5 ? end + 1 : undefined;
}

/** "What matters most to us is that …": behind it stands what matters. */
export function pastWhatMatters(terms: readonly Term[], from: number): number {
	if (terms[from]?.word !== 'what' || !/^(?:matters|counts)$/.test(terms[from + 1]?.word ?? '')) return from;
	for (let at = from + 2; at < Math.min(terms.length - 1, from + 9); at++)
		if (terms[at]?.word === 'is' && terms[at + 1]?.word === 'that') return at + 2;
	return from;
}

const everybody = wordSet('we nobody everyone everybody');

/** "By 2028 disabled people visit …", where no comma parts them. */
function pastYear(terms: readonly Term[], start: number): number {
	const year = terms[start + 1];
	if (year?.kind !== 'number' || terms[start + 2]?.kind !== 'word' || !/^(?:19|20)\d\d$/.test(year.word)) return start;
	return /^(?:by|from|in|since)$/.test(terms[start]?.word ?? '') ? start + 2 : start;
}

/** "Each year about 900 widows …", "last winter 83 drivers …": when it is stands before who it is. */
function pastTime(terms: readonly Term[], start: number): number {
	if (!whichTime.has(terms[start]?.word ?? '') || !times.has(terms[start + 1]?.base ?? '')) return start;
	let at = start + 2;
	if (terms[at]?.word === ',') at++;
	const next = terms[at];
	const isWho =
		next !== undefined &&
		(next.kind === 'number' ||
			(next.kind === 'word' &&
				(at > start + 2 ||
					((next.classes & Classes.people) !== 0 && !(next.classes & Classes.verbs)) ||
					/^(?:about|around|some|nearly|almost|over|hundreds|thousands|dozens|our|the|we|they)$/.test(next.word))));
	return isWho ? at : start;
}

const whichTime = wordSet('each every last this most');
const times = wordSet('year month week day night morning weekend winter summer spring autumn term season quarter');

/** "At least 60 dockers …", "no more than one caller in ten …": how many is no aside. */
function pastBound(terms: readonly Term[], start: number): number {
	const first = terms[start]?.word;
	const second = terms[start + 1];
	if (second?.kind === 'number' && (bounding.has(first ?? '') || first === 'well over')) return start + 1;
	const isBound =
		(first === 'at' && (second?.word === 'least' || second?.word === 'most')) ||
		((first === 'more' || first === 'fewer' || first === 'less') && second?.word === 'than');
	if (isBound) return start + 2;
	return first === 'no' && terms[start + 2]?.word === 'than' ? start + 3 : start;
}

const bounding = wordSet('at|over|under|about|around|nearly|almost|only|within|some');

const isSkippable = (term: Term | undefined): boolean =>
	term !== undefined && (term.kind !== 'word' || term.word === 'and' || term.word === 'but' || term.word === 'so');

/** "O1:", "a)", "A3.": the number of an item. */
const isCode = (terms: readonly Term[], index: number): boolean =>
	terms[index + 1]?.kind === 'mark' &&
	/^[):.]$/.test(terms[index + 1]?.word ?? '') &&
	/^[a-z]{0,3}\d{0,2}$/.test(terms[index]?.word ?? '');

export function skipLinks(terms: readonly Term[], index: number): number {
	let at = index;
	while (terms[at] !== undefined && (terms[at]?.classes ?? 0) & Class.adverb) at++;
	return at;
}

/** A subject and a finite verb follow. */
function startsClause(terms: readonly Term[], index: number): boolean {
	const at = skipLinks(terms, index);
	const term = terms[at];
	if (/^(?:is|are)$/.test(term?.word ?? '') && terms[at - 1]?.word === 'there') return true;
	if (term === undefined || term.kind === 'mark') return false;
	if (term.classes & Class.pronoun) return true;
	const phrase = nounPhraseAt(terms, at);
	return phrase !== undefined && findFinite(terms, phrase.end, phrase.plural) !== undefined;
}

/** A bare verb first, with something for it to act on: "Build a portal", not "Build times" or "Access to water". */
export function opensAsOrder(terms: readonly Term[], at: number): boolean {
	const first = terms[at];
	const next = terms[at + 1];
	if (
		first === undefined ||
		!(first.forms & Form.base) ||
		!(first.classes & Classes.verbs) ||
		first.classes & (Class.auxiliary | Class.modal) ||
		// "Better letters": what is hoped for, and hardly ever an order; "program offices" have programmes.
		first.word === 'better' ||
		first.word === 'program'
	)
		return false;
	if (next === undefined || next.kind === 'mark') return !(first.classes & Classes.things);
	if (next.classes & (Class.determiner | Class.pronoun)) return true;
	const after = terms[at + 2];
	if (next.word === 'and' && after !== undefined)
		return (after.forms & Form.base) !== 0 && (after.classes & Classes.verbs) !== 0;
	if (next.classes & (Class.auxiliary | Class.modal | Class.conjunction)) return false;
	if (first.word === 'go live') return true;
	if (next.word === 'for' && /^(?:request|call|bid|plan)$/.test(first.word)) return false;
	if (/^(?:launch|release|ship|build|host|use|roll out)$/.test(first.word) && !(next.classes & Class.preposition))
		return true;
	const isThing =
		(first.classes & Classes.things) !== 0 || (first.forms & (Form.work | Form.aim | Form.building)) !== 0;
	if (next.classes & Class.preposition || next.word === 'to') return !isThing && next.word !== 'of';
	return (
		!isThing || next.kind === 'number' || (next.forms & Form.plural) !== 0 || (next.classes & Class.qualityWord) !== 0
	);
}

/** "Reporting portal": the -ing form belongs to the noun. */
export function isModifier(terms: readonly Term[], at: number): boolean {
	const term = terms[at];
	const next = terms[at + 1];
	if (term === undefined || next === undefined) return term !== undefined && (term.classes & Classes.things) !== 0;
	const isThing = (term.classes & Classes.things) !== 0;
	return isThing && !(next.classes & Class.determiner);
}

export const canBeVerb = (term: Term | undefined): boolean =>
	term !== undefined &&
	term.kind === 'word' &&
	((term.forms & Form.base) !== 0 ||
		(term.classes & (Classes.functions | Classes.things)) === 0 ||
		term.word === 'be' ||
		term.word === 'have');
