import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../server/src/analysis/index.ts';

const values = (text: string) =>
	Object.fromEntries(readFrontMatter(text).entries.map(({ path, value }) => [path, value]));

describe('front matter', () => {
	it('has plain values at dotted paths', () => {
		assert.deepEqual(
			values('---\nbrief: full\nrules:\n  hype: off\n  tech-first: true\nn: 3\nempty:\nlist: [a]\n---\n'),
			{
				brief: 'full',
				rules: undefined,
				'rules.hype': 'off',
				'rules.tech-first': true,
				n: 3,
				empty: null,
				list: undefined,
			},
		);
	});

	it('says where keys and values stand, however lines end', () => {
		for (const end of ['\n', '\r\n', '\r']) {
			const text = ['\uFEFF---', 'owner: "Ann Ó"', 'phase:   beta # yes', '---', 'Text'].join(end);
			const { entries, span } = readFrontMatter(text);
			assert.deepEqual(
				entries.map(({ keySpan, valueSpan }) => [
					text.slice(keySpan.start, keySpan.end),
					text.slice(valueSpan.start, valueSpan.end),
				]),
				[
					['owner', '"Ann Ó"'],
					['phase', 'beta'],
				],
			);
			assert.equal(text.slice(span.end), `${end}Text`);
		}
	});

	it('begins at the very start and ends at a line of its own, or there is none', () => {
		for (const text of [
			'',
			'\n---\na: b\n---\n',
			'---\na: b\n',
			'--- a\nb: c\n---\n',
			'----\na: b\n----\n',
			'a\n---\nb: c\n---\n',
		])
			assert.equal(readFrontMatter(text).span.end, 0, text);
		assert.deepEqual(values('---\na: b\n...\n'), { a: 'b' });
		assert.equal(readFrontMatter('---\n---\n').span.end, 7);
	});

	it('leaves the body where it ends, or behind a byte order mark', () => {
		for (const [text, bodyStart] of [
			['a\uFEFF', 0],
			['\uFEFFa', 1],
			['---\na: b\n---', 12],
			['---\na: b\n--- \t\nc', 14],
			['---\t \na: b\n...\rc', 14],
			['\uFEFF---\r\na: b\r\n---\r\nc', 15],
			['---\na: b\n---c', 0],
			['---\na: b\nc ---\n', 0],
		] as const) {
			const matter = readFrontMatter(text);
			assert.equal(matter.bodyStart, bodyStart, JSON.stringify(text));
			assert.equal(matter.source, text.slice(0, matter.span.end));
			assert.deepEqual(matter.problems, []);
		}
	});

	it('says where what stands below a key begins and ends, four keys deep', () => {
		const text = '---\na:\n  b:\n    c:\n      d:\n        e: f\n  g: h  # i\nj: [k,\n  l]\n? [m]\n: n\nempty:\n---\n';
		assert.deepEqual(
			readFrontMatter(text).entries.map(({ path, keySpan, valueSpan }) => [
				path,
				text.slice(keySpan.start, keySpan.end),
				text.slice(valueSpan.start, valueSpan.end),
			]),
			[
				['a', 'a', 'b:\n    c:\n      d:\n        e: f\n  g: h  # i'],
				['a.b', 'b', 'c:\n      d:\n        e: f'],
				['a.b.c', 'c', 'd:\n        e: f'],
				['a.b.c.d', 'd', 'e: f'],
				['a.g', 'g', 'h'],
				['j', 'j', '[k,\n  l]'],
				['empty', 'empty', ''],
			],
		);
	});

	it('is a page at most', () => {
		const bodyOf = (length: number) => readFrontMatter(`---\n${'#'.repeat(length)}\n---\n`).bodyStart;
		assert.equal(bodyOf(20_000), 20_008);
		assert.equal(bodyOf(20_001), 0);
	});

	it('has problems that say what is wrong and where, and not on which line of it', () => {
		for (const [text, ...places] of [
			['---\na: [b\n---\n', 'b'],
			['---\n\tb: c\n---\n', '\t'],
			['---\na: b: c\n---\n', 'b'],
			['---\na: "b\n---\n', 'b'],
			['---\na: "👪\n---\n', '👪'],
			['---\na: [👪\n---\n', '👪'],
			['---\na: |👪\n b\n---\n', '👪'],
			['---\na: "b" 👪\n---\n', '👪'],
			['---\na: 👪"b": c\nd: }👪\n---\n', '👪', '}', '👪'],
			['---\na: b\r\n\r\n# c\n  d\n---\n', 'b', 'd'],
			['---\na: b\n\n# c\n  d\n---\n', 'b', 'd'],
		] as const) {
			const { problems } = readFrontMatter(text);
			assert.deepEqual(
				problems.map(({ span }) => text.slice(span.start, span.end)),
				places,
				JSON.stringify(problems),
			);
			for (const { message } of problems) assert.doesNotMatch(message, / at line |^$/);
		}
	});

	it('that is no YAML has problems with places in it', () => {
		for (const text of ['---\na: [\n---\n', '---\n\tb: c\n---\n', '---\na: b: c\n---\n', '---\n"\n---\n']) {
			const { problems, span } = readFrontMatter(text);
			assert.ok(problems.length > 0, text);
			for (const problem of problems) assert.ok(problem.span.start >= 0 && problem.span.start <= span.end, text);
		}
	});

	it('has problems around whole characters', () => {
		for (const text of ['---\na: |👪\n b\n---\n', '---\na: !👪 "b"👪\n---\n']) {
			const { problems } = readFrontMatter(text);
			assert.ok(problems.length > 0, text);
			for (const { span } of problems) assert.doesNotMatch(text.slice(span.start, span.end), /\p{Surrogate}/u);
		}
	});

	it('does not grow: aliases are not followed, depth is bounded, length too', () => {
		const bomb = Array.from({ length: 60 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`);
		assert.equal(readFrontMatter(`---\na0: &a0 [x]\n${bomb.join('\n')}\n---\n`).entries.length, 61);
		assert.equal(readFrontMatter(`---\n${'a: b\n'.repeat(50_000)}---\n`).span.end, 0);
	});

	// The reader's stack would end, and with it, where V8 compiles a pattern just then, the whole process.
	for (const opening of ['{a: ', '[', '- ', '? ', '- [', '? {', '!t &a [']) {
		it(`that opens “${opening}” thousands of times says where it is too deep`, () => {
			const { entries, problems } = readFrontMatter(`---\n${opening.repeat(2500)}\n---\n`);
			assert.deepEqual(entries, []);
			assert.deepEqual(
				problems.map(({ message }) => message),
				['This is nested too deeply.'],
			);
			const [problem] = problems;
			assert.ok(problem !== undefined && problem.span.start > 100 && problem.span.end < 1000);
		});
	}

	it('is read as deep as anybody nests it', () => {
		const { entries, problems } = readFrontMatter(`---\na: ${'[{b: '.repeat(20)}c${'}]'.repeat(20)}\nd: e\n---\n`);
		assert.deepEqual(problems, []);
		assert.deepEqual(
			entries.map(({ path }) => path),
			['a', 'd'],
		);
	});
});
