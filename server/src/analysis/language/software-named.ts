import { isSoftware, isThing } from './apposition.ts';
import type { Facts } from './facts.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { Predicate } from './predicate.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/**
 * Whether a sentence has any word without which it says nothing of software. Most have none, and need not be read for it.
 */
export const maySpeakOfSoftware = (terms: readonly Term[]): boolean => terms.some(isOfSoftware);

const isOfSoftware = ({ classes, forms, coined, compound, base }: Term): boolean =>
	(classes & software) !== 0 ||
	(forms & (Form.likelySystem | Form.building)) !== 0 ||
	coined ||
	compound ||
	((classes & ~maybeDigital) === 0 && digital.has(base)) ||
	((classes & ofMaking) !== 0 && base.includes(' '));

const software = Classes.software | Class.maybeSystem;
/** "cloud migration", "digital transformation": one term, with the software inside. */
const ofMaking = Class.activity | Class.quality;
const maybeDigital = Classes.verbs | Class.qualityWord;

/** What is in no list of technologies, and makes one of what stands behind it, or of what it is done to. */
const digital = wordSet(
	'digital online electronic automated automatic smart virtual web mobile internet computer computerised tech technical legacy obsolete outdated digitise digitalise automate computerise',
);

/** "Licensing System Modernization", "Data Warehouse Migration", "Digitisation of archives": a title of nothing but making. */
export function isMaking({ named, terms }: Facts): boolean {
	if (named === undefined) return false;
	const base = named.head.base;
	if (programmes.has(base)) {
		// "ERP implementation project"
		const before = terms[named.headIndex - 1];
		const at = named.headIndex - ((before?.forms ?? 0) & Form.building ? 2 : 1);
		if (at >= named.first && (makesBefore(before) || makesBefore(terms[at]))) return true;
	}
	if (/^digital transformation|^digiti|^digitali/.test(base)) return true;
	if (!making.test(base)) return false;
	return (
		base.includes(' ') ||
		named.technical ||
		terms
			.slice(named.first, named.headIndex)
			.some(({ forms, classes }) => (forms & Form.likelySystem) !== 0 || (classes & Class.technology) !== 0)
	);
}

const making =
	/(?:modernisation|migration|replacement|automation|implementation|upgrade|redesign|rebuild|replatforming|re platforming)$/;

/** "Supply, installation and commissioning of a ticketing system": several acts, of one thing. */
export function isBroughtAbout({ terms, from }: Facts): boolean {
	for (let at = from; at < Math.min(terms.length - 3, from + 8); at++) {
		if (!acts.has(terms[at]?.base ?? '')) continue;
		let end = at + 1;
		while (acts.has(terms[end]?.base ?? '') || /^(?:,|and|&|the)$/.test(terms[end]?.word ?? '')) end++;
		if (end < at + 3 || terms[end]?.word !== 'of') return false;
		const thing = nounPhraseAt(terms, end + 1);
		return isThing(thing);
	}
	return false;
}

const acts = wordSet(
	'design development supply installation commissioning commission implementation delivery provision procurement build integration configuration maintenance support hosting operation creation deployment migration testing',
);

/** "EPR programme", "cloud migration programme", "website project": a piece of work that is named for what it makes. */
const programmes = wordSet('programme program project initiative pilot upgrade refresh rollout improvement');

const makesBefore = (term: Term | undefined): boolean =>
	term !== undefined &&
	((term.classes & Class.system) !== 0 ||
		((term.classes & Class.technology) !== 0 && term.base !== 'technology') ||
		(term.base.includes(' ') && making.test(term.base)));

