import assert from 'node:assert/strict';
import { type Chunk, chunker } from '../../../server/src/analysis/document/chunks.ts';
import { parseMarkdown as parse } from '../../../server/src/analysis/document/markdown.ts';

/** What is parsed for each version of a brief, one after another. */
function parsedFor(...versions: readonly string[]): readonly (readonly string[])[] {
	let parsed: string[] = [];
	const read = chunker(text => {
		parsed.push(text);
		return parse(text);
	});
	return versions.map(version => {
		parsed = [];
		const chunks = read(version);
		assert.equal(textsOf(chunks).join(''), version);
		return parsed;
	});
}

const textsOf = (chunks: readonly Chunk[]): readonly string[] => chunks.map(({ text }) => text);

const abc = '# A\na\n# B\nb\n# C\nc\n';

/** What is parsed for the second version: nothing but what an edit touched. */
const edits: readonly (readonly [what: string, before: string, after: string, ...parsed: readonly string[]])[] = [
	['nothing', abc, abc],
	['a letter in the middle', abc, '# A\na\n# B\nbb\n# C\nc\n', '# B\nbb\n'],
	['a letter at the start', abc, 'x# A\na\n# B\nb\n# C\nc\n', 'x# A\na\n'],
	['a letter in the first', abc, '# A\nax\n# B\nb\n# C\nc\n', '# A\nax\n'],
	['a letter in the last', abc, '# A\na\n# B\nb\n# C\ncx\n', '# C\ncx\n'],
	['letters in two of them', abc, '# A\nx\n# B\nb\n# C\nx\n', '# A\nx\n', '# B\nb\n', '# C\nx\n'],
	['the first gone', abc, '# B\nb\n# C\nc\n'],
	['the middle gone', abc, '# A\na\n# C\nc\n'],
	['the last gone', abc, '# A\na\n# B\nb\n'],
	['all gone', abc, ''],
	['one more at the end', abc, `${abc}# D\n`, '# D\n'],
	['one more at the start', abc, `# D\n${abc}`, '# D\n'],
	['one more in the middle', abc, '# A\na\n# D\n# B\nb\n# C\nc\n', '# D\n'],
	['one twice', abc, '# A\na\n# B\nb\n# B\nb\n# C\nc\n', '# B\nb\n'],
	['one parted in two', abc, '# A\na\n# B\n## D\nb\n# C\nc\n', '# B\n', '## D\nb\n'],
	['two joined', abc, '# A\na\nB\nb\n# C\nc\n', '# A\na\nB\nb\n'],
	['the last two joined', abc, '# A\na\n# B\nb\nC\nc\n', '# B\nb\nC\nc\n'],
	['a letter above smaller headings', 'a\n### B\n## C\n', 'ax\n### B\n## C\n', 'ax\n'],
	['a letter below smaller headings', '### B\n## C\nc', '### B\n## C\ncx', '## C\ncx'],
	['a letter above a last heading without words', 'a\n#', 'ax\n#', 'ax\n'],
	['no line end before the next', abc, '# A\na# B\nb\n# C\nc\n', '# A\na# B\nb\n'],
	['lines that end in carriage returns', '# A\r# B\r# C\r', '# A\r# Bx\r# C\r', '# Bx\r'],
	['more at an end without a line end', '# A\n# B', '# A\n# B\n# C', '# B\n', '# C'],
	['a fence opened in the last', abc, '# A\na\n# B\nb\n# C\n```\nc\n', '# C\n```\nc\n'],
	['more at an end behind a fence that holds a hash', '```\n# A\n```\n# B\n', '```\n# A\n```\n# B\n# C', '# C'],
	[
		'a letter in a fence left open, behind one that holds a hash',
		'```\n# A\n```\n# B\n# C\n```\nx',
		'```\n# A\n```\n# B\n# C\n```\nxx',
		'# C\n```\nxx',
	],
	['a fence closed', '# A\n```\n# B\n', '# A\n```\n```\n# B\n', '# A\n```\n```\n', '# B\n'],
];

describe('chunks', () => {
	for (const [what, before, after, ...parsed] of edits)
		it(`parse again only what an edit touched: ${what}`, () => assert.deepEqual(parsedFor(before, after)[1], parsed));

	for (const [text, ...chunks] of [
		[
			'a\n# B\n## C\n### D\n#### E\n##### F\n###### G\n',
			'a\n',
			'# B\n',
			'## C\n',
			'### D\n',
			'#### E\n',
			'##### F\n',
			'###### G\n',
		],
		['#\n##\t\n# ', '#\n', '##\t\n', '# '],
		['# A\r# B\r\n# C\n\n# D', '# A\r', '# B\r\n', '# C\n\n', '# D'],
		['# A\n#', '# A\n', '#'],
		['# A\n#B\n####### C\n # D\n\t# E\n> # F\n- # G\n', '# A\n#B\n####### C\n # D\n\t# E\n> # F\n- # G\n'],
		['\n# A\n\n\n# B', '\n', '# A\n\n\n', '# B'],
		['```\n# A\n```\n# B\n# C\n', '```\n# A\n```\n', '# B\n', '# C\n'],
		['# A\n<!-- b -->\n# C\n', '# A\n<!-- b -->\n', '# C\n'],
		['# A\n<!--\n# B\n-->\n# C\n', '# A\n<!--\n# B\n-->\n', '# C\n'],
		[
			'a\n```\n# A\n```\n# B\n> # C\n\n # D\n# E\n```\n# F',
			'a\n```\n# A\n```\n',
			'# B\n> # C\n\n # D\n',
			'# E\n```\n# F',
		],
		['# A\n```\nb', '# A\n```\nb'],
		['# a | b\n--|--\n# C\n', '# a | b\n--|--\n', '# C\n'],
		['```\n# A\n```\n# a | b\n--|--\n1 | 2\n# C\n', '```\n# A\n```\n', '# a | b\n--|--\n1 | 2\n', '# C\n'],
		[''],
	] as const)
		it(`begin at each heading at the margin: ${JSON.stringify(text)}`, () =>
			assert.deepEqual(textsOf(chunker(parse)(text)), chunks));

	it('go on to the end where a fence is opened, and part again where it is closed', () => {
		const read = chunker(parse);
		const chunks = (text: string): readonly string[] => textsOf(read(text));
		chunks('# A\n# B\n# C\n');
		assert.deepEqual(chunks('# A\n```\n# B\n# C\n'), ['# A\n```\n# B\n# C\n']);
		assert.deepEqual(chunks('# A\n```\n```\n# B\n# C\n'), ['# A\n```\n```\n', '# B\n', '# C\n']);
	});

	it('parse the rest once where a fence is left open, however many headings stand in it', () => {
		const text = `# A\n\`\`\`\n${'# B\n'.repeat(50)}`;
		assert.deepEqual(parsedFor(text)[0], ['# A\n```\n', text]);
	});

	it('tell the places of blocks from where they begin, behind a fence as well', () => {
		const [, second] = chunker(parse)('```\n# A\n```\n# B\n\nc\n');
		assert.deepEqual(
			second?.blocks.map(({ start, end, lineStart }) => [start, end, lineStart]),
			[
				[2, 3, 0],
				[5, 6, 5],
			],
		);
	});

	it('know the highest of their headings', () => {
		const levelsOf = (text: string) => chunker(parse)(text).map(({ topLevel }) => topLevel);
		assert.deepEqual(levelsOf('a\n\n# B\n## C\n### D\n\nE\n=\n\nF\n-\n'), [7, 1, 2, 1]);
		assert.deepEqual(levelsOf('## A\n\nB\n---\n\n- ### C\n'), [2]);
	});
});
