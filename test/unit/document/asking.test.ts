import assert from 'node:assert/strict';
import { sectionAt } from '../../../server/src/analysis/document/brief.ts';
import type { Passage } from '../../../server/src/analysis/document/passage.ts';
import { anyBlock, blockAt, blocksWhere } from '../../../server/src/analysis/document/stretch.ts';
import { type Brief, createSession } from '../../../server/src/analysis/index.ts';
import { read } from './read.ts';

/** More headings than are read at once, with front matter and something below some of them. */
const long = `---\ntitle: T\n---\n${Array.from({ length: 40 }, (_, index) => `${'#'.repeat((index % 3) + 1)} ${index}\n${index % 4 === 0 ? `  - a ${index}\n  - b\n` : ''}`).join('')}`;

/** Passage tests as rules have them: the same function each time. */
const tests: readonly ((passage: Passage) => boolean)[] = [
	({ kind }) => kind === 'item',
	({ text }) => text === 'b',
	({ text }) => text === 'a 20',
	({ level }) => level === 2,
	({ kind }) => kind === 'field',
	() => true,
	() => false,
];

const textsOf = (brief: Brief): readonly string[] => brief.blocks.map(({ passage }) => passage.text);

describe('what is asked of a brief, by passage, part and stretch', () => {
	it('which of its blocks pass a test, and whether one does, as often as it is asked', () => {
		const brief = read(long);
		for (const test of [...tests, ...tests]) {
			const blocks = brief.blocks.filter(({ passage }) => test(passage));
			assert.deepEqual([...blocksWhere(brief, test)], blocks);
			assert.equal(anyBlock(brief, test), blocks.length > 0);
		}
	});

	it('whether one block passes a test, before and after all that do', () => {
		for (const test of tests) {
			const brief = read(long);
			const isAny = brief.blocks.some(({ passage }) => test(passage));
			assert.equal(anyBlock(brief, test), isAny);
			assert.equal([...blocksWhere(brief, test)].length > 0, isAny);
			assert.equal(anyBlock(brief, test), isAny);
		}
	});

	it('each block by its number, which is the same block each time', () => {
		const brief = read(long);
		const { length } = brief.passages;
		const blocks = Array.from({ length }, (_, index) => blockAt(brief, index));
		for (const [index, block] of brief.blocks.entries()) assert.equal(blocks[index], block);
		assert.equal(blockAt(brief, length), undefined);
		assert.equal(blockAt(read(''), 0), undefined);
		assert.deepEqual(
			brief.blocks.map(({ passage }) => passage),
			brief.passages,
		);
		assert.equal(brief.blocks, brief.blocks);
	});

	it('is asked of each passage once, and after an edit of those that stand beside it', () => {
		const asked: string[] = [];
		const test = ({ text }: Passage): boolean => asked.push(text) > 0 && text.startsWith('a');
		const session = createSession();
		const first = session.check(long).brief;
		const all = [...blocksWhere(first, test)];
		assert.deepEqual(asked, textsOf(first));
		assert.deepEqual([...blocksWhere(first, test)], all);
		assert.equal(asked.length, first.blocks.length);
		asked.length = 0;
		const { brief } = session.check(long.replace('a 20', 'a 20 and more'));
		assert.equal([...blocksWhere(brief, test)].length, all.length);
		assert.deepEqual(asked, ['20', 'a 20 and more', 'b']);
	});

	it('until one passes, where it is only whether one does', () => {
		const asked: string[] = [];
		const test = ({ text }: Passage): boolean => asked.push(text) > 0 && text === 'a 0';
		const session = createSession();
		for (const text of [long, long, `${long}\nmore`]) assert.ok(anyBlock(session.check(text).brief, test));
		assert.deepEqual(asked, ['T', '0', 'a 0']);
		const none = (passage: Passage): boolean => !test(passage) && false;
		asked.length = 0;
		const { brief } = session.check(long);
		for (const _time of [1, 2]) assert.ok(!anyBlock(brief, none));
		assert.equal(asked.length, brief.blocks.length);
	});

	it('in which section a place is: the innermost, and in none above the first heading', () => {
		for (const text of [long, 'a\n\n# B\nc\n### D\n## E\nf\n# G', '## A\n# B\n\nc']) {
			const { sections } = read(text);
			for (let at = 0; at <= text.length; at++) {
				const around = sections.filter(({ span }) => span.start <= at && at < span.end);
				assert.equal(sectionAt(sections, at), around.at(-1), `${at}`);
			}
		}
		assert.equal(sectionAt([], 0), undefined);
	});

	it('what a function makes of it, once', () => {
		const brief = read(long);
		const passage = brief.passages[0];
		const stretch = brief.stretches[0]?.stretch;
		assert.ok(passage !== undefined && stretch !== undefined);
		for (const asked of [brief, passage, stretch]) {
			let times = 0;
			const count = (of: unknown) => {
				times++;
				return { of, times };
			};
			const none = () => void times++;
			const { once } = asked as { once<T>(read: (of: unknown) => T): T };
			assert.deepEqual(once.call(asked, count), { of: asked, times: 1 });
			assert.equal(once.call(asked, count), once.call(asked, count));
			assert.equal(once.call(asked, none), undefined);
			assert.equal(once.call(asked, none), undefined);
			assert.equal(times, 2);
		}
	});

	it('of a passage by what it is asked for, where one function has several answers', () => {
		const passage = read('# T').passages[0];
		const [one, other] = [{}, {}];
		assert.equal(
			passage?.once(() => 1, one),
			1,
		);
		assert.equal(
			passage?.once(() => 2, other),
			2,
		);
		assert.equal(
			passage?.once(() => 3, one),
			1,
		);
	});
});

