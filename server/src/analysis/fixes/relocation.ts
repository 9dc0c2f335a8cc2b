import { type Block, type Brief, indexOfPassage } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Edit, Fix, Span } from '../finding.ts';
import {
	escapeSnippet,
	renderStageSide,
	type StageId,
	type StageSide,
	sectionFor,
	stageSideTitles,
} from '../guide/index.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Site } from '../rule.ts';
import { appendTo } from './append.ts';
import { insertBlocks } from './insertion.ts';
import { endOfSection, placeOf, sectionOf } from './place.ts';
import { removeBlocks } from './removal.ts';
import { childOf } from './sections.ts';
import { restate } from './statement.ts';

export interface Move {
	readonly title: string;
	readonly stage: StageId;
	readonly side: StageSide;
	readonly sentence: Sentence;
	/** What is taken away, in offsets of the passage. */
	readonly span: Span;
	/** What the stage's list gains. */
	readonly bullet: string;
	/** What is left in place of the statement; undefined to leave nothing, or a prompt where something must stand. */
	readonly stays: string | undefined;
	/** In snippet syntax. */
	readonly prompt: string;
}

/** Moves a statement to the list of one side of a stage, which is made, with the stage, where it is missing. */
export function moveTo(site: Site, passage: Passage, move: Move): Fix | undefined {
	const { brief } = site;
	const target = sectionOf(brief, move.stage);
	// Where it stands already there is nothing to move.
	if (target !== undefined && site.origin >= target.span.start && site.origin < target.span.end) return undefined;
	const taken = takenOut(site, passage, move);
	if (taken === undefined) return undefined;
	const needsStage = target === undefined;
	const snippet = taken.snippet || needsStage;
	const added = addedTo(brief, move, snippet);
	if (added === undefined) return undefined;
	const kept = taken.edits.map(edit =>
		snippet && !taken.snippet ? { ...edit, text: escapeSnippet(edit.text) } : edit,
	);
	const edits = withEdit(kept, added);
	if (edits === undefined) return undefined;
	return { title: move.title, edits, ...(snippet ? { snippet } : {}) };
}

/** What is taken away can end where the new section goes. */
function withEdit(edits: readonly Edit[], added: Edit): readonly Edit[] | undefined {
	const at = added.span.start;
	const next = edits.find(({ span }) => span.start <= at && at <= span.end);
	if (next !== undefined && next.span.end !== at) return undefined;
	const merged = next === undefined ? added : { span: next.span, text: next.text + added.text };
	return [...edits.filter(edit => edit !== next), merged].sort((a, b) => a.span.start - b.span.start);
}

function takenOut(
	site: Site,
	passage: Passage,
	{ span, stays, prompt, sentence }: Move,
): { readonly edits: readonly Edit[]; readonly snippet: boolean } | undefined {
	const words = stays ?? (canGo(site, passage, sentence) ? undefined : prompt);
	if (words !== undefined) {
		const snippet = stays === undefined;
		const edits = restate(site, passage, { span, words, snippet });
		return edits && { edits, snippet };
	}
	const { brief, origin } = site;
	const block = blockOf(site, passage);
	if (block === undefined) return undefined;
	if (passage.sentences.length === 1) return { edits: removeBlocks(brief, [block]), snippet: false };
	let { start, end } = sentence.span;
	while (/[ \t]/.test(passage.text.charAt(end))) end++;
	if (end === passage.text.length) while (/\s/.test(passage.text.charAt(start - 1))) start--;
	return { edits: [{ span: { start: origin + start, end: origin + end }, text: '' }], snippet: false };
}

/** Nothing has to stand in its place: no title, no cell, no label, and no section that would be left empty. */
function canGo(site: Site, passage: Passage, sentence: Sentence): boolean {
	const { blocks, sections } = site.brief;
	if (!/^(?:paragraph|item)$/.test(passage.kind) || passage.role === 'title' || passage.label > 0) return false;
	const { audience, benefits } = sentence.facts;
	// Whoever it names would be named no more.
	if (audience.specific || audience.vague || benefits.length > 0 || sentence.is('outcome')) return false;
	if (passage.sentences.length > 1) return true;
	const index = indexOfPassage(blocks, site.origin, passage);
	const next = blocks[index + 1]?.passage;
	// What hangs on a bullet would hang on the one before it.
	if (
		passage.level > 0 &&
		next !== undefined &&
		(next.level > passage.level || (next.level === passage.level && next.kind !== 'item' && next.kind !== 'heading'))
	)
		return false;
	const section = sections.filter(({ firstBlock, endBlock }) => firstBlock <= index && index < endBlock).at(-1);
	return section !== undefined && section.endOwn - section.firstBlock > 1;
}

const blockOf = ({ brief, origin }: Site, passage: Passage): Block | undefined =>
	brief.blocks[indexOfPassage(brief.blocks, origin, passage)];

function addedTo(brief: Brief, { stage, side, bullet }: Move, snippet: boolean): Edit | undefined {
	const text = `- ${snippet ? escapeSnippet(bullet) : bullet}`;
	const section = sectionOf(brief, stage);
	if (section !== undefined) {
		const child = childOf(brief, section, side === 'technical' ? 'technical' : 'non-technical');
		if (child !== undefined) return appendTo(brief, child, text, snippet);
		if (section.level > 5) return appendTo(brief, section, text, snippet);
		const heading = `${'#'.repeat(section.level + 1)} ${stageSideTitles[side]}`;
		return insertBlocks(brief, endOfSection(brief, section), `${heading}\n\n${text}`);
	}
	const { at, level } = placeOf(brief, stage);
	const sideLevel = Math.min(6, level + 1);
	const own = `${'#'.repeat(sideLevel)} ${stageSideTitles[side]}\n\n${text}`;
	const other = renderStageSide(stage, side === 'technical' ? 'nonTechnical' : 'technical', {
		snippet: true,
		headingLevel: sideLevel,
		firstTabStop: 10,
	});
	const sides = side === 'technical' ? `${other}\n\n${own}` : `${own}\n\n${other}`;
	return insertBlocks(brief, at, `${'#'.repeat(level)} ${sectionFor(stage).heading}\n\n${sides}`);
}
