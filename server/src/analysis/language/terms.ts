import type { TaggedVerb } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { personNoun } from './person-nouns.ts';
import { type Token, tokenise } from './tokens.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { type Entry, initialOf } from './word-tree.ts';

/** A word, or several that mean one thing ("case management system"), with what the lists say of it. */
export interface Term {
	/** UTF-16 offsets of the passage's prose, half-open. */
	readonly start: number;
	readonly end: number;
	/** Lower case; a space between the words of a term. */
	readonly word: string;
	readonly base: string;
	/** Bits of `Class`; 0 for a word in no list. */
	readonly classes: number;
	/** Bits of `Form`. */
	readonly forms: number;
	readonly kind: Token['kind'];
	readonly capital: boolean;
	/** A name that somebody made up, or a short form: "GiveChain", "ICMS". */
	readonly coined: boolean;
	/** A compound made with hyphens, read as a modifier unless its last word is a thing: "AI-powered", "user-friendly". */
	readonly compound: boolean;
}

export function termsOf(prose: string, from: number, to: number, lexicon: Lexicon): readonly Term[] {
	const terms = tokenise(prose, from, to, lexicon);
	let count = 0;
	for (let index = 0; index < terms.length; count++) {
		const first = terms[index];
		if (first === undefined) break;
		index += readTerm(terms, index, first, lexicon);
		// The month: what people may do has a small letter.
		if (count > 0 && first.word === 'may' && first.capital) first.classes = 0;
		terms[count] = first;
	}
	terms.length = count;
	for (let at = 1; at < terms.length - 1; at++) {
		const form = verbBehindPeople(terms, at);
		const term = terms[at];
		if (form === 0 || term === undefined) continue;
		const base = form === Form.thirdPerson ? term.word.slice(0, -1) : term.word;
		term.base = base;
		term.classes = Class.verb;
		term.forms = form;
	}
	return terms;
}

/**
 * "Tenants yodel freely", "a tenant yodels in the stairwell": a word of no list right behind people, with something for it
 * to act on or to be done, is what they do.
 *
 * @returns its form as a verb; 0 for none
 */
function verbBehindPeople(terms: readonly Term[], at: number): number {
	const before = terms[at - 1];
	if (before === undefined || !(before.classes & Classes.people)) return 0;
	const term = terms[at];
	const next = terms[at + 1];
	if (term === undefined || next === undefined) return 0;
	if (term.classes !== 0 || term.forms !== 0 || term.kind !== 'word' || term.capital) return 0;
	// "Grantees re-key the figures"; not "tenants user-led".
	if (term.compound && !/^(?:re|co|over|under|out|mis|self|double|cross) \S/.test(term.word)) return 0;
	const isMany = (before.forms & Form.plural) !== 0 || before.word === 'people';
	const ends = term.word.endsWith('s') && !term.word.endsWith('ss');
	if (isMany === ends || (!term.compound && describesPeople.test(term.word))) return 0;
	const form = isMany ? Form.base : Form.thirdPerson;
	if (next.classes & (Class.determiner | Class.pronoun | Class.adverb) || next.kind === 'number' || next.word === 'to')
		return form;
	// "Farmers market in the square opens": a noun, where a verb is yet to come.
	const isVerb = ({ classes, forms }: Term): boolean =>
		(classes & (Class.modal | Class.auxiliary)) !== 0 ||
		((classes & Classes.verbs) !== 0 && (forms & (Form.thirdPerson | Form.past)) !== 0);
	if (!(next.classes & Class.preposition)) return 0;
	const clause = terms.findIndex(
		({ word, classes }, index) => index > at && (word === ',' || (classes & Class.conjunction) !== 0),
	);
	return terms.slice(at + 1, clause < 0 ? terms.length : clause).some(isVerb) ? 0 : form;
}

/** What can stand behind people and say what they are like: "tenants eligible for", "drivers alone at night". */
const describesPeople =
	/(?:able|ible|ful|less|ous|ic|ive|ent|ant|al|ed|ing|ish|y)$|^(?:alone|keen|aware|fit|short|asleep|awake|alive|ill|unwell|due|unsure|adrift|apart|abroad|upstairs|downstairs|overnight|worldwide|per|plus|et)$/;

