import { escapeMarkdown } from '../report/escape.ts';

/** A link where there is an address, else the words alone. */
export function link(words: string, href: string | undefined): string {
	return href === undefined
		? escapeMarkdown(words)
		: `[${escapeMarkdown(words)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

export const list = (items: readonly string[]): string => items.map(item => `- ${escapeMarkdown(item)}`).join('\n');
