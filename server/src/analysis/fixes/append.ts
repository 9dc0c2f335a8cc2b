import type { Block, Brief, Section } from '../document/brief.ts';
import { cellBorder } from '../document/prose.ts';
import type { Role } from '../document/role.ts';
import type { Edit } from '../finding.ts';
import { escapeSnippet, sectionFor } from '../guide/index.ts';
import type { FixMaker } from '../rule.ts';
import { insertBlocks, withLineEnds } from './insertion.ts';
import { endOfOwn, placeOf, sectionOf } from './place.ts';
import { insertSection, sectionName, snippetFix } from './sections.ts';

export interface AppendOptions {
	readonly title: string;
	/** The text has tab stops. */
	readonly snippet?: boolean;
}

/**
 * Adds a bullet ("- …") or a paragraph at the end of what stands right under a section's heading, in the manner of the
 * list that is there; with a heading of its own where the brief has no such section.
 */
export function appendToSection(role: Role, text: string, { title, snippet = false }: AppendOptions): FixMaker {
	return ({ brief }) => {
		const edit = appendEdit(brief, role, text, snippet);
		return edit === undefined ? undefined : { title, edits: [edit], ...(snippet ? { snippet } : {}) };
	};
}

function appendEdit(brief: Brief, role: Role, text: string, snippet: boolean): Edit | undefined {
	const section = sectionOf(brief, role);
	if (section !== undefined) return appendTo(brief, section, text, snippet);
	const { at, level } = placeOf(brief, role);
	return insertBlocks(brief, at, `${'#'.repeat(level)} ${sectionFor(role).heading}\n\n${text}`);
}

export function appendTo(brief: Brief, section: Section, text: string, snippet: boolean): Edit | undefined {
	const last = brief.blocks[section.endOwn - 1];
	const inSection = section.endOwn > section.firstBlock && last !== undefined;
	const at = endOfOwn(brief, section);
	if (inSection && text.startsWith('- ')) {
		const item = lastItem(brief, section);
		if (item !== undefined) return appendItem(brief, section, item, text.slice(2), snippet);
	}
	const line = brief.text.slice(at).search(/[\r\n]/);
	return insertBlocks(brief, line < 0 ? brief.text.length : at + line, text);
}

/** Adds a row to the table of measures; a bullet, or the whole section, where there is no table. */
export function insertMeasureRow(): FixMaker {
	return site => {
		const { brief } = site;
		const section = sectionOf(brief, 'measures');
		if (section === undefined) return insertSection('measures')(site);
		const row = brief.blocks
			.slice(section.firstBlock, section.endBlock)
			.filter(({ passage }) => passage.kind === 'row' && passage.role === 'measures')
			.at(-1);
		const edit =
			row === undefined
				? appendTo(
						brief,
						section,
						'- ${1:[what we count]}: ${2:[the number today]} today, ${3:[the number we want]} by ${4:[the date for it]}.',
						true,
					)
				: appendRow(brief, section, row);
		return snippetFix(`Add a measure to ${sectionName('measures')}`, edit);
	};
}

function appendRow(brief: Brief, section: Section, row: Block): Edit {
	const header = brief.blocks
		.slice(section.firstBlock, section.endBlock)
		.filter(block => block.passage.header && block.start <= row.start)
		.at(-1);
	const cells = cellsOf((header ?? row).passage.prose);
	const prompts = cells.map((name, index) => promptFor(name, index));
	const text = `| ${prompts.map((prompt, index) => `\${${index + 1}:[${escapeSnippet(prompt)}]}`).join(' | ')} |`;
	const indent = brief.text.slice(row.lineStart, row.start).replace(/[^ \t>]/g, ' ');
	// A table with nothing under its header ends with the row of dashes.
	const end = row.passage.header
		? row.end + (/^[ \t]*(?:\r\n?|\n)[^\r\n]*/.exec(brief.text.slice(row.end))?.[0].length ?? 0)
		: row.end;
	return { span: { start: end, end }, text: brief.lineEnd + indent + text };
}

/** The words of a row's cells; `prose` marks the borders. */
function cellsOf(prose: string): readonly string[] {
	const cells = prose.split(cellBorder).map(cell => cell.trim());
	return cells.filter((cell, index) => cell !== '' || (index > 0 && index < cells.length - 1));
}

const promptFor = (name: string, index: number): string => {
	if (/today|now|baseline|current/i.test(name)) return 'the number today';
	if (/target|goal|aim|wanted/i.test(name)) return 'the number we want';
	if (/when|date|deadline|due/i.test(name)) return 'the date for it';
	return index === 0 || name === '' ? 'what we count' : name.toLowerCase();
};

/** The last item of the list that ends the section's own text. */
function lastItem(brief: Brief, section: Section): Block | undefined {
	const own = brief.blocks.slice(section.firstBlock, section.endOwn);
	const last = own.at(-1);
	if (last === undefined || last.passage.level === 0) return undefined;
	return own.filter(block => block.passage.kind === 'item' && block.passage.level === 1).at(-1);
}

function appendItem(brief: Brief, section: Section, item: Block, text: string, snippet: boolean): Edit | undefined {
	const marker = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)/.exec(brief.text.slice(item.lineStart, item.end));
	if (marker === null) return undefined;
	const [, indent = '', bullet = '-', space = ' '] = marker;
	const next = /^\d/.test(bullet) ? `${Number.parseInt(bullet, 10) + 1}${bullet.slice(-1)}` : bullet;
	const at = endOfOwn(brief, section);
	const gap = isLoose(brief, item) ? brief.lineEnd.repeat(2) : brief.lineEnd;
	const lead = snippet ? escapeSnippet(indent + next) : indent + next;
	return { span: { start: at, end: at }, text: `${gap}${lead}${space}${withLineEnds(brief, text)}` };
}

/** Blank lines stand between the items. */
function isLoose({ text, blocks }: Brief, item: Block): boolean {
	const before = blocks[blocks.indexOf(item) - 1];
	return (
		before?.passage.kind === 'item' &&
		/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\r|\n)/.test(text.slice(before.end, item.lineStart))
	);
}
