import { Stretch } from './blocks.ts';
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
import { type Extent, groupsOf, type Part, type PartGroup, partOf } from './part.ts';
import type { Passage } from './passage.ts';
import { proseOf } from './prose.ts';

export interface Layout {
	readonly stretches: readonly Stretch[];
	readonly groups: readonly PartGroup[];
	readonly passages: readonly Passage[];
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
	let last: Layout | undefined;
	return (chunks, matter, own) => {
		if (own !== wordings) read = chunkReader(own, intern);
		wordings = own;
		if (fields?.matter !== matter) fields = fieldsOf(matter, intern);
		const place = placer(fields, matter.bodyStart, last);
		const told = fields.part.passages;
		let progress: Progress = {
			standing: top,
			label: undefined,
			beforeSections: true,
			count: Math.min(told.length, countedBlocks),
			title: findTitle(
				chunks,
				own,
				told.some(({ role }) => role === 'title'),
			),
		};
		for (const chunk of chunks) {
			const now = read(chunk, progress);
			place.chunk(chunk, now);
			progress = now.after;
		}
		last = place.layout();
		return last;
	};
}

/** A section that is being read: it is whole when the next heading of its level, or the end, has come. */
type OpenSection = { -readonly [key in keyof Section]: Section[key] };

/** Puts chunk behind chunk, and notes where sections begin and end. */
function placer(fields: Fields, bodyStart: number, before: Layout | undefined) {
	const parts: Part[] = [];
	const stretches: Stretch[] = [];
	const passages: Passage[] = [];
	const sections: OpenSection[] = [];
	let open: OpenSection | undefined;
	let title: Block | undefined;
	let offset = bodyStart;
	if (fields.part.passages.length > 0) stand(fields.part, 0);
	return {
		chunk(chunk: Chunk, { part, standings, title: titleIndex }: ReadChunk): void {
			const stretch = stand(part, offset);
			for (let index = 0; index < standings.length; index++) {
				const standing = standings[index];
				if (standing === undefined) continue;
				const heading = stretch.blockAt(index);
				if (heading === undefined) break;
				const at = stretch.first + index;
				closeTo(standing.level, at, heading.lineStart);
				begin(standing, heading, at + 1);
			}
			if (titleIndex >= 0) title = stretch.blockAt(titleIndex);
			offset += chunk.text.length;
		},
		layout(): Layout {
			closeTo(0, passages.length, offset);
			return { stretches, groups: groupsOf(parts, before?.groups ?? []), passages, sections, title };
		},
	};

	function stand(part: Part, start: number): Stretch {
		const known = before?.stretches[stretches.length];
		const first = passages.length;
		const isThere = known !== undefined && known.part === part && known.start === start && known.first === first;
		const stretch = isThere ? known : new Stretch(part, start, first);
		stretches.push(stretch);
		parts.push(part);
		for (const passage of part.passages) passages.push(passage);
		return stretch;
	}

	function begin({ level, role, named }: Standing, heading: Block, firstBlock: number): void {
		const span = { start: heading.lineStart, end: -1 };
		open = { heading, level, role, named, span, firstBlock, endBlock: -1, endOwn: -1, parent: open };
		sections.push(open);
	}

	/** @param at offset of the line that ends them */
	function closeTo(level: number, block: number, at: number): void {
		if (open !== undefined && open.endOwn < 0) open.endOwn = block;
		while (open !== undefined && open.level >= level) {
			open.endBlock = block;
			open.span = { start: open.span.start, end: at };
			open = open.parent;
		}
	}
}

interface Fields {
	readonly matter: FrontMatter;
	readonly part: Part;
}

/** Front matter that is read aloud with the brief: its title and its description. */
function fieldsOf(matter: FrontMatter, intern: Intern): Fields {
	const passages: Passage[] = [];
	const extents: Extent[] = [];
	for (const { path, value, valueSpan } of matter.entries) {
		const role = /^(?:title|name)$/i.test(path) ? 'title' : fieldNames.test(path) ? 'summary' : undefined;
		if (role === undefined || typeof value !== 'string') continue;
		const { start, end } = valueSpan;
		passages.push(intern({ ...fieldTraits, role }, matter.source.slice(start, end)));
		extents.push({ start, end, lineStart: start });
	}
	return { matter, part: partOf(passages, extents) };
}

const fieldTraits = {
	kind: 'field',
	level: 0,
	opening: true,
	boilerplate: false,
	header: false,
	label: 0,
	inventory: false,
} as const;

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
