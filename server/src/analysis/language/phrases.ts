/**
 * A pattern of English, written as one reads it: a space stands for any white space or hyphens, an apostrophe for either
 * kind, "ise" for "ize" too. Whole words only, capitals do not matter. The pattern is global: use it with `matchAll`, or
 * make it with no flags but "i" to ask whether it occurs.
 */
export function phrases(source: string, flags = 'gi'): RegExp {
	return new RegExp(`\\b(?:${readable(source)})(?!\\w)`, flags);
}

/** The same for a list of plain words and phrases, each with its plural in -s or -es. */
export const anyOf = (...lists: readonly (readonly string[])[]): string =>
	[...lists.flat()]
		.sort((a, b) => b.length - a.length)
		.map(entry => `${entry.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?:e?s)?`)
		.join('|');

const readable = (source: string): string =>
	source
		.replace(/ /g, '[\\s\\-‑–]+')
		.replace(/'/g, "['’]")
		.replace(/(?<!<\w*)is(?=e|ing|ation)/g, 'i[sz]');
