import { isCount } from './counts.ts';
import { isNarrowed } from './narrowed.ts';
import { endsPhrase, isDeterminer, isListComma, sharesSystem } from './phrase-end.ts';
import { isOfSociety } from './society.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

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
	'third thirds half halves quarter quarters majority number percentage proportion share most many some none set suite range series number kind type version part piece collection variety list group pair combination form portfolio array family generation mix bundle package handful means way means lack absence use component aspect portion copy instance installation launch rollout'.split(
		' ',
	),
);

/** "v1 of the engine" is the engine. */
const isLight = (base: string): boolean => lightHeads.has(base) || /^v\d+$/.test(base);

const technicalModifiers =
	/^(?:digital|online|electronic|automated|automatic|smart|virtual|web|mobile|cloud|internet|computer|computerised|it|ict|tech|technical|technology|software|ai|(?:ai|ml|it|llm|gpt|gis|gps|api|sms|rfid|web|cloud|browser|software|computer|machine learning|blockchain|server|app|tablet|smartphone|phone|sensor|microservices?|mobile|technology|tech|digital|model|agent|map|java|python|linux) (?:powered|based|enabled|driven|native|hosted|integrated))$/;

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
	// "one of the best tools"
	else if (terms[index]?.word === 'one' && terms[index + 1]?.word === 'of') index += 2;
	for (; index < terms.length; index++) {
		const term = terms[index];
		if (term === undefined) break;
		if (term.kind === 'mark') {
			if (isListComma(terms, index, headIndex) || sharesSystem(terms, index, headIndex)) continue;
			if (/^["“”'’‘(*_]$/.test(term.word) && headIndex < 0) continue;
			// "Stock Tracking (STK) platform", "the preferred [community] server": the phrase goes on behind it.
			if (isAside(terms, index) && headIndex >= 0) {
				index += 2;
				continue;
			}
			// "nurses' time": the time is what is meant.
			if (endsPossessive(terms, index, headIndex)) {
				possessive = true;
				continue;
			}
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
		if (headIndex >= 0) technical ||= isTechnical(terms[headIndex], term);
		headIndex = index;
		possessive = term.word.endsWith("'s") || term.word.endsWith("s'");
	}
	// V8 has no quick way to an index below zero, and most of what is asked is no noun phrase.
	const head = headIndex < 0 ? undefined : terms[headIndex];
	if (head === undefined) return undefined;
	return withComplement(terms, { from, headIndex, head, end: headIndex + 1, technical });
}

const isAside = (terms: readonly Term[], at: number): boolean => {
	const [open, word, close, next] = [terms[at], terms[at + 1], terms[at + 2], terms[at + 3]];
	if (!/^[([]$/.test(open?.word ?? '') || word?.kind !== 'word' || !/^[)\]]$/.test(close?.word ?? '')) return false;
	const isName = open?.word === '[' || word.coined || word.classes === 0;
	const goesOn = next?.kind === 'word' && (next.classes & (Class.system | Class.maybeSystem | Class.technology)) !== 0;
	return isName && goesOn && !(next.classes & Classes.verbs);
};

const endsPossessive = (terms: readonly Term[], index: number, headIndex: number): boolean =>
	headIndex === index - 1 &&
	headIndex >= 0 &&
	/^['’]$/.test(terms[index]?.word ?? '') &&
	terms[headIndex]?.word.endsWith('s') === true &&
	terms[index + 1]?.kind === 'word';

/** "nine in ten", "1 in 4": how many of those that follow. */
const isShare = (terms: readonly Term[], at: number): boolean =>
	terms[at + 1]?.word === 'in' && isCount(terms[at]) && isCount(terms[at + 2]);

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
	const isSentIn = isRequest(head) && terms.slice(core.from, headIndex).some(({ word }) => sentIn.has(word));
	const isUse = head.base === 'application' && of?.word === 'of' && complement?.thing !== 'group';
	const own = isUse
		? 'activity'
		: thingOf(head, !isSentIn && (core.technical || before === 'system' || before === 'technology'));
	const takesComplement =
		complement !== undefined &&
		(building ||
			isLight(head.base) ||
			own === 'unknown' ||
			own === 'maybe-system' ||
			(own === 'activity' && complement.thing !== 'group'));
	let thing: Thing = own === 'vague-group' && isNarrowed(terms, headIndex) ? 'group' : own;
	if (takesComplement && complement !== undefined)
		thing =
			isLight(head.base) || building || complement.thing === 'system' || complement.thing === 'technology'
				? complement.thing
				: own;
	else if (building && before !== 'unknown') thing = before;
	else if (
		own === 'unknown' &&
		before !== 'unknown' &&
		!/^(?:grant|fund|award|round|prize|licence|license|law|policy)$/.test(head.base) &&
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
		technical: (core.technical && !isSentIn) || (complement?.technical ?? false),
		likely:
			(!isUse &&
				!isOfSociety(terms, headIndex) &&
				(head.forms & Form.likelySystem) !== 0 &&
				((core.technical && !isSentIn) || !isRequest(head))) ||
			(own === 'maybe-system' && isJoinedUp(terms, core.from, headIndex)) ||
			(complement?.likely === true && takesComplement),
		building: building && (complement !== undefined || before !== 'unknown'),
		work: (head.forms & Form.work) !== 0,
		aim: (head.forms & Form.aim) !== 0,
		plural: (head.forms & Form.plural) !== 0 && (head.forms & Form.thirdPerson) === 0 ? true : isPlural(head),
	};
}

/** "a single patient index", "an enterprise data layer": so people speak of systems, whatever the head may be elsewhere. */
const isJoinedUp = (terms: readonly Term[], from: number, headIndex: number): boolean =>
	terms
		.slice(from, headIndex)
		.some(({ word }) => /^(?:single|master|enterprise|integrated|unified|legacy|centralised)$/.test(word));

/** "the number of applications": what people send in, not what runs on their screens. */
const isRequest = ({ base, forms }: Term): boolean => base === 'application' && (forms & Form.plural) !== 0;

/** "online applications": how they come in. */
const sentIn = wordSet('online digital electronic paper');

/** The kind of thing that the words before the head name. */
function modifierThing(terms: readonly Term[], from: number, headIndex: number): Thing {
	for (let index = headIndex - 1; index >= from; index--) {
		const term = terms[index];
		if (term === undefined || term.kind === 'mark' || isDeterminer(term)) continue;
		const thing = thingOf(term, false);
		if (isFirstName(term, terms[headIndex])) continue;
		if (thing !== 'unknown' && thing !== 'quality' && thing !== 'maybe-system' && thing !== 'activity') return thing;
	}
	return 'unknown';
}

/** "Athena Chang", "Claude Dubois": a name that a product has, too, and a surname. */
const isFirstName = ({ classes, forms }: Term, head: Term | undefined): boolean =>
	(classes & Class.vendor) !== 0 && (forms & Form.capitalOnly) !== 0 && head?.capital === true && head.classes === 0;

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

const isPlural = (head: Term): boolean => /[^s]s$/.test(head.word) && head.classes === 0;

const isTechnical = (term: Term | undefined, next: Term): boolean =>
	term !== undefined &&
	!isFirstName(term, next) &&
	((term.classes & Classes.software) !== 0 || technicalModifiers.test(term.word));
