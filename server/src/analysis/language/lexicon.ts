import type { Vocabulary } from '../config.ts';
import { plainCopy } from '../document/plain-copy.ts';
import { baseLists } from './lexicon/lists.ts';
import type { Token } from './tokens.ts';
import { Class } from './word-classes.ts';
import { behind, type Entry, initialOf, isEntry, type Node, type Tree, treeOf } from './word-tree.ts';

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
	const base = lexiconOf(baseTree);
	if (own.technologies.length === 0 && own.vendors.length === 0) return base;
	const tree = treeOf([
		{ kind: 'noun', entries: own.technologies, classes: Class.system, forms: 0 },
		{ kind: 'noun', entries: own.vendors, classes: Class.vendor, forms: 0 },
	]);
	const ours = lexiconOf(() => tree);
	return {
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
	return { ...ours, forms: ours.forms | base.forms, goesOn: ours.goesOn || base.goesOn };
}

/** Made when the first brief is read. A constant, not state: what it says of a word does not depend on when it is asked. */
let base: Tree | undefined;

function baseTree(): Tree {
	base ??= treeOf(baseLists);
	return base;
}

/** Looks words up in a tree. What is in none of its lists is a brief's own, and remembered here, with the session. */
function lexiconOf(tree: () => Tree): Lexicon {
	const unknown = new Set<string>();
	return { word: find, get: text => findAll(text.split(' ')), longest };

	function find(word: string): Node | undefined {
		const node = tree().known.get(word);
		if (node !== undefined || unknown.has(word)) return node;
		const found = tree().find(word);
		if (found !== undefined) return found;
		if (unknown.size === mostUnknown) unknown.clear();
		unknown.add(plainCopy(word));
		return undefined;
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

/** To work out again that a word is in no list takes longest: so many are remembered before all are forgotten. */
const mostUnknown = 10_000;
