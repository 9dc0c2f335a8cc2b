import type { Lexicon, Word } from './lexicon.ts';
import { withLetter } from './spelled-words.ts';

/**
 * A word, number or mark as it stands in prose. Offsets are UTF-16 units of the prose, half-open. Whoever has cut a text
 * into tokens may make terms of them as they are: there are more of them than of anything else.
 */
export interface Token {
	readonly start: number;
	end: number;
	/** Lower case, straight apostrophes, no full stop at the end: what the word lists are keyed by. */
	word: string;
	readonly kind: 'word' | 'number' | 'mark';
	/** Begins with a capital. */
	readonly capital: boolean;
	/** Has a capital behind its first letter: "ICMS", "GiveChain". */
	coined: boolean;
	/** Hyphened to the word before it. */
	readonly joined: boolean;
	/** What is known of it by itself; nothing of what is not of plain letters. */
	readonly known: Word | undefined;
	/** What the word lists say; nothing yet. */
	base: string;
	classes: number;
	forms: number;
	compound: boolean;
}

/**
 * The tokens of a stretch of prose. Marks that repeat, such as "…" in three dots, are one token with the word of one.
 *
 * @param lexicon knows words where they stand
 */
export function tokenise(prose: string, from: number, to: number, lexicon?: Pick<Lexicon, 'read'>): Token[] {
	const tokens: Token[] = [];
	let hyphenAt = -1;
	/** The stretch alone: a word that goes on behind it would be read to its end each time. */
	let stretch: string | undefined;
	for (let at = from; at < to; ) {
		const char = prose.charCodeAt(at);
		if (isSpace(char)) at++;
		else if (isLetter(char)) at = readPlain(at, char);
		else if (isRareStart(char)) at = readRare(at);
		else at = readMark(at, char);
	}
	return tokens;

	/** @returns where the token ends; so do the others */
	function readPlain(start: number, first: number): number {
		let end = start + 1;
		let hash = withLetter(0, first);
		let hasZ = false;
		for (; end < to; end++) {
			const letter = prose.charCodeAt(end);
			if (!isLetter(letter)) break;
			hash = withLetter(hash, letter);
			if ((letter | 32) === smallZ) hasZ = true;
		}
		if (goesOn(prose, end, to)) return readRare(start);
		// "organize" is "organise" to the lists.
		if (hasZ || lexicon === undefined) return push(start, end, 'word', fold(prose.slice(start, end)), first < 97);
		const known = lexicon.read(prose, start, end, hash);
		return push(start, end, 'word', known.word, first < 97, known);
	}

	function readMark(start: number, char: number): number {
		let end = start + 1;
		while (end < to && prose.charCodeAt(end) === char) end++;
		if (char !== hyphen) return push(start, end, 'mark', String.fromCharCode(char), false);
		if (end > start + 1) return push(start, start + 2, 'mark', '--', false);
		if (tokens.at(-1)?.end !== start) return push(start, end, 'mark', '-', false);
		hyphenAt = end;
		return end;
	}

	/** Numbers, accents, "e.g.", "don't", "R&D", "C++". */
	function readRare(start: number): number {
		stretch ??= prose.slice(from, to);
		rare.lastIndex = start - from;
		const match = rare.exec(stretch);
		if (match === null) return start + 1;
		const text = match[0];
		const { word, number } = match.groups ?? {};
		if (word !== undefined) return push(start, start + text.length, 'word', fold(text), isCapital(text));
		const kind = number === undefined ? 'mark' : 'number';
		return push(start, start + text.length, kind, kind === 'mark' ? markOf(text) : fold(text), false);
	}

	function push(start: number, end: number, kind: Token['kind'], word: string, capital: boolean, known?: Word): number {
		const coined = capital && hasCapital(prose, start + 1, end);
		const joined = hyphenAt === start;
		const compound = false;
		tokens.push({ start, end, word, kind, capital, coined, joined, known, base: word, classes: 0, forms: 0, compound });
		return end;
	}
}

/** A plain capital stands in the stretch. */
function hasCapital(prose: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const char = prose.charCodeAt(at);
		if (char >= 65 && char <= 90) return true;
	}
	return false;
}

const hyphen = 0x2d;
const smallZ = 0x7a;

/** What plain letters and single marks are not enough for. */
const rare =
	/(?<number>[£$€]?\d(?:[\d.,]*\d)?(?:st|nd|rd|th|k|m|bn|x|h|hrs?|mins?|ms|secs?|kg|km|wks?|yrs?|pp|pts?)?(?![\p{L}\d])(?:%|(?:\([a-z\d]{1,3}\))+)?)|(?<word>[\p{L}\d](?:[\p{L}\p{M}\d&]|['’](?=\p{L})|\.(?=\p{L})|[+#]|\/(?=\p{L}\b))*)|(?<same>[^\s\p{L}\d])\k<same>*/uy;

const isSpace = (char: number): boolean => char === 0x20 || (char >= 0x09 && char <= 0x0d);
const isLetter = (char: number): boolean => (char >= 97 && char <= 122) || (char >= 65 && char <= 90);

/** Digits, "$", and all beyond ASCII. */
const isRareStart = (char: number): boolean => char >= 128 || (char >= 48 && char <= 57) || char === 36;

/** What stands behind plain letters may belong to the word: a full stop or an apostrophe does where a letter follows. */
function goesOn(prose: string, at: number, to: number): boolean {
	if (at >= to) return false;
	const char = prose.charCodeAt(at);
	if (char === 0x2e || char === 0x27 || char === 0x2019 || char === 0x2f) {
		const next = at + 1 < to ? prose.charCodeAt(at + 1) : 0;
		return isLetter(next) || next >= 128;
	}
	return char >= 128 || (char >= 48 && char <= 57) || char === 0x26 || char === 0x2b || char === 0x23;
}

function isCapital(text: string): boolean {
	const first = text.charCodeAt(0);
	return first < 128 ? first >= 65 && first <= 90 : text.charAt(0) !== text.charAt(0).toLowerCase();
}

const markOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

/** One spelling for each word: case, curly apostrophes and the -ize of American English do not matter. */
export function fold(text: string): string {
	const lower = text.toLowerCase().replace(/’/g, "'");
	return lower.length > 5 && lower.includes('z') && izing.test(lower)
		? lower.replace(izing, (_, stem: string, ending: string) => `${stem}s${ending}`)
		: lower;
}

const izing = /^(.{2,}[iy])z(e|es|ed|ing|er|ers|ation|ations)$/;
