import type { Passage } from '../../document/passage.ts';
import { isSoftware } from '../apposition.ts';
import { betters, dreams, praises, soThatPeople, tellsAim } from '../betters.ts';
import type { Facts } from '../facts.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { pastWhatMatters } from '../opening.ts';
import { isParty } from '../people.ts';
import { onlyAsks } from '../questions.ts';
import { placeOf } from '../signals.ts';
import {
	betterFirst,
	comparesLife,
	contrasts,
	doers,
	isNobody,
	isOfNow,
	livesBetter,
	movesNumber,
	namesGain,
	namesLife,
	promises,
	speedsUp,
} from '../states.ts';
import { succeedsWhere } from '../success.ts';
import { countsToday, saysWhatItIs, struggles } from '../today.ts';
import { isForAllThat, isTrouble } from '../trouble.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import type { Features } from './index.ts';

export function outcome(facts: Facts, passage: Passage): Features {
	// "What has worked elsewhere?" asks; "How might we help …?" says what is to get better.
	if (onlyAsks(facts) || isForAllThat(facts.terms) || (isOfNow(facts.terms) && !facts.measure.dated)) return [];
	const place = placeOf(passage);
	const forPeople = facts.benefits.filter(benefit => !benefit.technical);
	const { predicate } = facts;
	const first = facts.terms[facts.from];
	const changed = first !== undefined && (first.forms & Form.past) !== 0 && (first.classes & Classes.changing) !== 0;
	const namesChange = predicate === undefined && facts.named?.thing === 'change';
	const changes =
		predicate?.verb !== undefined &&
		(predicate.verb.classes & Classes.changing) !== 0 &&
		predicate.object !== undefined &&
		!isSoftwareObject(predicate);
	const lives = livesBetter(facts);
	const wanted =
		predicate?.party !== undefined && !doers.has(predicate.party.head.base) && !isSoftwareObject(predicate);
	const gain = namesGain(facts);
	const isLife = namesLife(facts);
	const moves = movesNumber(facts);
	const isCounted = place === 'measures' || (place === 'goal' && (passage.kind === 'row' || facts.measure.amount));
	const compares = comparesLife(facts);
	const contrasted = contrasts(facts);
	const hopes = hopesFor(facts);
	const promised = promises(facts);
	const bettering = betters(facts);
	const aims = tellsAim(facts);
	const soThat = soThatPeople(facts);
	const praised = praises(facts);
	const isAhead = predicate?.tense === 'future' || /^(?:can|could|would)$/.test(predicate?.modal ?? '');
	const dreamt = dreams(facts);
	const isState =
		predicate?.form === 'finite' &&
		predicate.tense !== 'past' &&
		predicate.tense !== 'perfect' &&
		(predicate.modal === '' || promised) &&
		!facts.question &&
		!predicate.meant &&
		!predicate.subject?.work &&
		!predicate.subject?.aim &&
		!ours.test(predicate.pronoun ?? '') &&
		!isSoftware(predicate.subject) &&
		!(predicate.passive && predicate.subject?.head.coined === true) &&
		!((predicate.verb?.classes ?? 0) & Class.need) &&
		!resting.test(predicate.verb?.base ?? '') &&
		predicate.subject?.thing !== 'maybe-system' &&
		!isSoftwareObject(predicate);
	if (
		!promised &&
		!aims &&
		!bettering &&
		!soThat &&
		!praised &&
		!dreamt &&
		!compares &&
		!contrasted &&
		!hopes &&
		forPeople.length === 0 &&
		!lives &&
		!wanted &&
		!gain &&
		!moves &&
		!(isCounted && isLife) &&
		!changed &&
		!namesChange &&
		!changes &&
		place !== 'goal' &&
		place !== 'measures' &&
		place !== 'title' &&
		!facts.terms.some(term => wishing.has(term.word))
	)
		return [];
	const stage =
		passage.inventory || place === 'solution'
			? 'inventory'
			: place === 'goal' || place === 'measures'
				? 'goal'
				: place === 'title'
					? 'title'
					: passage.opening
						? 'opening'
						: place;
	const strong = forPeople.some(
		benefit => benefit.kind === 'enable' || benefit.kind === 'easier' || benefit.kind === 'can',
	);
	const gains = forPeople.some(
		({ kind, who, what }) =>
			what !== undefined && (kind === 'change' ? what.thing === 'change' || isParty(what) : what === who),
	);
	return [
		forPeople.length > 0 && `benefit in ${stage}`,
		(changes || changed || namesChange) && `change in ${stage}`,
		lives && `people live in ${stage}`,
		promised && 'promised',
		bettering && (aims ? 'meant to get better' : predicate?.tense === 'future' ? 'will get better' : 'gets better'),
		aims && 'meant',
		praised && (isAhead ? 'will be better' : aims ? 'meant to be better' : 'is better'),
		soThat && 'so that people',
		dreamt && 'a world where',
		promised && (stage === 'goal' || stage === 'opening' || stage === 'title') && `promised in ${stage}`,
		hopes && 'hoped for',
		isTrouble(facts) && 'trouble told',
		struggles(facts) && 'struggles',
		saysWhatItIs(facts) && 'says what it is',
		countsToday(facts) && 'counts today',
		moves && isLife && 'a number of life moves',
		wanted && `people are to in ${stage}`,
		gain && `gain named in ${stage}`,
		compares && `life compared in ${stage}`,
		contrasted && 'unlike today',
		hopes && `hoped for in ${stage}`,
		isState && (stage === 'goal' || stage === 'opening' || stage === 'title') && `a state in ${stage}`,
		predicate?.tense === 'future' && isPeople(predicate.subject) && 'people will',
		facts.measure.dated && predicate?.tense !== 'past' && facts.terms.some(({ word }) => until.test(word)) && 'dated',
		moves && `a number moves in ${stage}`,
		isCounted && isLife && 'counts of life',
		isCounted && !isLife && 'counts of other things',
		stage === 'goal' && 'goal section',
		stage === 'goal' && passage.kind === 'row' && 'goal row',
		passage.kind === 'heading' && place !== 'title' && 'heading',
		place === 'title' && facts.audience.specific && !facts.software && 'title of people',
		strong && 'lets people',
		(gains || (gain && predicate === undefined && facts.audience.specific)) && 'changes life',
		forPeople.length > 1 && 'two benefits',
		forPeople.some(benefit => benefit.end) && 'as an end',
		forPeople.some(benefit => benefit.who?.thing === 'group' || benefit.what?.thing === 'group') && 'for a group',
		(forPeople.some(benefit => benefit.kind === 'easier') || speedsUp(facts) || betterFirst(facts)) && 'easier',
		(betterFirst(facts) || speedsUp(facts)) && 'better first',
		changed && 'changed first',
		facts.measure.amount && 'amount',
		facts.terms.some(term => wishing.has(term.word)) && 'wish',
		(predicate?.tense === 'past' || predicate?.tense === 'perfect') && 'past',
		predicate?.tense === 'future' && !isPeople(predicate.subject) && 'future',
		predicate?.form === 'order' &&
			`order in ${stage === 'goal' || stage === 'opening' || stage === 'title' ? stage : 'other'}`,
		predicate?.negated === true && 'negated',
		predicate !== undefined && !promised && isHedged(predicate) && 'modal',
		facts.question && 'question',
		facts.story && 'user story',
		facts.benefits.length > forPeople.length && 'technical benefit',
		passage.kind === 'quote' && 'quotation',
	];
}

