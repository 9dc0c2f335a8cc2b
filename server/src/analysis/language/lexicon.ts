import type { Vocabulary } from '../config.ts';
import { plainCopy } from '../document/plain-copy.ts';
import { baseLists } from './lexicon/lists.ts';
import { fold, type Token } from './tokens.ts';
import { Class, Form } from './word-classes.ts';
import { basesOf, firstWordOf, formsOf, type ListOfWords } from './word-forms.ts';

/** What the word lists say of a word, or of a term of several words. */
export interface Entry {
	/** Bits of `Class`. */
	readonly classes: number;
	/** Bits of `Form`. */
	readonly forms: number;
	/** The form that the lists are written in. */
	readonly base: string;
	/** Terms of several words begin with this. */
	readonly goesOn: boolean;
}

export interface Lexicon {
	/** @param word lower case as `fold` makes it */
	word(word: string): Entry | undefined;
	/** The same of several words, with a space between them. */
	get(words: string): Entry | undefined;
	/** The longest term of two or more words that begins at a token. Marks are in none. */
	longest(tokens: readonly Token[], index: number): { readonly entry: Entry; readonly length: number } | undefined;
}

/** The word lists, with a team's own words on top. */
export function createLexicon(own: Vocabulary): Lexicon {
	if (own.technologies.length === 0 && own.vendors.length === 0)
		return {
			word: word => baseLexicon().word(word),
			get: words => baseLexicon().get(words),
			longest: (tokens, index) => baseLexicon().longest(tokens, index),
		};
	const ours = lexiconOf([
		{ kind: 'noun', entries: own.technologies, classes: Class.system, forms: 0 },
		{ kind: 'noun', entries: own.vendors, classes: Class.vendor, forms: 0 },
	]);
	return {
		word: word => both(ours.word(word), baseLexicon().word(word)),
		get: words => both(ours.get(words), baseLexicon().get(words)),
		longest(tokens, index) {
			const [first, second] = [ours.longest(tokens, index), baseLexicon().longest(tokens, index)];
			if (first === undefined || second === undefined || first.length !== second.length)
				return (first?.length ?? 0) > (second?.length ?? 0) ? first : second;
			return { ...first, entry: both(first.entry, second.entry) ?? first.entry };
		},
	};
}

function both(ours: Entry | undefined, base: Entry | undefined): Entry | undefined {
	if (ours === undefined || base === undefined) return ours ?? base;
	return { ...ours, forms: ours.forms | base.forms, goesOn: ours.goesOn || base.goesOn };
}

/** Made when the first brief is read. A constant, not state: what it says of a word does not depend on when it is asked. */
let base: Lexicon | undefined;

function baseLexicon(): Lexicon {
	base ??= lexiconOf(baseLists);
	return base;
}

/** A word by the words before it: the lists as a tree. What has no class and no form only leads on. */
interface Node {
	classes: number;
	forms: number;
	base: string;
	goesOn: boolean;
	next: Map<string, Node> | undefined;
	/** A bit for the first letter of each word that may stand behind: most words that do begin with none of them. */
	initials: number;
	/** Entries of several words, until such a word does stand behind: then they are in `next`. */
	waiting: ListedEntry[] | undefined;
}

const initialOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);

/**
 * The lists have some thousands of entries, and several times as many forms. What they say of a word is worked out when it
 * is first looked up: a brief has few words of so many, and most processes read few briefs.
 */
function lexiconOf(lists: readonly ListOfWords[]): Lexicon {
	const beginWith = byFirstWord(lists);
	const known = new Map<string, Node>();
	/** Words in no list, some thousands of them: to see that again takes longest. */
	const unknown = new Set<string>();
	return { word: find, get: text => findAll(text.split(' ')), longest };

	function find(word: string): Node | undefined {
		const node = known.get(word);
		if (node !== undefined || unknown.has(word)) return node;
		// A slice of a brief would keep it alive, in what outlives every session.
		const own = plainCopy(word);
		const made = nodeOf(own, entriesOf(own));
		if (made !== undefined) known.set(own, made);
		else {
			if (unknown.size === mostUnknown) unknown.clear();
			unknown.add(own);
		}
		return made;
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

	function findAll([first = '', ...rest]: readonly string[]): Node | undefined {
		let node = find(first);
		for (const word of rest) node = node && behind(node, first)?.get(word);
		return rest.length === 0 || (node !== undefined && isEntry(node)) ? node : undefined;
	}

	function longest(tokens: readonly Token[], index: number) {
		const first = tokens[index]?.word ?? '';
		let node = find(first);
		let found: { readonly entry: Entry; readonly length: number } | undefined;
		for (let length = 2; ; length++) {
			const token = tokens[index + length - 1];
			if (token === undefined || token.kind === 'mark') return found;
			if (node === undefined || (node.initials & initialOf(token.word)) === 0) return found;
			node = behind(node, first)?.get(token.word);
			if (node === undefined) return found;
			if (isEntry(node)) found = { entry: node, length };
		}
	}
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

const mostUnknown = 10_000;

/** Nothing to fold. */
const plainWords = /^[a-y ]+$/;

const isEntry = (node: Node): boolean => node.classes !== 0 || node.forms !== 0;

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
	node.goesOn = true;
	node.initials |= 1 << (initial & 31);
	node.waiting ??= [];
	if (node.waiting.at(-1) !== entry) node.waiting.push(entry);
}

/** What stands behind the first word of a term, or behind what follows it. */
function behind(node: Node, first: string): Node['next'] {
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
	goesOn: false,
	next: undefined,
	initials: 0,
	waiting: undefined,
});

/** @param words that stand behind the node's */
function nodeFor(from: Node, words: string): Node {
	if (words === '') return from;
	const first = firstWordOf(words);
	from.goesOn = true;
	from.initials |= initialOf(first);
	from.next ??= new Map();
	let node = from.next.get(first);
	if (node === undefined) {
		node = emptyNode(first);
		from.next.set(first, node);
	}
	return nodeFor(node, words.slice(first.length + 1));
}
