import { remembered } from '../remembered.ts';
import { namesGroups } from './heading-groups.ts';
import { type HeadingReading, type HeadingWords, readHeading } from './headings.ts';
import { type LeadIn, leadInOf } from './lead-in.ts';
import type { BlockKind } from './markdown.ts';
import { proseOf } from './prose.ts';

/** What the words of headings and labels say of what they name, by the words alone. */
export interface WordsReader {
	heading(text: string): SectionReading;
	leadIn(kind: BlockKind, text: string, inNamedSection: boolean, isLast: boolean): LeadIn | undefined;
}

interface SectionReading extends HeadingReading {
	/** Groups of people are what it names. */
	readonly groups: boolean;
}

/** An edit has its whole chunk read again, and most of what stands in it says what it said. */
const enoughForAChunk = 300;

export function wordsReader(own: HeadingWords): WordsReader {
	const heading = remembered((text): SectionReading => {
		const words = proseOf('heading', text);
		const { role, boilerplate, inventory } = readHeading(words, own);
		return { role, boilerplate, inventory, groups: namesGroups(words) };
	}, enoughForAChunk);
	/** By the kind of block, and by where it stands. */
	const leadIns = new Map<BlockKind, ((text: string) => LeadIn | undefined)[]>();
	return {
		heading,
		leadIn(kind, text, inNamedSection, isLast) {
			const readers = leadIns.get(kind) ?? leadInsOf(kind);
			return readers[Number(inNamedSection) * 2 + Number(isLast)]?.(text);
		},
	};

	function leadInsOf(kind: BlockKind) {
		const places = [
			[false, false],
			[false, true],
			[true, false],
			[true, true],
		] as const;
		const all = places.map(([inNamedSection, isLast]) =>
			remembered(words => leadInOf(kind, words, own, inNamedSection, isLast), enoughForAChunk),
		);
		leadIns.set(kind, all);
		return all;
	}
}
