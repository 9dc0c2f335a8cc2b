import type { Passage } from '../../document/passage.ts';
import { type Absence, absencesIn } from '../absences.ts';
import type { Sentence } from '../sentence.ts';
import type { Term } from '../terms.ts';
import { Class, Classes } from '../word-classes.ts';
import { type Reading, readingOf } from './reading.ts';
import { articleFor, capitalised } from './words.ts';

/** A sentence that says that something is missing, taken apart so that what else it says is kept. */
export interface Absent {
	/** The statement without the mark that ends it, in offsets of the passage. */
	readonly start: number;
	readonly end: number;
	/** What is missing, with an article: "an app for reporting repairs". */
	readonly thing: string;
	/** A sentence of its own that stands before it: "Referrals arrive by fax". */
	readonly before: string | undefined;
	/** What comes of it, as said on either side: "tenants have to ring". */
	readonly effect: string | undefined;
	/** What it comes of: "there was no money". */
	readonly cause: string | undefined;
	/** A sentence about it, or another one: "This leads to delays". */
	readonly after: string | undefined;
	/** Nothing is said before it but who lacks it. */
	readonly leads: boolean;
}

export function absentIn(sentence: Sentence, passage: Passage): Absent | undefined {
	const absences = absencesIn(sentence.facts).filter(
		({ thing, software }) => software || thing.thing === 'maybe-system',
	);
	const [missing] = absences;
	if (missing === undefined || !absences.some(({ software }) => software)) return undefined;
	const reading = readingOf(sentence, passage, { least: 2, listed: false });
	if (reading === undefined) return undefined;
	const { terms, start, end } = reading;
	const [opening, closing] = [terms[start], terms[end - 1]];
	const deniedAt = terms.findIndex(term => term.start === missing.start);
	if (opening === undefined || closing === undefined || deniedAt < start || hedging.test(opening.word))
		return undefined;

	const joint = jointBefore(reading, deniedAt);
	const lead = joint > start ? reading.source(start, terms[joint - 1]?.word === ',' ? joint - 1 : joint) : undefined;
	const things = thingsFrom(reading, absences);
	if (things === undefined) return undefined;
	const said = saidBehind(reading, things.past, opening.word === 'because' || deniedAt === start);
	const aside = asideAbout(reading, things.past) ?? whatFor(reading, things.past);
	const isBecause = terms[joint]?.word === 'because' || terms[joint]?.word === 'since';
	const isOther = absences.some(({ software, start: at }) => software && at >= (terms[things.past]?.start ?? at + 1));
	if (said === undefined || isOther || (joint > start && lead === undefined)) return undefined;
	const effect = joint > start && isBecause ? lead : said.effect;
	if (joint > start && isBecause && said.effect !== undefined) return undefined;
	return {
		start: opening.start,
		end: closing.end,
		thing: things.thing + (aside ?? ''),
		before: joint > start && !isBecause ? lead : undefined,
		effect,
		cause: said.cause,
		after: aside === undefined ? said.after : undefined,
		leads: joint < 0,
	};
}

/** "Although there is no app, …": it is not what the sentence is about. */
const hedging = /^(?:although|though|while|whilst|if|when|unless|despite|even)$/;

/** Where the clause of the denial is joined to one before it; -1 where there is none. */
function jointBefore({ terms, start, sentence }: Reading, deniedAt: number): number {
	const verbAt = sentence.facts.predicate?.at ?? deniedAt;
	for (let at = deniedAt - 1; at >= start; at--) {
		const word = terms[at]?.word ?? '';
		if (!/^(?:,|;|and|but|because|since)$/.test(word)) continue;
		if (at === start || verbAt < at) return at;
	}
	return -1;
}

