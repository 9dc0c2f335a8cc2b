import { beginningLength, keyLength, type Triggers } from './triggers.ts';

/** Something to look for, with the words that a text must hold for it to be there; undefined where none need be. */
export interface Sought {
	triggers(): Triggers | undefined;
	/** Its number in the index that was asked for it last, as looking that up takes longer than most answers. */
	known?: { readonly index: object; readonly number: number };
}

/** Entries of several words, looked for by the words that they begin with. */
export interface Listed {
	beginnings(): readonly Beginning[];
}

/** The first word of entries, in lower case, as `\\w` has words. */
export interface Beginning {
	readonly word: string;
	/** By `initialAt`, of the words that may stand behind; any for a word that is an entry by itself. */
	readonly initials: number;
}

/** A bit for the first letter of a word. */
export const initialAt = (text: string, at: number): number => 1 << (text.charCodeAt(at) & 31);

export const anyInitial = -1;

/**
 * Tells which of many things a text may hold, by its words alone, after reading it once. What is sought is taken in when
 * it is first asked for.
 */
export interface WordIndex {
	read(text: string): Hits;
}

export interface Hits {
	/** False where it cannot be found in the text. */
	may(sought: Sought): boolean;
	/** Where words stand that an entry of the list may begin with; undefined for another text than was read. */
	startsOf(list: Listed, text: string): readonly number[] | undefined;
}

export function wordIndex(): WordIndex {
	/** For words of up to `keyLength` letters and for longer beginnings; and for the shorter beginnings. */
	const words = new Map<number, number[]>();
	const beginnings = new Map<number, number[]>();
	const numbers = new Map<Sought, number>();
	/** By the code of a word, the numbers of the lists with an entry that begins with it, each with its initials behind it. */
	const lists = new Map<number, number[]>();
	/** What the codes in those are, roughly: most words of a text are in none of them. */
	const maybe = new Uint8Array(roughly);
	const listNumbers = new Map<Listed, number>();
	const index = { numberOf, listNumberOf, read, size: () => numbers.size, listCount: () => listNumbers.size };
	return { read: text => new ReadHits(text, index) };

	function numberOf(sought: Sought): number {
		if (sought.known?.index === numbers) return sought.known.number;
		const number = numbers.get(sought) ?? numbered(sought);
		sought.known = { index: numbers, number };
		return number;
	}

	function numbered(sought: Sought): number {
		const triggers = sought.triggers();
		const number = triggers === undefined ? -1 : numbers.size;
		numbers.set(sought, number);
		for (const trigger of triggers ?? []) {
			const isBeginning = trigger.endsWith('*');
			const code = codeOf(isBeginning ? trigger.slice(0, -1) : trigger);
			maybe[code & (roughly - 1)] = (maybe[code & (roughly - 1)] ?? 0) | (isBeginning ? 1 : 2);
			note(isBeginning ? beginnings : words, code, number);
		}
		return number;
	}

	function listNumberOf(list: Listed): number {
		const known = listNumbers.get(list);
		if (known !== undefined) return known;
		const number = listNumbers.size;
		listNumbers.set(list, number);
		for (const { word, initials } of list.beginnings()) {
			const code = codeOf(word);
			maybe[code & (roughly - 1)] = (maybe[code & (roughly - 1)] ?? 0) | 2;
			const own = lists.get(code);
			if (own === undefined) lists.set(code, [number, initials]);
			else if (own.at(-2) === number) own[own.length - 1] = initials | (own.at(-1) ?? 0);
			else own.push(number, initials);
		}
		return number;
	}

	function read(text: string): Read {
		const bits: number[] = new Array((numbers.size >> 5) + 1).fill(0);
		let starts: number[] | undefined;
		let code = 0;
		let length = 0;
		let start = 0;
		// Asked once: texts are strings of many sorts, and V8 goes a long way to the length of any.
		const end = text.length;
		for (let at = 0; at <= end; at++) {
			const char = at < end ? text.charCodeAt(at) : 0;
			const letter = char < letters.length ? (letters[char] ?? 0) : 0;
			if (letter !== 0) {
				if (length === keyLength) continue;
				if (length === 0) start = at;
				code = withLetter(code, letter);
				length++;
				if ((length === 3 || length === beginningLength) && ((maybe[code & (roughly - 1)] ?? 0) & 1) !== 0)
					take(bits, beginnings.get(code));
			} else if (length > 0) {
				if (((maybe[code & (roughly - 1)] ?? 0) & 2) !== 0) {
					take(bits, words.get(code));
					const own = lists.get(code);
					if (own !== undefined) {
						starts ??= [];
						const next = initialFrom(text, at);
						for (let index = 0; index < own.length; index += 2)
							if (((own[index + 1] ?? 0) & next) !== 0) starts.push(own[index] ?? 0, start);
					}
				}
				code = 0;
				length = 0;
			}
		}
		return { bits, starts: starts ?? none };
	}
}

