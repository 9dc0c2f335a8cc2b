import { isSoftware } from './apposition.ts';
import { isCount as isCountTerm } from './counts.ts';
import type { Facts } from './facts.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { Term } from './terms.ts';
import { Class, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** A goal or a measure that names a finished thing without ordering it: "Delivery of the website", "Report published". */
export const namesFinished = (facts: Facts): boolean =>
	isDoing(facts) ||
	isMade(facts) ||
	isDone(facts) ||
	isJoined(facts) ||
	isCount(facts) ||
	isSoMany(facts) ||
	isOneView(facts);

/** "The completion of phase one", "Publication of the strategy": the act is named, and what it is done to. */
function isDoing({ terms, from }: Facts): boolean {
	const at = /^(?:the|a|an|successful|timely|full)$/.test(terms[from]?.word ?? '') ? from + 1 : from;
	const act = terms[at]?.base ?? '';
	if (terms[at + 1]?.word !== 'of') return false;
	const object = nounPhraseAt(terms, at + 2);
	if (object === undefined || benefitting.has(object.thing) || living.test(object.head.base)) return false;
	return onlyFinishing.has(act) || (bringing.has(act) && isThing(object));
}

/** "Built a database of moorings", in a list of what came of it. */
function isMade({ terms, from }: Facts): boolean {
	const first = terms[from];
	if (first === undefined || !(first.forms & Form.past) || first.forms & Form.base) return false;
	if (!(first.classes & (Class.build | Class.deliver)) || !/^an?$/.test(terms[from + 1]?.word ?? '')) return false;
	const object = nounPhraseAt(terms, from + 1, true);
	return object !== undefined && isThing(object);
}

/** Acts that end with a thing, whatever it is; and acts that people and homes and jobs are the object of as well. */
const onlyFinishing = wordSet(
	'demonstration completion publication installation procurement implementation rollout digitisation',
);
const bringing = wordSet('delivery development creation production launch provision establishment introduction design');

const benefitting: ReadonlySet<NounPhrase['thing']> = new Set(['group', 'vague-group', 'quality', 'change']);

/** What people complete or are given for themselves. */
const living =
	/^(?:treatment|care|education|school|home|house|housing|journey|repair|meal|support|training|apprenticeship|job)$/;

const isThing = (object: NounPhrase): boolean =>
	isSoftware(object) ||
	object.thing === 'document' ||
	object.thing === 'event' ||
	object.thing === 'activity' ||
	(object.thing === 'maybe-system' && (object.likely || object.technical));

/** "All 12 workshops delivered", "Portal launched by June", "The contract is signed". */
function isDone(facts: Facts): boolean {
	const { terms, from } = facts;
	const words = terms.filter(({ kind }, index) => index >= from && kind !== 'mark');
	if (words.length > 9 || !words.some(mayBeDone)) return false;
	if (facts.measure.compared || facts.predicate?.negated === true) return false;
	if (words.some(({ word }) => word === 'onboarded') || isTrained(words, facts.predicate)) return true;
	if (facts.audience.specific) return false;
	const [first] = words;
	const verb = words.findIndex(({ word }) => done.has(word));
	if (first === undefined || verb < 1) return false;
	const object = nounPhraseAt(terms, terms.indexOf(first));
	if (object === undefined || living.test(object.head.base)) return false;
	const between = words.slice(0, verb).some(({ word }) => /^(?:has|have|had|was|were|not|never)$/.test(word));
	const isHandedOut = handing.has(words[verb]?.word ?? '') && object.thing !== 'change';
	return !between && (isThing(object) || countable.test(object.head.base) || isHandedOut);
}

const mayBeDone = ({ word }: Term): boolean => done.has(word) || word === 'trained' || word === 'onboarded';

/** "All 120 tutors trained": what they do with it is another matter. */
const isTrained = (words: readonly Term[], predicate: Facts['predicate']): boolean =>
	(predicate?.verb === undefined || predicate.verb.base === 'train') &&
	predicate?.subject?.aim !== true &&
	words.some(
		({ word }, at) =>
			at > 0 && word === 'trained' && !/^(?:to|as)$/.test(words[at + 1]?.word ?? '') && at >= words.length - 4,
	);

const handing = wordSet('visited distributed issued printed handed recruited');

const done = wordSet(
	'visited distributed issued printed handed downloaded recruited delivered launched published completed awarded signed held approved produced submitted procured commissioned deployed released installed digitised drafted',
);

const countable = /^(?:interview|workshop|session|contract|phase|milestone|survey|film|video|module|event)$/;

/** "10 schools recruited by May", "Adoption by 12 councils": how many joined, and not what came of it. */
function isJoined(facts: Facts): boolean {
	const { terms, from } = facts;
	const [first, second, third] = [terms[from], terms[from + 1], terms[from + 2]];
	if (first === undefined || second === undefined || terms.length - from > 12) return false;
	if (/^(?:adoption|uptake|take up|adopted|used)$/.test(first.word))
		return second.word === 'by' && third !== undefined && isCountTerm(third);
	// "9 in 10 patients" is a share.
	if (!isCountTerm(first) || /^(?:in|out|of)$/.test(second.word) || facts.measure.compared) return false;
	const verb = terms.findIndex(({ word }, at) => at > from + 1 && joining.has(word));
	const [next, after] = [terms[verb + 1], terms[verb + 2]];
	const isDated = next?.word === 'in' && (after?.kind === 'number' || after?.capital === true);
	const isEnd =
		next === undefined || next.kind === 'mark' || isDated || /^(?:by|before|on|for|to|onto)$/.test(next.word);
	return (
		verb > 0 && verb < from + 6 && isEnd && !terms.slice(from, verb).some(({ classes }) => (classes & helping) !== 0)
	);
}

const joining = new Set([
	'recruited',
	'registered',
	'enrolled',
	'signed up',
	'onboarded',
	'taking part',
	'participating',
]);
const helping = Class.auxiliary | Class.modal | Class.negation;

/** "Number of training sessions held", "Number of downloads": how much was made or used, and not what came of it. */
function isCount({ terms, from }: Facts): boolean {
	const at = terms[from]?.word === 'the' ? from + 1 : from;
	const first = terms[at];
	if (first?.word.startsWith('number of ') === true && (first.classes & Class.technicalMetric) !== 0)
		return !/^(?:who|that|able|with|without)$/.test(terms[at + 1]?.word ?? '');
	if (first?.base !== 'number' || terms[at + 1]?.word !== 'of') return false;
	const rest = terms.slice(at + 2, at + 9);
	if (rest.some(({ base }) => made.test(base))) return true;
	const last = rest.filter(({ kind }) => kind === 'word');
	if (last.length === 1 && counted.has(last[0]?.base ?? '')) return true;
	return rest.length > 0 && rest.some(({ word }) => done.has(word) || word === 'sent');
}

/** By themselves they count use; "users who finish", "visits to the emergency department" count something of life. */
const counted = wordSet('user visit visitor hit session member account page post attendee participant');

const made =
	/(?:^| )(?:downloads?|log ?ins?|installs?|installations?|notifications?|active users?|api calls?|impressions?|page views?|views?|clicks?|hits|registrations?|sign ups?|signups?|workshops?|training sessions?|webinars?|publications?|features?|releases?|commits?|datasets?|apis?|followers?|likes)$/;

/** "200 responses to the survey", "3 case studies": so many of what is written or held. */
function isSoMany(facts: Facts): boolean {
	const { terms, from } = facts;
	if (terms[from]?.kind !== 'number' || terms.length - from > 8) return false;
	if (facts.predicate !== undefined || facts.measure.compared || facts.audience.specific) return false;
	const counted = nounPhraseAt(terms, from + 1);
	if (counted === undefined) return false;
	return counted.thing === 'document' || counted.thing === 'event' || written.has(counted.head.base);
}

const written = wordSet('response responses meeting meetings partner partners post posts article articles');

/** "A single source of truth", "one view of the customer": how a system is praised. */
function isOneView({ terms, from }: Facts): boolean {
	const words = terms
		.slice(from, from + 12)
		.filter(({ kind }) => kind === 'word')
		.map(({ word }) => word)
		.join(' ');
	return oneView.test(words);
}

const oneView =
	/^(?:(?:provide|create|establish|build|have|achieve|deliver) )?(?:(?:an?|the|our) )?(?:single|one|unified|common|shared)(?: \S+){0,3}? (?:version|source|view|pane|platform)(?: of| for|$)/;
