import { commonElsewhere, commonEnglish } from './lexicon/tongues.ts';
import { wordSet } from './word-set.ts';

/** How much of a text is in English, as far as its words tell. */
export interface Tongue {
	/** About how many words it has. */
	readonly words: number;
	/** Undefined where it is too short, or as much of either. */
	readonly isEnglish: boolean | undefined;
}

/** Counts the words that a language cannot do without: that tells it from others without knowing what a text says. */
export function tongueOf(prose: string): Tongue {
	if (isPlainly(prose)) return { words: Math.ceil(prose.length / 6), isEnglish: true };
	const found = prose.match(anyWord) ?? [];
	let words = 0;
	let english = 0;
	let elsewhere = 0;
	for (const each of found) {
		if (plain.test(each)) {
			words++;
			const word = each.toLowerCase();
			if (known.has(word)) english++;
			else if (other.has(word) && !isShortForm.test(each)) elsewhere++;
		} else {
			const length = latin.test(each) ? 1 : Math.ceil(each.length / 4);
			words += length;
			elsewhere += length;
		}
	}
	return { words, isEnglish: verdict(english, elsewhere) };
}

/** Most paragraphs in English show it at a look. */
const isPlainly = (prose: string): boolean =>
	prose.includes(' the ') && (prose.includes(' of ') || prose.includes(' to ') || prose.includes(' and '));

/** One word of another language is a name or a loan, and so are two beside some of English. */
function verdict(english: number, elsewhere: number): boolean | undefined {
	if (elsewhere >= 2 && elsewhere > 2 * english) return false;
	return english >= 2 && english > elsewhere ? true : undefined;
}

const known = wordSet(commonEnglish);
const other: ReadonlySet<string> = new Set([...wordSet(commonElsewhere)].filter(word => !known.has(word)));

const anyWord = /[\p{L}\p{M}]+/gu;
const plain = /^[A-Za-z]+$/;
const latin = /^\p{Script=Latin}/u;
/** "AR", "NI", "DE" are no words. */
const isShortForm = /^[A-Z]{2,}$/;
