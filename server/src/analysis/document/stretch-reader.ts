import { chunkReader, type Intern, isSameProgress, type Progress, type Standing } from './chunk-reader.ts';
import type { Chunk } from './chunks.ts';
import type { HeadingWords } from './headings.ts';
import type { Part } from './part.ts';
import { Stretch } from './stretch.ts';

/** Some chunks that follow each other, as they read where they stand. */
export interface ReadStretch {
	readonly stretch: Stretch;
	readonly headings: readonly PlacedHeading[];
	/** Index in the stretch of the brief's title; -1 where it is elsewhere. */
	readonly title: number;
	/** UTF-16 units. */
	readonly length: number;
}

export interface PlacedHeading {
	/** Index in the stretch of the heading's block. */
	readonly index: number;
	/** What it lends to the blocks below it. */
	readonly standing: Standing;
}

/** So many chunks are read together: an edit has its own stretch put together again, and asks each other one once. */
const size = 16;

/** Reads the chunks of one brief over time. A stretch of the same chunks that stands as it stood is the same object. */
export function stretchReader(own: HeadingWords, intern: Intern) {
	const readChunk = chunkReader(own, intern);
	let last: readonly Known[] = [];
	return (chunks: readonly Chunk[], start: Progress): readonly ReadStretch[] => {
		const stretches: Known[] = [];
		let progress = start;
		for (let first = 0; first < chunks.length; first += size) {
			const known = last[stretches.length];
			const isSame =
				known !== undefined && holds(known.chunks, chunks, first) && isSameProgress(known.before, progress);
			const stretch = isSame ? known : read(chunks.slice(first, first + size), progress);
			stretches.push(stretch);
			progress = stretch.after;
		}
		last = stretches;
		return stretches;
	};

	function read(chunks: readonly Chunk[], before: Progress): Known {
		const parts: Part[] = [];
		const offsets: number[] = [];
		const headings: PlacedHeading[] = [];
		let title = -1;
		let length = 0;
		let first = 0;
		let after = before;
		for (const chunk of chunks) {
			const now = readChunk(chunk, after);
			now.standings.forEach((standing, index) => {
				if (standing !== undefined) headings.push({ index: first + index, standing });
			});
			if (now.title >= 0) title = first + now.title;
			parts.push(now.part);
			offsets.push(length);
			length += chunk.text.length;
			first += now.part.passages.length;
			after = now.after;
		}
		return { chunks, before, stretch: new Stretch(parts, offsets), headings, title, length, after };
	}
}

interface Known extends ReadStretch {
	readonly chunks: readonly Chunk[];
	readonly before: Progress;
	readonly after: Progress;
}

/** Whether these are the chunks that stand there. */
function holds(known: readonly Chunk[], chunks: readonly Chunk[], first: number): boolean {
	if (known.length !== Math.min(size, chunks.length - first)) return false;
	for (let index = 0; index < known.length; index++) if (known[index] !== chunks[first + index]) return false;
	return true;
}
