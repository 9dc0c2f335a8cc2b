import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createSession, outlineOf } from '../../server/src/analysis/index.ts';
import { hostile } from './hostile.ts';
import { fileNames, lists } from './lists.ts';
import { record } from './size.ts';

/** Each doubling of the text may take so many times as long: two, and something for a machine that does other things as well. */
const allowed = 2.6;
/** Below this many milliseconds a ratio says nothing. */
const measurable = 4;
const largest = 256_000;

describe('time', function () {
	this.timeout(0);

	it('is measured for every file of words', () => {
		// These two read the lists of the others, and hold no word.
		const files = readdirSync('server/src/analysis/language/lexicon').filter(
			name => !['words.ts', 'lists.ts'].includes(name),
		);
		assert.equal(files.length, fileNames.length, 'test/property/lists.ts imports each');
	});

	for (const { name, of } of [...hostile, ...lists]) {
		it(`grows no faster than the text: ${shown(name)}`, () => {
			// What is too long for front matter is read as text: the two are not to be compared.
			const isMatter = of(4000).startsWith('---');
			let size = 4000;
			while (!isMatter && size < largest && timeOf(of(size)) < measurable) size *= 2;
			const first = growth(of, size);
			// Memory is taken in steps: a text that only climbs one of them is as quick as the others further on.
			const { ratio, isTooSlow, from } = first.isTooSlow && !isMatter ? growth(of, 4 * size) : first;
			assert.ok(!isTooSlow, `${ratio.toFixed(1)} times as long for twice the text, from ${from} on`);
			record({ kind: 'input', name: shown(name), size: from, ratio });
		});
	}

	it('grows no faster than the text: the fixes of every heading that has nothing below it', () => {
		const of = (size: number): string => {
			let text = '';
			for (let index = 0; text.length < size; index++) text += `# Park ${index}\n\n`;
			return text;
		};
		const { ratio, isTooSlow, from } = growth(of, 64_000, timeOfFixes);
		assert.ok(!isTooSlow, `${ratio.toFixed(1)} times as long for twice the text, from ${from} on`);
	});
});

/** How many times as long twice the text takes, over two doublings: one of them can cost more than its share. */
function growth(of: (size: number) => string, size: number, time: (text: string) => number = timeOf) {
	const [text, longer] = [of(size), of(4 * size)];
	const doublings = Math.log2(longer.length / text.length);
	let shortest = Number.POSITIVE_INFINITY;
	let longest = Number.POSITIVE_INFINITY;
	const isTooSlow = () => longest > measurable && longest / shortest > allowed ** doublings;
	// What else the machine does only ever adds time: the quickest of several runs is the nearest to the truth.
	for (let run = 0; run < 15 && (run < 2 || isTooSlow()); run++) {
		shortest = Math.min(shortest, time(text));
		longest = Math.min(longest, time(longer));
	}
	return { ratio: (longest / shortest) ** (1 / doublings), isTooSlow: isTooSlow(), from: text.length };
}

/** Processor time in milliseconds of a first check, with its outline and some of its fixes. */
function timeOf(text: string): number {
	const before = process.cpuUsage();
	const { brief, findings, fixesOf } = createSession().check(text);
	outlineOf(brief);
	for (const finding of [...findings.slice(0, 10), ...findings.slice(-10)]) fixesOf(finding);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** The same for all of its fixes, which the command line counts. */
function timeOfFixes(text: string): number {
	const { findings, fixesOf } = createSession().check(text);
	const before = process.cpuUsage();
	for (const finding of findings) fixesOf(finding);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

function shown(name: string): string {
	return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}
