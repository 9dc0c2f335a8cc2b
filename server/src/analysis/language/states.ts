import { isSoftware } from './apposition.ts';
import type { Facts } from './facts.ts';
import type { Predicate } from './predicate.ts';
import type { Term } from './terms.ts';
import { Class } from './word-classes.ts';

/**
 * The statement tells how people live or work once it is better: "tenants sleep in dry rooms", "nobody waits in the
 * dark", "they do not need a second day off". Where it stands decides whether that is hoped for or so already.
 */
export function livesBetter({ predicate, audience, terms, question }: Facts): boolean {
	if (predicate?.form !== 'finite' || question) return false;
	if (predicate.tense === 'past' || predicate.tense === 'perfect' || predicate.modal === 'should') return false;
	const { verb, subject, pronoun, object, negated, at } = predicate;
	const isNobody = /^(?:nobody|no one)$/.test(pronoun ?? '') || isNone(terms, subject?.first);
	const isPeople =
		isNobody ||
		subject?.thing === 'group' ||
		(audience.leads && audience.specific) ||
		audience.carried ||
		/^(?:everyone|everybody|anyone)$/.test(pronoun ?? '') ||
		(subject?.thing === 'vague-group' && /^(?:people|person)$/.test(subject.head.base));
	if (!isPeople || isSoftware(object)) return false;
	// "A child is in a classroom within ten days."
	if (verb === undefined) return !negated && settled.test(terms[at]?.word ?? '');
	if (negated && !isNobody)
		return spared.test(verb.base) || terms.slice(0, at).some(({ word }) => word === 'need' || word === 'have');
	const isOfBuilding = (verb.classes & Class.build) !== 0 && !(verb.classes & Class.verb);
	return !isOfBuilding && (isNobody || !(wanting.test(verb.base) || (verb.classes & Class.need) !== 0));
}

/** "No child …". */
const isNone = (terms: readonly Term[], first = -1): boolean => terms[first]?.word === 'no';

/** What people are glad not to do: "do not have to", "never wait". */
const spared = /^(?:need|have|wait|chase|repeat|lose|miss|pay|travel|worry|queue|fear|get|go|explain|re.+)$/;

const settled = /^(?:in|at|back|home|safe|free|ready|confident|well|warm|able|sure)$/;

const wanting =
	/^(?:need|want|require|lack|struggle|fail|suffer|face|wish|hope|expect|include|use|be|carry|tend|depend|rely|consist|provide)$/;

/** A title or line that names how it will be: "Fewer missed bins", "No more skipped doses", "Warm homes for …". */
export function namesGain({ terms, from, predicate, audience }: Facts): boolean {
	const start = terms.findIndex((term, index) => index >= from && term.kind !== 'mark');
	const first = terms[start];
	if (first === undefined || (predicate !== undefined && predicate.form !== 'finite')) return false;
	if (
		/^(?:fewer|less|shorter|faster|quicker|sooner|safer|fairer|healthier|warmer|happier|cleaner|earlier|longer)$/.test(
			first.word,
		)
	)
		return true;
	if (first.word === 'no' && /^(?:more|longer)$/.test(terms[start + 1]?.word ?? '')) return true;
	if (/^(?:more|twice|half|all)$/.test(first.word) && audience.specific) return true;
	const praises =
		(first.classes & Class.qualityWord) !== 0 || /^(?:warm|dry|clean|calm|steady|happy)$/.test(first.word);
	return praises && audience.specific && predicate === undefined;
}

/** "Losses fall from 19% to 7%": a number moves, whatever it counts, as long as it is not of the software. */
export const movesNumber = ({ terms, predicate, measure }: Facts): boolean =>
	measure.amount &&
	(/^(?:fall|rise|drop|halve|double|grow|go|decline|decrease|increase|climb)$/.test(predicate?.verb?.base ?? '') ||
		(measure.compared &&
			predicate === undefined &&
			terms.some(
				({ word }) => word === 'from' || word === 'now' || word === 'today' || word === 'down' || word === 'up',
			))) &&
	!terms.some(({ classes }) => (classes & (Class.system | Class.technology | Class.technicalMetric)) !== 0);

/** It counts something of people's lives, and not of the software: waits, deaths, people who say something. */
export const namesLife = ({ terms, audience, predicate }: Facts): boolean =>
	!isDelivered(predicate) &&
	(audience.specific || terms.some(({ classes, base }) => (classes & Class.change) !== 0 && !takings.test(base))) &&
	!terms.some(({ classes }) => (classes & (Class.system | Class.technology | Class.technicalMetric)) !== 0);

/** "Roll out the tool to 40 managers": how many are handed a thing says nothing of their lives. */
const isDelivered = (predicate: Predicate | undefined): boolean =>
	predicate?.verb !== undefined &&
	predicate.form !== 'finite' &&
	(predicate.verb.classes & (Class.build | Class.deliver)) !== 0 &&
	(predicate.verb.classes & Class.better) === 0;

/** What an organisation earns, and how many sign up. */
const takings = /^(?:revenue|profit|turnover|sale|conversion|adoption|take up|uptake|sign up|activation|market share)/;
