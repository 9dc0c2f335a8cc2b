import { beginningLength, keyLength, type Triggers } from './triggers.ts';

/** Something to look for, with the words that a text must hold for it to be there; undefined where none need be. */
export interface Sought {
	triggers(): Triggers | undefined;
}

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
}

export function wordIndex(): WordIndex {
	/** For words of up to `keyLength` letters and for longer beginnings; and for the shorter beginnings. */
	const words = new Map<number, number[]>();
	const beginnings = new Map<number, number[]>();
	const numbers = new Map<Sought, number>();
	const index = { numberOf, bitsIn, size: () => numbers.size };
	return { read: text => new ReadHits(text, index) };

	function numberOf(sought: Sought): number {
		const known = numbers.get(sought);
		if (known !== undefined) return known;
		const triggers = sought.triggers();
		const number = triggers === undefined ? -1 : numbers.size;
		numbers.set(sought, number);
		for (const trigger of triggers ?? []) {
			const isBeginning = trigger.endsWith('*');
			note(isBeginning ? beginnings : words, codeOf(isBeginning ? trigger.slice(0, -1) : trigger), number);
		}
		return number;
	}

	function bitsIn(text: string): readonly number[] {
		const bits: number[] = [];
		let code = 0;
		let length = 0;
		for (let at = 0; at <= text.length; at++) {
			const letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
			if (letter !== 0) {
				if (length === keyLength) continue;
				code = withLetter(code, letter);
				length++;
				if (length === 3 || length === beginningLength) take(bits, beginnings.get(code));
			} else if (length > 0) {
				take(bits, words.get(code));
				code = 0;
				length = 0;
			}
		}
		return bits;
	}
}

/** A class, as there is one for each passage. */
class ReadHits implements Hits {
	private readonly text: string;
	private readonly index: Index;
	private bits: readonly number[] = [];
	private known = 0;

	constructor(text: string, index: Index) {
		this.text = text;
		this.index = index;
	}

	may(sought: Sought): boolean {
		const number = this.index.numberOf(sought);
		if (number < 0) return true;
		if (number >= this.known) {
			this.bits = this.index.bitsIn(this.text);
			this.known = this.index.size();
		}
		return (((this.bits[number >> 5] ?? 0) >> (number & 31)) & 1) === 1;
	}
}

interface Index {
	/** -1 for what may be in any text. */
	numberOf(sought: Sought): number;
	bitsIn(text: string): readonly number[];
	size(): number;
}

function note(map: Map<number, number[]>, code: number, number: number): void {
	const bits = map.get(code) ?? [];
	while (bits.length <= number >> 5) bits.push(0);
	bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
	map.set(code, bits);
}

function take(all: number[], bits: readonly number[] | undefined): void {
	if (bits === undefined) return;
	while (all.length < bits.length) all.push(0);
	for (let index = 0; index < bits.length; index++) all[index] = (all[index] ?? 0) | (bits[index] ?? 0);
}

/** A hash: two words of one code make a text be searched in vain, and nothing be missed. */
const withLetter = (code: number, letter: number): number => (Math.imul(code, 31) + letter) | 0;

/** Letters, digits and "_" are numbers from 1 to 37; 0 is what is in no word. */
function letterOf(char: number): number {
	if (char >= 97 && char <= 122) return char - 96;
	if (char >= 65 && char <= 90) return char - 64;
	if (char >= 48 && char <= 57) return char - 21;
	return char === 95 ? 37 : 0;
}

function codeOf(word: string): number {
	let code = 0;
	for (let at = 0; at < word.length; at++) code = withLetter(code, letterOf(word.charCodeAt(at)));
	return code;
}