describe('what an edit leaves alone of a layout, by chunk, part and stretch', () => {
	for (const [what, text, isSame] of [
		['the last heading', `${long}and more`, (index: number) => index < 3],
		['the first heading', long.replace('# 0\n', '# 00\n'), (index: number) => index !== 1],
		['one in the middle', long.replace('a 20', 'a 2'), (index: number) => index !== 2],
		['a role, which those below it inherit', long.replace('# 3\n', '# Users\n'), (index: number) => index !== 1],
	] as const)
		it(`stays the same objects: ${what}`, () => {
			const session = createSession();
			const before = session.check(long).brief;
			const { brief } = session.check(text);
			assert.equal(brief.stretches.length, before.stretches.length);
			assert.deepEqual(
				brief.stretches.map(({ stretch }, index) => stretch === before.stretches[index]?.stretch),
				before.stretches.map((_, index) => isSame(index)),
			);
			assert.equal(brief.frontMatter, before.frontMatter);
			for (const passage of brief.passages)
				if (before.passages.some(({ text, role }) => text === passage.text && role === passage.role))
					assert.ok(before.passages.includes(passage), passage.text);
		});

	it('is read in stretches of sixteen headings', () => {
		const stretchesOf = (count: number) =>
			read('# A\n'.repeat(count)).stretches.map(({ stretch, start, first }) => [stretch.passages.length, start, first]);
		assert.deepEqual(stretchesOf(0), []);
		assert.deepEqual(stretchesOf(16), [[16, 0, 0]]);
		assert.deepEqual(stretchesOf(33), [
			[16, 0, 0],
			[16, 64, 16],
			[1, 128, 32],
		]);
	});

	it('has its passages in order, however many there are', () => {
		const text = Array.from({ length: 1700 }, (_, index) => `# ${index}\n`).join('');
		assert.deepEqual(
			read(text).passages.map(passage => passage.text),
			Array.from({ length: 1700 }, (_, index) => `${index}`),
		);
	});

	it('has its blocks where they were, above the edit', () => {
		const session = createSession();
		const before = session.check(long).brief;
		const { brief } = session.check(`${long}and more`);
		for (const index of [0, 1, 2]) assert.equal(brief.stretches[index], before.stretches[index]);
		assert.equal(brief.blocks[5], before.blocks[5]);
	});

	it('keeps what front matter says only while it says the same', () => {
		const session = createSession();
		const titleOf = (text: string) => session.check(text).brief.passages[0]?.text;
		assert.equal(titleOf('---\ntitle: T\n---\n\na.'), 'T');
		assert.equal(titleOf('---\ntitle: U\n---\n\na.'), 'U');
		assert.equal(titleOf('---\ntitle: U\n--- \n\na.'), 'U');
		assert.equal(titleOf('---\ntitle: U\n----\n\n# A'), 'title: U');
		assert.equal(titleOf('---\ntitle: U\n---'), 'U');
		assert.equal(titleOf('---\ntitle: U\n---x\n\n# A'), 'title: U\n---x');
		assert.equal(titleOf('# A'), 'A');
		assert.equal(titleOf(''), undefined);
		assert.equal(titleOf('\n---\ntitle: U\n---\n\n# A'), 'title: U');
	});
});
