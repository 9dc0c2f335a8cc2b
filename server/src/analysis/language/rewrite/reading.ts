import type { Passage } from '../../document/passage.ts';
import { nounPhraseAt } from '../noun-phrase.ts';
import type { Sentence } from '../sentence.ts';
import type { Term } from '../terms.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import type { Range } from './parties.ts';
import { sourceOf } from './source.ts';
import { spelledAs } from './verbs.ts';

/** A sentence laid open for rewriting: its terms, where what can be rewritten begins and ends, and its source. */
export interface Reading {
	readonly terms: readonly Term[];
	readonly sentence: Sentence;
	readonly passage: Passage;
	/** Past a label, numbering and opening marks. */
	readonly start: number;
	/** Before the marks that end the sentence. */
	readonly end: number;
	/** The source of terms, with the markup that belongs to them; undefined where that would tear markup apart. */
	source(from: number, to: number): string | undefined;
	/** A form made of a term's verb, in the author's spelling. */
	spelled(index: number, made: string): string;
}

/** What of a statement may be laid open. */
export interface Leeway {
	/** How many terms it has at least. */
	readonly least: number;
	/** What stands before a semicolon in a list, to which words are to be added. */
	readonly listed: boolean;
}

export function readingOf(
	sentence: Sentence,
	passage: Passage,
	{ least, listed }: Leeway = { least: 3, listed: false },
): Reading | undefined {
	const { terms, from } = sentence.facts;
	let start = Math.max(from, pastName(terms, from));
	while (terms[start] !== undefined && terms[start]?.kind === 'mark') start++;
	let end = terms.length;
	while (end > start && terms[end - 1]?.kind === 'mark' && !closes(terms, start, end - 1)) end--;
	// What a colon, a semicolon or a comma ends goes on elsewhere.
	const isOpen = terms.slice(end).some(({ word }) => /^[:,?]$/.test(word) || (word === ';' && !listed));
	if (isOpen || end - start < least) return undefined;
	return {
		terms,
		sentence,
		passage,
		start,
		end,
		source(first, past) {
			const [a, b] = [terms[first], terms[past - 1]];
			return a === undefined || b === undefined || past <= first ? undefined : sourceOf(passage, a.start, b.end);
		},
		spelled(index, made) {
			const term = terms[index];
			return term === undefined ? made : spelledAs(passage.text.slice(term.start, term.end), made);
		},
	};
}

/** "Falcon: an app to …", "Goal 2: Build …", "Brief: a chatbot": a few words and a colon. */
function pastName(terms: readonly Term[], from: number): number {
	const colon = terms.findIndex((term, index) => index > from && term.word === ':');
	const isGenre = /^(?:brief|proposal|pitch|project|charter)$/.test(terms[colon - 1]?.word ?? '');
	return colon > 0 && colon <= from + 5 && terms.length - colon > (isGenre ? 1 : 4) ? colon + 1 : from;
}

/** A bracket or quotation mark that opened within what is kept. */
function closes(terms: readonly Term[], start: number, at: number): boolean {
	const mark = terms[at]?.word ?? '';
	if (mark === '%') return true;
	const opener = { ')': '(', ']': '[', '”': '“', '"': '"' }[mark];
	return opener !== undefined && terms.slice(start, at).some(term => term.word === opener);
}

