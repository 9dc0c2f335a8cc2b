import { type BlockPlace, type BlockReader, blockReader, type Intern } from './block-reader.ts';
import type { Block, Section } from './brief.ts';
import type { Chunk } from './chunks.ts';
import type { FrontMatter } from './front-matter.ts';
import { type HeadingWords, roleOfHeading } from './headings.ts';
import type { LeadIn } from './lead-in.ts';
import type { RawBlock } from './markdown.ts';
import { proseOf } from './prose.ts';
import type { Role } from './role.ts';

export interface Layout {
	readonly blocks: readonly Block[];
	readonly sections: readonly Section[];
	readonly title: Block | undefined;
}

/** What a heading lends to the blocks below it. */
interface Context {
	readonly level: number;
	readonly role: Role;
	readonly named: boolean;
	readonly boilerplate: boolean;
	readonly inventory: boolean;
	readonly heading: Block;
	readonly firstBlock: number;
	readonly parent: Context | undefined;
	endOwn: number;
	section: Section | undefined;
}

/** How many blocks a brief has to make its case: what stands first is read as its opening. */
const openingBlocks = 8;

/** Gives every block its place, its section and its role. */
export type PlaceBlocks = (chunks: readonly Chunk[], matter: FrontMatter, own: HeadingWords) => Layout;

/** Places the blocks of one brief over time: what was learnt of a block stays with it while the text around it changes. */
export function blockPlacer(intern: Intern): PlaceBlocks {
	let wordings: HeadingWords | undefined;
	let reader = blockReader({}, intern);
	return (chunks, matter, own) => {
		if (own !== wordings) reader = blockReader(own, intern);
		wordings = own;
		return placeBlocks(chunks, matter, own, reader);
	};
}

function placeBlocks(chunks: readonly Chunk[], matter: FrontMatter, own: HeadingWords, reader: BlockReader): Layout {
	const titleKind = findTitle(chunks, own);
	const blocks: Block[] = placeFields(matter, reader.intern);
	const done: Context[] = [];
	let context: Context | undefined;
	let beforeSections = true;
	let label: { readonly lead: LeadIn; readonly level: number; readonly whole: boolean } | undefined;
	let title: Block | undefined;
	let offset = matter.bodyStart;

	for (const chunk of chunks) {
		for (const raw of chunk.blocks) {
			if (raw.kind === 'heading') placeHeading(raw, chunk.text);
			else placeBlock(raw, chunk.text);
		}
		offset += chunk.text.length;
	}
	closeTo(0);
	const sections = done.sort((a, b) => a.firstBlock - b.firstBlock).map(toSection);
	return { blocks, sections, title };

	function placeHeading(raw: RawBlock, source: string): void {
		closeTo(raw.level);
		label = undefined;
		const heading = reader.heading(raw, source);
		const isTitle = titleKind === 'heading' && title === undefined;
		const parent = context?.role === 'title' ? undefined : context;
		const ownRole = isTitle ? 'title' : heading.role;
		// A topic inside a section belongs to it; a topic of its own is other.
		const role = ownRole ?? parent?.role ?? 'other';
		const boilerplate = !isTitle && (heading.boilerplate || (parent?.boilerplate === true && ownRole === undefined));
		const inventory = !isTitle && (heading.inventory || (parent?.inventory === true && ownRole === undefined));
		if (!isTitle && ownRole !== 'summary' && ownRole !== 'background') beforeSections = false;
		const block = push(raw, source, {
			role,
			boilerplate,
			inventory,
			opening: isTitle || (ownRole === undefined && title !== undefined && blocks.at(-1) === title),
			label: 0,
		});
		if (isTitle) title = block;
		context = {
			level: raw.level,
			role,
			named: ownRole !== undefined,
			boilerplate,
			inventory,
			heading: block,
			firstBlock: blocks.length,
			parent: context,
			endOwn: -1,
			section: undefined,
		};
	}

	function placeBlock(raw: RawBlock, source: string): void {
		const isTitle = titleKind === 'line' && title === undefined && raw.kind === 'paragraph';
		const inNamedSection = context?.named === true && context.role !== 'title' && context.role !== 'summary';
		const read = isTitle ? undefined : reader.leadIn(raw, source, inNamedSection);
		const lead = read?.role === 'other' ? undefined : read;
		if (read?.role === 'other') label = undefined;
		if (label !== undefined && !label.whole && lead === undefined && !(raw.kind === 'item' && raw.level > label.level))
			label = undefined;
		if (lead?.alone && lead.role !== 'summary' && lead.role !== 'background') beforeSections = false;
		if (lead?.alone && raw.kind === 'paragraph') label = { lead, level: raw.level, whole: true };
		else if (lead !== undefined && raw.kind !== 'row') label = { lead, level: raw.level, whole: false };
		const inherited = context === undefined || context.role === 'title' ? 'summary' : context.role;
		// A sentence that introduces a list gives its role to the list only.
		const ownLead = lead !== undefined && (lead.length > 0 || lead.alone) ? lead : undefined;
		const role = isTitle
			? 'title'
			: (ownLead?.role ?? (lead === undefined ? label?.lead.role : undefined) ?? inherited);
		const block = push(raw, source, {
			role,
			boilerplate: context?.boilerplate ?? false,
			inventory: (context?.inventory ?? false) && lead === undefined && label === undefined,
			opening: isTitle || (beforeSections && blocks.length < 2 * openingBlocks) || blocks.length < openingBlocks,
			label: lead?.length ?? 0,
		});
		if (isTitle) title = block;
	}

	function push(raw: RawBlock, source: string, place: BlockPlace): Block {
		const passage = reader.passage(raw, source, place);
		const block = { start: offset + raw.start, end: offset + raw.end, lineStart: offset + raw.lineStart, passage };
		blocks.push(block);
		return block;
	}

	function closeTo(level: number): void {
		if (context !== undefined && context.endOwn < 0) context.endOwn = blocks.length;
		while (context !== undefined && context.level >= level) {
			done.push(Object.assign(context, { endBlock: blocks.length }));
			context = context.parent;
			if (level === 0 && context !== undefined && context.endOwn < 0) context.endOwn = blocks.length;
		}
	}

	function toSection(from: Context): Section {
		const endBlock = (from as Context & { endBlock: number }).endBlock;
		const next = blocks[endBlock];
		const end = next?.lineStart ?? offset;
		from.section = {
			heading: from.heading,
			level: from.level,
			role: from.role,
			named: from.named,
			span: { start: from.heading.lineStart, end },
			firstBlock: from.firstBlock,
			endBlock,
			endOwn: from.endOwn,
			parent: from.parent?.section,
		};
		return from.section;
	}
}