/** The missing things with what belongs to them, "no portal and no app for tenants" as well. */
function thingsFrom(reading: Reading, absences: readonly Absence[]): { thing: string; past: number } | undefined {
	const { terms } = reading;
	const things: string[] = [];
	let past = 0;
	for (const { thing, start } of absences) {
		const deniedAt = terms.findIndex(term => term.start === start);
		const isJoined = terms.slice(past, deniedAt).every(({ word }) => joining.test(word));
		if (things.length > 0 && !isJoined) break;
		const from = thing.first + Number(/^(?:an?|any|the)$/.test(terms[thing.first]?.word ?? ''));
		past = pastThing(reading, from, thing.end);
		const source = reading.source(from, past);
		if (source === undefined || /[*_[\]`]/.test(source)) return undefined;
		const isMany = /s\b(?! )|ss$/.test(source.split(' ')[0] ?? '');
		things.push(isMany || uncounted.test(thing.head.word) ? source : `${articleFor(source)} ${source}`);
	}
	return { thing: listed(things), past };
}

/** "We have no real-time data": what has no article. */
const uncounted =
	/(?:^|[\s-])(?:data|software|hardware|technology|automation|information|analytics|storage|connectivity|broadband|internet|wi[ -]?fi|access|functionality|integration|infrastructure|equipment|(?:book|learn|messag|monitor|report|schedul|stream|ticket|track)ing)$/;

/** "We lack an app, and there is no portal": what only says the same of another thing. */
const joining = /^(?:,|;|and|or|nor|but|also|there|is|are|we|they|do|does|have)$/;

/** Past "for reporting repairs", "of the customer", "that tenants can use". */
function pastThing({ terms, end, sentence }: Reading, from: number, past: number): number {
	let isRelative = false;
	for (let at = past; at < end; at++) {
		const term = terms[at];
		if (term === undefined || (term.kind === 'mark' && !/^[-/'’]$/.test(term.word))) return at;
		if (/^(?:so|because|since|but|meaning)$/.test(term.word)) return at;
		if (/^(?:that|which|who|where)$/.test(term.word)) isRelative = true;
		if (isRelative) continue;
		if (term.classes & (Class.auxiliary | Class.modal) || (at === sentence.facts.predicate?.at && at > from)) return at;
		const rest = terms.slice(at + 1, end);
		const isClause = rest.some(({ classes }) => classes & Classes.verbs && !(classes & Classes.things));
		if (/^(?:and|or)$/.test(term.word) && (isClause || rest[0]?.word === 'no')) return at;
	}
	return end;
}

type Said = Pick<Absent, 'effect' | 'cause' | 'after'>;

/** What the words behind the thing say of it; undefined where that is not clear. */
function saidBehind({ terms, end, source, sentence }: Reading, past: number, isCause: boolean): Said | undefined {
	const none: Said = { effect: undefined, cause: undefined, after: undefined };
	if (past >= end) return none;
	const at = /^[,;]$/.test(terms[past]?.word ?? '') ? past + 1 : past;
	const word = terms[at]?.word ?? '';
	const next = terms[at + 1]?.word ?? '';
	const from = (index: number) => source(index, end);
	if (word === 'so') return { ...none, effect: from(next === 'that' ? at + 2 : at + 1) };
	if (word === 'because' || word === 'since') return { ...none, cause: from(at + 1) };
	const means = word === 'meaning' ? at : word === 'which' && next === 'means' ? at + 1 : -1;
	if (means > 0) return { ...none, effect: from(terms[means + 1]?.word === 'that' ? means + 2 : means + 1) };
	if (word === 'which' && at > past) return { ...none, after: about(from(at + 1)) };
	if (/^(?:and|but)$/.test(word)) return { ...none, after: from(at + 1) };
	if (at > past)
		return isCause || terms[past]?.word === ';' ? { ...none, [isCause ? 'effect' : 'after']: from(at) } : undefined;
	return at === sentence.facts.predicate?.at ? { ...none, after: about(from(at)) } : undefined;
}

/** ", which most councils have by now": it is said of the thing, and is no sentence without it. */
function asideAbout({ terms, end, source }: Reading, past: number): string | undefined {
	const [comma, which, next] = terms.slice(past, past + 3);
	if (comma?.word !== ',' || which?.word !== 'which' || next === undefined || past + 2 >= end) return undefined;
	const words = startsClause(next) ? source(past + 1, end) : undefined;
	return words && `, ${words}`;
}

/** "No system exists for booking visits": the system is one for booking visits. */
function whatFor({ terms, end, source }: Reading, past: number): string | undefined {
	const [exists, next] = terms.slice(past, past + 2);
	if (exists?.base !== 'exist' || next === undefined || !/^(?:for|to|that|which|where)$/.test(next.word))
		return undefined;
	const words = source(past + 1, end);
	return words && ` ${words}`;
}

/** Whether a word behind “which” is the subject of what is said: “which most have”, but “which costs us a lot”. */
function startsClause({ word, classes }: Term): boolean {
	if (classes & (Class.determiner | Class.pronoun)) return true;
	const isLink = classes & (Class.auxiliary | Class.modal | Class.adverb | Class.preposition | Class.negation);
	const isVerb = classes & Classes.verbs ? !/ing$/.test(word) : /(?:s|ed)$/.test(word);
	return !isLink && !isVerb;
}

const about = (text: string | undefined): string | undefined => text && `This ${text}`;

const listed = (things: readonly string[]): string =>
	[things.slice(0, -1).join(', '), things.at(-1)].filter(part => part !== '').join(' and ');

/** Sentences, each with its full stop but the last. */
export const sentencesOf = (...texts: readonly (string | undefined)[]): string =>
	texts
		.filter(text => text !== undefined)
		.map(capitalised)
		.join('. ');
