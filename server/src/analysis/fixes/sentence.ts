import type { FixMaker } from '../rule.ts';
import { withLineEnds } from './insertion.ts';

/**
 * Adds a sentence behind the one that the finding ends in; behind a heading, a paragraph.
 *
 * @param text a sentence in snippet syntax, with the full stop that ends it
 */
export const saySoAfter =
	(text: string, title: string): FixMaker =>
	site => {
		const { brief, span } = site;
		const block = brief.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
		if (block === undefined) return undefined;
		const { kind, sentences } = block.passage;
		if (kind === 'heading') {
			const line = brief.text.slice(block.end).search(/[\r\n]/);
			const at = line < 0 ? brief.text.length : block.end + line;
			return {
				title,
				edits: [{ span: { start: at, end: at }, text: withLineEnds(brief, `\n\n${text}`) }],
				snippet: true,
			};
		}
		const sentence = sentences.find(({ span: own }) => block.start + own.end >= span.end);
		const at = block.start + (sentence?.span.end ?? block.end - block.start);
		const words = sentence?.text ?? '';
		const isWhole = /[.!?]["'”’)*_]*$/.test(words);
		return { title, edits: [{ span: { start: at, end: at }, text: `${isWhole ? '' : '.'} ${text}` }], snippet: true };
	};
