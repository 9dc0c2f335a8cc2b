import { plainCopy } from '../document/plain-copy.ts';
import { fold } from './tokens.ts';
import { Class, Form } from './word-classes.ts';
import { basesOf, firstWordOf, formsOf, irregularForms, type ListOfWords, mayBeForm } from './word-forms.ts';

/** What the word lists say of a word, or of a term of several words. */
export interface Entry {
	/** Bits of `Class`. */
	readonly classes: number;
	/** Bits of `Form`. */
	readonly forms: number;
	/** The form that the lists are written in. */
	readonly base: string;
	/** Terms of several words begin with this: a bit for the first letter of each second word, by `initialOf`. */
	readonly initials: number;
}

/** A word by the words before it: the lists as a tree. What has no class and no form only leads on. */
export interface Node extends Entry {
	classes: number;
	forms: number;
	base: string;
	/** Most words that do stand behind begin with none of these letters. */
	initials: number;
	next: Map<string, Node> | undefined;
	/** Entries of several words, until such a word does stand behind: then they are in `next`. */
	waiting: ListedEntry[] | undefined;
}

export const initialOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);

/** What lists say, as far as it was worked out: the same for whoever asks. */
export interface Tree {
	find(word: string): Node | undefined;
}

/**
 * The lists have some thousands of entries, and several times as many forms. What they say of a word is worked out when it
 * is first looked up: a brief has few words of so many, and most processes read few briefs.
 */
export function treeOf(lists: readonly ListOfWords[]): Tree {
	const beginWith = byFirstWord(lists);
	const mayBegin = maybeIn([...beginWith.keys(), ...irregularForms()]);
	const known = new Map<string, Node>();
	return { find };

	function find(word: string): Node | undefined {
		if (!mayBeForm(word) && !mayBegin(word)) return undefined;
		const found = known.get(word);
		if (found !== undefined) return found;
		const entries = entriesOf(word);
		if (entries.length === 0) return undefined;
		// A slice of a brief would keep it alive in what outlives every session.
		const own = plainCopy(word);
		const node = nodeOf(own, entries);
		if (node !== undefined) known.set(own, node);
		return node;
	}

	/** Those of which a form may begin with the word, and others. */
	function entriesOf(word: string): readonly ListedEntry[] {
		let entries = none;
		for (const base of basesOf(word)) {
			const own = beginWith.get(base);
			if (own !== undefined) entries = entries.length === 0 ? own : inOrder(entries, own);
		}
		return entries;
	}
}

/**
 * Tells of most words that are none of these, without looking them up: most that a brief has to itself are in no list, and
 * would be looked for in one map after the other.
 */
function maybeIn(words: Iterable<string>): (word: string) => boolean {
	const bits = new Uint8Array(roughly / 8);
	for (const word of words) {
		const place = placeOf(word);
		bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
	}
	return word => {
		const place = placeOf(word);
		return (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
	};
}

/** A power of two, some twenty times the number of words. */
const roughly = 2 ** 17;

function placeOf(word: string): number {
	let hash = 0;
	for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
	return (hash ^ (hash >>> 15)) & (roughly - 1);
}

/** An entry of one of the lists. */
interface ListedEntry {
	readonly words: string;
	readonly list: ListOfWords;
	readonly number: number;
}

function byFirstWord(lists: readonly ListOfWords[]): ReadonlyMap<string, ListedEntry[]> {
	const all = new Map<string, ListedEntry[]>();
	let number = 0;
	for (const list of lists) {
		for (const written of list.entries) {
			const words = plainWords.test(written) ? written : fold(written).replace(/-/g, ' ');
			const first = firstWordOf(words);
			const entry = { words, list, number: number++ };
			const entries = all.get(first);
			if (entries === undefined) all.set(first, [entry]);
			else entries.push(entry);
		}
	}
	return all;
}

const none: readonly ListedEntry[] = [];

const inOrder = (...entries: readonly (readonly ListedEntry[])[]): readonly ListedEntry[] =>
	[...new Set(entries.flat())].sort((a, b) => a.number - b.number);

/** Nothing to fold. */
const plainWords = /^[a-y ]+$/;

export const isEntry = (node: Node): boolean => node.classes !== 0 || node.forms !== 0;

function nodeOf(word: string, entries: readonly ListedEntry[]): Node | undefined {
	let node: Node | undefined;
	for (const entry of entries) {
		const space = entry.words.indexOf(' ');
		for (const [, form] of formsOf(entry.list.kind, entry.words, word)) {
			node ??= emptyNode(word);
			if (space < 0) add(node, entry, form);
			else wait(node, entry, entry.words.charCodeAt(space + 1));
		}
	}
	return node;
}

function wait(node: Node, entry: ListedEntry, initial: number): void {
	node.initials |= 1 << (initial & 31);
	node.waiting ??= [];
	if (node.waiting.at(-1) !== entry) node.waiting.push(entry);
}

/** What stands behind the first word of a term, or behind what follows it. */
export function behind(node: Node, first: string): Node['next'] {
	const { waiting } = node;
	if (waiting === undefined) return node.next;
	node.waiting = undefined;
	for (const entry of waiting) {
		for (const [words, form] of formsOf(entry.list.kind, entry.words, first))
			add(nodeFor(node, words.slice(first.length + 1)), entry, form);
	}
	return node.next;
}

function add(node: Node, { words, list }: ListedEntry, form: number): void {
	// The first list that has the word says what it is a form of.
	if (!isEntry(node)) node.base = words;
	if (list.kind === 'several people') {
		node.classes &= ~Class.maybeSystem;
		node.forms &= ~Form.likelySystem;
	}
	node.classes |= list.classes;
	node.forms |= list.forms | form;
}

const emptyNode = (word: string): Node => ({
	classes: 0,
	forms: 0,
	base: word,
	initials: 0,
	next: undefined,
	waiting: undefined,
});

/** @param words that stand behind the node's */
function nodeFor(from: Node, words: string): Node {
	if (words === '') return from;
	const first = firstWordOf(words);
	from.initials |= initialOf(first);
	from.next ??= new Map();
	let node = from.next.get(first);
	if (node === undefined) {
		node = emptyNode(first);
		from.next.set(first, node);
	}
	return nodeFor(node, words.slice(first.length + 1));
}
