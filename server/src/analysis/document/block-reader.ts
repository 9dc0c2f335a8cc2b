import { type HeadingWords, isBoilerplateHeading, isInventoryHeading, roleOfHeading } from './headings.ts';
import { type LeadIn, leadInOf } from './lead-in.ts';
import type { RawBlock } from './markdown.ts';
import type { Passage, PassageTraits } from './passage.ts';
import { proseOf } from './prose.ts';
import type { Role } from './role.ts';

export type Intern = (traits: PassageTraits, text: string) => Passage;

/** What a block's surroundings add to it. */
export type BlockPlace = Pick<PassageTraits, 'role' | 'boilerplate' | 'inventory' | 'opening' | 'label'>;

interface Heading {
	readonly role: Role | undefined;
	readonly boilerplate: boolean;
	readonly inventory: boolean;
}

/**
 * Reads single blocks and remembers what it read for as long as the block lives, which is until its stretch of the
 * brief is edited. `source` is the text that the block's offsets count in.
 */
export interface BlockReader {
	readonly intern: Intern;
	heading(raw: RawBlock, source: string): Heading;
	leadIn(raw: RawBlock, source: string, inNamedSection: boolean): LeadIn | undefined;
	passage(raw: RawBlock, source: string, place: BlockPlace): Passage;
}

export function blockReader(own: HeadingWords, intern: Intern): BlockReader {
	const headings = new WeakMap<RawBlock, Heading>();
	const leadIns = new WeakMap<RawBlock, Partial<Record<'named' | 'unnamed', LeadIn | 'none'>>>();
	const passages = new WeakMap<RawBlock, Passage>();
	return {
		intern,
		heading(raw, source) {
			const known = headings.get(raw);
			if (known !== undefined) return known;
			const words = proseOf('heading', source.slice(raw.start, raw.end));
			const heading = {
				role: roleOfHeading(words, own),
				boilerplate: isBoilerplateHeading(words),
				inventory: isInventoryHeading(words),
			};
			headings.set(raw, heading);
			return heading;
		},
		leadIn(raw, source, inNamedSection) {
			if (raw.kind === 'code' || raw.kind === 'html' || raw.kind === 'quote' || raw.header) return undefined;
			const known = leadIns.get(raw) ?? {};
			const where = inNamedSection ? 'named' : 'unnamed';
			const lead = known[where] ?? leadInOf(raw.kind, source.slice(raw.start, raw.end), own, inNamedSection) ?? 'none';
			known[where] = lead;
			leadIns.set(raw, known);
			return lead === 'none' ? undefined : lead;
		},
		passage(raw, source, place) {
			const known = passages.get(raw);
			if (known !== undefined && stands(known, place)) return known;
			const traits = { kind: raw.kind, level: raw.level, header: raw.header ?? false, ...place };
			const passage = intern(traits, source.slice(raw.start, raw.end));
			passages.set(raw, passage);
			return passage;
		},
	};
}

const stands = (passage: Passage, place: BlockPlace): boolean =>
	passage.role === place.role &&
	passage.opening === place.opening &&
	passage.boilerplate === place.boilerplate &&
	passage.inventory === place.inventory &&
	passage.label === place.label;
