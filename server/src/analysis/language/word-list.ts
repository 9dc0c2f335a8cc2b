import { type Finder, type Found, finder } from './around.ts';
import { keyLength, type Triggers, weight } from './triggers.ts';
import { anyInitial, type Beginning, type Hits, initialAt, type Listed, type Sought } from './word-index.ts';

/**
 * Finds the words and phrases of lists, each with its plural in -s or -es; the longest that fits. As in `phrases`: whole
 * words, whatever their capitals, hyphens for spaces, either apostrophe, "ize" for "ise". A pattern of hundreds of words
 * takes tens of milliseconds to compile; this takes none.
 */
export function wordList(...lists: readonly (readonly string[])[]): Finder {
	let tree: Tree | undefined;
	const made = (): Tree => {
		tree ??= treeOf(lists);
		return tree;
	};
	const listed: Listed = { beginnings: () => made().beginnings };
	const triggers: Sought = { triggers: () => made().triggers };
	return finder(
		hits => hits.may(triggers),
		(prose, hits) => found(prose, hits, Number.POSITIVE_INFINITY),
		(prose, hits) => found(prose, hits, 1).length > 0,
	);

	function found(prose: string, hits: Hits | undefined, most: number): readonly Found[] {
		const { words, maybe } = made();
		const all: Found[] = [];
		const starts = hits?.startsOf(listed, prose);
		if (starts !== undefined) {
			let past = 0;
			for (const start of starts) {
				if (start < past) continue;
				const end = longestFrom(words, prose, start, wordEnd(prose, start));
				if (end < 0) continue;
				all.push({ start, end, core: undefined, sense: '' });
				if (all.length === most) return all;
				past = end;
			}
			return all;
		}
		for (let at = wordFrom(prose, 0); at < prose.length && all.length < most; ) {
			const first = wordEnd(prose, at);
			const end = maybe[pairAt(prose, at, first)] === 1 ? longestFrom(words, prose, at, first) : -1;
			if (end > 0) all.push({ start: at, end, core: undefined, sense: '' });
			at = wordFrom(prose, Math.max(first, end));
		}
		return all;
	}
}

interface Tree {
	readonly words: Words;
	/** Of each entry, the word that tells most. */
	readonly triggers: Triggers;
	/** Words that an entry may begin with, in each form. */
	readonly beginnings: readonly Beginning[];
	/** 1 for the first two characters of a first word: the quick look at each word of a text. */
	readonly maybe: Uint8Array;
}

/** Behind the words before them, each with what joins it to the one before. Plurals are looked up by their singular. */
type Words = Map<string, Node>;

interface Node {
	/** An entry ends with this word, or with its plural. */
	ends: boolean;
	next: Words | undefined;
	/** By `initialAt`, of each word in `next`: most words that stand behind begin with none of them. */
	initials: number;
}

/** @returns where the longest entry ends of which the first word ends there; -1 for none */
function longestFrom(first: Words, prose: string, firstStart: number, firstEnd: number): number {
	let found = -1;
	let end = firstEnd;
	let words = first;
	for (let word = wordAt(prose, firstStart, firstEnd); ; ) {
		const node = words.get(word);
		if (node?.ends || isPlural(word, words)) found = end;
		if (node?.next === undefined) return found;
		const start = wordFrom(prose, end);
		if (start >= prose.length || (node.initials & initialAt(prose, start)) === 0) return found;
		const joint = jointOf(prose, end, start);
		end = wordEnd(prose, start);
		word = behindJoint(joint, wordAt(prose, start, end));
		words = node.next;
	}
}

/** In -s or -es, of a word that an entry ends with. */
function isPlural(word: string, words: Words): boolean {
	const last = word.length - 1;
	if (word.charCodeAt(last) !== 115) return false;
	if (words.get(word.slice(0, last))?.ends) return true;
	return word.charCodeAt(last - 1) === 101 && words.get(word.slice(0, last - 1))?.ends === true;
}

/** In lower case. To ask for that takes longer than to see that most words are. */
function wordAt(prose: string, start: number, end: number): string {
	const word = prose.slice(start, end);
	for (let at = start; at < end; at++) {
		const char = prose.charCodeAt(at);
		if (char >= 65 && char <= 90) return word.toLowerCase();
	}
	return word;
}

function treeOf(lists: readonly (readonly string[])[]): Tree {
	const words: Words = new Map();
	const triggers = new Set<string>();
	for (const list of lists) {
		for (const entry of list) {
			add(words, entry, triggers);
			// "organise" is "organize" too.
			if (entry.includes('is')) add(words, entry.replace(/(?<=i)s(?=e|ing|ation)/g, 'z'), triggers);
		}
	}
	const beginnings: Beginning[] = [];
	for (const [word, { ends, initials }] of words) {
		beginnings.push({ word, initials: ends ? anyInitial : initials });
		if (ends) for (const form of severalOf(word)) beginnings.push({ word: form, initials: anyInitial });
	}
	const maybe = new Uint8Array(pairs);
	for (const { word } of beginnings) maybe[pairAt(word, 0, word.length)] = 1;
	return { words, triggers: [...triggers], beginnings, maybe };
}

const severalOf = (word: string): readonly string[] => [`${word}s`, `${word}es`];

/** A number below `pairs` for the first two characters of a word, whatever their capitals. */
const pairAt = (text: string, start: number, end: number): number =>
	(text.charCodeAt(start) & 31) * 32 + (end - start > 1 ? text.charCodeAt(start + 1) & 31 : 0);

const pairs = 32 * 32;

function add(words: Words, entry: string, triggers: Set<string>): void {
	let node: Node | undefined;
	let telling = '';
	let last = '';
	for (let end = 0, start = 0; start < entry.length; start = wordFrom(entry, end)) {
		const joint = jointOf(entry, end, start);
		end = wordEnd(entry, start);
		if (node !== undefined) node.initials |= initialAt(entry, start);
		last = entry.slice(start, end);
		node = nodeFor(node === undefined ? words : nextOf(node), behindJoint(joint, last));
		if (weight(last) > weight(telling)) telling = last;
	}
	if (node === undefined) return;
	node.ends = true;
	for (const word of telling === last ? [last, ...severalOf(last)] : [telling]) triggers.add(word.slice(0, keyLength));
}

function nextOf(node: Node): Words {
	node.next ??= new Map();
	return node.next;
}

function nodeFor(words: Words, word: string): Node {
	let node = words.get(word);
	if (node === undefined) {
		node = { ends: false, next: undefined, initials: 0 };
		words.set(word, node);
	}
	return node;
}

/** A space joins most words: with nothing put together, nothing new has to be hashed. */
const behindJoint = (joint: string, word: string): string => (joint === ' ' ? word : joint + word);

/** What joins two words, in one way of writing it. */
function jointOf(text: string, start: number, end: number): string {
	if (end - start === 1) {
		const char = text.charAt(start);
		return char === ' ' || char === '-' ? ' ' : char === '’' ? "'" : /\s/.test(char) ? ' ' : char;
	}
	const joint = text.slice(start, end);
	return /^[\s-]+$/.test(joint) ? ' ' : joint;
}

function wordFrom(text: string, from: number): number {
	let at = from;
	while (at < text.length && !isWordChar(text.charCodeAt(at))) at++;
	return at;
}

function wordEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && isWordChar(text.charCodeAt(at))) at++;
	return at;
}

/** As "\w" has it. */
const isWordChar = (char: number): boolean =>
	(char >= 97 && char <= 122) || (char >= 65 && char <= 90) || (char >= 48 && char <= 57) || char === 95;
