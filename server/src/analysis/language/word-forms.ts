import { gerundOf, pastOf, pluralOf, thirdPersonOf } from './inflect.ts';
import { irregularPlurals, irregularVerbs } from './lexicon/irregular.ts';
import { Form } from './word-classes.ts';

/** A list, and what it says of its words. */
export interface ListOfWords {
	/**
	 * Nouns stand in the plural too, and verbs in each of their forms. What is a tool as often as a person by itself, and
	 * people where there are several, is listed as it stands.
	 */
	readonly kind: 'noun' | 'verb' | 'word' | 'several people';
	readonly entries: readonly string[];
	/** Bits of `Class`. */
	readonly classes: number;
	/** Bits of `Form`. */
	readonly forms: number;
}

/** A form in which an entry stands, and its bit of `Form`. */
export type WordForm = readonly [words: string, form: number];

/**
 * @param base folded, with spaces for hyphens
 * @returns the forms of which the first word is the given one
 */
export function formsOf(kind: ListOfWords['kind'], base: string, firstWord: string): readonly WordForm[] {
	if (kind === 'verb') return verbForms(base, firstWord);
	const forms: WordForm[] = [];
	if (startsWithWord(base, firstWord)) forms.push([base, 0]);
	if (kind !== 'noun') return forms;
	const several = severalOf(base);
	if (startsWithWord(several, firstWord)) forms.push([several, Form.plural]);
	return forms;
}

const startsWithWord = (words: string, word: string): boolean =>
	words.startsWith(word) && (words.length === word.length || words.charCodeAt(word.length) === 32);

const singulars = new Map(Object.entries(irregularPlurals).map(([plural, singular]) => [singular, plural]));

function severalOf(noun: string): string {
	const space = noun.lastIndexOf(' ') + 1;
	const irregular = singulars.get(space === 0 ? noun : noun.slice(space));
	return irregular === undefined ? pluralOf(noun) : noun.slice(0, space) + irregular;
}

/** Of a verb of several words, the first is inflected: "rolls out". */
function verbForms(verb: string, word: string): readonly WordForm[] {
	const first = firstWordOf(verb);
	const rest = verb.slice(first.length);
	const forms: WordForm[] = [];
	if (first === word) forms.push([verb, Form.base]);
	if (word.endsWith('s') && thirdPersonOf(first) === word) forms.push([word + rest, Form.thirdPerson]);
	if (word.endsWith('ing') && gerundOf(first) === word) forms.push([word + rest, Form.gerund]);
	const pasts = irregularVerbs[verb] ?? irregularVerbs[first]?.map(form => form + rest);
	if (pasts === undefined) {
		if (word.endsWith('ed') && pastOf(first) === word) forms.push([word + rest, Form.past]);
	} else for (const past of pasts) if (startsWithWord(past, word)) forms.push([past, Form.past]);
	return forms;
}

export function firstWordOf(words: string): string {
	const space = words.indexOf(' ');
	return space < 0 ? words : words.slice(0, space);
}

/** Of which words this may be a form: each that `formsOf` has it for is among them, and others are. */
export function basesOf(word: string): readonly string[] {
	const bases = [word];
	for (const base of irregulars.get(word) ?? none) bases.push(base);
	if (word.endsWith('s')) {
		bases.push(word.slice(0, -1));
		if (!word.endsWith('es')) return bases;
		bases.push(word.slice(0, -2));
		if (word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`);
		if (word.endsWith('ves')) bases.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
	} else if (word.endsWith('ed')) {
		bases.push(word.slice(0, -1), word.slice(0, -2), word.slice(0, -3));
		if (word.endsWith('ied')) bases.push(`${word.slice(0, -3)}y`);
	} else if (word.endsWith('ing')) {
		bases.push(word.slice(0, -3), word.slice(0, -4), `${word.slice(0, -3)}e`);
		if (word.endsWith('ying')) bases.push(`${word.slice(0, -4)}ie`);
	}
	return bases;
}

/** Whether its ending may be that of a form: where it is not, only irregular words have other bases than themselves. */
export const mayBeForm = (word: string): boolean => word.endsWith('s') || word.endsWith('ed') || word.endsWith('ing');

/** The words with a base that their ending does not tell: "went", "children". */
export const irregularForms = (): Iterable<string> => irregulars.keys();

const none: readonly string[] = [];

/** By each form, the words that have it. */
const irregulars = new Map<string, readonly string[]>();
for (const [base, forms] of [
	...Object.entries(irregularVerbs),
	...Object.entries(irregularPlurals).map(([plural, singular]) => [singular, [plural]] as const),
])
	for (const form of forms.map(firstWordOf)) irregulars.set(form, [...(irregulars.get(form) ?? []), firstWordOf(base)]);
