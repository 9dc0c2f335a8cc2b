import { type Chunk, textOfBlock } from './chunks.ts';
import { isOfPart, isPart, namesFeature } from './feature-headings.ts';
import type { HeadingWords } from './headings.ts';
import type { LeadIn } from './lead-in.ts';
import type { BlockKind, RawBlock } from './markdown.ts';
import { type Part, partOf } from './part.ts';
import type { Passage, PassageTraits } from './passage.ts';
import { roleOfPeople } from './people-sections.ts';
import { headsBelow, isField, lettered } from './plain-forms.ts';
import type { Role } from './role.ts';
import { type WordsReader, wordsReader } from './section-words.ts';
import { isKindOfDocument, isTitleLine, namesWork } from './title-words.ts';

/** What a heading lends to the blocks below it. One object for what is the same, whichever heading lends it. */
export interface Standing {
	/** 0 above the first heading. */
	readonly level: number;
	readonly role: Role;
	/** The heading's own wording gives the role; else it is inherited. */
	readonly named: boolean;
	readonly boilerplate: boolean;
	readonly inventory: boolean;
	readonly parent: Standing | undefined;
	readonly below: Map<string, Standing>;
}

export const aboveHeadings = (): Standing => ({
	level: 0,
	role: 'summary',
	named: false,
	boilerplate: false,
	inventory: false,
	parent: undefined,
	below: new Map(),
});

/** How far the reading of a brief has come: all that the next chunk has to know of what stands above it. */
export interface Progress {
	readonly standing: Standing;
	/** No section but a summary has begun. */
	readonly beforeSections: boolean;
	/** Blocks so far; no more are counted than make an opening. */
	readonly count: number;
	readonly title: TitlePlace;
}

/** Below the name of a kind of document, "Request for Proposals", stands what the work is called. */
export type TitlePlace = 'heading to come' | 'line to come' | 'just above' | 'name to come' | 'above';

interface Label {
	readonly role: Role;
	readonly level: number;
	/** The label is all that its block says, so that it heads the blocks that follow. */
	readonly whole: boolean;
	/** What it names is filled in, and no part of the argument: "Authors:" above their names. */
	readonly field: boolean;
}

/** A chunk as it reads where it stands. */
export interface ReadChunk {
	readonly part: Part;
	/** In step with the chunk's blocks: what a heading lends, and nothing for other blocks. */
	readonly standings: readonly (Standing | undefined)[];
	/** Index of the brief's title; -1 where it is elsewhere. */
	readonly title: number;
	readonly after: Progress;
}

export type Intern = (traits: PassageTraits, text: string) => Passage;

/** Reads chunks, and remembers each for as long as it lives and stands as it did. */
export type ReadChunks = (chunk: Chunk, before: Progress) => ReadChunk;

/** How many blocks a brief has to make its case: what stands first is read as its opening. */
export const openingBlocks = 8;
/** In a brief whose sections begin later, a title page or a letter makes the opening longer. */
export const countedBlocks = 2 * openingBlocks;

export function chunkReader(own: HeadingWords, intern: Intern): ReadChunks {
	const words = wordsReader(own);
	const known = new WeakMap<Chunk, { readonly before: Progress; readonly read: ReadChunk }>();
	return (chunk, before) => {
		const last = known.get(chunk);
		if (last !== undefined && isSameProgress(last.before, before)) return last.read;
		const read = readChunk(chunk, before, words, intern);
		known.set(chunk, { before, read });
		return read;
	};
}

export const isSameProgress = (a: Progress, b: Progress): boolean =>
	a.standing === b.standing && a.beforeSections === b.beforeSections && a.count === b.count && a.title === b.title;