/** Whether "they are" or "it is"; undefined where that would be a guess. */
export function isPlural(terms: readonly Term[], { from, to }: Range): boolean | undefined {
	const first = terms[from];
	if (first === undefined) return undefined;
	if (/^(?:us|we|you|people|they)$/.test(first.word)) return true;
	if (/^(?:everyone|everybody|anyone|each|every|it)$/.test(first.word)) return false;
	if (uncountable.test(terms[to - 1]?.word ?? '') && to - from <= 3) return false;
	if (first.forms & Form.gerund && first.classes & Classes.verbs) return false;
	const phrase = terms.slice(from, to);
	const hanging = phrase.findIndex(
		(term, index) =>
			index > 0 && /^(?:who|that|which|with|in|of|from|at|on|for|without|living|aged|\()$/.test(term.word),
	);
	const core = hanging < 0 ? phrase : phrase.slice(0, hanging);
	if (core.some(term => term.word === 'and')) return true;
	const head = core.at(-1);
	if (head === undefined) return undefined;
	if (/^(?:people|staff|police|children|women|men|clergy|\S*(?:men|women))$/.test(head.word)) return true;
	if (head.forms & Form.plural || ((head.classes === 0 || head.forms & Form.thirdPerson) && /[^su]s$/.test(head.word)))
		return true;
	return head.classes & Classes.things && !/s$/.test(head.word) ? false : undefined;
}

const uncountable =
	/^(?:information|advice|care|support|transport|housing|access|equipment|content|news|travel|work|life|education|health|safety|communication|parking|learning|guidance|feedback|progress|training|paperwork)$/;

/**
 * Whether a pronoun in the words that are kept would lose what it stands for: "so that residents can use it".
 *
 * @param ranges what is kept, in the order in which it will be read
 * @param before what stands before it as it always has
 */
export function dangles(terms: readonly Term[], ranges: readonly Range[], before: readonly Range[] = []): boolean {
	const first = before.flatMap(({ from, to }) => terms.slice(from, to));
	const kept = [...first, ...ranges.flatMap(({ from, to }) => terms.slice(from, to))];
	return kept.some((term, index) => index >= first.length && isLost(term, index, kept));
}

function isLost(term: Term, index: number, kept: readonly Term[]): boolean {
	const before = kept.slice(0, index);
	const [last, next] = [kept[index - 1], kept[index + 1]?.word ?? ''];
	// "staff can call them": somebody else. "events near them": those who look.
	if (term.word === 'them' && !((last?.classes ?? 0) & Class.preposition)) return before.filter(isMany).length < 2;
	if (/^(?:they|them|their|theirs|themselves|they'll|they're)$/.test(term.word)) return !before.some(isMany);
	if (term.word === 'it' && next === 'takes') return false;
	if (
		term.word === 'it' &&
		/^(?:is|becomes?|easier|easy|possible|simple|quick|quicker|simpler|clear|clearer|safer)$/.test(next)
	)
		return index > 0 && !isMake(last) && !/^(?:that|so|where|and)$/.test(last?.word ?? '');
	if (/^(?:it|its|itself|it's)$/.test(term.word)) return !before.some(isOne);
	if (/^(?:this|these|those|such|he|she|him|her|his)$/.test(term.word))
		return !/^(?:who|year|month|week|summer|winter|autumn|spring)$/.test(next);
	return false;
}

const isMake = (term: Term | undefined): boolean => term?.base === 'make';

const isMany = (term: Term): boolean =>
	((term.forms & Form.plural) !== 0 && (term.classes & Classes.things) !== 0) ||
	(term.classes & (Class.organisation | Classes.people)) !== 0 ||
	/^(?:people|staff|everyone|anyone|somebody)$/.test(term.word) ||
	(term.kind === 'word' && term.classes === 0 && /[^su]s$/.test(term.word));

const isOne = (term: Term): boolean =>
	term.kind === 'word' && !(term.forms & Form.plural) && (term.classes & (Classes.things & ~Classes.people)) !== 0;

export interface ToolUse {
	readonly at: number;
	/** Of the verb in "use the app to report"; undefined where nothing is said but that it is used. */
	readonly verbAt: number | undefined;
}

/** "residents can use the app to report": what they do with it is what counts. */
export function toolUse(terms: readonly Term[], from: number, to: number): ToolUse | undefined {
	for (let at = from; at < to; at++) {
		if (terms[at]?.base !== 'use') continue;
		const thing = nounPhraseAt(terms, at + 1, true);
		if (
			thing === undefined ||
			!(thing.thing === 'system' || thing.thing === 'technology' || thing.thing === 'maybe-system')
		)
			continue;
		const next = terms[thing.end + 1];
		const isTo = terms[thing.end]?.word === 'to' && next !== undefined && (next.forms & Form.base) !== 0;
		return { at, verbAt: isTo && terms[at]?.word === 'use' ? thing.end + 1 : undefined };
	}
	return undefined;
}

/** The parts with a space between; nothing where one of them could not be had. */
export function joined(...parts: readonly (string | undefined)[]): string | undefined {
	if (parts.some(part => part === undefined)) return undefined;
	return parts.filter(part => part !== '').join(' ');
}
