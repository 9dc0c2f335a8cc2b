/** Text as Markdown that shows exactly that text: a brief's own words must not become links or pictures in a card. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_[\]<>&~|]|:(?=\/\/)|^[#+-]/g, '\\$&')
		.replace(/^\d+(?=[.)])/, '$&\\');
}

/** A link where there is an address, else the words alone. */
export function link(words: string, href: string | undefined): string {
	return href === undefined
		? escapeMarkdown(words)
		: `[${escapeMarkdown(words)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

export const list = (items: readonly string[]): string => items.map(item => `- ${escapeMarkdown(item)}`).join('\n');