const isPeople = (phrase: NounPhrase | undefined): boolean =>
	phrase?.thing === 'group' || phrase?.thing === 'vague-group';

/** What tells how things hang together, and not how they will be. */
const resting = /^(?:rely|depend|contain|include|consist|require|mean|exist|represent|describe)$/;

const until = /^(?:by|before|until|within)$/;

const ours = /^(?:we|i|it|this|that|there|you)$/;

/** "We want X to …", "the aim is that …", "X should be able to …", "we'd like this to be true by …". */
function hopesFor(facts: Facts): boolean {
	const { terms, from, predicate, question, benefits } = facts;
	if (question) return false;
	if (pastWhatMatters(terms, from) > from || isIfItWorks(facts)) return true;
	if (predicate === undefined) return false;
	const { pronoun, subject, form, verb } = predicate;
	// "Nobody should lose their home because …"
	if (/^(?:should|must)$/.test(predicate.modal) && isNobody(facts.terms, predicate)) return true;
	const isOurs =
		pronoun === 'we' || subject?.aim === true || subject?.work === true || isHope(subject) || form !== 'finite';
	if (isOurs && predicate.party !== undefined && !isSoftware(predicate.party)) return true;
	if (pronoun === 'we' && /^(?:hope|wish)$/.test(verb?.base ?? '')) return true;
	// "We hope to see the share of families rise."
	if (isOurs && predicate.meant && verb?.base === 'see' && !isSoftwareObject(predicate)) return true;
	if (succeedsWhere(terms)) return true;
	// "The service lets farmers check the price before they travel."
	const isLet = subject?.work === true && !isSoftware(subject) && ((verb?.classes ?? 0) & Class.enable) !== 0;
	if (isLet && benefits.some(({ kind, who }) => kind === 'enable' && who?.thing === 'group')) return true;
	const isAim = subject?.aim === true && terms[predicate.at]?.word === 'that';
	return (
		isAim || terms.some(({ word }, index) => word === 'able' && isHoped(terms[index - 2]?.word, terms[index - 1]?.word))
	);
}

const isHope = (subject: NounPhrase | undefined): boolean =>
	/^(?:hope|wish|dream|ambition|aspiration|intention|vision|idea)$/.test(subject?.head.base ?? '');

const isHoped = (modal: string | undefined, be: string | undefined): boolean =>
	be === 'be' && /^(?:should|will|must|to)$/.test(modal ?? '');

const wishing = wordSet('hope ultimately success successful empower benefit benefits feel confident wanted vision');

/** "If it works out, a driver never loses a day": what people's lives are then. */
const isIfItWorks = (facts: Facts): boolean =>
	/^(?:if|once)$/.test(facts.terms[facts.from]?.word ?? '') &&
	facts.terms
		.slice(facts.from + 1, facts.from + 6)
		.some(({ word, base }) => working.has(base) || word === 'right' || word === 'done') &&
	livesBetter(facts);

const working: ReadonlySet<string> = new Set(['work', 'work out', 'succeed']);

/** "We would like tenants to …" is a wish, and no doubt. */
const isHedged = ({ modal, meant }: NonNullable<Facts['predicate']>): boolean =>
	/^(?:may|might|should|must|could)$/.test(modal) || (modal === 'would' && !meant);

const isSoftwareObject = (predicate: Facts['predicate']): boolean => {
	const object = predicate?.object;
	return (
		object !== undefined &&
		(object.thing === 'system' ||
			object.thing === 'technology' ||
			object.thing === 'metric' ||
			object.technical ||
			(object.thing === 'maybe-system' && object.likely))
	);
};
