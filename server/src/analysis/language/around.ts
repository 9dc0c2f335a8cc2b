import type { Span } from '../finding.ts';
import { matches, readable } from './phrases.ts';

/** Words that were found. Offsets of the text that was searched. */
export interface Found extends Span {
	/** The word of the list in them, or the named group of the pattern that matched. */
	readonly core: Span | undefined;
	/** The name of the context, or of the group. */
	readonly sense: string;
}

/** Looks for something in prose. Kept whole, so that what it found can be remembered by it. */
export type Finder = (prose: string) => Iterable<Found>;

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
 * @param list global
 */
export const around = (list: RegExp, contexts: readonly Context[]): Finder =>
	function* (prose) {
		for (const { index, 0: word } of matches(prose, list)) {
			const core = { start: index, end: index + word.length };
			const found = inContext(prose, core, contexts);
			if (found !== undefined) yield found;
		}
	};

/** What a global pattern matches; the sense is the name of the first of its groups that took part. */
export const matching = (pattern: RegExp): Finder =>
	function* (prose) {
		for (const { index, 0: text, groups = {} } of matches(prose, pattern)) {
			const sense = Object.keys(groups).find(name => groups[name] !== undefined) ?? '';
			yield { start: index, end: index + text.length, core: undefined, sense };
		}
	};

/** What any of several finds, in the order of the text; of those that overlap, the first. */
export const anyOfFinders = (...finders: readonly Finder[]): Finder =>
	function* (prose) {
		let end = 0;
		for (const found of finders.flatMap(find => [...find(prose)]).sort((a, b) => a.start - b.start || b.end - a.end)) {
			if (found.start < end) continue;
			end = found.end;
			yield found;
		}
	};

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
