import type { Passage } from '../document/passage.ts';
import { apposed, isSoftware, isThing } from './apposition.ts';
import { joinedObjects } from './chain.ts';
import type { Facts } from './facts.ts';
import { findFinite } from './finite-verb.ts';
import { isManner, isPace } from './manner.ts';
import { throughWork } from './named.ts';
import { nounPhraseAt } from './noun-phrase.ts';
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
import {
	holdsCode,
	isHandedTo,
	isInNeed,
	isMadeUpOf,
	isNeededLater,
	isProvided,
	isUnnamed,
	madeWith,
} from './software-offered.ts';
import { ordersSoftware } from './software-ordered.ts';
import { isWeakVerb, leadsTo, makesOnTheWay, usesSoftware, usingVerbs } from './software-reached.ts';
import type { SoftwareSignal } from './software-signals.ts';
import { isCoined, isHelped, isMadeSo, isSo, isUsedToday, isWho, mayRun, saysHow, written } from './software-things.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

export function softwareSignal(facts: Facts, passage: Passage): SoftwareSignal {
	const { predicate, terms } = facts;
	const isHead = passage.role === 'title' || passage.kind === 'heading';
	if (isHead && isBroughtAbout(facts)) return 'names';
	if (predicate === undefined || (isHead && predicate.form === 'finite')) return signalOfName(facts, passage, isHead);
	if (isMadeUpOf(predicate) || (passage.opening && holdsCode(terms, predicate))) return 'is';
	if (isHandedTo(terms, predicate)) return 'makes';
	if (isNamedOnly(facts, predicate) || (isHead && isNameOnly(facts, predicate))) return 'names';
	// "Add offline mode to the survey app".
	if (isHead && predicate.form === 'order' && leadsTo(terms, predicate.at, /^(?:to|in|onto|into)$/)) return 'names';
	const ofObject = signalOfObject(facts, predicate, passage.opening);
	// "Modernise the licence archive" as the title of the work.
	if (isHead && ofObject === 'perhaps' && predicate.form === 'order') return 'names';
	return (
		ofObject ??
		signalOfSubject(facts, predicate, passage) ??
		(ordersSoftware(facts, predicate) ? 'orders' : undefined) ??
		signalOfRest(facts, predicate, passage) ??
		(facts.software ? 'mentioned' : 'none')
	);
}

function signalOfObject({ terms }: Facts, predicate: Predicate, opens: boolean): SoftwareSignal | undefined {
	const { verb } = predicate;
	// "is hosted on the new server": what it is done with, and not what is made.
	const named = predicate.passive ? undefined : predicate.object;
	if (written.has(predicate.subject?.head.base ?? '') && verb?.base !== 'propose') return undefined;
	if (isManner(terms, named) || isPace(terms, predicate) || isOfParts(predicate) || isHelped(terms, predicate))
		return undefined;
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
		((direct?.building === true || object === through) && !looking.has(verb?.base ?? ''));
	const byPeople = predicate.subject?.thing === 'group' || predicate.subject?.thing === 'vague-group';
	if (object !== undefined && isThing(object)) {
		if (verb === undefined)
			return (isWorkItself(terms, predicate) && !object.building) || (opens && isUnnamed(predicate))
				? 'is'
				: isSoftware(object)
					? 'describes'
					: undefined;
		if (opens && isProvided(terms, predicate)) return 'is';
		if (verb.base === 'make' && (object?.head.base === 'application' || isMadeSo(terms, object))) return undefined;
		if (usingVerbs.has(verb.base)) return isUsedToday(predicate, object) ? undefined : 'uses';
		if (builds && !/^(?:update|test)$/.test(verb.base)) return 'makes';
		// "must work with the old system" asks for none.
		// "We want the site to be easy": how it is to be.
		if (terms[object.end]?.word === 'to' && terms[object.end + 1]?.word === 'be' && isSo(terms[object.end + 2]))
			return undefined;
		const isWanted = (verb.classes & (Class.need | Class.intent)) !== 0 && !/^(?:work|focus)$/.test(verb.base);
		// "Councils have different systems" tells of today.
		const isAsked = isWanted || (verb.base === 'have' && isDeed) || verb.base === 'like';
		// "Schools need an app"; "nurses need the system to be quick" has one.
		const isNew = (verb.classes & Class.need) !== 0 && /^(?:an?|one)$/.test(terms[predicate.at + 1]?.word ?? '');
		if (isAsked && (!byPeople || isNew)) return 'needs';
	}
	if (predicate.subject?.aim === true && verb?.base === 'have' && object?.thing === 'maybe-system') return 'needs';
	// "Make the script a package".
	if (verb?.base === 'make' && isDeed && /^an?$/.test(terms[object?.end ?? -1]?.word ?? ''))
		if (isThing(nounPhraseAt(terms, object?.end ?? 0, true))) return 'makes';
	if (
		joinsSoftware(terms, predicate) ||
		(isDeed && usingVerbs.has(verb?.base ?? '') && isThing(madeWith(terms, predicate)))
	)
		return 'makes';
	if (isDeed && !byPeople && (leavesSystem(terms, predicate) || movesOnline(terms, predicate))) return 'makes';
	if (object?.technical === true && verb === undefined && !isWho(object) && isWorkItself(terms, predicate))
		return /^an?$/.test(terms[object.first]?.word ?? '') ? 'is' : undefined;
	if (verb === undefined && isWorkItself(terms, predicate) && describesSoftware(terms, predicate.at)) return 'is';
	if (verb === undefined && isNamedProduct(terms, predicate)) return 'is';
	if (isProduct(predicate) && verb !== undefined && isSoftware(object)) return 'describes';
	if (movingVerbs.has(verb?.base ?? '') && isDeed && leadsTo(terms, predicate.at, /^(?:to|onto|into)$/)) return 'makes';
	// "We want to add search to the site".
	if (verb?.base === 'add' && isDeed && leadsTo(terms, predicate.at, /^(?:to|in|into)$/)) return 'makes';
	// "provide the infrastructure and tools"
	if (builds && isDeed && object?.thing === 'maybe-system' && terms[object.end]?.word === 'and') {
		if (isThing(nounPhraseAt(terms, object.end + 1, true))) return 'makes';
	}
	const isToDo = predicate.form !== 'finite' || predicate.meant;
	if (isThing(object) && isToDo && !byPeople && verb !== undefined && mayHandle(verb)) return 'handles';
	const isLife = object !== undefined && /^(?:change|organisation|document)$/.test(object.thing);
	if (object?.technical === true && !isLife && (builds || verb === undefined)) return 'perhaps';
	if (object !== undefined && terms[object.end]?.word === 'where') return undefined;
	if (builds && isDeed && !usingVerbs.has(verb?.base ?? '') && (isCoined(object) || mayRun(terms, verb, object)))
		return 'perhaps';
	if (
		opens &&
		verb === undefined &&
		object?.thing === 'maybe-system' &&
		object.head.base !== 'part' &&
		/^an?$/.test(terms[object.first]?.word ?? '') &&
		predicate.subject?.head.capital === true
	)
		return 'perhaps';
	return undefined;
}

