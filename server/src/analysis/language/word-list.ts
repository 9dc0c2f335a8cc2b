import { type Finder, type Found, finder } from './around.ts';
import { type Triggers, triggersOfWords } from './triggers.ts';
import type { Hits, Listed } from './word-index.ts';

/**
 * Finds the words and phrases of lists, each with its plural in -s or -es; the longest that fits. As in `phrases`: whole
 * words, whatever their capitals, hyphens for spaces, either apostrophe, "ize" for "ise". A pattern of hundreds of words
 * takes tens of milliseconds to compile; this takes none.
 */
export function wordList(...lists: readonly (readonly string[])[]): Finder {
	let tree: Tree | undefined;
	let triggers: { readonly triggers: () => Triggers } | undefined;
	const listed: Listed = {
		firstWords() {
			tree ??= treeOf(spellings(lists));
			return tree.words.keys();
		},
	};
	return finder(
		hits => {
			if (triggers === undefined) {
				const known = [...new Set(spellings(lists).flatMap(entry => triggersOfWords(wordsOf(entry), pluralsOf)))];
				triggers = { triggers: () => known };
			}
			return hits.may(triggers);
		},
		(prose, hits) => found(prose, hits, Number.POSITIVE_INFINITY),
		(prose, hits) => found(prose, hits, 1).length > 0,
	);

	function found(prose: string, hits: Hits | undefined, most: number): readonly Found[] {
		tree ??= treeOf(spellings(lists));
		const { words } = tree;
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
			const end = tree.maybe[pairAt(prose, at, first)] === 1 ? longestFrom(words, prose, at, first) : -1;
			if (end > 0) all.push({ start: at, end, core: undefined, sense: '' });
			at = wordFrom(prose, Math.max(first, end));
		}
		return all;
	}
}

interface Tree {
	readonly words: Map<string, Node>;
	/** 1 for the first two characters of a first word: the quick look at each word of a text. */
	readonly maybe: Uint8Array;
}

/** A word by those before it, each with what joins it to the one before. */
interface Node {
	ends: boolean;
	readonly next: Map<string, Node>;
	/** A bit for the first letter of each word in `next`: most words that stand behind begin with none of them. */
	initials: number;
}

const initialAt = (text: string, at: number): number => 1 << (text.charCodeAt(at) & 31);

/** @returns where the longest entry ends of which the first word ends there; -1 for none */
function longestFrom(words: Tree['words'], prose: string, firstStart: number, firstEnd: number): number {
	let found = -1;
	let end = firstEnd;
	for (let node = words.get(wordAt(prose, firstStart, firstEnd)); node !== undefined; ) {
		if (node.ends) found = end;
		if (node.next.size === 0) return found;
		const start = wordFrom(prose, end);
		if (start >= prose.length || (node.initials & initialAt(prose, start)) === 0) return found;
		const joint = jointOf(prose, end, start);
		end = wordEnd(prose, start);
		node = node.next.get(joint + wordAt(prose, start, end));
	}
	return found;
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

function treeOf(entries: readonly string[]): Tree {
	const words = new Map<string, Node>();
	for (const entry of entries) add(words, entry);
	const maybe = new Uint8Array(pairs);
	for (const word of words.keys()) maybe[pairAt(word, 0, word.length)] = 1;
	return { words, maybe };
}

/** A number below `pairs` for the first two characters of a word, whatever their capitals. */
const pairAt = (text: string, start: number, end: number): number =>
	(text.charCodeAt(start) & 31) * 32 + (end - start > 1 ? text.charCodeAt(start + 1) & 31 : 0);

const pairs = 32 * 32;

/** "organise" is "organize" too. */
const spellings = (lists: readonly (readonly string[])[]): readonly string[] => [
	...new Set(lists.flat().flatMap(entry => [entry, entry.replace(eitherSpelling, 'z')])),
];

const eitherSpelling = /(?<=i)s(?=e|ing|ation)/g;

function add(tree: Map<string, Node>, entry: string): void {
	let from = tree;
	for (let at = 0, start = 0; ; ) {
		const end = wordEnd(entry, start);
		const word = jointOf(entry, at, start) + entry.slice(start, end);
		const next = wordFrom(entry, end);
		if (next >= entry.length) {
			for (const form of pluralsOf(word)) nodeFor(from, form).ends = true;
			return;
		}
		const node = nodeFor(from, word);
		node.initials |= initialAt(entry, next);
		from = node.next;
		at = end;
		start = next;
	}
}

function nodeFor(map: Map<string, Node>, key: string): Node {
	const node = map.get(key) ?? { ends: false, next: new Map(), initials: 0 };
	map.set(key, node);
	return node;
}

const pluralsOf = (word: string): readonly string[] => [word, `${word}s`, `${word}es`];

const wordsOf = (entry: string): readonly string[] => entry.split(/\W+/);

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