/** Of the next word; all bits where there is none, as an entry may end there. */
function initialFrom(text: string, from: number): number {
	for (let at = from; at < text.length; at++) {
		const char = text.charCodeAt(at);
		if (char < letters.length && letters[char] !== 0) return initialAt(text, at);
	}
	return anyInitial;
}

/** A power of two, some times the number of words that are sought. */
const roughly = 2 ** 14;

/** What was found in a text: bits by the number of what is sought, and numbers of lists, each with a place behind it. */
interface Read {
	readonly bits: readonly number[];
	readonly starts: readonly number[];
}

/** A class, as there is one for each passage. */
class ReadHits implements Hits {
	private readonly text: string;
	private readonly index: Index;
	private found: Read = nothing;
	private known = 0;
	private knownLists = 0;

	constructor(text: string, index: Index) {
		this.text = text;
		this.index = index;
	}

	may(sought: Sought): boolean {
		const number = this.index.numberOf(sought);
		if (number < 0) return true;
		if (number >= this.known) this.read();
		return (((this.found.bits[number >> 5] ?? 0) >> (number & 31)) & 1) === 1;
	}

	startsOf(list: Listed, text: string): readonly number[] | undefined {
		if (text !== this.text) return undefined;
		const number = this.index.listNumberOf(list);
		if (number >= this.knownLists) this.read();
		return placesOf(this.found.starts, number);
	}

	private read(): void {
		this.found = this.index.read(this.text);
		this.known = this.index.size();
		this.knownLists = this.index.listCount();
	}
}

const none: readonly number[] = [];
const nothing: Read = { bits: none, starts: none };

interface Index {
	/** -1 for what may be in any text. */
	numberOf(sought: Sought): number;
	listNumberOf(list: Listed): number;
	read(text: string): Read;
	size(): number;
	listCount(): number;
}

function placesOf(starts: readonly number[], list: number): readonly number[] {
	let own: number[] | undefined;
	for (let index = 0; index < starts.length; index += 2) {
		if (starts[index] !== list) continue;
		own ??= [];
		own.push(starts[index + 1] ?? 0);
	}
	return own ?? none;
}

function note(map: Map<number, number[]>, code: number, number: number): void {
	const numbers = map.get(code);
	if (numbers === undefined) map.set(code, [number]);
	else if (numbers.at(-1) !== number) numbers.push(number);
}

function take(bits: number[], numbers: readonly number[] | undefined): void {
	if (numbers === undefined) return;
	for (let index = 0; index < numbers.length; index++) {
		const number = numbers[index] ?? 0;
		bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
	}
}

/** A hash: two words of one code make a text be searched in vain, and nothing be missed. */
const withLetter = (code: number, letter: number): number => (Math.imul(code, 31) + letter) | 0;

/** By their codes, for those of ASCII. */
const letters = Uint8Array.from({ length: 128 }, (_, char) => letterOf(char));

/** Letters, digits and "_" are numbers from 1 to 37; 0 is what is in no word. */
function letterOf(char: number): number {
	if (char >= 97 && char <= 122) return char - 96;
	if (char >= 65 && char <= 90) return char - 64;
	if (char >= 48 && char <= 57) return char - 21;
	return char === 95 ? 37 : 0;
}

function codeOf(word: string): number {
	let code = 0;
	for (let at = 0; at < keyLength && at < word.length; at++) code = withLetter(code, letterOf(word.charCodeAt(at)));
	return code;
}
