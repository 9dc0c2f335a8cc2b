import type { Vocabulary } from '../config.ts';
import type { Span } from '../finding.ts';
import { anyOfFinders, type Finder, finder } from './around.ts';
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
	/**
	 * @param topics bits of `Topic`
	 * @returns those of them that the passage speaks of
	 */
	about(topics: number): number;
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

/**
 * Reads the notes of a passage's prose, with a team's own plain words and acronyms: each kind when it is first asked for.
 *
 * @param guard runs what may fail; there is nothing to note where it gives nothing
 */
export function noteReader(own: Vocabulary, guard: Guard): (prose: string, hits: Hits) => Notes {
	const plain = Object.keys(own.plainWords).length === 0 ? plainly : plainerWith(own.plainWords);
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
	const readers: Readers = {
		topics: guarded(topicsOf, 0),
		jargon: guarded((prose, hits) => (plain.terms.mayBeIn(hits) ? jargonIn(prose, hits) : []), []),
		acronyms: guarded(acronymsIn, []),
		explained: guarded(
			(prose, hits) => [
				...shortFormsExplained(prose),
				...(plain.terms.mayBeIn(hits) ? termsExplained(prose, hits) : []),
			],
			[],
		),
	};
	return (prose, hits) => new ReadNotes(prose, hits, readers);

	function guarded<T>(read: Read<T>, none: T): Read<T> {
		return (prose, hits, among) => guard(() => read(prose, hits, among)) ?? none;
	}

	function jargonIn(prose: string, hits: Hits): readonly Term[] {
		return plain.terms.in(prose, hits).flatMap(({ start, end }) => {
			const text = prose.slice(start, end);
			const word = keyOf(text);
			if (isExplained(prose, end) || text === text.toUpperCase() || isQuoted(prose, start)) return [];
			return { span: { start, end }, word: singular(word), plain: plain.wordFor(word) ?? '' };
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

export type Guard = <T>(run: () => T) => T | undefined;

type Read<T> = (prose: string, hits: Hits, among?: number) => T;

interface Readers {
	readonly topics: Read<number>;
	readonly jargon: Read<readonly Term[]>;
	readonly acronyms: Read<readonly Acronym[]>;
	readonly explained: Read<readonly string[]>;
}

class ReadNotes implements Notes {
	private readonly prose: string;
	private readonly hits: Hits;
	private readonly readers: Readers;
	/** Bits of `Topic`: what was asked, and what the passage speaks of. */
	private asked = 0;
	private topics = 0;
	private knownJargon: readonly Term[] | undefined;
	private knownAcronyms: readonly Acronym[] | undefined;
	private knownExplained: readonly string[] | undefined;

	constructor(prose: string, hits: Hits, readers: Readers) {
		this.prose = prose;
		this.hits = hits;
		this.readers = readers;
		this.knownJargon = undefined;
		this.knownAcronyms = undefined;
		this.knownExplained = undefined;
	}

	about(topics: number): number {
		const open = topics & ~this.asked;
		if (open !== 0) {
			this.topics |= this.readers.topics(this.prose, this.hits, open);
			this.asked |= open;
		}
		return this.topics & topics;
	}

	get jargon(): readonly Term[] {
		this.knownJargon ??= this.readers.jargon(this.prose, this.hits);
		return this.knownJargon;
	}

	get acronyms(): readonly Acronym[] {
		this.knownAcronyms ??= this.readers.acronyms(this.prose, this.hits);
		return this.knownAcronyms;
	}

	get explained(): readonly string[] {
		this.knownExplained ??= this.readers.explained(this.prose, this.hits);
		return this.knownExplained;
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
	/** Words that can stand in a word's place; '' for none, and undefined for a word that is not among them. */
	wordFor(word: string): string | undefined;
}

/** Our own words, and a team's, which go before them. */
function plainerWith(own: Vocabulary['plainWords']): Plainer {
	const { terms, wordFor } = plainerFor(own);
	// What is sought by its words stays known for good: a team's are looked for in each passage.
	const apart = finder(
		() => true,
		prose => terms.in(prose),
	);
	return { terms: anyOfFinders(plainly.terms, apart), wordFor: word => wordFor(word) ?? plainly.wordFor(word) };
}

function plainerFor(words: Readonly<Record<string, string>>): Plainer {
	const plainWords = new Map(Object.entries(words).map(([word, plain]) => [keyOf(word), plain]));
	return {
		terms: wordList([...plainWords.keys()].filter(word => /^\w/.test(word))),
		wordFor: word => plainWords.get(word) ?? pluralOf(word),
	};

	function pluralOf(word: string): string | undefined {
		const plain = plainWords.get(word.replace(/s$/, '')) ?? plainWords.get(word.replace(/es$/, ''));
		return plain === undefined || plain === '' || plain.endsWith('s') ? plain : `${plain}s`;
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
	/\(\s*["“'‘]?(?:the\s+)?([A-Z][A-Z&]{1,6}s?)["”'’]?\s*[),;/=]|(?<![\w-])([A-Z][A-Z&]{1,6}s?)\s*\((?=[^()]{5,})|(?<![\w-])([A-Z][A-Z&]{1,6}s?)\s+(?:stands\s+for|means|is\s+short\s+for)\b|(?<![^\n\r\f])[ \t]*(?:[-*]\s+)?([A-Z][A-Z&]{1,6}s?)\s*(?:[:=–—]|\f)(?=\s*[A-Za-z])/g;

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
