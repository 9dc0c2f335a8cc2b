import type { Block, Section } from './brief.ts';
import { aboveHeadings, countedBlocks, type Intern, type Standing } from './chunk-reader.ts';
import type { Chunk } from './chunks.ts';
import type { FrontMatter } from './front-matter.ts';
import type { HeadingWords } from './headings.ts';
import { type Extent, partOf } from './part.ts';
import type { Passage } from './passage.ts';
import { plainCopy } from './plain-copy.ts';
import type { Role } from './role.ts';
import { PlacedStretch, Stretch } from './stretch.ts';
import { type ReadStretch, stretchReader } from './stretch-reader.ts';
import { titleFinder } from './title.ts';

export interface Layout {
	readonly stretches: readonly PlacedStretch[];
	readonly passages: readonly Passage[];
	readonly sections: readonly Section[];
	readonly title: Block | undefined;
}

/** Gives every block its place, its section and its role. */
export type PlaceBlocks = (chunks: readonly Chunk[], matter: FrontMatter, own: HeadingWords) => Layout;

/**
 * Places the blocks of one brief over time. A stretch in which nothing changed, and that stands as it stood among the
 * headings, is not read again, and where it begins where it began it keeps its blocks too.
 */
export function blockPlacer(intern: Intern): PlaceBlocks {
	const top = aboveHeadings();
	let wordings: HeadingWords | undefined;
	let read = stretchReader({}, intern);
	let findTitle = titleFinder({});
	let fields: Fields | undefined;
	let last: readonly PlacedStretch[] = [];
	return (chunks, matter, own) => {
		if (own !== wordings) {
			read = stretchReader(own, intern);
			findTitle = titleFinder(own);
		}
		wordings = own;
		if (fields?.matter !== matter) fields = fieldsOf(matter, intern);
		const told = fields.stretch.passages;
		const isTold = told.some(({ role }) => role === 'title');
		const stretches = read(chunks, {
			standing: top,
			beforeSections: true,
			count: Math.min(told.length, countedBlocks),
			title: findTitle(chunks, isTold),
		});
		const layout = layOut(told.length > 0 ? fields.stretch : undefined, stretches, matter.bodyStart, last);
		last = layout.stretches;
		return layout;
	};
}

/** A section that is being read: it is whole when the next heading of its level, or the end, has come. */
type OpenSection = { -readonly [key in keyof Section]: Section[key] } & { readonly span: { end: number } };

/** Puts stretch behind stretch, and notes where sections begin and end. */
function layOut(
	fields: Stretch | undefined,
	read: readonly ReadStretch[],
	bodyStart: number,
	before: readonly PlacedStretch[],
): Layout {
	const stretches: PlacedStretch[] = [];
	const sections: OpenSection[] = [];
	let open: OpenSection | undefined;
	let title: Block | undefined;
	let start = bodyStart;
	let first = 0;
	if (fields !== undefined) place(fields, 0);
	for (const { stretch, headings, title: titleIndex, length } of read) {
		const placed = place(stretch, start);
		for (const { index, standing } of headings) {
			const heading = placed.blockAt(index);
			if (heading === undefined) break;
			closeTo(standing.level, placed.first + index, heading.lineStart);
			begin(standing, heading, placed.first + index + 1);
		}
		if (titleIndex >= 0) title = placed.blockAt(titleIndex);
		start += length;
	}
	closeTo(0, first, start);
	return { stretches, passages: passagesOf(stretches), sections, title };

	function place(stretch: Stretch, at: number): PlacedStretch {
		const known = before[stretches.length];
		const isThere = known !== undefined && known.stretch === stretch && known.start === at && known.first === first;
		const placed = isThere ? known : new PlacedStretch(stretch, at, first);
		stretches.push(placed);
		first += stretch.passages.length;
		return placed;
	}

	function begin({ level, role, named }: Standing, heading: Block, firstBlock: number): void {
		const span = { start: heading.lineStart, end: heading.lineStart };
		open = { heading, level, role, named, span, firstBlock, endBlock: -1, endOwn: -1, parent: open };
		sections.push(open);
	}

	/** @param at offset of the line that ends them */
	function closeTo(level: number, block: number, at: number): void {
		if (open !== undefined && open.endOwn < 0) open.endOwn = block;
		while (open !== undefined && open.level >= level) {
			open.endBlock = block;
			open.span.end = at;
			open = open.parent;
		}
	}
}

/** Copied list by list, not passage by passage; a hundred lists at once, as a call takes only so many arguments. */
function passagesOf(stretches: readonly PlacedStretch[]): readonly Passage[] {
	let passages: readonly Passage[] = [];
	for (let first = 0; first < stretches.length; first += 100)
		passages = passages.concat(...stretches.slice(first, first + 100).map(({ stretch }) => stretch.passages));
	return passages;
}

interface Fields {
	readonly matter: FrontMatter;
	readonly stretch: Stretch;
}

/** Front matter that is read aloud with the brief: its title and its description. */
function fieldsOf(matter: FrontMatter, intern: Intern): Fields {
	const passages: Passage[] = [];
	const extents: Extent[] = [];
	for (const { path, value, valueSpan } of matter.entries) {
		const role = fieldRole(path);
		if (role === undefined || typeof value !== 'string') continue;
		const { start, end } = valueSpan;
		passages.push(intern({ ...fieldTraits, role }, plainCopy(matter.source.slice(start, end))));
		extents.push({ start, end, lineStart: start });
	}
	return { matter, stretch: new Stretch([partOf(passages, extents)], [0]) };
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

const fieldRole = (path: string): Role | undefined => fieldRoles.find(([, names]) => names.test(path))?.[0];

const fieldRoles: readonly (readonly [Role, RegExp])[] = [
	['title', /^(?:title|name)$/i],
	['outcome', /^(?:aims?|goals?|outcomes?|objectives?|purpose)$/i],
	['users', /^(?:users|audience|beneficiaries|who|for)$/i],
	['problem', /^(?:problem|need|challenge)$/i],
	['summary', /^(?:subtitle|tagline|description|summary|excerpt|abstract|lead|intro)$/i],
];