function readChunk(chunk: Chunk, before: Progress, words: WordsReader, intern: Intern): ReadChunk {
	let { standing, beforeSections, count, title } = before;
	// A heading ends what a label names, and every chunk but the first begins with one.
	let label: Label | undefined;
	let titleIndex = -1;
	const passages: Passage[] = [];
	const standings: (Standing | undefined)[] = [];
	for (const [index, block] of chunk.blocks.entries()) {
		const text = textOfBlock(chunk, block);
		const raw = block.header && isField.test(text) && leadIn('row', text, false) ? { ...block, header: false } : block;
		if (raw.kind === 'heading') readSection(raw, text);
		else readBlock(raw, text, index);
	}
	return {
		part: partOf(passages, chunk.blocks),
		standings,
		title: titleIndex,
		after: { standing, beforeSections, count, title },
	};

	function readSection(raw: RawBlock, text: string): void {
		while (standing.level >= raw.level && standing.parent !== undefined) standing = standing.parent;
		label = undefined;
		const read = words.heading(text);
		const heading = read.role === 'team' ? { ...read, role: roleOfPeople(text, chunk.text.slice(raw.end)) } : read;
		const isName = title === 'name to come' && (heading.role === undefined || namesWork(text)) && !heading.boilerplate;
		const isTitle = title === 'heading to come' || isName;
		const parent = standing.level === 0 || standing.role === 'title' ? undefined : standing;
		const isOfPeople = parent === undefined && !isTitle && heading.groups;
		const isFeature = parent !== undefined && namesFeature(text, heading.role, parent.inventory);
		const ownRole = isTitle ? 'title' : isFeature ? undefined : (heading.role ?? (isOfPeople ? 'users' : undefined));
		// A topic inside a section belongs to it; a topic of its own is other.
		const role = ownRole ?? parent?.role ?? 'other';
		const isTopic = ownRole === undefined;
		const boilerplate = !isTitle && (heading.boilerplate || (isTopic && parent?.boilerplate === true));
		const inventory = !isTitle && (heading.inventory || (isTopic && parent?.inventory === true));
		// "## [Repairs Tracker](https://…)" below whose it is: the work by its name.
		const isLinked = beforeSections && count < openingBlocks && isLink.test(text);
		if (!isTitle && ownRole !== 'summary' && ownRole !== 'background') beforeSections = false;
		const opening = isTitle || isLinked || (isTopic && title === 'just above');
		standing = standingBelow(standing, { level: raw.level, role, named: !isTopic, boilerplate, inventory });
		push(raw, text, { role, boilerplate, inventory, opening, label: 0 }, isTitle);
		standings.push(standing);
	}

	function readBlock(raw: RawBlock, text: string, index: number): void {
		const heads = headsBelow(chunk, index);
		const isLast = (chunk.blocks[index + 1]?.kind ?? 'heading') === 'heading';
		const isLine = title === 'line to come' && raw.kind === 'paragraph';
		const found = isLine ? undefined : leadIn(heads ? 'paragraph' : raw.kind, text, isLast, raw.header);
		const named = found?.role === 'title' ? found : undefined;
		const isOwn = found !== undefined && !found.alone && isOfPart.test(text.slice(0, found.length)) && isPart(standing);
		const isNamed = named !== undefined && !named.alone && beforeSections && count < countedBlocks;
		const mayName = title === 'name to come' && raw.kind === 'paragraph' && isTitleLine(text);
		// Right above a heading stands who wrote it, and the heading names the work.
		const isName = mayName && (found === undefined || found.role === 'other') && !isLast;
		const isTitle = isLine || isNamed || isName;
		const read = (named === undefined || isNamed) && !isOwn ? found : undefined;
		// What hangs below a label is part of what it names.
		const hangs = label !== undefined && !label.whole && raw.kind === 'item' && raw.level > label.level;
		const lead = read?.role === 'other' || hangs ? undefined : read;
		if (read?.role === 'other' && !hangs) label = undefined;
		const isBelow = label !== undefined && (isBelowLabel(raw, label) || lettered.test(text));
		if (label !== undefined && !label.whole && lead === undefined && !isBelow) label = undefined;
		if (lead?.alone && lead.role !== 'summary' && lead.role !== 'background') beforeSections = false;
		if (lead?.alone && (raw.kind === 'paragraph' || heads))
			label = { role: lead.role, level: heads ? 0 : raw.level, whole: true, field: lead.field === true };
		else if (lead !== undefined && raw.kind !== 'row' && !isNamed)
			label = { role: lead.role, level: raw.level, whole: false, field: lead.field === true };
		const inherited = standing.role === 'title' ? 'summary' : standing.role;
		// A sentence that introduces a list gives its role to the list only.
		const ownLead = lead !== undefined && (lead.length > 0 || lead.alone) ? lead : undefined;
		const role = isTitle ? 'title' : (ownLead?.role ?? (lead === undefined ? label?.role : undefined) ?? inherited);
		const place = {
			role,
			boilerplate: standing.boilerplate || lead?.field === true || (lead === undefined && label?.field === true),
			inventory: standing.inventory && lead === undefined && label === undefined,
			opening: isTitle || (beforeSections && count < countedBlocks) || count < openingBlocks,
			label: (named ?? lead)?.length ?? 0,
		};
		push(raw, text, place, isTitle, mayName && !isTitle);
		if (named?.alone && beforeSections) title = 'line to come';
		standings.push(undefined);
	}

	function push(raw: RawBlock, text: string, place: BlockPlace, isTitle: boolean, isByline = false): void {
		if (isTitle) titleIndex = passages.length;
		if (title === 'just above' || (title === 'name to come' && raw.kind !== 'html' && !isByline)) title = 'above';
		if (isTitle) title = isKindOfDocument(text) ? 'name to come' : 'just above';
		const { role, boilerplate, inventory, opening, label } = place;
		const { kind, level, header = false } = raw;
		passages.push(intern({ kind, level, header, role, boilerplate, inventory, opening, label }, text));
		if (count < countedBlocks && !raw.continues) count++;
	}

	function leadIn(kind: BlockKind, text: string, isLast: boolean, header = false): LeadIn | undefined {
		if (kind === 'code' || kind === 'html' || kind === 'quote' || header) return undefined;
		const inNamedSection = standing.named && standing.role !== 'title' && standing.role !== 'summary';
		return words.leadIn(kind, text, inNamedSection, isLast);
	}
}

const isLink = /^[#\s]*\[[^\]]+\]\([^()]*\)[#\s]*$/;

/** An item of a list below the label, or what else stands in the label's own item. */
const isBelowLabel = ({ kind, level }: RawBlock, label: Label): boolean =>
	level > label.level || (kind !== 'item' && level === label.level && level > 0);

/** What a block's surroundings add to it. */
type BlockPlace = Pick<PassageTraits, 'role' | 'boilerplate' | 'inventory' | 'opening' | 'label'>;

function standingBelow(parent: Standing, lent: Omit<Standing, 'parent' | 'below'>): Standing {
	const key = `${lent.level}${lent.role}${Number(lent.named)}${Number(lent.boilerplate)}${Number(lent.inventory)}`;
	const known = parent.below.get(key);
	if (known !== undefined) return known;
	const standing = { ...lent, parent, below: new Map() };
	parent.below.set(key, standing);
	return standing;
}
