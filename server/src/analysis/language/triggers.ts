import { type Pattern, patternOf } from './pattern-syntax.ts';

/**
 * Words of which one stands in everything that a pattern matches: a text without any of them need not be searched. A
 * word is a run of letters and digits of ASCII in lower case. One of `keyLength` letters stands for all that begin so;
 * one with a star, "app*", for all that begin with the letters before it; any other for itself.
 */
export type Triggers = readonly string[];

/** So many letters tell words apart well enough. */
export const keyLength = 7;

/** A beginning is of three letters or so many. */
export const beginningLength = 4;

/** A word of so many letters says enough: what else a match holds need not be looked for. */
const enough = 5;

/** @returns undefined where a match need not hold any word that is known */
export const triggersOf = ({ source }: RegExp): Triggers | undefined => wordsOf(patternOf(source), false, false);

/**
 * @param begins whether a word that the pattern begins with begins there
 * @param ends whether a word that the pattern ends with ends there
 */
function wordsOf(pattern: Pattern, begins: boolean, ends: boolean): Triggers | undefined {
	if (pattern.kind === 'choice') return wordsOfAll(pattern.options, begins, ends);
	if (pattern.kind !== 'sequence') return walked([pattern], begins, ends);
	// All that stands between breaks is there in each match: the part that tells most is enough.
	let best: Triggers | undefined;
	let from = 0;
	for (let to = 0; to <= pattern.items.length; to++) {
		const item = pattern.items[to];
		if (item !== undefined && item.kind !== 'break' && item.kind !== 'edge') continue;
		const [only, ...more] = pattern.items.slice(from, to);
		const isWhole = [from > 0 || begins, item !== undefined || ends] as const;
		from = to + 1;
		if (only === undefined) continue;
		const words =
			more.length === 0 && only.kind === 'choice' ? wordsOf(only, ...isWhole) : walked([only, ...more], ...isWhole);
		if (words === undefined || (best !== undefined && tells(words) <= tells(best))) continue;
		best = words;
		if (tells(best) >= enough) return best;
	}
	return best;
}

function wordsOfAll(options: readonly Pattern[], begins: boolean, ends: boolean): Triggers | undefined {
	const all = new Set<string>();
	for (const option of options) {
		const words = wordsOf(option, begins, ends);
		if (words === undefined) return undefined;
		for (const word of words) all.add(word);
	}
	return [...all];
}

/** How much each of the words tells at least. */
const tells = (words: Triggers): number => Math.min(...words.map(weight));

function walked(items: readonly Pattern[], begins: boolean, ends: boolean): Triggers | undefined {
	const texts = begins ? spelledBy(items) : undefined;
	if (texts !== undefined) {
		const words = texts.map(text => triggerFor(text.slice(0, keyLength), ends));
		return words.includes('') ? undefined : words;
	}
	const triggers = new Set<string>();
	const last = walk({ kind: 'sequence', items }, [{ ...start, begun: begins }], triggers);
	if (last.length > mostStates) return undefined;
	for (const state of last) {
		const { best } = closed(state, ends);
		if (best === '') return undefined;
		triggers.add(best);
	}
	return [...triggers];
}

/** "app" and "apps?": the texts that plain items stand for, as most do; undefined for others, which take longer. */
function spelledBy([first, second, third]: readonly Pattern[]): readonly string[] | undefined {
	if (first?.kind !== 'letters' || third !== undefined) return undefined;
	if (second === undefined) return first.texts;
	if (second.kind !== 'repeat' || second.least > 0 || second.most > 1 || second.item.kind !== 'letters')
		return undefined;
	const more = second.item.texts;
	return first.texts.flatMap(text => [text, ...more.map(end => text + end)]);
}

/** Where a match has come to, by one of the ways through its pattern. */
interface State {
	/** The beginning of the word that it is in, below `keyLength` letters. */
	readonly word: string;
	/** It is known where that word begins; and that it goes on with letters unknown. */
	readonly begun: boolean;
	readonly open: boolean;
	/** The most telling word that it has passed; '' for none. */
	readonly best: string;
}

