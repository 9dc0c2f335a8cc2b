import { escapeMarkdown } from '../report/escape.ts';

/** A link where there is an address, else the words alone. A title shows when the mouse rests on it. */
export function link(words: string, href: string | undefined, title?: string): string {
	if (href === undefined) return escapeMarkdown(words);
	const shown = title === undefined ? '' : ` "${escapeMarkdown(title).replaceAll('"', '&quot;')}"`;
	return `[${escapeMarkdown(words)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>${shown})`;
}

export const list = (items: readonly string[]): string => items.map(item => `- ${escapeMarkdown(item)}`).join('\n');
