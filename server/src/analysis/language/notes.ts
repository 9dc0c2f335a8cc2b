import type { Vocabulary } from '../config.ts';
import type { Span } from '../finding.ts';
import type { Finder } from './around.ts';
import { knownAcronyms, shouted } from './lexicon/acronyms.ts';
import { jargon } from './lexicon/jargon.ts';
import { createLexicon } from './lexicon.ts';
import { matches } from './phrases.ts';
import { topicsOf } from './topics.ts';
import { Class, Classes } from './word-classes.ts';
import type { Hits } from './word-index.ts';
import { wordList } from './word-list.ts';

/** What the words of a passage tell by themselves, sentences apart. Spans count from the start of the passage. */
export interface Notes {
	/** Bits of `Topic`. */
	readonly topics: number;
	/** Words that not every reader knows. */
	readonly jargon: readonly Term[];
	/** Short forms that not every reader knows. */
	readonly acronyms: readonly Acronym[];
	/** Short forms that the passage says in full, and words that it explains, in the singular. */
	readonly explained: readonly string[];
}

export interface Term {
	readonly span: Span;
	/** In lower case, one space between words, in the singular. */
	readonly word: string;
	/** Words that can stand in its place; '' for none. */
	readonly plain: string;
}

export interface Acronym {
	readonly span: Span;
	/** Without the "s" of a plural. */
	readonly word: string;
}

/** @returns what reads the notes of a passage's prose, with a team's own plain words and acronyms */
export function noteReader(own: Vocabulary): (prose: string, hits: Hits) => Notes {
	const plain = Object.keys(own.plainWords).length === 0 ? plainly : plainerFor({ ...jargon, ...own.plainWords });
	const known = new Set(own.acronyms);
	const lexicon = createLexicon(own);
	const isKnown = (word: string): boolean => commonlyKnown.has(word) || known.has(word);
	const isName = (word: string): boolean =>
		((lexicon.get(word.toLowerCase())?.classes ?? 0) & (Class.vendor | Class.organisation)) !== 0;
	// Written loud: "a TOTAL of nine", "FULLY paid".
	const isWord = (word: string): boolean => {
		const { classes = 0, forms = 0 } = word.length < 4 ? {} : (lexicon.get(word.toLowerCase()) ?? {});
		return ((classes & ~Classes.software) | forms) !== 0 || /.{3}LY$/.test(word);
	};
	return (prose, hits) => ({
		topics: topicsOf(prose, hits),
		jargon: plain !== plainly || plain.terms.mayBeIn(hits) ? jargonIn(prose, hits) : [],
		acronyms: acronymsIn(prose),
		explained: [...shortFormsExplained(prose), ...(plain.terms.mayBeIn(hits) ? termsExplained(prose, hits) : [])],
	});

	function jargonIn(prose: string, hits: Hits): readonly Term[] {
		return plain.terms.in(prose, hits).flatMap(({ start, end }) => {
			const text = prose.slice(start, end);
			const word = keyOf(text);
			if (isExplained(prose, end) || text === text.toUpperCase() || isQuoted(prose, start)) return [];
			return { span: { start, end }, word: singular(word), plain: plain.wordFor(word) };
		});
	}

	function termsExplained(prose: string, hits: Hits): readonly string[] {
		return plain.terms
			.in(prose, hits)
			.filter(({ end }) => isExplained(prose, end))
			.map(({ start, end }) => singular(keyOf(prose.slice(start, end))));
	}

	function acronymsIn(prose: string): readonly Acronym[] {
		return matches(prose, acronym).flatMap(({ index, 0: text }) => {
			const word = singular(text);
			if (
				isKnown(word) ||
				isKnown(text) ||
				isName(word) ||
				isWord(word) ||
				isName(`${wordBefore(prose, index)} ${text}`)
			)
				return [];
			if (isShouted(prose, index, text.length) || isQuoted(prose, index)) return [];
			return [{ span: { start: index, end: index + text.length }, word }];
		});
	}
}

const shortFormsExplained = (prose: string): readonly string[] =>
	matches(prose, explaining).flatMap(match =>
		match
			.slice(1)
			.filter(word => word !== undefined)
			.map(singular),
	);

/** In brackets right behind it. */
const isExplained = (prose: string, end: number): boolean => /^\s*\(/.test(prose.slice(end, end + 4));

const wordBefore = (prose: string, at: number): string =>
	/(\w+)\s$/.exec(prose.slice(Math.max(0, at - 30), at))?.[1] ?? '';

interface Plainer {
	/** Finds the words that not every reader knows. */
	readonly terms: Finder;
	/** Words that can stand in a word's place; '' for none. */
	wordFor(word: string): string;
}

function plainerFor(words: Readonly<Record<string, string>>): Plainer {
	const plainWords = new Map(Object.entries(words).map(([word, plain]) => [keyOf(word), plain]));
	return {
		terms: wordList([...plainWords.keys()].filter(word => /^\w/.test(word))),
		wordFor: word => plainWords.get(word) ?? pluralOf(word),
	};

	function pluralOf(word: string): string {
		const plain = plainWords.get(word.replace(/s$/, '')) ?? plainWords.get(word.replace(/es$/, '')) ?? '';
		return plain === '' || plain.endsWith('s') ? plain : `${plain}s`;
	}
}

const keyOf = (word: string): string =>
	word
		.toLowerCase()
		.replace(/[\s\-‑–]+/g, ' ')
		.replace(/i[sz](?=e|ing|ation)/g, 'is');

const plainly = plainerFor(jargon);
const commonlyKnown: ReadonlySet<string> = new Set([...knownAcronyms, ...shouted]);

/** Two to six capitals, and not part of a code such as "FS-2700" or of a file name. */
const acronym = /(?<![\w./#@-])(?:[A-Z]&[A-Z]|[A-Z]{2,5})s?(?![\w./@&]\w|[\w-]|\()/g;

/** "Blue Badge Scheme (BBS)", "BBS (Blue Badge Scheme)", "BBS stands for …", "BBS: …" at the start of a line. */
const explaining =
	/\(\s*["“'‘]?(?:the\s+)?([A-Z][A-Z&]{1,6}s?)["”'’]?\s*[),;/=]|(?<![\w-])([A-Z][A-Z&]{1,6}s?)\s*\((?=[^()]{5,})|(?<![\w-])([A-Z][A-Z&]{1,6}s?)\s+(?:stands\s+for|means|is\s+short\s+for)\b|^[ \t]*(?:[-*]\s+)?([A-Z][A-Z&]{1,6}s?)\s*(?:[:=–—]|\u2029)(?=\s*[A-Za-z])/gm;

const singular = (word: string): string => word.replace(/s$/, '');

/** In a heading or a warning in capitals, not a short form: nothing around it is in small letters, or a run of words is in capitals. */
function isShouted(prose: string, start: number, length: number): boolean {
	const run = prose.slice(Math.max(0, start - 40), start + length + 40);
	if (/(?:\b[A-Z]{2,}[\s,:;&]+){2}[A-Z]{2,}\b/.test(run)) return true;
	return !/\p{Ll}/u.test(prose) && /[A-Z]{4}/.test(prose.slice(start, start + length));
}

/** Said by somebody else: that is how they speak. */
const isQuoted = (prose: string, at: number): boolean => {
	const before = prose.slice(0, at);
	return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/g)?.length ?? 0) % 2 === 1;
};