/**
 * Makes a term of a token, and of those behind it that belong to it.
 *
 * @returns how many they are
 */
function readTerm(tokens: readonly Token[], index: number, first: Token, lexicon: Lexicon): number {
	const { known } = first;
	const single = known === undefined && first.kind === 'word' ? lexicon.word(first.word) : known?.entry;
	const next = tokens[index + 1];
	if (single !== undefined && next !== undefined && (single.initials & initialOf(next.word)) !== 0) {
		const several = lexicon.longest(tokens, index);
		if (several !== undefined) {
			join(first, tokens.slice(index, index + several.length));
			say(first, several.entry);
			return several.length;
		}
	}
	if (next?.joined !== true) {
		say(first, single);
		return 1;
	}
	let length = 1;
	while (tokens[index + length]?.joined === true) length++;
	const words = tokens.slice(index, index + length);
	join(first, words);
	first.compound = true;
	say(first, lexicon.get(first.word) ?? lastPart(words, lexicon));
	return length;
}

function join(first: Token, all: readonly Token[]): void {
	first.word = all.map(({ word }) => word).join(' ');
	first.end = all.at(-1)?.end ?? first.end;
	first.coined = false;
}

/** What the lists say of a word, or what its shape does. */
function say(term: Token, entry: Entry | undefined): void {
	const { word, capital } = term;
	const shape = isKnown(entry) ? undefined : shapeOf(term, term.compound || entry !== undefined);
	let classes = shape?.classes ?? entry?.classes ?? 0;
	if (entry !== undefined && entry.forms & Form.capitalOnly && !capital) classes &= ~Class.vendor;
	term.base = entry?.base ?? word;
	term.classes = classes;
	term.forms = shape?.forms ?? entry?.forms ?? 0;
}

/** A compound is the kind of thing that its last part is: a sub-system is a system, a well-being a being. */
function lastPart(words: readonly Token[], lexicon: Lexicon): Entry | undefined {
	const last = words.at(-1);
	const entry = last === undefined ? undefined : lexicon.get(last.word);
	if (entry === undefined || entry.forms & (Form.past | Form.gerund)) return undefined;
	return {
		...entry,
		classes: entry.classes & ~(Class.build | Class.verb | Class.preposition | Class.adverb | Class.conjunction),
	};
}

/** The terms with what a grammar knows of their sentence: words that it takes for verbs are verbs. `from` is where the sentence starts. */
export function withVerbs(terms: readonly Term[], verbs: readonly TaggedVerb[], from: number): readonly Term[] {
	const forms = new Map(verbs.map(({ start, form }) => [start + from, form]));
	return terms.map(term => {
		const form = forms.get(term.start);
		if (form === undefined || term.classes & (Class.auxiliary | Classes.people)) return term;
		return { ...term, classes: (term.classes & ~Classes.things) | Class.verb, forms: formBits[form] };
	});
}

/** So many of them, as they are looked up: lower case, with a space between. */
export const wordsOf = (terms: readonly Term[], from: number, length = terms.length): string =>
	terms
		.slice(from, from + length)
		.map(({ word }) => word)
		.join(' ');

const formBits: Readonly<Record<TaggedVerb['form'], number>> = {
	base: Form.base,
	'third person': Form.thirdPerson,
	past: Form.past,
	gerund: Form.gerund,
};

const isKnown = (entry: Entry | undefined): boolean =>
	entry !== undefined && (entry.classes !== 0 || entry.forms !== 0);

/** What the ending of a word in no list tells. */
function shapeOf({ word, capital, known }: Token, compound: boolean): Pick<Entry, 'classes' | 'forms'> | undefined {
	const people = known?.word === word ? known.people : personNoun(word);
	if (people !== undefined) return { classes: Class.group, forms: people === 'many' ? Form.plural : 0 };
	if (capital && people === undefined && !compound && /[a-z]{4}ans$/.test(word))
		return { classes: Class.group, forms: Form.plural };
	if (capital) return undefined;
	if (word.length > 4 && word.endsWith('ly') && !word.includes(' ')) return { classes: Class.adverb, forms: 0 };
	if (compound) return undefined;
	if (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')) return { classes: Class.verb, forms: Form.past };
	if (word.length > 6 && word.endsWith('ing')) return { classes: Class.verb, forms: Form.gerund };
	return undefined;
}
