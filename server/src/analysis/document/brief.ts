import type { Span } from '../finding.ts';
import type { Profile } from '../guide/index.ts';
import type { Stretch } from './blocks.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Ignores } from './ignores.ts';
import type { PartGroup } from './part.ts';
import type { Passage } from './passage.ts';
import type { Role } from './role.ts';

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

/** How a brief was read. */
export interface Brief {
	readonly text: string;
	readonly frontMatter: FrontMatter;
	/** Every leaf block, in the order of the text. Made when first asked for: what runs at every edit takes the next ones. */
	readonly blocks: readonly Block[];
	/** What its blocks say, by the same index. */
	readonly passages: readonly Passage[];
	/** The same, from one heading to the next, and where each stretch begins. */
	readonly stretches: readonly Stretch[];
	/** What the stretches say, in groups: an edit leaves most of them as they are. */
	readonly groups: readonly PartGroup[];
	readonly sections: readonly Section[];
	/** The document's title: its first heading, or the title line that stands in its place. */
	readonly title: Block | undefined;
	readonly profile: Profile;
	readonly ignores: Ignores;
	/** "\r\n", "\n" or "\r": what ends the first line. Edits write the same. */
	readonly lineEnd: string;
}
