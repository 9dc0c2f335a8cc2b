import type { Predicate } from '../predicate.ts';
import { Class, Form } from '../word-classes.ts';
import type { Frame } from './outcome.ts';
import { isPlural, type Reading } from './reading.ts';
import { agreeing, gerund } from './verbs.ts';

/**
 * What stands before the main verb, ready to take another verb in its place: "We will", "The council needs to", "The goal
 * is to". Undefined where the doer of the one need not be the doer of the other.
 */
export function frameOf(reading: Reading, predicate: Predicate, start: number, at: number): Frame | undefined {
	const { terms } = reading;
	const { verb, subject } = predicate;
	const before = terms[at - 1];
	if (predicate.negated || predicate.passive) return undefined;
	if (verb === undefined) {
		if (subject === undefined || !(subject.aim || subject.work)) return undefined;
		const words = reading.source(subject.first, subject.end);
		const plural = isPlural(terms, { from: subject.first, to: subject.end });
		return framed(
			words,
			subject.aim ? (plural ? 'are to' : 'is to') : plural ? 'aim to' : 'aims to',
			start,
			subject.end,
		);
	}
	if (at === start) {
		if (predicate.form === 'ing') return base => ({ before: '', verb: gerund(base), kept: [] });
		return base => ({ before: '', verb: base, kept: [] });
	}
	if (verb.forms & Form.gerund && !(verb.forms & Form.base)) {
		const plural = /^(?:are|we're|they're|am|i'm)$/.test(before?.word ?? '');
		if (!plural && before?.word !== 'is') {
			const words = reading.source(start, at);
			return words === undefined
				? undefined
				: base => ({ before: words, verb: gerund(base), kept: [{ from: start, to: at }] });
		}
		const isShort = /'/.test(before?.word ?? '');
		const words = isShort ? before?.word.split("'")[0] : reading.source(start, at - 1);
		return framed(words, plural ? 'aim to' : 'aims to', start, at - 1);
	}
	const isBare =
		before?.word === 'to' ||
		((before?.classes ?? 0) & Class.modal) !== 0 ||
		((before?.classes ?? 0) & Class.adverb) !== 0 ||
		(predicate.meant && !(before?.forms ?? 0));
	if (isBare && verb.forms & Form.base) return framed(reading.source(start, at), '', start, at);
	const words = reading.source(start, at);
	const third = (verb.forms & Form.thirdPerson) !== 0;
	const base = wanting[verb.base] ?? 'aim';
	return framed(words, `${agreeing(base, !third)} to`, start, at);
}

/** How to go on from a verb that had a thing for its object. */
const wanting: Readonly<Record<string, string>> = {
	need: 'need',
	require: 'need',
	want: 'want',
	seek: 'seek',
	propose: 'propose',
	plan: 'plan',
};

function framed(words: string | undefined, link: string, from: number, to: number): Frame | undefined {
	if (words === undefined) return undefined;
	const before = link === '' ? words : `${words} ${link}`;
	return base => ({ before, verb: base, kept: [{ from, to }] });
}
