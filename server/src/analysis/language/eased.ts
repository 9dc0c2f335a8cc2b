import type { Passage } from '../document/passage.ts';
import type { Facts } from './facts.ts';
import { isHandled, livesBetter } from './states.ts';
import type { Term } from './terms.ts';
import { isTrouble } from './trouble.ts';
import { Class, Form } from './word-classes.ts';

/**
 * "Families book a visit in one call": an opening tells in the present how it is to be. Of today one says what is hard;
 * what is easy about it, and that nothing else is said of it, makes a promise.
 */
export function promisesEase(facts: Facts, passage: Passage): boolean {
	if (!passage.opening || (passage.role !== 'summary' && passage.role !== 'title')) return false;
	const { predicate, terms } = facts;
	if (predicate?.form !== 'finite' || predicate.tense !== 'present' || predicate.modal !== '') return false;
	if (
		passage.kind === 'quote' ||
		!terms.some(isEase) ||
		isHandled(predicate) ||
		!livesBetter(facts) ||
		isTrouble(facts)
	)
		return false;
	return terms.some((term, at) => at > predicate.at && isEase(term, at, terms)) && !terms.some(isOfToday);
}

function isEase({ word }: Term, at: number, terms: readonly Term[]): boolean {
	const [second, third] = [terms[at + 1], terms[at + 2]];
	switch (word) {
		case 'in':
		case 'with':
		case 'by':
			return (second?.word === 'one' || (second?.word === 'a' && third?.word === 'single')) && isThing(terms[at + 2]);
		case 'the':
			return second?.word === 'same' && /^(?:day|hour|morning|afternoon|evening|visit|call)$/.test(third?.word ?? '');
		case 'first':
			return second?.word === 'time';
		case 'straight':
			return second?.word === 'away';
		case 'at':
			return second?.word === 'once';
		case 'once':
			return terms[at - 1]?.word !== 'at' && (second === undefined || second.kind === 'mark');
		case 'without':
			return second !== undefined && (isDoing(second) || spared.test((isArticle(second) ? third : second)?.base ?? ''));
		case 'within':
			return [second, third, terms[at + 3]].some(term => /^(?:minute|hour|day)$/.test(term?.base ?? ''));
		case 'for':
			return second?.word === 'longer' && (third === undefined || third.kind === 'mark');
	}
	return sooner.test(word);
}

const isThing = (term: Term | undefined): boolean => term !== undefined && term.kind === 'word' && term.word !== 'of';
const isArticle = ({ word }: Term): boolean => /^an?$/.test(word);
const isDoing = ({ forms, word }: Term): boolean => (forms & Form.gerund) !== 0 && word !== 'knowing';

/** What nobody likes to have to do. */
const spared =
	/^(?:account|appointment|booking|form|paper|paperwork|proof|queue|wait|delay|trip|journey|visit|call|phone call|letter|fee|deposit|fuss|hassle|password|referral|signature|stamp|second|repeat)$/;

const sooner = /^(?:sooner|quicker|healthier|warmer|happier|safer)$/;

/** It is told of today, with a reason, or with a but. */
const isOfToday = ({ word, classes }: Term): boolean =>
	/^(?:today|now|currently|present|moment|usually|often|still|already|only|but|yet|because|although|though|while|until|unless|if|when|too|mostly|sometimes|typically|back|again)$/.test(
		word,
	) ||
	((classes & Class.negation) !== 0 && !/^(?:nobody|no one|without|no|never)$/.test(word));
