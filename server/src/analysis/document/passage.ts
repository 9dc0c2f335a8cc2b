import type { Notes } from '../language/notes.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Hits } from '../language/word-index.ts';
import type { BlockKind } from './markdown.ts';
import { proseOf } from './prose.ts';
import type { Role } from './role.ts';

/**
 * A block by what it is and says, not by where it stands. Blocks that say the same in the same role are one object, so
 * that what was learnt of it is kept for as long as it is in the brief.
 */
export interface Passage {
	readonly kind: BlockKind;
	readonly role: Role;
	/** The source, markup and all. Spans of passage rules count from its start, in UTF-16 units. */
	readonly text: string;
	/** The same length, markup blanked: what a reader sees. */
	readonly prose: string;
	/** What it says, sentence by sentence; read when first asked for. */
	readonly sentences: readonly Sentence[];
	/** What its words tell by themselves: topics, jargon, acronyms; read when first asked for. */
	readonly notes: Notes;
	/** What may be found in its prose, by its words; read when first asked for. */
	readonly hits: Hits;
	/** In the opening of the brief: its title, or what comes before the first section or in a section named for it. */
	readonly opening: boolean;
	/** 1 to 6 for a heading, depth in lists else. */
	readonly level: number;
	/** Install notes, licence, contributing, a list of links: not part of the brief's argument. */
	readonly boilerplate: boolean;
	/** A table's first row. */
	readonly header: boolean;
	/** The length of a label that names the passage's role: "**Outcome:** ", "Users — ", a row's first cell. 0 for none. */
	readonly label: number;
	/** The nearest heading above is about features, requirements or deliverables: lists there are not goals. */
	readonly inventory: boolean;
	/**
	 * What `read` makes of the passage, worked out the first time and remembered with it: what rules about the whole brief
	 * ask of every passage at every edit. Remembered by the function, or by `key` where one function has several answers.
	 */
	once<T>(read: (passage: Passage) => T, key?: object): T;
}

export type PassageTraits = Omit<Passage, 'prose' | 'text' | 'sentences' | 'notes' | 'hits' | 'once'>;

/** Hands out one passage for each text in each place of a kind. `sweep` forgets those that are no longer in use, when there
 * are many more than that are. */
export interface PassageStore {
	intern(traits: PassageTraits, text: string): Passage;
	sweep(inUse: readonly Passage[]): void;
}

/** Reads the sentences of a passage: what `language/` is for. */
export type ReadSentences = (passage: Passage) => readonly Sentence[];

/** Reads the notes on a passage from its prose. */
export type ReadNotes = (prose: string, hits: Hits) => Notes;

/** How passages are read. What each of these reads, a passage asks for once. */
export interface Readers {
	readonly sentences: ReadSentences;
	readonly notes: ReadNotes;
	readonly hits: (prose: string) => Hits;
}

export function passageStore(readers: Readers): PassageStore {
	const known = new Map<string, Passage>();
	return {
		intern(traits, text) {
			const key = prefixOf(traits) + text;
			const passage = known.get(key) ?? new KeptPassage(traits, text, readers);
			known.set(key, passage);
			return passage;
		},
		sweep(inUse) {
			if (known.size < 2 * inUse.length + 100) return;
			known.clear();
			for (const passage of inUse) known.set(prefixOf(passage) + passage.text, passage);
		},
	};
}

const prefixOf = (traits: PassageTraits): string =>
	`${traits.kind}|${traits.role}|${traits.level}|${flags(traits)}|${traits.label}|`;

const flags = (traits: PassageTraits): string =>
	`${Number(traits.opening)}${Number(traits.boilerplate)}${Number(traits.header)}${Number(traits.inventory)}`;

/** The passage as if it said something else without a label: for judging a rewrite before it is offered. Nothing is read out of it. */
export const restated = (passage: Passage, text: string): Passage =>
	new KeptPassage({ ...passage, label: 0 }, text, {
		sentences: () => [],
		notes: () => passage.notes,
		hits: () => passage.hits,
	});

/** A class, as thousands of them are asked at every edit: all have one shape, and one copy of the functions. */
class KeptPassage implements Passage {
	readonly kind: BlockKind;
	readonly role: Role;
	readonly text: string;
	readonly opening: boolean;
	readonly level: number;
	readonly boilerplate: boolean;
	readonly header: boolean;
	readonly label: number;
	readonly inventory: boolean;
	private knownProse: string | undefined;
	private knownSentences: readonly Sentence[] | undefined;
	private knownNotes: Notes | undefined;
	private knownHits: Hits | undefined;
	/** What was read out of it: a reader, and behind it what it read. There are a handful, and a map takes longer. */
	private readonly known: unknown[];
	private readonly readers: Readers;

	constructor(traits: PassageTraits, text: string, readers: Readers) {
		this.kind = traits.kind;
		this.role = traits.role;
		this.text = text;
		this.opening = traits.opening;
		this.level = traits.level;
		this.boilerplate = traits.boilerplate;
		this.header = traits.header;
		this.label = traits.label;
		this.inventory = traits.inventory;
		this.knownProse = undefined;
		this.knownSentences = undefined;
		this.knownNotes = undefined;
		this.knownHits = undefined;
		this.known = [];
		this.readers = readers;
	}

	get prose(): string {
		this.knownProse ??= proseOf(this.kind, this.text);
		return this.knownProse;
	}

	get sentences(): readonly Sentence[] {
		this.knownSentences ??= this.readers.sentences(this);
		return this.knownSentences;
	}

	get notes(): Notes {
		this.knownNotes ??= this.readers.notes(this.prose, this.hits);
		return this.knownNotes;
	}

	get hits(): Hits {
		this.knownHits ??= this.readers.hits(this.prose);
		return this.knownHits;
	}

	once<T>(read: (passage: Passage) => T, key: object = read): T {
		const { known } = this;
		for (let at = 0; at < known.length; at += 2) if (known[at] === key) return known[at + 1] as T;
		const value = read(this);
		known.push(key, value);
		return value;
	}
}
