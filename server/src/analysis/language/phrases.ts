/**
 * A pattern of English, written as one reads it: a space stands for any white space or hyphens, an apostrophe for either
 * kind, "ise" for "ize" too. Whole words only, capitals do not matter. The pattern is global: use it with `matches`, or
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
	const entries = new Set(lists.flat().map(entry => entry.replace(/(?<=i)s(?=e|ing|ation)/g, eitherS)));
	return tree([...entries].sort(), 0);
}

/** Stands for "s" or "z" while the tree is made. */
const eitherS = '\uE000';

/** @param entries sorted, and alike up to `from` */
function tree(entries: readonly string[], from: number): string {
	const [first = ''] = entries;
	const last = entries.at(-1) ?? '';
	let fork = from;
	while (fork < first.length && first[fork] === last[fork]) fork++;
	const branches: string[] = [];
	for (let start = first.length === fork ? 1 : 0; start < entries.length; ) {
		let stop = start + 1;
		while (stop < entries.length && entries[stop]?.[fork] === entries[start]?.[fork]) stop++;
		branches.push(tree(entries.slice(start, stop), fork));
		start = stop;
	}
	// What goes on is tried before what ends.
	if (first.length === fork) branches.push('(?:e?s)?');
	return literal(first.slice(from, fork)) + (branches.length > 1 ? `(?:${branches.join('|')})` : (branches[0] ?? ''));
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(eitherS, '[sz]');

/**
 * A pattern as `phrases` has it, in the language of regular expressions. The empty look-aheads change nothing that is
 * found. Behind one V8 writes what follows once, and not anew for each way to come there: the long patterns take 50 ms to
 * compile with them and 600 without.
 */
export const readable = (source: string): string =>
	source
		.replaceAll(' ', joint)
		.replace(/'/g, "['’]")
		.replace(/(?<!<\w*)is(?=e|ing|ation)/g, 'i[sz]')
		.replace(endOfGroup, part => (part.startsWith(')') ? part + once : part));

/** What follows is written once. */
export const once = '(?=)';

/** Where more follows, with how often the group may stand; and what only looks like one. */
const endOfGroup = /\\.|\[(?:\\.|[^\]\\])*\]|\)(?:[?*+]|\{\d+,?\d*\})?\??(?![|)?*+{]|\(\?=\)|$)/g;

/** What parts the words of a phrase. */
export const joint = `[\\s-]+${once}`;

/** As `matchAll`, which makes a new pattern each time that it is asked. The pattern is global. */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (match === null) return none;
	const found: RegExpExecArray[] = [];
	while (match !== null) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex++;
		match = pattern.exec(text);
	}
	return found;
}

const none: readonly RegExpExecArray[] = [];
