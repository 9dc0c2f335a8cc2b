import assert from 'node:assert/strict';
import { type Brief, createSession } from '../../../server/src/analysis/index.ts';

const read = (text: string): Brief => createSession().check(text).brief;

/** "role" for each section, with a star where its heading names it, its level, its parent's role and its own text. */
const sectionsOf = (text: string): readonly string[] => {
	const { sections } = read(text);
	return sections.map(
		({ role, named, level, parent, span }) =>
			`${role}${named ? '*' : ''} ${level}${parent === undefined ? '' : ` in ${parent.role}`}: ${JSON.stringify(text.slice(span.start, span.end))}`,
	);
};

describe('the sections of a brief', () => {
	for (const [text, sections] of Object.entries({
		'# T\n\na\n\n## Users\n\nb\n': [
			'title* 1: "# T\\n\\na\\n\\n## Users\\n\\nb\\n"',
			'users* 2 in title: "## Users\\n\\nb\\n"',
		],
		'a.\n\n## Users\n### Staff\n## Team\nb': [
			'users* 2: "## Users\\n### Staff\\n"',
			'users 3 in users: "### Staff\\n"',
			'team* 2: "## Team\\nb"',
		],
		'# T\n#### Users\n## Team\n### Risks\n# Bus\n## Stop': [
			'title* 1: "# T\\n#### Users\\n## Team\\n### Risks\\n"',
			'users* 4 in title: "#### Users\\n"',
			'team* 2 in title: "## Team\\n### Risks\\n"',
			'risks* 3 in team: "### Risks\\n"',
			'other 1: "# Bus\\n## Stop"',
			'other 2 in other: "## Stop"',
		],
		'Users\n=====\n\nTeam\n----\n': [
			'title* 1: "Users\\n=====\\n\\nTeam\\n----\\n"',
			'team* 2 in title: "Team\\n----\\n"',
		],
		'# T\r\n\r\n- ## Users\r\n': [
			'title* 1: "# T\\r\\n\\r\\n- ## Users\\r\\n"',
			'users* 2 in title: "- ## Users\\r\\n"',
		],
	}))
		it(JSON.stringify(text), () => assert.deepEqual(sectionsOf(text), sections));

	it('know which blocks are theirs, and which stand above their sub-headings', () => {
		const { sections, passages } = read('# T\n\na\n\n## Users\n\nb\n\n### Staff\n\nc\n\n## Team\n\nd\n');
		const words = (from: number, to: number) => passages.slice(from, to).map(({ text }) => text);
		assert.deepEqual(
			sections.map(({ firstBlock, endOwn, endBlock }) => [words(firstBlock, endOwn), words(firstBlock, endBlock)]),
			[
				[['a'], ['a', 'Users', 'b', 'Staff', 'c', 'Team', 'd']],
				[['b'], ['b', 'Staff', 'c']],
				[['c'], ['c']],
				[['d'], ['d']],
			],
		);
	});
});

describe('the profile of a brief', () => {
	for (const [heading, profile] of Object.entries({
		Discover: 'full',
		'Stage 2: Define': 'full',
		'The Develop phase': 'full',
		'4. Deliver (spring)': 'full',
		'II. Define': 'full',
		'Stage three: Develop': 'full',
		'Step two – define it': 'one-page',
		'Phase 1: Discovery of needs': 'one-page',
		Discovery: 'one-page',
		'What we will deliver': 'one-page',
		'Stage  2:  Define': 'full',
		'*Define*': 'full',
		'Redefine it': 'one-page',
		'Define team roles': 'one-page',
		Developing: 'one-page',
		Approach: 'one-page',
		Delivery: 'one-page',
	}))
		it(`with “${heading}” is ${profile}`, () => {
			assert.equal(read(`# T\n\n## ${heading}\n\na\n`).profile, profile);
		});

	it('is what the front matter says, where that is one', () => {
		assert.equal(read('---\nbrief: one-page\n---\n## Discover\n\na\n').profile, 'one-page');
		assert.equal(read('---\nbrief: wrong\n---\n## Discover\n\na\n').profile, 'full');
		assert.equal(read('---\nkind: full\n---\na\n').profile, 'one-page');
	});
});

describe('what ends the lines of a brief', () => {
	for (const end of ['\n', '\r\n', '\r']) it(JSON.stringify(end), () => assert.equal(read(`a${end}b\nc`).lineEnd, end));
	it('is a line feed where there is but one line', () => assert.equal(read('a').lineEnd, '\n'));
});
