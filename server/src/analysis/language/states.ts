import { isSoftware } from './apposition.ts';
import type { Facts } from './facts.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Predicate } from './predicate.ts';
import type { Term } from './terms.ts';
import { isTrouble, losesTime } from './trouble.ts';
import { Class, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/**
 * The statement tells how people live or work once it is better: "tenants sleep in dry rooms", "nobody waits in the
 * dark", "they do not need a second day off". Where it stands decides whether that is hoped for or so already.
 */
export function livesBetter(facts: Facts): boolean {
	const { predicate, terms } = facts;
	if (predicate?.form !== 'finite' || facts.question || losesTime({ terms }, predicate) || isOfNow(terms)) return false;
	const { verb, subject, pronoun, object, negated, at } = predicate;
	const isNone = isNobody(terms, predicate);
	if (doers.has(subject?.head.base ?? '')) return false;
	if (predicate.tense === 'past' || predicate.tense === 'perfect') return false;
	if (predicate.modal === 'should' && !isNone && !isAble(terms, at)) return false;
	const isPeople =
		isNone ||
		subject?.thing === 'group' ||
		/^(?:everyone|everybody|anyone)$/.test(pronoun ?? '') ||
		(subject?.thing === 'vague-group' && isAnybody(predicate, subject)) ||
		leadOrGoOn(facts);
	if (!isPeople || isSoftware(object)) return false;
	// "A child is in a classroom within ten days."
	if (verb === undefined) return !negated && (isNone || settled.has(terms[at]?.word ?? ''));
	if (negated && !isNone)
		return spared.test(verb.base) || terms.slice(0, at).some(({ word }) => word === 'need' || word === 'have');
	const isOfBuilding = (verb.classes & Class.build) !== 0 && !(verb.classes & Class.verb);
	return !isOfBuilding && (isNone || !(wanting.has(verb.base) || (verb.classes & Class.need) !== 0));
}

const leadOrGoOn = ({ audience }: Facts): boolean => (audience.leads && audience.specific) || audience.carried;

/** "People sleep well", "a user knows what they owe"; what users can do may be what a tool does. */
const isAnybody = ({ modal }: Predicate, { head }: NounPhrase): boolean =>
	/^(?:people|person)$/.test(head.base) || (modal === '' && /^(?:user|customer|citizen)$/.test(head.base));

/** "At the moment a reader waits …", "Currently, …". */
export const isOfNow = (terms: readonly Term[]): boolean =>
	(ofNow.has(terms[0]?.word ?? '') ||
		(terms[0]?.word === 'at' && /^(?:moment|present)$/.test(terms[terms[1]?.word === 'the' ? 2 : 1]?.word ?? ''))) &&
	!terms.some(({ word }) => /^(?:want|hope|aim|should|will|;)$/.test(word));

const ofNow = wordSet('currently today presently');

/** "People over 75 should be able to go home". */
const isAble = (terms: readonly Term[], at: number): boolean =>
	terms.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'able');

/** Of whose work a brief tells, and not of whose life. */
export const doers = wordSet(
	'contractor subcontractor supplier vendor bidder tenderer offeror respondent proponent consultant',
);

const isMade = (subject: NounPhrase | undefined): boolean =>
	subject !== undefined && /^(?:system|technology|maybe-system|activity|document|event|metric)$/.test(subject.thing);

/** "Nobody", "no child …"; not "no system". */
export const isNobody = (terms: readonly Term[], { pronoun, subject }: Predicate): boolean =>
	/^(?:nobody|no one)$/.test(pronoun ?? '') || (terms[subject?.first ?? -1]?.word === 'no' && !isMade(subject));

/** What people are glad not to do: "do not have to", "never wait". */
const spared = /^(?:need|have|wait|chase|repeat|lose|miss|pay|travel|worry|queue|fear|get|go|explain|re.+)$/;

const settled = wordSet('in at back home safe free ready confident well warm able sure');

const wanting = wordSet(
	'need want require lack struggle fail suffer face wish hope expect include use be carry tend depend rely consist provide',
);

