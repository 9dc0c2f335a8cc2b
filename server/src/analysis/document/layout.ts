import type { Block, Section } from './brief.ts';
import {
	aboveHeadings,
	chunkReader,
	countedBlocks,
	type Intern,
	openingBlocks,
	type Progress,
	type ReadChunk,
	type Standing,
} from './chunk-reader.ts';
import type { Chunk } from './chunks.ts';
import type { FrontMatter } from './front-matter.ts';
import { type HeadingWords, roleOfHeading } from './headings.ts';
import type { RawBlock } from './markdown.ts';
import { type Part, partOf } from './part.ts';
import { proseOf } from './prose.ts';

export interface Layout {
	readonly parts: readonly Part[];
	readonly blocks: readonly Block[];
	readonly sections: readonly Section[];
	readonly title: Block | undefined;
}

/** Gives every block its place, its section and its role. */
export type PlaceBlocks = (chunks: readonly Chunk[], matter: FrontMatter, own: HeadingWords) => Layout;

/**
 * Places the blocks of one brief over time. A chunk that did not change, and stands as it stood among the headings, is
 * not read again, and where it begins where it began it keeps its blocks too.
 */
export function blockPlacer(intern: Intern): PlaceBlocks {
	const top = aboveHeadings();
	let wordings: HeadingWords | undefined;
	let read = chunkReader({}, intern);
	let fields: Fields | undefined;
	const stood = new WeakMap<ReadChunk, { readonly offset: number; readonly blocks: readonly Block[] }>();
	return (chunks, matter, own) => {
		if (own !== wordings) read = chunkReader(own, intern);
		wordings = own;
		if (fields?.matter !== matter) fields = fieldsOf(matter, intern);
		const place = placer(fields, matter.bodyStart);
		let progress: Progress = {
			standing: top,
			label: undefined,
			beforeSections: true,
			count: Math.min(fields.blocks.length, countedBlocks),
			title: findTitle(
				chunks,
				own,
				fields.blocks.some(({ passage }) => passage.role === 'title'),
			),
		};
		for (const chunk of chunks) {
			const now = read(chunk, progress);
			place.chunk(chunk, now, blocksOf(chunk, now, place.offset()));
			progress = now.after;
		}
		return place.layout();
	};

	function blocksOf(chunk: Chunk, now: ReadChunk, offset: number): readonly Block[] {
		const last = stood.get(now);
		if (last?.offset === offset) return last.blocks;
		const { passages } = now.part;
		const blocks: Block[] = [];
		for (let index = 0; index < passages.length; index++) {
			const [raw, passage] = [chunk.blocks[index], passages[index]];
			if (raw === undefined || passage === undefined) break;
			const { start, end, lineStart } = raw;
			blocks.push({ start: offset + start, end: offset + end, lineStart: offset + lineStart, passage });
		}
		stood.set(now, { offset, blocks });
		return blocks;
	}
}

/** A heading whose section goes on. */
interface Open {
	readonly standing: Standing;
	readonly heading: Block;
	readonly firstBlock: number;
	readonly parent: Open | undefined;
	endOwn: number;
	endBlock: number;
	section: Section | undefined;
}

/** Puts chunk behind chunk, and notes where sections begin and end. */
function placer(fields: Fields, bodyStart: number) {
	const blocks = [...fields.blocks];
	const parts = fields.blocks.length > 0 ? [fields.part] : [];
	const headings: Open[] = [];
	let open: Open | undefined;
	let title: Block | undefined;
	let offset = bodyStart;
	return {
		offset: () => offset,
		chunk(chunk: Chunk, read: ReadChunk, own: readonly Block[]): void {
			parts.push(read.part);
			for (let index = 0; index < own.length; index++) {
				const block = own[index];
				if (block === undefined) break;
				const standing = read.standings[index];
				if (standing !== undefined) closeTo(standing.level);
				blocks.push(block);
				if (standing !== undefined) begin(standing, block);
				if (index === read.title) title = block;
			}
			offset += chunk.text.length;
		},
		layout(): Layout {
			closeTo(0);
			return { parts, blocks, sections: headings.map(toSection), title };
		},
	};

	function begin(standing: Standing, heading: Block): void {
		const firstBlock = blocks.length;
		open = { standing, heading, firstBlock, parent: open, endOwn: -1, endBlock: -1, section: undefined };
		headings.push(open);
	}

	function closeTo(level: number): void {
		if (open !== undefined && open.endOwn < 0) open.endOwn = blocks.length;
		while (open !== undefined && open.standing.level >= level) {
			open.endBlock = blocks.length;
			open = open.parent;
			if (level === 0 && open !== undefined && open.endOwn < 0) open.endOwn = blocks.length;
		}
	}

	/** A heading's parent comes before it, so that its section is there. */
	function toSection(from: Open): Section {
		const { standing, heading, firstBlock, endBlock, endOwn, parent } = from;
		const { level, role, named } = standing;
		const span = { start: heading.lineStart, end: blocks[endBlock]?.lineStart ?? offset };
		from.section = { heading, level, role, named, span, firstBlock, endBlock, endOwn, parent: parent?.section };
		return from.section;
	}
}

interface Fields {
	readonly matter: FrontMatter;
	readonly blocks: readonly Block[];
	readonly part: Part;
}

function fieldsOf(matter: FrontMatter, intern: Intern): Fields {
	const blocks = placeFields(matter, intern);
	return { matter, blocks, part: partOf(blocks.map(({ passage }) => passage)) };
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
 *
 * @param isTold front matter has the title
 */
function findTitle(chunks: readonly Chunk[], own: HeadingWords, isTold: boolean): Progress['title'] {
	const { first, heading, headings, above } = firstOf(chunks);
	if (first === undefined) return 'above';
	if (heading !== undefined && (above === 0 || (heading.raw.level === 1 && above < openingBlocks))) {
		const isNamed = roleOfHeading(proseOf('heading', textOf(heading)), own) !== undefined;
		if (!isNamed || (headings === 1 && heading.raw.level === 1)) return 'heading to come';
	}
	if (isTold) return 'above';
	const text = textOf(first);
	const isLine =
		first.raw.kind === 'paragraph' &&
		text.length <= 120 &&
		!/[\r\n]|[.!?]\s*$/.test(text) &&
		// "##Background": a section, for all that its heading lacks.
		!(text.startsWith('#') && roleOfHeading(text, own) !== undefined);
	return isLine && heading?.raw !== first.raw ? 'line to come' : 'above';
}

interface Found {
	readonly raw: RawBlock;
	readonly chunk: Chunk;
}

const textOf = ({ raw, chunk }: Found): string => chunk.text.slice(raw.start, raw.end);

/** The first block that is seen, the first heading, how many blocks stand above it, and how many headings of its level or above there are: one, or more. */
function firstOf(chunks: readonly Chunk[]) {
	let first: Found | undefined;
	let heading: Found | undefined;
	let headings = 0;
	let above = 0;
	for (const chunk of chunks) {
		for (const raw of chunk.blocks) {
			if (raw.kind === 'html') continue;
			first ??= { raw, chunk };
			if (raw.kind !== 'heading') {
				if (heading === undefined) above++;
				continue;
			}
			heading ??= { raw, chunk };
			if (raw.level <= heading.raw.level) headings++;
			if (headings > 1) return { first, heading, headings, above };
		}
	}
	return { first, heading, headings, above };
}
