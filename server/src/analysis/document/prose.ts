import type { BlockKind } from './markdown.ts';

/**
 * Ends a sentence wherever it stands: a table cell's border. A form feed, and no character of two bytes: V8 would compile
 * every pattern twice, once more for the rows of tables.
 */
export const cellBorder = '\f';

/**
 * The words of a block, with every character of markup replaced by a space, so that offsets stay those of the source:
 * emphasis, links' addresses, images, HTML, comments, footnote marks, task boxes, quotation marks of a block quote. What
 * stands in a code span keeps its letters.
 */
export function proseOf(kind: BlockKind, text: string): string {
	if (kind === 'code' || kind === 'html') return ' '.repeat(text.length);
	// A hyphen at which no line breaks joins words as any other does.
	let prose = text.includes('\u2011') ? text.replaceAll('\u2011', '-') : text;
	if (kind === 'quote')
		prose = prose.replace(/(^|[\r\n])([ \t]*>[ \t>]*)/g, (_, newline: string, marks: string) => newline + blank(marks));
	if (kind === 'row') prose = maskRow(prose);
	if (kind === 'item') prose = prose.replace(/^\[[ xX]\](?=\s)/, blank);
	if (prose.includes('{')) prose = prose.replace(/\{%[^%]{0,5000}%\}|\{\{[^{}]{0,1000}\}\}/g, blank);
	if (prose.includes('<')) prose = maskHtml(prose);
	if (prose.includes('[')) prose = maskLinks(prose);
	if (prose.includes('://') || prose.includes('www.'))
		prose = prose.replace(/\b(?:https?:\/\/|www\.)[^\s<>()[\]]+/gi, blank);
	if (/[*_`~\\]/.test(prose)) prose = maskEmphasis(prose);
	return prose;
}

/** As many spaces as there are UTF-16 units; line ends stay, so that nothing joins what a line end parts. */
const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

function maskRow(text: string): string {
	return text.replace(/\\\||\|/g, bar => (bar.length > 1 ? '  ' : cellBorder));
}

function maskHtml(text: string): string {
	return text
		.replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
		.replace(/<\/?[a-zA-Z][^<>]{0,2000}>/g, tag =>
			/^<br\b/i.test(tag) ? cellBorder + blank(tag).slice(1) : blank(tag),
		);
}

function maskLinks(text: string): string {
	return text
		.replace(/!\[[^[\]]{0,2000}\](?:\((?:[^()\r\n]|\([^()\r\n]{0,500}\)){0,2000}\)|\[[^[\]]{0,500}\])?/g, blank)
		.replace(/\[\^[^[\]\s]{1,100}\]/g, blank)
		.replace(link, (_, words: string, target: string) => ` ${words} ${blank(target)}`);
}

/** The words of a link, and where it leads: an address with at most one pair of brackets in it, or a reference. */
const link = /\[([^[\]]{0,2000})\](\((?:[^()\r\n]|\([^()\r\n]{0,500}\)){0,2000}\)|\[[^[\]]{0,500}\])/g;

function maskEmphasis(text: string): string {
	return text
		.replace(/\\(?=[!-/:-@[-`{-~])/g, ' ')
		.replace(/[`*~]/g, ' ')
		.replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, ' ');
}
