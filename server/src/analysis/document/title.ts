import { remembered } from '../remembered.ts';
import { openingBlocks, type TitlePlace } from './chunk-reader.ts';
import { type Chunk, textOfBlock } from './chunks.ts';
import { type HeadingWords, roleOfHeading } from './headings.ts';
import type { RawBlock } from './markdown.ts';
import { proseOf } from './prose.ts';

/** @param isTold front matter has the title */
export type FindTitle = (chunks: readonly Chunk[], isTold: boolean) => TitlePlace;

/**
 * Which block is the title: the first heading, unless headings of its level name the brief's sections; or a first line
 * that reads like one; or none. It remembers its last answers, as most edits are not made there.
 */
export function titleFinder(own: HeadingWords): FindTitle {
	const heading = remembered(text => roleOfHeading(proseOf('heading', text), own) !== undefined, 10);
	const line = remembered(text => roleOfHeading(text, own) !== undefined, 10);
	return (chunks, isTold) => findTitle(chunks, isTold, heading, line);
}

function findTitle(
	chunks: readonly Chunk[],
	isTold: boolean,
	namesSection: (heading: string) => boolean,
	lineNamesSection: (line: string) => boolean,
): TitlePlace {
	const { first, heading, headings, above } = firstOf(chunks);
	if (first === undefined) return 'above';
	if (heading !== undefined && (above === 0 || (heading.raw.level === 1 && above < openingBlocks))) {
		const isNamed = namesSection(textOf(heading));
		if (!isNamed || (headings === 1 && heading.raw.level === 1)) return 'heading to come';
	}
	if (isTold) return 'above';
	const text = textOf(first);
	const isLine =
		first.raw.kind === 'paragraph' &&
		text.length <= 120 &&
		!/[\r\n]|[.!?]\s*$/.test(text) &&
		// "##Background": a section, for all that its heading lacks.
		!(text.startsWith('#') && lineNamesSection(text));
	return isLine ? 'line to come' : 'above';
}

interface Found {
	readonly raw: RawBlock;
	readonly chunk: Chunk;
}

const textOf = ({ raw, chunk }: Found): string => textOfBlock(chunk, raw);

/** The first block that is seen, the first heading, how many blocks stand above it, and how many headings of its level or above there are: one, or more. */
function firstOf(chunks: readonly Chunk[]) {
	let first: Found | undefined;
	let heading: Found | undefined;
	let headings = 0;
	let above = 0;
	for (const chunk of chunks) {
		if (heading !== undefined && chunk.topLevel > heading.raw.level) continue;
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
