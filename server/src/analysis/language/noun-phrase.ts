import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';

/** What a noun phrase stands for: its head decides, unless the head says nothing by itself. */
export type Thing =
	| 'technology'
	| 'system'
	| 'maybe-system'
	| 'document'
	| 'event'
	| 'activity'
	| 'group'
	| 'vague-group'
	| 'organisation'
	| 'change'
	| 'quality'
	| 'metric'
	| 'unknown';

/** A run of words around a head: "a new, secure reporting portal for councils". Indexes are of the sentence's terms. */
export interface NounPhrase {
	readonly first: number;
	/** Past the last term, complements with "of" included. */
	readonly end: number;
	readonly head: Term;
	readonly headIndex: number;
	readonly thing: Thing;
	/** A word of technology stands before the head: "AI strategy", "web service". */
	readonly technical: boolean;
	/** The head is a word that mostly names a system: tool, platform. */
	readonly likely: boolean;
	/** The head names an act of building, of which the phrase's thing is the object: "development of a portal". */
	readonly building: boolean;
	/** The head is a word for the piece of work or for its aim. */
	readonly work: boolean;
	readonly aim: boolean;
	readonly plural: boolean;
}

/** Heads that say only how much or which part of the thing after "of". */
const lightHeads = new Set(
	'third half quarter majority number percentage proportion share most many some none set suite range series number kind type version part piece collection variety list group pair combination form portfolio array family generation mix bundle package handful means way means lack absence use component aspect portion copy instance installation launch rollout'.split(
		' ',
	),
);

const technicalModifiers =
	/^(?:digital|online|electronic|automated|automatic|smart|virtual|web|mobile|cloud|internet|computer|computerised|it|ict|tech|technical|technology|software|ai|data driven|.* (?:powered|based|enabled|driven|native|hosted|integrated))$/;

/**
 * The noun phrase that begins at a term, or none where a verb, a mark or a joining word stands there.
 *
 * @param afterVerb a verb stands before it, so that a word which can be a verb or a noun is a noun: "stabilise support"
 */