/** A title or line that names how it will be: "Fewer missed bins", "No more skipped doses", "Warm homes for …". */
export function namesGain(facts: Facts): boolean {
	const { terms, from, predicate, audience } = facts;
	if (speedsUp(facts)) return true;
	// "60% faster repairs": how much comes first.
	const start = terms.findIndex(
		({ kind, word }, index) => index >= from && kind !== 'mark' && (kind !== 'number' || !word.endsWith('%')),
	);
	const first = terms[start];
	if (first === undefined || (predicate !== undefined && predicate.form !== 'finite')) return false;
	if (
		/^(?:fewer|less|shorter|faster|quicker|sooner|safer|fairer|healthier|warmer|happier|cleaner|earlier|longer)$/.test(
			first.word,
		)
	)
		return true;
	if (first.word === 'no' && /^(?:more|longer)$/.test(terms[start + 1]?.word ?? '')) return true;
	if (/^(?:more|twice|half|all)$/.test(first.word) && audience.specific && terms[start + 1]?.word !== 'than')
		return true;
	const praises =
		(first.classes & Class.qualityWord) !== 0 || /^(?:warm|dry|clean|calm|steady|happy)$/.test(first.word);
	return praises && audience.specific && predicate === undefined;
}

/** "Healthier school lunches", "A calmer ward at night": nothing is said but that it gets better. */
export function betterFirst(facts: Facts): boolean {
	const { terms, from } = facts;
	const start = terms.findIndex(
		({ kind, word }, index) => index >= from && kind === 'word' && word !== 'a' && word !== 'an',
	);
	if (!bettered.test(terms[start]?.word ?? '') || start > from + 2 || terms[start + 1]?.kind !== 'word') return false;
	return facts.predicate === undefined && !facts.software;
}

const bettered =
	/^(?:fewer|shorter|faster|quicker|sooner|safer|fairer|healthier|warmer|happier|cleaner|calmer|quieter|kinder|greener|earlier|longer|stronger|cheaper|easier|simpler)$/;

/** "Answer complaints sooner", "start treating patients earlier": what is ordered is that it goes faster, and no thing. */
export function speedsUp(facts: Facts): boolean {
	const { terms } = facts;
	if (!terms.some(isSooner) || facts.software) return false;
	const { predicate } = facts;
	return (
		predicate !== undefined &&
		predicate.form !== 'finite' &&
		terms.some((term, index) => index > predicate.at + 1 && isSooner(term, index, terms))
	);
}

const isSooner = ({ word }: Term, index: number, terms: readonly Term[]): boolean =>
	speeding.has(word) && endsThere(terms[index + 1]);

const speeding = wordSet('faster sooner quicker earlier');

const endsThere = (next: Term | undefined): boolean =>
	next === undefined || next.kind === 'mark' || (next.classes & (Class.preposition | Class.conjunction)) !== 0;

/**
 * People's lives told as they are to become, wherever it stands: the statement says who and from when, how many, how soon,
 * or what no longer happens. Without one of these, and with a word of trouble, it may tell of today.
 */
export function promises(facts: Facts): boolean {
	const { predicate, measure, terms } = facts;
	if (predicate?.form !== 'finite' || !livesBetter(facts) || isTrouble(facts) || isHandled(predicate)) return false;
	if (predicate.tense === 'future' || /^(?:can|should)$/.test(predicate.modal)) return true;
	const isBy = terms.some(({ word }) => /^(?:by|before|until|within)$/.test(word));
	if ((measure.dated && isBy) || contrasts(facts) || comparesLife(facts)) return true;
	return (
		terms.slice(0, predicate.at).some(({ word }) => /^(?:every|no|nobody)$/.test(word)) ||
		terms.slice(predicate.at - 2).some(({ word }) => promising.has(word))
	);
}

const promising = wordSet('never always again within without safely sooner instead');

/** What is done with people while the work goes on: "managers will be told", "households are recruited". */
export const isHandled = ({ passive, verb }: Predicate): boolean =>
	passive &&
	/^(?:tell|invite|recruit|inform|place|visit|consult|interview|train|ask|brief|contact|keep|select|survey|pay|appoint|hire|notify|engage|involve)$/.test(
		verb?.base ?? '',
	);

