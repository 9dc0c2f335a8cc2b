import type { Passage } from '../document/passage.ts';
import { aimsAtThing, isAimWord, isNumberedAim } from './aimed-output.ts';
import { isSoftware } from './apposition.ts';
import { joinedObjects } from './chain.ts';
import type { Facts } from './facts.ts';
import { startedAt } from './facts.ts';
import { namesFinished } from './finished.ts';
import { isLeftBehind, namesThing } from './left-behind.ts';
import { isManner } from './manner.ts';
import { throughWork } from './named.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isPraisedService } from './of-people.ts';
import { type OutputSignal, orderedIn } from './ordered-output.ts';
import type { Predicate } from './predicate.ts';
import { isLabel, placeOf } from './signals.ts';
import { handedBy, madeWith } from './software-offered.ts';
import { usingVerbs } from './software-reached.ts';
import { softwareSignal } from './software-signal.ts';
import { speedsUp } from './states.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';

/** A thing to be finished stands where it is said what the work is for, and nobody gains in the sentence. */
export function isOutput(facts: Facts, passage: Passage): boolean {
	// The places come first, as most sentences stand elsewhere and need not be read for it.
	if (!mayHoldAim(facts, passage) || facts.question || isLabel(facts) || speedsUp(facts)) return false;
	if (!isThingToFinish(facts, passage)) return false;
	return !facts.story && !facts.benefits.some(benefit => !benefit.technical) && !saysWhatFor(facts);
}

/** Among the goals, or in the opening; elsewhere it has to say that it is the aim. */
function mayHoldAim({ terms }: Facts, passage: Passage): boolean {
	const place = placeOf(passage);
	return place === 'goal' || place === 'measures' || (passage.opening && place === 'summary') || terms.some(isAimWord);
}

function isThingToFinish(facts: Facts, passage: Passage): boolean {
	const place = placeOf(passage);
	const isGoal = place === 'goal' || place === 'measures';
	const counted = numbered(facts);
	const { predicate } = counted;
	const signal = signalOf(counted, passage);
	if (signal === 'none')
		return (
			(isGoal &&
				!passage.inventory &&
				(isLeftBehind(counted) || namesThing(counted, passage) || namesFinished(counted))) ||
			aimsAtThing(counted)
		);
	const isAim =
		// "The challenge is to …" asks others for their answers.
		(predicate?.meant === true && predicate.subject?.aim === true && predicate.subject.head.base !== 'challenge') ||
		isNumberedAim(facts);
	const opens =
		passage.opening &&
		place === 'summary' &&
		predicate?.form === 'order' &&
		(signal === 'document' || signal === 'event');
	return isAim || opens || (isGoal && !passage.inventory);
}

/** "… so that": an end follows, though its people may be unknown words, or a prompt that is still to be filled in. */
const saysWhatFor = ({ terms }: Facts): boolean =>
	terms.some((term, index) => term.word === 'that' && terms[index - 1]?.word === 'so');

/** "O1: Construct …", "d) Develop …": the statement begins behind its number. */
function numbered(facts: Facts): Facts {
	const { terms, from } = facts;
	const mark = terms[from + 1];
	if (
		mark === undefined ||
		!/^[):.]$/.test(mark.word) ||
		!/^(?:[a-z]|[a-z]{1,3}-?\d{1,2}|[ivx]+)$/.test(terms[from]?.word ?? '')
	)
		return facts;
	return startedAt(facts, from + 2);
}

