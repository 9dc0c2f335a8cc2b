import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarks } from '../../scripts/score/marks.mjs';

/** Twelve briefs of 400 to 3,000 words: about 18,000 in all. */
const sizes = [400, 500, 600, 800, 1000, 1200, 1500, 1800, 2100, 2500, 2800, 3000];

export const twelveBriefs = seed => sizes.map((words, index) => briefOf(words, seed * 100 + index));

const sections = readSections();
const common = [...new Set(sections.join(' ').match(/\b[a-z]{5,}\b/g))];

/**
 * A brief of about so many words out of the sections of our own briefs. One word in twelve is changed for another, so
 * that no two blocks are the same and no cache helps. The same seed gives the same brief.
 */
export function briefOf(words, seed) {
	const random = randomFrom(seed);
	const parts = ['# A brief put together from others\n\n'];
	for (let count = 6; count < words; ) {
		const section = pick(sections, random).replace(/\b[a-z]{5,}\b/g, word =>
			random() < 1 / 6 ? pick(common, random) : word,
		);
		parts.push(`${section.trimEnd()}\n\n`);
		count += wordsIn(section);
	}
	return parts.join('');
}

export const wordsIn = text => text.split(/\s+/).filter(word => /\w/.test(word)).length;

function readSections() {
	const root = join(import.meta.dirname, '../..');
	const files = [...briefsIn(join(root, 'examples')), ...briefsIn(join(root, 'test/fixtures/briefs'))];
	return files.flatMap(file =>
		parseMarks(readFileSync(file, 'utf8'))
			.text.replace(/\r\n?/g, '\n')
			.replace(/^---\n[\s\S]*?\n---\n/, '')
			.split(/^(?=## )/m)
			.slice(1),
	);
}

function briefsIn(folder) {
	return readdirSync(folder, { recursive: true })
		.filter(name => /\.(?:md|brief)$/.test(name))
		.sort()
		.map(name => join(folder, name));
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** mulberry32: good enough to mix words, and the same on every machine. */
function randomFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