/** How the new differs from the old: "no longer", "instead of", "without having to", "in days and not in months". */
export const contrasts = ({ terms, question }: Facts): boolean =>
	!question &&
	terms.some(({ word }, index) => {
		const next = terms[index + 1];
		if (contrasting.has(word)) return true;
		if (word === 'no' || word === 'any') return next?.word === 'longer' || (word === 'any' && next?.word === 'more');
		if (word === 'not' && index > 0) return terms[index - 1]?.word === 'and' || terms[index - 1]?.word === ',';
		return word === 'without' && next !== undefined && (next.forms & Form.gerund) !== 0;
	});

const contrasting: ReadonlySet<string> = new Set(['instead', 'instead of', 'rather than', 'anymore']);

/** "Losses fall from 19% to 7%": a number moves, whatever it counts, as long as it is not of the software. */
export function movesNumber(facts: Facts): boolean {
	const { terms } = facts;
	if (terms.some(isOfSoftware) || !facts.measure.amount) return false;
	const { predicate } = facts;
	return (
		isFromTo(terms) ||
		(predicate === undefined && isDownBy(terms)) ||
		/^(?:fall|rise|drop|halve|double|grow|go|decline|decrease|increase|climb)$/.test(predicate?.verb?.base ?? '') ||
		(facts.measure.compared &&
			predicate === undefined &&
			terms.some(
				({ word }, index) =>
					word === 'from' ||
					word === 'now' ||
					word === 'today' ||
					((word === 'down' || word === 'up') && terms[index + 1]?.kind !== 'mark'),
			))
	);
}

const isOfSoftware = ({ classes }: Term): boolean =>
	(classes & (Class.system | Class.technology | Class.technicalMetric)) !== 0;

/** "Missed bins down 30%", "Attendance up by a third": not "up to 40". */
const isDownBy = (terms: readonly Term[]): boolean =>
	terms.some(({ word }, index) => {
		const next = terms[index + 1];
		return (
			index > 0 && /^(?:down|up)$/.test(word) && (isCount(next) || (next?.word === 'by' && hasCount(terms, index + 2)))
		);
	});

/** "from 31 to below 5", "from 1 in 10 to 1 in 2". */
function isFromTo(terms: readonly Term[]): boolean {
	const from = terms.findIndex(({ word }, index) => word === 'from' && isCount(terms[index + 1]));
	return (
		from >= 0 &&
		terms.slice(from + 2, from + 10).some(({ word }, at) => word === 'to' && hasCount(terms, from + at + 3))
	);
}

const hasCount = (terms: readonly Term[], from: number): boolean => terms.slice(from, from + 3).some(isCount);

const isCount = (term: Term | undefined): boolean => term?.kind === 'number' || counting.has(term?.word ?? '');

const counting = wordSet('zero none one two three four five six seven eight nine ten twelve half');

/** What people do, or how they are, is told by how it compares: "lose less", "pay less", "hear sooner", "wait no more than". */
export function comparesLife(facts: Facts): boolean {
	const { terms, predicate } = facts;
	return (
		predicate?.form === 'finite' &&
		predicate.tense !== 'past' &&
		terms.some(({ word }, at) => at > predicate.at && comparing.has(word)) &&
		!losesTime({ terms }, predicate) &&
		(predicate.subject?.thing === 'group' || facts.audience.main || facts.audience.leads)
	);
}

const comparing = wordSet(
	'less fewer more sooner earlier faster quicker longer safer better cheaper closer nearer healthier warmer cleaner happier easier twice half',
);

/** It counts something of people's lives, and not of the software: waits, deaths, people who say something. */
export const namesLife = (facts: Facts): boolean =>
	!facts.terms.some(isOfSoftware) &&
	!isDelivered(facts.predicate) &&
	(facts.terms.some(({ classes, base }) => (classes & Class.change) !== 0 && !takings.test(base)) ||
		facts.audience.specific);

/** "Roll out the tool to 40 managers": how many are handed a thing says nothing of their lives. */
const isDelivered = (predicate: Predicate | undefined): boolean =>
	predicate?.verb !== undefined &&
	predicate.form !== 'finite' &&
	(predicate.verb.classes & (Class.build | Class.deliver)) !== 0 &&
	(predicate.verb.classes & Class.better) === 0;

/** What an organisation earns, and how many sign up. */
const takings = /^(?:revenue|profit|turnover|sale|conversion|adoption|take up|uptake|sign up|activation|market share)/;
