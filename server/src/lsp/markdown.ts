import { escapeMarkdown } from '../report/escape.ts';

/** A link where there is an address, else the words alone. A title shows when the mouse rests on it. */
export function link(words: string, href: string | undefined, title?: string): string {
	if (href === undefined) return escapeMarkdown(words);
	const shown = title === undefined ? '' : ` "${escapeMarkdown(title).replaceAll('"', '&quot;')}"`;
	return `[${escapeMarkdown(words)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>${shown})`;
}

/** A card for clients that show no Markdown, as Markdown would show it: what is marked, and not the marks. */
export const unmarked = (card: string): string =>
	card
		.replace(/\[((?:[^\]\\]|\\.)*)\]\(<[^>]*>(?: "[^"]*")?\)/g, '$1')
		.replace(/(?<!\\)\*{1,2}/g, '')
		.replace(/\\(?=[^\p{L}\s])/gu, '');

export const list = (items: readonly string[]): string => items.map(item => `- ${escapeMarkdown(item)}`).join('\n');