/** What is finished: publishing a report, launching a service, holding a workshop, moving the records. */
function signalOf(facts: Facts, passage: Passage): OutputSignal {
	const { predicate } = facts;
	const ordered = orderedIn(facts, passage.prose);
	if (ordered !== 'none' || predicate === undefined) return ordered;
	const { verb, object } = predicate;
	if (predicate.negated || isOfToday(predicate, facts.terms) || isLookedBackOn(predicate, facts.terms)) return 'none';
	if (verb !== undefined && isUsed(verb, facts)) return signalOfThing(madeWith(facts.terms, predicate), false);
	const handed = handedBy(facts.terms, predicate);
	if (handed !== undefined) return signalOfThing(handed, false);
	if (isAtWork(facts, predicate) || isManner(facts.terms, object) || goesOn(facts.terms, object)) return 'none';
	const needs =
		verb !== undefined &&
		(verb.classes & Class.need) !== 0 &&
		predicate.pronoun === 'we' &&
		softwareSignal(facts, passage) === 'needs';
	// "Transform mental health services" leaves open what is to be done.
	const isOpen = verb?.base === 'transform' && object?.thing === 'maybe-system' && !object.likely && !object.technical;
	if (verb?.base === 'generate' && object?.thing === 'document') return 'document';
	const finishes = needs || (verb !== undefined && !isOpen && (verb.classes & (Class.deliver | Class.build)) !== 0);
	if (/^ha(?:ve|s)$/.test(verb?.base ?? '') && predicate.form === 'finite') return hadBy(facts, predicate, passage);
	if (!finishes && object?.building !== true) return handedOver(facts, predicate) ? 'work' : joinedOutput(facts);
	const isGoal = passage.role === 'outcome' || predicate.subject?.aim === true;
	const isOwn = predicate.form !== 'finite' || predicate.subject?.aim === true;
	const done = object ?? (isOwn ? joinedObjects(facts.terms, predicate)[0]?.object : undefined);
	if (isPraisedService(facts.terms, done)) return 'none';
	if (isDraft(facts.terms, done)) return 'document';
	// "Roofs hold": nothing is handed over where nothing is.
	const isHanded = done !== undefined || predicate.passive || predicate.form !== 'finite';
	return signalOfThing(done, isGoal && isHanded && finishesAnything(verb, done));
}

/** "a first draft of the vision": a word that is a verb elsewhere. */
const isDraft = (terms: readonly Term[], object: NounPhrase | undefined): boolean =>
	object !== undefined && /^(?:draft|edition)s?$/.test(terms[object.end]?.word ?? '');

function signalOfThing(object: NounPhrase | undefined, anything: boolean): OutputSignal {
	if (isSoftware(object) || (object?.thing === 'maybe-system' && (object.likely || object.technical)))
		return 'software';
	switch (object?.thing) {
		case 'document':
			return 'document';
		case 'event':
			return 'event';
		case 'activity':
		case 'maybe-system':
			return 'work';
	}
	return anything ? 'work' : 'none';
}

/** Verbs of handing over, whatever is handed over; but what is freed, or made better, is no thing. */
const finishesAnything = (verb: Term | undefined, object: NounPhrase | undefined): boolean =>
	verb !== undefined &&
	(verb.classes & Class.deliver) !== 0 &&
	!(verb.classes & (Classes.changing | Class.enable)) &&
	verb.base !== 'release' &&
	object?.thing !== 'change' &&
	object?.thing !== 'quality' &&
	!spare.test(object?.head.base ?? '');

const spare =
	/^(?:(?:home|house|job|apprenticeship|meal)s?|housing|capacity|time|fund|funds|funding|money|resource|energy|potential|land|space|bed|strategy|community|culture|environment|atmosphere|place|value|impact|benefit|result|outcome|opportunity|awareness|trust|confidence|resilience|pride|hope|condition|relationship|friendship|interest|skill|ability|talent)s?$/;

/** "is provided in this form", "every club holds a fair": how things are, and no plan. */
const isOfToday = (
	{ passive, tense, meant, modal, form, subject, pronoun, verb, preposition }: Predicate,
	terms: readonly Term[],
): boolean =>
	// "We provide a brief for each season": so it is done.
	(form === 'finite' &&
		tense === 'present' &&
		pronoun === 'we' &&
		!meant &&
		/^(?:provide|offer|deliver|publish|host|run|hold)$/.test(verb?.base ?? '') &&
		((verb?.forms ?? 0) & Form.gerund) === 0) ||
	// "It may become a habit", "the second builds on the first".
	(form === 'finite' && /^(?:can|may|might|could)$/.test(modal) && !meant) ||
	(verb?.base === 'build' && preposition === 'on') ||
	(form === 'finite' &&
		tense === 'present' &&
		!meant &&
		modal === '' &&
		(passive ||
			isThingOfToday(subject) ||
			/^(?:each|every|many|most|some)$/.test(terms[subject?.first ?? -1]?.word ?? '')));