/** "The system would involve the use of a database": what the thing has in it. */
const isOfParts = ({ subject, verb }: Predicate): boolean =>
	(isSoftware(subject) || subject?.likely === true) &&
	/^(?:involve|include|contain|use|require|support)$/.test(verb?.base ?? '');

/** "Improve the widget", "connect the sources"; not "forget the technology". */
const mayHandle = ({ classes, base }: Term): boolean =>
	(classes & (Classes.changing | Class.build | Class.deliver | Class.enable)) !== 0
		? !looking.has(base) && !/^(?:help|support|document|share|present|map)$/.test(base)
		: /^(?:include|connect|train|fine tune|link|import|export)$/.test(base);

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
	if (!isThing(subject)) return undefined;
	if (needsBuilding(terms, subject.end)) return 'needs';
	// "A modern system is required to support the strategy": the need comes before what it is for.
	if (predicate.meant && /^an?$/.test(terms[subject.first]?.word ?? '') && isNeeded(terms, subject.end, predicate.at))
		return 'needs';
	if (predicate.passive && verb !== undefined && !/^(?:way|manner)$/.test(object?.head.base ?? '')) {
		if (verb.classes & Class.need) return 'needs';
		if (
			verb.classes & (Class.build | Class.deliver) &&
			verb.base !== 'hold' &&
			predicate.tense !== 'perfect' &&
			!isHowItIs(verb.base)
		)
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

function signalOfRest(facts: Facts, predicate: Predicate, passage: Passage): SoftwareSignal | undefined {
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
	if (!isSoftware(predicate.subject)) return undefined;
	// "This dashboard lets wardens …", where the brief opens: it is what the brief is about.
	const lets = terms[predicate.subject?.end ?? -1];
	return passage.opening && isThis(terms, predicate) && ((lets?.classes ?? 0) & Class.enable || lets?.word === 'aims')
		? 'is'
		: 'subject';
}

/** "review the use of the tool", "see changes to the site": what is looked at is there. */
const looking = wordSet('review monitor evaluate assess track discuss audit measure study oversee see know understand');

const isThis = (terms: readonly Term[], { subject }: Predicate): boolean =>
	terms[subject?.first ?? -1]?.word === 'this';

/** Verbs of putting something, or somebody, there. */
const reaching = wordSet(
	'integrate connect link register sign enrol onboard engage expose interface sync synchronise join hook feed publish put bring place take move get open migrate channel deliver provide offer',
);

const movingVerbs = wordSet('turn evolve move migrate switch transition port transfer upgrade convert shift');
