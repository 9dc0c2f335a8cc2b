import type { Span } from '../finding.ts';
import { matches, phrases, readable } from './phrases.ts';
import { type Triggers, triggersOf } from './triggers.ts';
import type { Hits, Sought } from './word-index.ts';

/** Words that were found. Offsets of the text that was searched. */
export interface Found extends Span {
	/** The word of the list in them, or the named group of the pattern that matched. */
	readonly core: Span | undefined;
	/** The name of the context, or of the group. */
	readonly sense: string;
}

/** Looks for something in prose. Kept whole, so that what it found can be remembered by it. */
export interface Finder extends Asked {
	/** @param hits what the prose may hold, where that is known */
	in(prose: string, hits?: Hits): readonly Found[];
}

/** Tells whether something stands in prose at all. */
export interface Asked {
	isIn(prose: string, hits?: Hits): boolean;
	/** False where the words of the prose rule it out. */
	mayBeIn(hits: Hits): boolean;
}

/** What has to stand right before a word of a list, and right behind it. */
export interface Context {
	readonly sense?: string;
	readonly before?: RegExp;
	readonly after?: RegExp;
}

/**
 * Finds words of a list in one of several contexts. One pattern with the list in each of its branches would take a tenth
 * of a second to compile; the list alone and small patterns for the contexts take none.
 *
 * @param list whose matches are words, or patterns that are short
 */
export const around = (list: Finder, contexts: readonly Context[]): Finder =>
	finder(mayBeAround(list, contexts), (prose, hits) => {
		const all: Found[] = [];
		for (const { start, end } of list.in(prose, hits)) {
			const found = inContext(prose, { start, end }, contexts);
			if (found !== undefined) all.push(found);
		}
		return all;
	});

/** A word of the list is in the prose, and so is one of each side of a context. */
function mayBeAround(list: Finder, contexts: readonly Context[]): Asked['mayBeIn'] {
	const sides = contexts.map(({ before, after }) =>
		[before, after].filter(side => side !== undefined).map(side => soughtBy(side)),
	);
	return hits => list.mayBeIn(hits) && sides.some(context => context.every(side => hits.may(side)));
}

/** What a global pattern matches; the sense is the name of the first of its groups that took part. */
export const matching = (pattern: RegExp): Finder =>
	finder(
		mayBe(pattern),
		prose =>
			matches(prose, pattern).map(({ index, 0: text, groups = {} }) => {
				const sense = Object.keys(groups).find(name => groups[name] !== undefined) ?? '';
				return { start: index, end: index + text.length, core: undefined, sense };
			}),
		prose => {
			pattern.lastIndex = 0;
			return pattern.test(prose);
		},
	);

/**
 * @param pattern without the flag "g", so that asking leaves nothing behind
 * @param sought its triggers, where they are known
 */
export const asking = (pattern: RegExp, sought: Sought = soughtBy(pattern)): Asked => ({
	isIn: prose => pattern.test(prose),
	mayBeIn: hits => hits.may(sought),
});

/** What any of several finds, in the order of the text; of those that overlap, the first. */
export const anyOfFinders = (...finders: readonly Finder[]): Finder =>
	finder(
		hits => finders.some(each => each.mayBeIn(hits)),
		(prose, hits) => {
			const found: Found[] = [];
			for (const each of finders) {
				if (hits !== undefined && !each.mayBeIn(hits)) continue;
				for (const one of each.in(prose, hits)) found.push(one);
			}
			if (found.length < 2) return found;
			let end = 0;
			return found
				.sort((a, b) => a.start - b.start || b.end - a.end)
				.filter(one => {
					const isFirst = one.start >= end;
					if (isFirst) end = one.end;
					return isFirst;
				});
		},
		(prose, hits) => finders.some(each => (hits === undefined || each.mayBeIn(hits)) && each.isIn(prose, hits)),
	);

export const finder = (
	mayBeIn: Asked['mayBeIn'],
	find: Finder['in'],
	isIn: Asked['isIn'] = (prose, hits) => find(prose, hits).length > 0,
): Finder => ({ in: find, isIn, mayBeIn });

function mayBe(pattern: RegExp): Asked['mayBeIn'] {
	const words = soughtBy(pattern);
	return hits => hits.may(words);
}

/** Only those whose words pass. */
export const filtered = (own: Finder, passes: (words: string) => boolean): Finder =>
	finder(own.mayBeIn, (prose, hits) =>
		own.in(prose, hits).filter(found => passes(prose.slice(found.start, found.end))),
	);

/** With what leads up to each, where something does. */
export const led = (own: Finder, lead: RegExp): Finder =>
	finder(own.mayBeIn, (prose, hits) =>
		own.in(prose, hits).map(({ start, end, core, sense }) => {
			const before = prose.slice(Math.max(0, start - reach), start);
			return { start: start - (lead.exec(before)?.[0].length ?? 0), end, core, sense };
		}),
	);

/** The same with a name. */
export const named = (sense: string, own: Finder): Finder =>
	finder(
		own.mayBeIn,
		(prose, hits) => own.in(prose, hits).map(({ start, end, core }) => ({ start, end, core, sense })),
		own.isIn,
	);

/** What any of several patterns matches: each is compiled when it may. Written as `phrases` has it. */
export const matchingAny = (...sources: readonly string[]): Finder =>
	anyOfFinders(...sources.map(source => matching(phrases(source))));

/** The triggers are worked out when first asked for, and once. */
function soughtBy(pattern: RegExp): Sought {
	let known: { readonly triggers: Triggers | undefined } | undefined;
	return {
		triggers() {
			known ??= { triggers: triggersOf(pattern) };
			return known.triggers;
		},
	};
}

/** Ends right before the word, as `phrases` writes it: with the space that parts them. */
export const ahead = (source: string): RegExp => new RegExp(`\\b(?:${readable(source)})$`, 'i');

/** Begins right behind the word, as `phrases` writes it: with the space that parts them. */
export const behind = (source: string): RegExp => new RegExp(`^(?:${readable(source)})(?!\\w)`, 'i');

/** How far a context reaches, in UTF-16 units. */
const reach = 160;

function inContext(prose: string, core: Span, contexts: readonly Context[]): Found | undefined {
	const lead = prose.slice(Math.max(0, core.start - reach), core.start);
	const rest = prose.slice(core.end, core.end + reach);
	for (const { sense = '', before, after } of contexts) {
		const first = before?.exec(lead);
		const last = after?.exec(rest);
		if (first === null || last === null) continue;
		return {
			start: core.start - (first === undefined ? 0 : lead.length - first.index),
			end: core.end + (last?.[0].length ?? 0),
			core,
			sense,
		};
	}
	return undefined;
}