/** "The project was well received", "has teamed up to build a site": how it went, and no aim. */
const isLookedBackOn = ({ tense, subject, pronoun, passive, meant }: Predicate, terms: readonly Term[]): boolean =>
	subject?.aim !== true &&
	((tense === 'past' && passive && (subject?.work === true || terms.length > 12)) ||
		((tense === 'past' || tense === 'perfect') && meant) ||
		(tense === 'perfect' && pronoun === 'we'));

/** "The definition establishes …": neither the work nor anybody who does it. */
const isThingOfToday = (subject: NounPhrase | undefined): boolean =>
	subject !== undefined &&
	(!subject.aim || subject.head.base === 'approach') &&
	!subject.work &&
	!subject.head.coined &&
	subject.thing !== 'organisation' &&
	subject.thing !== 'group' &&
	subject.thing !== 'maybe-system' &&
	subject.thing !== 'activity';

/** What is used is no output; what is joined, or tried, is one where software is. */
function isUsed({ base }: Term, { software }: Facts): boolean {
	if (/^(?:pilot|test|trial)$/.test(base)) return false;
	return base === 'integrate' ? !software : usingVerbs.has(base);
}

/** What a tool is made to do, and not the work: "Hex is designed to transform how code is written". */
const isAtWork = ({ terms }: Facts, { subject, meant, at }: Predicate): boolean =>
	meant &&
	subject !== undefined &&
	!subject.aim &&
	!subject.work &&
	subject.thing !== 'organisation' &&
	subject.thing !== 'group' &&
	terms.slice(subject.end, at).some(({ word }) => /^(?:designed|made|built|meant|intended)$/.test(word));

/** "create an environment where staff …", "invest so …": what counts comes behind it. */
const goesOn = (terms: readonly Term[], object: NounPhrase | undefined): boolean =>
	object !== undefined && object.thing !== 'document' && /^(?:where|so)$/.test(terms[object.end]?.word ?? '');

/** "The goal is to have a site", and in the goals "The branch has a framework"; not what people have. */
function hadBy({ terms }: Facts, { subject, pronoun, object, tense }: Predicate, passage: Passage): OutputSignal {
	if (object === undefined || subject?.thing === 'group' || tense === 'past') return 'none';
	if (subject?.aim === true && object.thing === 'maybe-system') return 'software';
	const isPlaced = passage.role === 'outcome' && (subject !== undefined || pronoun === 'we');
	const isThing = isSoftware(object) || (object.thing === 'maybe-system' && object.likely);
	const isOne = /^an?$/.test(terms[object.first]?.word ?? '') || /^an?$/.test(terms[object.first - 1]?.word ?? '');
	if (object.thing === 'document') return isOne ? 'document' : 'none';
	return isPlaced && isThing && isOne ? 'software' : 'none';
}

/** "The agency released, awarded and managed its first contract": several deeds, and what they all did is no more than done. */
const handedOver = ({ terms }: Facts, { subject, tense, at, object }: Predicate): boolean =>
	tense === 'past' &&
	subject?.thing === 'organisation' &&
	(object?.thing === 'activity' || object?.thing === 'document') &&
	terms
		.slice(subject.end, at)
		.some(({ classes, forms }) => (classes & Class.deliver) !== 0 && (forms & Form.past) !== 0);

/** A later verb of the sentence finishes a thing: "modify the form and develop an app". */
function joinedOutput({ terms, predicate }: Facts): OutputSignal {
	if (predicate === undefined) return 'none';
	const joined = joinedObjects(terms, predicate).find(
		({ verb, object }) =>
			verb.classes & (Class.deliver | Class.build) && (isSoftware(object) || isSoftware(throughWork(terms, object))),
	);
	return joined === undefined ? 'none' : 'software';
}
