import { type Block, indexAround } from '../document/brief.ts';
import type { Fix } from '../finding.ts';
import type { FixMaker, Site } from '../rule.ts';
import { withLineEnds } from './insertion.ts';

/**
 * Adds a sentence behind the one that the finding ends in; behind a heading, or a table whose cells hold no sentences, a paragraph.
 *
 * @param text a sentence in snippet syntax, with the full stop that ends it
 */
export const saySoAfter =
	(text: string, title: string): FixMaker =>
	site =>
		sentenceAfter(site, text, title);

export function sentenceAfter({ brief, span }: Site, text: string, title: string): Fix | undefined {
	let index = indexAround(brief.blocks, span);
	const block = brief.blocks[index];
	if (block === undefined) return undefined;
	const { kind, sentences } = block.passage;
	const insert = (at: number, added: string) => ({
		title,
		edits: [{ span: { start: at, end: at }, text: withLineEnds(brief, added) }],
		snippet: true,
	});
	const said = sentences.find(({ span: own }) => block.start + own.end >= span.end);
	const isWhole = /[.!?]["'”’)*_]*$/.test(said?.text ?? '');
	if (kind === 'heading' || (kind === 'row' && !isWhole)) {
		while (kind === 'row' && isSameTable(brief.text, brief.blocks[index], brief.blocks[index + 1])) index++;
		const last = brief.blocks[index] ?? block;
		const line = brief.text.slice(last.end).search(/[\r\n]/);
		return insert(line < 0 ? brief.text.length : last.end + line, `\n\n${text}`);
	}
	return insert(block.start + (said?.span.end ?? block.end - block.start), `${isWhole ? '' : '.'} ${text}`);
}

/** No blank line stands between two rows of a table; a row of dashes may. */
const isSameTable = (text: string, row: Block | undefined, next: Block | undefined): boolean =>
	row !== undefined &&
	next?.passage.kind === 'row' &&
	!/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\r|\n)/.test(text.slice(row.end, next.lineStart));