export function nounPhraseAt(terms: readonly Term[], from: number, afterVerb = false): NounPhrase | undefined {
	let index = from;
	let headIndex = -1;
	let technical = false;
	let possessive = false;
	let articled = false;
	if (isShare(terms, index)) index += 3;
	for (; index < terms.length; index++) {
		const term = terms[index];
		if (term === undefined) break;
		if (term.kind === 'mark') {
			if (isListComma(terms, index, headIndex)) continue;
			if (/^["“”'’‘(*_]$/.test(term.word) && headIndex < 0) continue;
			break;
		}
		if (isDeterminer(term)) {
			if (headIndex >= 0 && !possessive) break;
			articled = true;
			continue;
		}
		if (term.kind === 'number') {
			headIndex = headIndex < 0 ? -1 : headIndex;
			continue;
		}
		if (endsPhrase(terms, index, headIndex, articled || afterVerb)) break;
		if (headIndex >= 0) technical ||= isTechnical(terms[headIndex]);
		headIndex = index;
		possessive = /'s$|s'$/.test(term.word);
	}
	const head = terms[headIndex];
	if (head === undefined) return undefined;
	return withComplement(terms, { from, headIndex, head, end: headIndex + 1, technical });
}

/** "nine in ten", "1 in 4": how many of those that follow. */
function isShare(terms: readonly Term[], at: number): boolean {
	const isCount = (term: Term | undefined): boolean =>
		term?.kind === 'number' ||
		/^(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)$/.test(term?.word ?? '');
	return terms[at + 1]?.word === 'in' && isCount(terms[at]) && isCount(terms[at + 2]);
}

interface Core {
	readonly from: number;
	readonly headIndex: number;
	readonly head: Term;
	readonly end: number;
	readonly technical: boolean;
}

function withComplement(terms: readonly Term[], core: Core): NounPhrase {
	const { head, headIndex } = core;
	const of = terms[core.end];
	const building = (head.forms & Form.building) !== 0;
	const complement = of?.word === 'of' ? nounPhraseAt(terms, core.end + 1) : undefined;
	const before = modifierThing(terms, core.from, headIndex);
	const own = thingOf(head, core.technical || before === 'system' || before === 'technology');
	const takesComplement =
		complement !== undefined &&
		(building ||
			lightHeads.has(head.base) ||
			own === 'unknown' ||
			own === 'maybe-system' ||
			(own === 'activity' && complement.thing !== 'group'));
	let thing: Thing = own === 'vague-group' && isNarrowed(terms, headIndex) ? 'group' : own;
	if (takesComplement && complement !== undefined)
		thing =
			lightHeads.has(head.base) || building || complement.thing === 'system' || complement.thing === 'technology'
				? complement.thing
				: own;
	else if (building && before !== 'unknown') thing = before;
	else if (
		own === 'unknown' &&
		before !== 'unknown' &&
		before !== 'group' &&
		before !== 'vague-group' &&
		before !== 'organisation' &&
		before !== 'change'
	)
		thing = before;
	return {
		first: core.from,
		end: complement?.end ?? core.end,
		head,
		headIndex,
		thing,
		technical: core.technical || (complement?.technical ?? false),
		likely: (head.forms & Form.likelySystem) !== 0 || (complement?.likely === true && takesComplement),
		building: building && (complement !== undefined || before !== 'unknown'),
		work: (head.forms & Form.work) !== 0,
		aim: (head.forms & Form.aim) !== 0,
		plural: (head.forms & Form.plural) !== 0 && (head.forms & Form.thirdPerson) === 0 ? true : isPlural(head),
	};
}

/** The kind of thing that the words before the head name. */
function modifierThing(terms: readonly Term[], from: number, headIndex: number): Thing {
	for (let index = headIndex - 1; index >= from; index--) {
		const term = terms[index];
		if (term === undefined || term.kind === 'mark' || isDeterminer(term)) continue;
		const thing = thingOf(term, false);
		if (thing !== 'unknown' && thing !== 'quality' && thing !== 'maybe-system' && thing !== 'activity') return thing;
	}
	return 'unknown';
}

function thingOf(term: Term, technical: boolean): Thing {
	const { classes } = term;
	if (classes & Class.system) return 'system';
	if (classes & Class.technology) return 'technology';
	if (classes & Class.vendor && term.capital) return 'system';
	if (classes & Class.maybeSystem) return technical ? 'system' : 'maybe-system';
	if (classes & Class.group) return 'group';
	if (classes & Class.vagueGroup) return 'vague-group';
	if (classes & Class.change) return 'change';
	if (classes & Class.technicalMetric) return 'metric';
	if (classes & Class.document) return 'document';
	if (classes & Class.event) return 'event';
	if (classes & Class.activity) return 'activity';
	if (classes & Class.organisation) return 'organisation';
	if (classes & Class.quality) return 'quality';
	return 'unknown';
}

const isTechnical = (term: Term | undefined): boolean =>
	term !== undefined && ((term.classes & Classes.software) !== 0 || technicalModifiers.test(term.word));

const isPlural = (head: Term): boolean => /[^s]s$/.test(head.word) && head.classes === 0;

const isDeterminer = (term: Term): boolean => (term.classes & Class.determiner) !== 0;

/** "new, secure, web-based system": a comma between describing words does not end the phrase. */
function isListComma(terms: readonly Term[], index: number, headIndex: number): boolean {
	const before = terms[headIndex];
	const after = terms[index + 1];
	if (terms[index]?.word !== ',' || before === undefined || after === undefined || headIndex !== index - 1)
		return false;
	return (
		isDescribing(before) &&
		after.kind === 'word' &&
		!(after.classes & (Classes.functions & ~Class.conjunction)) &&
		(isDescribing(after) || after.word === 'and')
	);
}

const isDescribing = (term: Term): boolean =>
	(term.classes & Class.qualityWord) !== 0 ||
	(term.compound && !(term.classes & Classes.things)) ||
	describing.test(term.word) ||
	(!(term.classes & Classes.things) && (term.forms & (Form.past | Form.gerund)) !== 0);

const describing =
	/^(?:new|modern|old|simple|single|secure|safe|open|free|fast|big|small|large|local|national|public|private|integrated|central|shared|common|powerful|full|easy|clear|good|great|smart|clean|cheap|low|high|first|better|best|multi.*|.*(?:able|ible|ive|ful|less|ous|ical|ic|al|ant|ent|friendly|based|wide))$/;

function endsPhrase(terms: readonly Term[], index: number, headIndex: number, articled: boolean): boolean {
	const term = terms[index];
	if (term === undefined) return true;
	const { classes, forms } = term;
	const leads =
		isNounLike(terms[index + 1]) || (terms[index + 1]?.word === ',' && isListComma(terms, index + 1, index));
	if (isDescribing(term) && leads && (headIndex < 0 || isDescribing(terms[headIndex] ?? term))) {
		return (forms & Form.gerund) !== 0 && headIndex < 0 && !adjectival.has(term.word) && !articled;
	}
	if (classes & Class.conjunction) return !joinsDescriptions(terms, index, headIndex);
	if (classes & (Class.preposition | Class.pronoun | Class.modal | Class.auxiliary) && !(classes & Classes.things))
		return true;
	if (classes & Class.negation || term.word === 'to' || term.word === 'that') return true;
	if (classes & Class.adverb)
		return headIndex >= 0 && !isDescribing(term) && term.word !== 'more' && term.word !== 'most';
	if (headIndex < 0) return isGerundOfDoing(term) || (!articled && isVerbForm(term) && !(classes & Classes.things));
	if (!(classes & Classes.verbs)) return false;
	const before = terms[headIndex];
	const after = terms[index + 1];
	const isNoun = (classes & Classes.things) !== 0 || (forms & (Form.building | Form.aim | Form.work)) !== 0;
	if (forms & Form.gerund) return (isFinished(before) && before?.word !== 'public') || !isNounLike(after);
	if (forms & Form.past && !(forms & Form.base)) return isFinished(before) || !isNounLike(after);
	if (forms & Form.thirdPerson) return !isNoun || startsObject(after);
	// A bare verb after a finished noun phrase is a verb after plural people: "residents report potholes".
	return !isNoun || (isPeople(before) && startsObject(after));
}

/** An -ing form that says what is done, and not what something is like: "building", not "existing". */
const isGerundOfDoing = (term: Term): boolean =>
	(term.forms & Form.gerund) !== 0 &&
	(term.classes & Classes.things) === 0 &&
	!adjectival.has(term.word) &&
	(term.classes & Classes.verbs) !== 0;

const adjectival = new Set(
	'existing ongoing emerging growing working operating supporting remaining leading missing upcoming outstanding interesting engaging compelling exciting training learning planning housing reporting screening permitting billing voting booking matching tracking monitoring mapping parking funding filing processing scheduling ordering messaging shopping banking gaming marketing engineering nursing caring living'.split(
		' ',
	),
);

const isVerbForm = (term: Term): boolean =>
	(term.forms & (Form.base | Form.thirdPerson | Form.gerund | Form.past)) !== 0;

const isFinished = (term: Term | undefined): boolean =>
	term !== undefined &&
	(term.classes & (Class.system | Class.maybeSystem | Classes.people | Class.organisation | Class.document)) !== 0 &&
	!(term.classes & Class.technology && !(term.classes & Class.system));

const isPeople = (term: Term | undefined): boolean => term !== undefined && (term.classes & Classes.people) !== 0;

const isNounLike = (term: Term | undefined): boolean =>
	term !== undefined &&
	term.kind === 'word' &&
	!(
		term.classes &
		(Class.determiner |
			Class.preposition |
			Class.pronoun |
			Class.conjunction |
			Class.modal |
			Class.auxiliary |
			Class.adverb)
	) &&
	term.word !== 'to' &&
	term.word !== 'that';

const startsObject = (term: Term | undefined): boolean =>
	term !== undefined &&
	((term.classes & (Class.determiner | Class.pronoun | Class.preposition)) !== 0 ||
		term.word === 'to' ||
		term.word === 'that');

/** "accessible and usable platform": the joining word stands between describing words. */
function joinsDescriptions(terms: readonly Term[], index: number, headIndex: number): boolean {
	const term = terms[index];
	const before = terms[headIndex];
	const after = terms[index + 1];
	if (term === undefined || before === undefined || after === undefined || headIndex < index - 2) return false;
	return (
		(term.word === 'and' || term.word === 'or' || term.word === '&') &&
		isDescribing(before) &&
		isNounLike(after) &&
		!(after.forms & Form.base && after.classes & Classes.verbs && !(after.classes & Classes.things))
	);
}

/** "users who cannot read", "people with a disability", "small business users": somebody in particular after all. */
export function isNarrowed(terms: readonly Term[], index: number): boolean {
	const next = terms[index + 1]?.word ?? '';
	if (/^(?:who|whose|with|without|in|living|aged|from|using|over|under|at)$/.test(next)) return true;
	const following = terms[index + 1];
	if (following !== undefined && (following.forms & Form.gerund) !== 0 && (following.classes & Classes.verbs) !== 0)
		return true;
	const before = terms[index - 1];
	if (before === undefined || before.kind !== 'word') return false;
	if (before.classes & (Classes.functions | Class.adverb | Classes.verbs | Class.qualityWord)) return false;
	if (before.word === 'business' && terms[index - 2]?.word === 'small') return true;
	return !/^(?:end|general|all|external|internal|other|wide|wider|human|average|individual|key|main|different|various|actual|real|business|digital|new|existing|technical|potential|our|more)$/.test(
		before.word,
	);
}