/** Front matter that is read aloud with the brief: its title and its description. */
function placeFields(matter: FrontMatter, intern: Intern): Block[] {
	return matter.entries.flatMap(({ path, value, valueSpan }) => {
		const role = /^(?:title|name)$/i.test(path) ? 'title' : fieldNames.test(path) ? 'summary' : undefined;
		if (role === undefined || typeof value !== 'string') return [];
		const { start, end } = valueSpan;
		const traits = {
			kind: 'field',
			role,
			level: 0,
			opening: true,
			boilerplate: false,
			header: false,
			label: 0,
			inventory: false,
		} as const;
		return [{ start, end, lineStart: start, passage: intern(traits, matter.source.slice(start, end)) }];
	});
}

const fieldNames = /^(?:subtitle|tagline|description|summary|excerpt|abstract|lead|intro|purpose|aim|goal|outcome)$/i;

/**
 * Which block is the title: the first heading, unless headings of its level name the brief's sections; or a first line
 * that reads like one; or none.
 */
function findTitle(chunks: readonly Chunk[], own: HeadingWords): 'heading' | 'line' | 'none' {
	let first: { raw: RawBlock; text: string } | undefined;
	let heading: { raw: RawBlock; text: string } | undefined;
	let sameLevel = 0;
	for (const chunk of chunks) {
		for (const raw of chunk.blocks) {
			if (raw.kind === 'html') continue;
			const here = { raw, text: chunk.text.slice(raw.start, raw.end) };
			first ??= here;
			if (raw.kind !== 'heading') continue;
			heading ??= here;
			if (raw.level <= heading.raw.level) sameLevel++;
		}
	}
	if (first === undefined) return 'none';
	if (heading !== undefined && (first.raw === heading.raw || heading.raw.level === 1)) {
		const isSection = sameLevel > 1 && roleOfHeading(proseOf('heading', heading.text), own) !== undefined;
		if (!isSection) return 'heading';
	}
	const isLine = first.raw.kind === 'paragraph' && first.text.length <= 120 && !/[\r\n]|[.!?]\s*$/.test(first.text);
	return isLine && heading?.raw !== first.raw ? 'line' : 'none';
}