/** "An ML-powered tool inside the case system that reads complaints": its only verb hangs on the thing. */
export function isNamedOnly(facts: Facts, { subject, at, form, verb, passive, modal, tense }: Predicate): boolean {
	const { terms, from } = facts;
	if (form !== 'finite' || subject === undefined || !/^(?:an?|one)$/.test(terms[from]?.word ?? '')) return false;
	const { named } = facts;
	const isPerhaps = named?.likely === true && named.thing === 'maybe-system' && !isHomonym(named);
	if (!isSoftware(named) && !isPerhaps) return false;
	// "A web app to help parents find child care".
	if (terms[subject.end]?.word === 'to') return verb !== undefined && !passive && modal === '' && tense === 'present';
	const rest = terms.slice(at).some(({ word }) => /^(?:is|are|was|were|has|have|will)$/.test(word));
	const joins = terms.slice(subject.end, at).filter(({ word }) => /^(?:that|which|that's|where)$/.test(word));
	return joins.length === 1 && !(rest && terms.slice(subject.end, at).length > 12);
}

/** "Rescue Call Logging App": capitals and no small words make a name of it, though its first word could be a verb. */
export const isNameOnly = ({ terms }: Facts, { verb, object, form, at }: Predicate): boolean =>
	form === 'order' &&
	isSoftware(object) &&
	object !== undefined &&
	(object.headIndex > at + 1 || !((verb?.classes ?? 0) & (Class.build | Class.deliver | Class.better))) &&
	terms.slice(at, object.headIndex + 1).every(({ kind, capital }) => kind === 'word' && capital);

/** "Decommission the legacy warehouse", "replace LANTAX": away from one system is on to the next. */
export function leavesSystem(terms: readonly Term[], { verb, object }: Predicate): boolean {
	if (object === undefined || !/^(?:decommission|retire|sunset|replace|switch off|turn off)$/.test(verb?.base ?? ''))
		return false;
	const isOld = terms
		.slice(object.first, object.headIndex)
		.some(({ word }) => /^(?:legacy|obsolete|outdated)$/.test(word));
	return isOld || isSoftware(object) || (object.head.coined && object.thing === 'unknown') || object.likely;
}

/** "a strongly typed, streaming-first toolkit": past what describes it, as far as the next clause. */
export function describesSoftware(terms: readonly Term[], from: number): boolean {
	if (!/^an?$/.test(terms[from]?.word ?? '')) return false;
	for (let at = from + 1; at < Math.min(terms.length, from + 10); at++) {
		const term = terms[at];
		if (term === undefined || term.classes & (Class.preposition | Class.pronoun | Class.determiner)) return false;
		const next = terms[at + 1];
		const ends =
			next === undefined || next.kind === 'mark' || (next.classes & Class.preposition) !== 0 || next.word === 'that';
		if (ends && (term.classes & Class.system || term.forms & Form.likelySystem) && !isPerson(term)) return true;
	}
	return false;
}

const isPerson = ({ classes }: Term): boolean => (classes & Class.group) !== 0;

/** A name that somebody made up does it: "GiveChain combines a token and a wallet". */
export const isProduct = ({ subject, form, tense }: Predicate): boolean =>
	form === 'finite' && tense === 'present' && subject?.head.coined === true && subject.first === subject.headIndex;

/** "ShiftBuddy Rota is a weekly calendar that lets …": a name that somebody made up is of a thing that does something. */
export const isNamedProduct = (terms: readonly Term[], { subject, object, at, form }: Predicate): boolean =>
	form === 'finite' &&
	subject !== undefined &&
	object?.thing !== 'group' &&
	object?.thing !== 'organisation' &&
	/^an?$/.test(terms[at]?.word ?? '') &&
	terms.slice(subject.first, subject.headIndex + 1).some(({ coined, word }) => coined && word.length > 4) &&
	terms
		.slice(at + 1, at + 12)
		.some(
			({ word }, index, near) =>
				/^(?:that|which)$/.test(word) && ((near[index + 1]?.classes ?? 0) & Class.enable) !== 0,
		);

/** "Digitise the archive", "automate 80% of the checks", "move our records online". */
export const movesOnline = (terms: readonly Term[], { verb, at }: Predicate): boolean => {
	if (/^(?:digitise|digitalise|automate|computerise)$/.test(verb?.base ?? '')) return true;
	if (!/^(?:move|put|bring|take|get)$/.test(verb?.base ?? '')) return false;
	// "Help people get online", "get pensioners online" moves nothing there.
	const online = terms.findIndex(({ word }, index) => index > at + 1 && word === 'online');
	if (terms.slice(at + 1, online).some(({ classes }) => (classes & Classes.people) !== 0)) return false;
	const next = terms[online + 1];
	return online > 0 && (next === undefined || next.kind === 'mark' || /^(?:by|in|before|and)$/.test(next.word));
};

/** "A library in every village", "Summer program": in a title these name software only in its company. */
export const isHomonym = ({ head, technical }: NounPhrase): boolean =>
	!technical && (homonyms.has(head.base) || (head.base === 'solution' && (head.forms & Form.plural) !== 0));

/** "Tutoring Platform Proposal", "Grants Portal business case": what the document is about is a system. */
export function isAboutSystem({ named, terms }: Facts): boolean {
	if (named?.thing !== 'document' && named?.aim !== true) return false;
	// "Website redesign brief": what is redesigned counts.
	const before = terms[named.headIndex - 1]?.base ?? '';
	const isMade = making.test(before);
	if (isMade && before.includes(' ')) return true;
	let at = named.headIndex - (isMade ? 2 : 1);
	// "Weather API working group charter": past who does it, to what they work on.
	while (at > named.first && (terms[at]?.classes ?? 0) & (Class.organisation | Class.document)) at--;
	const about = terms[at];
	if (about === undefined || named.headIndex <= named.first + (isMade ? 1 : 0) || homonyms.has(about.base))
		return false;
	return (about.classes & Class.system) !== 0 || (about.forms & Form.likelySystem) !== 0 || about.base === 'api';
}

const homonyms = wordSet('library program protocol extension console reader gateway architecture');

/** "Our website is old and needs replacing", "the software goes out of support and has to be replaced". */
export const needsBuilding = (terms: readonly Term[], from: number): boolean =>
	terms.some(
		({ word }, at) =>
			at >= from &&
			word === 'needs' &&
			(terms[at + 1]?.forms ?? 0) & Form.gerund &&
			(terms[at + 1]?.classes ?? 0) & Class.build,
	) || mustBeBuilt(terms, from);

const mustBeBuilt = (terms: readonly Term[], from: number): boolean =>
	terms.some(({ word }, be) => {
		const verb = terms[be + 1];
		if (word !== 'be' || be <= from || verb === undefined) return false;
		if (!(verb.forms & Form.past) || !replacing.test(verb.base)) return false;
		const [before, second] = [terms[be - 1]?.word ?? '', terms[be - 2]?.word ?? ''];
		return before === 'must' || (before === 'to' && /^(?:has|have|needs|need)$/.test(second));
	});

const replacing = /^(?:replace|rebuild|modernise|redesign|upgrade|rewrite|re platform|replatform|overhaul)$/;

/** "A modern system is required to …". */
export const isNeeded = (terms: readonly Term[], from: number, to: number): boolean =>
	terms.slice(from, to).some(({ classes, forms }) => (classes & Class.need) !== 0 && (forms & Form.past) !== 0);

/** "It is a portal", "LTDP will be a platform", "Hex is a tool": said of the work, or of something that has a name. */
export const isWorkItself = (terms: readonly Term[], { subject, pronoun }: Predicate): boolean =>
	subject?.work === true ||
	subject?.head.coined === true ||
	(subject?.head.capital === true &&
		subject.head.classes === 0 &&
		subject.first === subject.headIndex &&
		terms[subject.end]?.word !== 'are') ||
	isFullName(terms, subject) ||
	/^(?:it|it's|this|that)$/.test(pronoun ?? '');

/** "Open Shelter Map", "Residents Online", "The Open Shelter Map": several words with capitals. */
function isFullName(terms: readonly Term[], subject: NounPhrase | undefined): boolean {
	if (subject === undefined) return false;
	// "The Work Plan is a tool of the chief executive".
	if (subject.thing === 'document') return false;
	const first = subject.first + (terms[subject.first]?.word === 'the' ? 1 : 0);
	return (
		subject.headIndex > first &&
		terms.slice(first, subject.headIndex + 1).every(({ capital, classes }) => capital && !(classes & Class.determiner))
	);
}
