import type { Passage } from '../document/passage.ts';
import { apposed, isSoftware } from './apposition.ts';
import { joinedObjects } from './chain.ts';
import { type Facts, throughWork } from './facts.ts';
import { findFinite } from './finite-verb.ts';
import { isManner, isPace } from './manner.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { isOfPeople, isPraisedService } from './of-people.ts';
import type { Predicate } from './predicate.ts';
import { placeOf } from './signals.ts';
import {
	describesSoftware,
	isBroughtAbout,
	isNamedOnly,
	isNamedProduct,
	isNameOnly,
	isNeeded,
	isProduct,
	isWorkItself,
	leavesSystem,
	movesOnline,
	needsBuilding,
} from './software-named.ts';
import { signalOfName } from './software-named-alone.ts';
import { isHandedTo, isInNeed, isMadeUpOf, isNeededLater } from './software-offered.ts';
import { ordersSoftware } from './software-ordered.ts';
import { isWeakVerb, leadsTo, makesOnTheWay, usesSoftware, usingVerbs } from './software-reached.ts';
import type { SoftwareSignal } from './software-signals.ts';
import type { Term } from './terms.ts';
import { Class, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

export function softwareSignal(facts: Facts, passage: Passage): SoftwareSignal {
	const { predicate, terms } = facts;
	const isHead = passage.role === 'title' || passage.kind === 'heading';
	if (isHead && isBroughtAbout(facts)) return 'names';
	if (predicate === undefined || (isHead && predicate.form === 'finite')) return signalOfName(facts, passage, isHead);
	if (isMadeUpOf(predicate)) return 'is';
	if (isHandedTo(terms, predicate)) return 'makes';
	if (isNamedOnly(facts, predicate) || (isHead && isNameOnly(facts, predicate))) return 'names';
	// "Add offline mode to the survey app".
	if (isHead && predicate.form === 'order' && leadsTo(terms, predicate.at, /^(?:to|in|onto|into)$/)) return 'names';
	const ofObject = signalOfObject(facts, predicate);
	// "Modernise the licence archive" as the title of the work.
	if (isHead && ofObject === 'perhaps' && predicate.form === 'order') return 'names';
	return (
		ofObject ??
		signalOfSubject(facts, predicate, passage) ??
		(ordersSoftware(facts, predicate) ? 'orders' : undefined) ??
		signalOfRest(facts, predicate) ??
		(facts.software ? 'mentioned' : 'none')
	);
}

function signalOfObject({ terms }: Facts, predicate: Predicate): SoftwareSignal | undefined {
	const { verb } = predicate;
	// "is hosted on the new server": what it is done with, and not what is made.
	const named = predicate.passive ? undefined : predicate.object;
	if (written.has(predicate.subject?.head.base ?? '') && verb?.base !== 'propose') return undefined;
	if (isManner(terms, named) || isPace(terms, predicate)) return undefined;
	// "expects that work on the portal goes on": what follows is a statement of its own.
	if (named !== undefined && terms[named.first]?.word === 'that' && findFinite(terms, named.end) !== undefined)
		return undefined;
	const direct = named === undefined ? undefined : (apposed(terms, named) ?? named);
	// "Trust is critical for the platform": how it is, and not what.
	// "It is open source": what one may do with it.
	if (verb === undefined && direct?.head.base === 'open source' && direct.first === direct.headIndex) return undefined;
	const isQuality = verb === undefined && direct?.thing === 'unknown' && saysHow.test(direct.head.word);
	const through = direct === undefined || isQuality || isSoftware(direct) ? undefined : throughWork(terms, direct);
	const object = isSoftware(through) || through?.likely === true ? through : direct;
	// "We are building a flow": it goes on, and is not how things are.
	const isGoingOn = predicate.tense === 'present' && ((verb?.forms ?? 0) & Form.gerund) !== 0;
	const isDeed = predicate.form !== 'finite' || predicate.meant || predicate.tense === 'future' || isGoingOn;
	const builds =
		(verb !== undefined && (verb.classes & Class.build) !== 0 && (isDeed || !isWeakVerb(verb.base))) ||
		direct?.building === true ||
		object === through;
	const byPeople = predicate.subject?.thing === 'group' || predicate.subject?.thing === 'vague-group';
	if (isSoftware(object) || (object?.likely === true && object.thing === 'maybe-system')) {
		if (verb === undefined) return isWorkItself(terms, predicate) ? 'is' : isSoftware(object) ? 'describes' : 'perhaps';
		if (verb.base === 'make' && (object?.head.base === 'application' || isMadeSo(terms, object))) return undefined;
		// To test a prototype is to learn from people.
		if (usingVerbs.has(verb.base))
			return verb.base === 'test' && object?.head.base === 'prototype' ? undefined : 'uses';
		if (builds && !/^(?:update|test)$/.test(verb.base)) return 'makes';
		// "must work with the old system" asks for none.
		const isWanted = (verb.classes & (Class.need | Class.intent)) !== 0 && verb.base !== 'work';
		const isAsked = isWanted || verb.base === 'have' || verb.base === 'like';
		// "Schools need an app"; "nurses need the system to be quick" has one.
		const isNew = (verb.classes & Class.need) !== 0 && /^(?:an?|one)$/.test(terms[predicate.at + 1]?.word ?? '');
		if (isAsked && (!byPeople || isNew)) return 'needs';
	}
	if (predicate.subject?.aim === true && verb?.base === 'have' && object?.thing === 'maybe-system') return 'needs';
	if (joinsSoftware(terms, predicate)) return 'makes';
	if (isDeed && !byPeople && (leavesSystem(terms, predicate) || movesOnline(terms, predicate))) return 'makes';
	if (object?.technical === true && verb === undefined && !isWho(object) && isWorkItself(terms, predicate)) return 'is';
	if (verb === undefined && isWorkItself(terms, predicate) && describesSoftware(terms, predicate.at)) return 'is';
	if (verb === undefined && isNamedProduct(terms, predicate)) return 'is';
	if (isProduct(predicate) && verb !== undefined && isSoftware(object)) return 'describes';
	if (movingVerbs.has(verb?.base ?? '') && isDeed && leadsTo(terms, predicate.at, /^(?:to|onto|into)$/)) return 'makes';
	// "We want to add search to the site".
	if (verb?.base === 'add' && isDeed && leadsTo(terms, predicate.at, /^(?:to|in|into)$/)) return 'makes';
	// "provide the infrastructure and tools"
	if (builds && isDeed && object?.thing === 'maybe-system' && terms[object.end]?.word === 'and') {
		const other = nounPhraseAt(terms, object.end + 1, true);
		if (isSoftware(other) || (other?.likely === true && other.thing === 'maybe-system')) return 'makes';
	}
	const isThing = isSoftware(object) || (object?.likely === true && object.thing === 'maybe-system');
	const isToDo = predicate.form !== 'finite' || predicate.meant;
	if (isThing && isToDo && !byPeople && !/^(?:help|support)$/.test(verb?.base ?? '')) return 'handles';
	const isLife = object !== undefined && /^(?:change|organisation)$/.test(object.thing);
	if (object?.technical === true && !isLife && (builds || verb === undefined)) return 'perhaps';
	if (object !== undefined && terms[object.end]?.word === 'where') return undefined;
	if (builds && isDeed && !usingVerbs.has(verb?.base ?? '') && (isCoined(object) || mayRun(terms, verb, object)))
		return 'perhaps';
	if (verb === undefined && object?.thing === 'maybe-system' && predicate.subject?.head.capital === true)
		return 'perhaps';
	return undefined;
}

/** "make the portal easier", "make the code available": the thing is there, and gets better. */
const isMadeSo = (terms: readonly Term[], object: NounPhrase | undefined): boolean => {
	const next = terms[object?.end ?? -1];
	return next !== undefined && ((next.classes & Class.qualityWord) !== 0 || madeSo.has(next.word));
};

const madeSo = wordSet('available easy easier simple simpler better faster quicker safer cheaper more public open');

const isWho = ({ thing }: NounPhrase): boolean => thing === 'organisation' || thing === 'group';

const saysHow = /(?:al|ent|ant|ive|ful|able|ible|ous|ic|ary)$/;

/** What the brief says of its own parts. */
const written = wordSet('page section document chapter article appendix annex readme table figure diagram');

/** "a scheme", "a network", "a model of care": most that may be a system is none where nothing else speaks of one. */
const mayRun = (terms: readonly Term[], verb: Term | undefined, object: NounPhrase | undefined): boolean =>
	object?.thing === 'maybe-system' &&
	!isOfPeople(terms, object) &&
	!isPraisedService(terms, object) &&
	(object.likely ||
		object.technical ||
		leaning.has(object.head.base) ||
		ofMachines.test(verb?.base ?? '') ||
		isModel(terms, object) ||
		terms.some(isOfSoftware));

const leaning = wordSet('product demo prototype demonstrator dataset index api agent alert record infrastructure');

/** What is done to machines and what is kept in them. */
const ofMachines =
	/^(?:modernise|upgrade|migrate|digitise|digitalise|automate|replatform|re platform|port|containerise|virtualise)$/;

/** "a model to forecast arrivals": one that is computed, and no way of doing things. */
const isModel = (terms: readonly Term[], { head, end }: NounPhrase): boolean =>
	head.base === 'model' &&
	terms
		.slice(end, end + 4)
		.some(({ base }) =>
			/^(?:forecast|predict|classify|detect|estimate|identify|simulate|recognise|generate)$/.test(base),
		);

const isOfSoftware = ({ classes }: Term): boolean => (classes & (Class.system | Class.technology)) !== 0;

const isCoined = (phrase: NounPhrase | undefined): boolean =>
	phrase?.head.coined === true && phrase.thing === 'unknown';

/** A later verb makes it: "modify the form and develop an app". */
const joinsSoftware = (terms: readonly Term[], predicate: Predicate): boolean =>
	// "must be hosted here and delivered as a service": how the thing is to be.
	!(predicate.passive && predicate.modal === 'must') &&
	joinedObjects(terms, predicate).some(({ verb: other, object: what }) => {
		const inner = isSoftware(what) ? what : (throughWork(terms, what) ?? what);
		return (
			(isSoftware(inner) || (inner === what && what.likely)) &&
			((other.classes & Class.build && !isWeakVerb(other.base) && !usingVerbs.has(other.base)) || inner !== what)
		);
	});

/** "A portal is required", "a dashboard will be built", "the platform is live by June". */
function signalOfSubject({ terms }: Facts, predicate: Predicate, passage: Passage): SoftwareSignal | undefined {
	const { subject, verb, object } = predicate;
	if (subject === undefined) return undefined;
	// Elsewhere "the site is live" says how things are.
	const place = placeOf(passage);
	const stands = place === 'goal' || place === 'measures' ? 'stands' : 'subject';
	if (isSoftware(subject) && (needsBuilding(terms, subject.end) || isInNeed(terms, subject.end))) return 'needs';
	if (predicate.tense === 'past' || predicate.negated) return undefined;
	if (predicate.passive && predicate.tense !== 'perfect' && leavesSystem(terms, { ...predicate, object: subject }))
		return predicate.tense === 'future' || predicate.modal !== '' ? 'makes' : stands;
	const isThing = isSoftware(subject) || (subject.likely && subject.thing === 'maybe-system');
	if (!isThing) return undefined;
	if (needsBuilding(terms, subject.end)) return 'needs';
	// "A modern system is required to support the strategy": the need comes before what it is for.
	if (predicate.meant && /^an?$/.test(terms[subject.first]?.word ?? '') && isNeeded(terms, subject.end, predicate.at))
		return 'needs';
	if (predicate.passive && verb !== undefined) {
		if (verb.classes & Class.need) return 'needs';
		if (verb.classes & (Class.build | Class.deliver) && predicate.tense !== 'perfect' && !isHowItIs(verb.base))
			return predicate.tense === 'future' || predicate.modal !== '' ? 'makes' : stands;
	}
	if (verb === undefined && (standing.has(object?.head.word ?? '') || standing.has(terms[predicate.at]?.word ?? '')))
		return stands;
	return undefined;
}

/** "must be hosted here", "will be used": how the thing is to be, and not that it is made. */
const isHowItIs = (base: string): boolean =>
	usingVerbs.has(base) || /^(?:host|update|test|supply|make|record|review|document|present|map|run)$/.test(base);

const standing = wordSet(
	'live operational available ready complete completed running launched deployed released place production',
);

function signalOfRest(facts: Facts, predicate: Predicate): SoftwareSignal | undefined {
	const { terms } = facts;
	if (makesOnTheWay(facts, predicate)) return 'makes';
	if (predicate.tense !== 'past' && isNeededLater(terms, predicate.at)) return 'needs';
	if (usesSoftware(facts)) return 'uses';
	const isDeed = predicate.form !== 'finite' || predicate.meant;
	// "Connect farmers to tools": people are led there, and nothing is put there.
	const isLed = predicate.object?.thing === 'group' && predicate.verb?.base === 'connect';
	if (
		isDeed &&
		!isLed &&
		reaching.has(predicate.verb?.base ?? '') &&
		predicate.subject?.thing !== 'group' &&
		leadsTo(terms, predicate.at, /^(?:to|onto|into|through|via|with|on|by)$/)
	)
		return 'reaches';
	if (isSoftware(predicate.subject)) return 'subject';
	return undefined;
}

/** Verbs of putting something, or somebody, there. */
const reaching = wordSet(
	'integrate connect link register sign enrol onboard engage expose interface sync synchronise join hook feed publish put bring place take move get open train migrate channel deliver provide offer',
);

const movingVerbs = wordSet('move migrate switch transition port transfer upgrade convert shift');
