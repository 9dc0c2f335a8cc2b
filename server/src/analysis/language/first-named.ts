import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';

/** "Local authorities, foresters and farmers take part", "in the last closed season 61 families came". */
export function isFirstOf(terms: readonly Term[], clause: number, start: number): boolean {
	const [first, before] = [terms[clause], terms[start - 1]];
	if (first === undefined || before === undefined || start > clause + 10) return false;
	if (first.classes & Class.preposition && /^(?:in|on|during|over|since|by)$/.test(first.word))
		return isTime(before) && (terms[start]?.kind === 'number' || start < clause + 4);
	if (!/^(?:,|and|&|or)$/.test(before.word)) return false;
	return terms
		.slice(clause, start)
		.every(({ kind, word, classes, forms }) =>
			kind === 'mark'
				? word === ','
				: !(classes & notListed) &&
					word !== 'to' &&
					!(classes & Classes.verbs && forms & (Form.thirdPerson | Form.past)),
		);
}

const isTime = ({ kind, word }: Term): boolean =>
	kind === 'number'
		? /^(?:19|20)\d\d$/.test(word)
		: /^(?:years?|months?|weeks?|days?|nights?|seasons?|winter|summer|spring|autumn|term|quarter|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
				word,
			);

/** No part of a list of who it is. */
const notListed = Class.preposition | Class.pronoun | Class.modal | Class.auxiliary | Class.adverb | Class.negation;
