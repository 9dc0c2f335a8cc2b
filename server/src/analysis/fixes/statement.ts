import { type Block, type Brief, indexOfPassage } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Edit, Span } from '../finding.ts';
import type { Site } from '../rule.ts';
import { anchorEdits } from './anchors.ts';
import { yamlValue } from './front-matter.ts';
import { insertBlocks } from './insertion.ts';
import { lineAfter } from './removal.ts';

/** What comes to stand in place of a statement. Both in snippet syntax where the fix has tab stops. */
export interface Restated {
	/** In offsets of the passage; the mark that ends the statement stays behind it. */
	readonly span: Span;
	/** Without a full stop at its end. */
	readonly words: string;
	/** A sentence that goes along: behind it, or in a paragraph of its own where it heads one. Without a full stop. */
	readonly note?: string;
	readonly snippet?: boolean;
}

/**
 * The edits that put other words in place of a statement, wherever it stands: in a paragraph, a bullet, a table's cell, a
 * heading (whose anchor's links follow), a title line or a value of the front matter.
 */
export function restate(
	site: Site,
	passage: Passage,
	{ span, words, note, snippet = false }: Restated,
): readonly Edit[] | undefined {
	const { brief, origin } = site;
	const block = brief.blocks[indexOfPassage(brief.blocks, origin, passage)];
	if (block === undefined) return undefined;
	const at = { start: origin + span.start, end: origin + span.end };
	if (passage.kind === 'field') return restateField(brief, block, span, words, note, snippet);
	if (passage.kind === 'heading' || passage.role === 'title') {
		const below = note === undefined ? undefined : insertBlocks(brief, lineAfter(brief, block), `${note}.`);
		if (note !== undefined && (below === undefined || !isAtMargin(brief, block))) return undefined;
		const heading = passage.text.slice(0, span.start) + words + passage.text.slice(span.end);
		const links = passage.kind === 'heading' && !snippet ? anchorEdits(brief, block, heading) : [];
		const edits = [...links, { span: at, text: words }, ...(below === undefined ? [] : [below])];
		return [...edits].sort((a, b) => a.span.start - b.span.start);
	}
	return [{ span: at, text: note === undefined ? words : `${words}. ${note}` }];
}

/** Not in a list or a quotation, where a paragraph below would need their markers. */
const isAtMargin = ({ text }: Brief, { lineStart, start }: Block): boolean =>
	/^ {0,3}(?:#{1,6}[ \t]+)?[*_`["“]*$/.test(text.slice(lineStart, start));

function restateField(
	brief: Brief,
	block: Block,
	span: Span,
	words: string,
	note: string | undefined,
	snippet: boolean,
): readonly Edit[] | undefined {
	// A value in YAML cannot hold a tab stop and be quoted right whatever is typed.
	if (snippet) return undefined;
	const { text, role } = block.passage;
	const isTitle = role === 'title';
	const value = yamlValue(text, span.start, span.end, isTitle || note === undefined ? words : `${words}. ${note}`);
	if (value === undefined) return undefined;
	const edit = { span: { start: block.start, end: block.end }, text: value };
	if (!isTitle || note === undefined) return [edit];
	const first = brief.blocks.find(other => other.start >= brief.frontMatter.span.end);
	const heads = first?.passage.kind === 'heading' && first.passage.role === 'title' ? first : undefined;
	const below = insertBlocks(
		brief,
		heads === undefined ? brief.frontMatter.span.end : lineAfter(brief, heads),
		`${note}.`,
	);
	return below === undefined ? undefined : [edit, below];
}
