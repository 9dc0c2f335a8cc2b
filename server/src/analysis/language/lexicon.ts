import type { Vocabulary } from '../config.ts';
import { plainCopy } from '../document/plain-copy.ts';
import { baseLists } from './lexicon/lists.ts';
import { personNoun } from './person-nouns.ts';
import { type Spelled, SpelledWords } from './spelled-words.ts';
import type { Token } from './tokens.ts';
import { Class } from './word-classes.ts';
import { behind, type Entry, initialOf, isEntry, type Node, type Tree, treeOf } from './word-tree.ts';

/** A word by itself, with what is known of it. One object for a word, wherever it stands. */
export interface Word extends Spelled {
	/** What the lists say; nothing for a word in none of them. */
	readonly entry: Entry | undefined;
	/** What its ending tells of a word that the lists say nothing of. */
	readonly people: ReturnType<typeof personNoun>;
}

export interface Lexicon {
	/**
	 * A word of plain letters where it stands in a text: UTF-16 offsets, half-open.
	 *
	 * @param hash by `withLetter`
	 */
	read(text: string, start: number, end: number, hash: number): Word;
	/** @param word lower case as `fold` makes it */
	word(word: string): Entry | undefined;
	/** The same of several words, with a space between them. */
	get(words: string): Entry | undefined;
	/** The longest term of two or more words that begins at a token. Marks are in none. */
	longest(tokens: readonly Token[], index: number): { readonly entry: Entry; readonly length: number } | undefined;
}

/** The word lists, with a team's own words on top. */
export function createLexicon(own: Vocabulary): Lexicon {
	const base = lexiconOf(baseTree, baseWords);
	if (own.technologies.length === 0 && own.vendors.length === 0) return base;
	const tree = treeOf([
		{ kind: 'noun', entries: own.technologies, classes: Class.system, forms: 0 },
		{ kind: 'noun', entries: own.vendors, classes: Class.vendor, forms: 0 },
	]);
	const ours = lexiconOf(() => tree, new SpelledWords(fewWords, manyWords));
	const words = new SpelledWords<Word>(fewWords, manyWords);
	return {
		read(text, start, end, hash) {
			const known = words.find(text, start, end, hash);
			if (known !== undefined) return known;
			const { word, entry } = base.read(text, start, end, hash);
			const read = wordOf(word, hash, both(ours.word(word), entry));
			words.add(read);
			return read;
		},
		word: word => both(ours.word(word), base.word(word)),
		get: words => both(ours.get(words), base.get(words)),
		longest(tokens, index) {
			const [first, second] = [ours.longest(tokens, index), base.longest(tokens, index)];
			if (first === undefined || second === undefined || first.length !== second.length)
				return (first?.length ?? 0) > (second?.length ?? 0) ? first : second;
			return { ...first, entry: both(first.entry, second.entry) ?? first.entry };
		},
	};
}

function both(ours: Entry | undefined, base: Entry | undefined): Entry | undefined {
	if (ours === undefined || base === undefined) return ours ?? base;
	return { ...ours, forms: ours.forms | base.forms, initials: ours.initials | base.initials };
}

/** Made when the first brief is read. Constants, not state: what they say of a word does not depend on when it is asked. */
let base: Tree | undefined;
const baseWords = new SpelledWords<Word>(4096, 32_768);

function baseTree(): Tree {
	base ??= treeOf(baseLists);
	return base;
}

/**
 * Looks words up in a tree. What is in none of its lists is a brief's own, and remembered here, with the session.
 *
 * @param listed takes the words that are in one
 */
function lexiconOf(tree: () => Tree, listed: SpelledWords<Word>): Lexicon {
	const unlisted = new SpelledWords<Word>(fewWords, manyWords);
	return {
		read: (text, start, end, hash) =>
			listed.find(text, start, end, hash) ??
			unlisted.find(text, start, end, hash) ??
			readAnew(text.slice(start, end).toLowerCase(), hash),
		word: word => tree().find(word),
		get: text => findAll(text.split(' ')),
		longest,
	};

	function readAnew(text: string, hash: number): Word {
		const entry = tree().find(text);
		const word = wordOf(text.length < shortestSlice ? text : plainCopy(text), hash, entry);
		(entry === undefined ? unlisted : listed).add(word);
		return word;
	}

	function findAll([first = '', ...rest]: readonly string[]): Node | undefined {
		let node = tree().find(first);
		for (const word of rest) node = node && behind(node, first)?.get(word);
		return rest.length === 0 || (node !== undefined && isEntry(node)) ? node : undefined;
	}

	function longest(tokens: readonly Token[], index: number) {
		const first = tokens[index]?.word ?? '';
		let node = tree().find(first);
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

const wordOf = (word: string, hash: number, entry: Entry | undefined): Word => ({
	word,
	hash,
	entry,
	people: entry !== undefined && (entry.classes !== 0 || entry.forms !== 0) ? undefined : personNoun(word),
});

/** Words of a brief that are remembered: for a short one, and at the most. */
const fewWords = 512;
const manyWords = 8192;

/** V8 copies what is shorter; a longer slice would keep a whole text alive. */
const shortestSlice = 13;
