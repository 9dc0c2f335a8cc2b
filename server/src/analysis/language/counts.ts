import type { Term } from './terms.ts';
import { Class, Classes } from './word-classes.ts';
import { wordSet } from './word-set.ts';

const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const countWords = wordSet(`${small} ${tens} hundred thousand million dozen`);
const compoundCount = new RegExp(`^(?:${tens.replaceAll(' ', '|')}) (?:${small.replaceAll(' ', '|')})$`);

/** Words that begin or make a share; without one, and without a number, nothing is one. */
export const isCountWord = (word: string): boolean =>
	countWords.has(word) || (word.includes(' ') && (compoundCount.test(word) || fraction.test(word)));

/** "12", "twelve", "seventy-five"; not the year 2027. */
export const isCount = (term: Term | undefined): boolean =>
	term !== undefined &&
	(term.kind === 'number'
		? !/^(?:19|20)\d\d$/.test(term.word)
		: countWords.has(term.word) || compoundCount.test(term.word));

const parts = 'half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?';
const part = new RegExp(`^(?:${parts})$`);
const fraction = new RegExp(`^(?:one|two|three|four|five|six|seven|eight|nine) (?:${parts})$`);

/**
 * How many of the terms from here say what share of something is meant, or how many times as much: "nine carers in ten",
 * "one in five", "two thirds of", "half the", "twice as many". 0 for none.
 */
export function shareAt(terms: readonly Term[], at: number): number {
	const term = terms[at];
	if (term === undefined || term.kind === 'mark') return 0;
	const { word } = term;
	if (word.length > 7 && word.includes(' ') && fraction.test(word)) return 1;
	const next = terms[at + 1];
	if (word === 'half') return isOfTime(terms, at + 1) || !ofWhole.has(next?.word ?? '') ? 0 : 1;
	if (word === 'twice' || word === 'thrice') return next?.word === 'as' || next?.word === 'the' ? 2 : 0;
	if (
		(word === 'a' || word === 'an' || word === 'the' || word === 'one') &&
		/^(?:half|third|quarter|fifth|tenth)$/.test(next?.word ?? '')
	)
		return /^(?:of|more|fewer|less|as)$/.test(terms[at + 2]?.word ?? '') && !isOfTime(terms, at + 2) ? 2 : 0;
	if (!isCount(term)) return 0;
	if (part.test(next?.word ?? '') && next?.word !== 'half') return 2;
	if (next?.word === 'times' && /^(?:as|more|the)$/.test(terms[at + 2]?.word ?? '')) return 2;
	return outOf(terms, at);
}

/** What half is of: "half of", "half the", "half as many". */
const ofWhole = wordSet('of the all as our its their those these that this');

/** "half an hour", "a quarter of the year": a time, and no share. */
const isOfTime = (terms: readonly Term[], from: number): boolean =>
	terms
		.slice(from, from + 3)
		.some(({ word }) => /^(?:hours?|years?|day|month|week|term|century|minutes?|mile|term time)$/.test(word));

/** "nine in ten", "nine carers in ten", "9 out of every 10", "four of the six". */
function outOf(terms: readonly Term[], at: number): number {
	let joint = at + 1;
	while (joint < at + 4 && isPlainNoun(terms[joint])) joint++;
	const word = terms[joint]?.word;
	if (word !== 'in' && word !== 'out of' && word !== 'out' && !(word === 'of' && joint === at + 1)) return 0;
	let whole = joint + 1;
	if (word === 'out' && terms[whole++]?.word !== 'of') return 0;
	if (word !== 'in' || joint === at + 1) while (/^(?:every|the|each|all)$/.test(terms[whole]?.word ?? '')) whole++;
	if (!isCount(terms[whole])) return 0;
	// "three homes in ten streets", "two visits in three weeks": another thing is counted there.
	const behind = terms[whole + 1];
	if (joint > at + 1 && behind !== undefined && behind.kind === 'word' && !isVerbOrJoint(behind)) return 0;
	if (word === 'in' && /^(?:weeks?|days?|months?|years?|hours?|minutes?)$/.test(behind?.word ?? '')) return 0;
	return whole + 1 - at;
}

const isPlainNoun = (term: Term | undefined): boolean =>
	term !== undefined && term.kind === 'word' && (term.classes & Classes.functions) === 0 && term.word !== 'out';

const isVerbOrJoint = ({ classes }: Term): boolean =>
	(classes & (Classes.functions | Class.adverb | Classes.verbs)) !== 0;