const start: State = { word: '', begun: false, open: false, best: '' };

/** A pattern with more ways through it than this tells too little of the words in it. */
const mostStates = 5000;

/**
 * @param found takes the word of each way that has come to a long one: nothing further on that way can tell more
 * @returns the ways that go on
 */
function walk(pattern: Pattern, states: readonly State[], found: Set<string>): readonly State[] {
	if (states.length === 0 || states.length > mostStates) return states;
	switch (pattern.kind) {
		case 'letters':
			return merged(states.flatMap(state => pattern.texts.flatMap(text => withLetters(state, text, found))));
		case 'break':
		case 'edge':
			return merged(states.flatMap(state => passed(closed(state, true), found)));
		case 'any':
			return merged(states.map(state => ({ ...state, begun: state.begun && state.word !== '', open: true })));
		case 'sequence':
			return pattern.items.reduce((from, item) => walk(item, from, found), states);
		case 'choice':
			return merged(pattern.options.flatMap(option => walk(option, states, found)));
		case 'repeat':
			return repeated(pattern, states, found);
	}
}

type Repeat = Extract<Pattern, { readonly kind: 'repeat' }>;

function repeated({ item, least, most }: Repeat, states: readonly State[], found: Set<string>): readonly State[] {
	const ends = new Map<string, State>();
	if (least === 0) note(ends, states);
	let from = states;
	const rounds = Math.min(most, Math.max(least, 3));
	for (let round = 1; round <= rounds; round++) {
		from = walk(item, from, found);
		// Once more of the same leads nowhere new.
		if (round >= least && !note(ends, from)) return [...ends.values()];
	}
	// What it has passed by then stays passed, and nothing is known of the word that it is in.
	if (most > rounds) note(ends, merged(from.map(({ best }) => ({ ...start, open: true, best }))));
	return [...ends.values()];
}

/** @returns whether any of them is new */
function note(known: Map<string, State>, states: readonly State[]): boolean {
	const { size } = known;
	for (const state of states) known.set(keyOf(state), state);
	return known.size > size;
}

function withLetters(state: State, text: string, found: Set<string>): State | readonly State[] {
	if (state.open || !state.begun || state.word.length === keyLength) return state;
	const word = (state.word + text).slice(0, keyLength);
	if (word.length < keyLength || common.has(word)) return { word, begun: true, open: false, best: state.best };
	found.add(word);
	return [];
}

/** A way that has passed a word that says enough has no need to go on. */
function passed(state: State, found: Set<string>): State | readonly State[] {
	if (state.best.length < enough || common.has(state.best)) return state;
	found.add(state.best);
	return [];
}

/** @param whole the word ends here, and does not go on in the text behind the match */
function closed({ word, begun, open, best }: State, whole: boolean): State {
	const trigger = begun ? triggerFor(word, whole && !open) : '';
	return { word: '', begun: whole, open: false, best: weight(trigger) > weight(best) ? trigger : best };
}

function triggerFor(word: string, whole: boolean): string {
	if (whole || word.length === keyLength) return word;
	return word.length > 2 ? `${word.slice(0, beginningLength)}*` : '';
}

/** How rare a word, or the beginning of one, is likely to be: the longer, the rarer. */
export const weight = (trigger: string): number => (common.has(trigger) ? 0.5 : trigger.length);

/** Words of almost every sentence, cut as triggers are. */
const common = new Set(
	'a all an and any are as at be been being by can could do does every each for from had has have how if in into is it its may must no not of on one or our out shall should so than that the their them then there these they this those to up was we were what when which who will with would you your'.split(
		' ',
	),
);

function merged(states: readonly State[]): readonly State[] {
	if (states.length < 2) return states;
	const known = new Map<string, State>();
	note(known, states);
	return [...known.values()];
}

const keyOf = ({ word, begun, open, best }: State): string => `${word}|${Number(begun)}${Number(open)}|${best}`;
