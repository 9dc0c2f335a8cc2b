/**
 * A pattern of English, written as one reads it: a space stands for any white space or hyphens, an apostrophe for either
 * kind, "ise" for "ize" too. Whole words only, capitals do not matter. The pattern is global: use it with `matchAll`, or
 * make it with no flags but "i" to ask whether it occurs.
 */
export function phrases(source: string, flags = 'gi'): RegExp {
	return new RegExp(`\\b(?:${readable(source)})(?!\\w)`, flags);
}

/**
 * The same for a list of plain words and phrases, each with its plural in -s or -es; the longest that fits is found. They
 * are written as a tree of their beginnings: of hundreds of alternatives side by side V8 takes up to a second to make a
 * program, and then tries each of them at each word.
 */
export function anyOf(...lists: readonly (readonly string[])[]): string {
	const root: Branch = new Map();
	for (const entry of lists.flat()) {
		let branch = root;
		for (const piece of piecesOf(entry)) branch = branchAt(branch, piece);
		branchAt(branch, end);
	}
	return alternatives(root);
}

/** What can come next, by pieces of a pattern. */
interface Branch extends Map<string, Branch> {}

/** Here an entry ends, and its plural may follow. */
const end = '(?:e?s)?';

/** Letter by letter, with the spelling of "-ise" left open. */
const piecesOf = (entry: string): readonly string[] =>
	[...entry].map((letter, at) =>
		letter === 's' && /^is(?:e|ing|ation)/.test(entry.slice(at - 1))
			? '[sz]'
			: letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&'),
	);

function branchAt(branch: Branch, piece: string): Branch {
	const next = branch.get(piece) ?? new Map();
	branch.set(piece, next);
	return next;
}

/** What goes on is tried before what ends. */
function alternatives(branch: Branch): string {
	const goingOn = [...branch].filter(([piece]) => piece !== end).map(([piece, next]) => piece + alternatives(next));
	const all = branch.has(end) ? [...goingOn, end] : goingOn;
	return all.length > 1 ? `(?:${all.join('|')})` : (all[0] ?? '');
}

/**
 * A pattern as `phrases` has it, in the language of regular expressions. The empty look-ahead changes nothing that is
 * found. Behind it V8 writes what follows once, and not anew for each way to come there: the long patterns take 50 ms to
 * compile with it and 600 without.
 */
export const readable = (source: string): string =>
	source
		.replace(/ /g, '[\\s-]+(?=)')
		.replace(/'/g, "['’]")
		.replace(/(?<!<\w*)is(?=e|ing|ation)/g, 'i[sz]');

/** As `matchAll`, which makes a new pattern of a long one each time that it is asked. The pattern is global. */
export function* matches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
	for (let at = 0; ; ) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match === null) return;
		at = Math.max(pattern.lastIndex, at + 1);
		yield match;
	}
}
