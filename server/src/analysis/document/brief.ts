import type { Span } from '../finding.ts';
import type { Profile } from '../guide/index.ts';
import { firstIndex } from '../offsets.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Ignores } from './ignores.ts';
import type { Passage } from './passage.ts';
import type { Role } from './role.ts';
import type { PlacedStretch } from './stretch.ts';

/** A passage where it stands. Offsets are UTF-16 units of the brief's text, half-open. */
export interface Block {
	readonly start: number;
	readonly end: number;
	/** First character of the first line, where a heading's hashes or a list item's marker begin. */
	readonly lineStart: number;
	readonly passage: Passage;
}

/** A heading and everything down to the next heading of its level or above. */
export interface Section {
	readonly heading: Block;
	readonly level: number;
	readonly role: Role;
	/** The heading's own wording gives the role; else it is inherited. */
	readonly named: boolean;
	/** From the heading's line to the end of the section, sub-sections and all. */
	readonly span: Span;
	/** Index in `Brief.blocks` of the first block after the heading, and past the last block of the whole section. */
	readonly firstBlock: number;
	readonly endBlock: number;
	/** Past the last block before the first sub-heading. */
	readonly endOwn: number;
	readonly parent: Section | undefined;
}

/** The innermost section that an offset is in; undefined above the first heading. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
	let section = sections[firstIndex(sections.length, index => (sections[index]?.span.start ?? 0) > offset) - 1];
	while (section !== undefined && section.span.end <= offset) section = section.parent;
	return section;
}

/** Index of the block that holds a stretch of the text; -1 where none does. Asked in logarithmic time. */
export function indexAround(blocks: readonly Block[], { start, end }: Span): number {
	const index = firstIndex(blocks.length, at => (blocks[at]?.start ?? 0) > start) - 1;
	return end <= (blocks[index]?.end ?? -1) ? index : -1;
}

/** Index of the block that begins at an offset with this passage; -1 where none does. Asked in logarithmic time. */
export function indexOfPassage(blocks: readonly Block[], start: number, passage: Passage): number {
	for (let index = firstIndex(blocks.length, at => (blocks[at]?.start ?? 0) >= start); ; index++) {
		const block = blocks[index];
		if (block?.start !== start) return -1;
		if (block.passage === passage) return index;
	}
}

/** How a brief was read. */
export interface Brief {
	readonly text: string;
	readonly frontMatter: FrontMatter;
	/** Every leaf block, in the order of the text. Made when first asked for: what runs at every edit takes the next ones. */
	readonly blocks: readonly Block[];
	/** What its blocks say, by the same index. */
	readonly passages: readonly Passage[];
	/** The same, in stretches that an edit elsewhere leaves as they are. */
	readonly stretches: readonly PlacedStretch[];
	readonly sections: readonly Section[];
	/** The document's title: its first heading, or the title line that stands in its place. */
	readonly title: Block | undefined;
	readonly profile: Profile;
	readonly ignores: Ignores;
	/** "\r\n", "\n" or "\r": what ends the first line. Edits write the same. */
	readonly lineEnd: string;
	/** What `read` makes of the brief, worked out the first time and remembered by the function. */
	once<T>(read: (brief: Brief) => T): T;
}
