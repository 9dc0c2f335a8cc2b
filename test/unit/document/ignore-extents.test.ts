import assert from 'node:assert/strict';
import type { Ignore } from '../../../server/src/analysis/document/ignores.ts';
import { createSession } from '../../../server/src/analysis/index.ts';

const ignoresOf = (text: string): readonly Ignore[] => createSession().check(text).brief.ignores;

/** "kind rules (reason) over covered text" for each comment of a text. */
const shown = (text: string): readonly string[] =>
	ignoresOf(text).map(
		({ kind, rules, reason, covers }) =>
			`${kind} ${rules.join('+')}${reason === '' ? '' : ` (${reason})`} over ${JSON.stringify(text.slice(covers.start, covers.end))}`,
	);

const table: readonly (readonly [text: string, ...ignores: readonly string[]])[] = [
	// What it names, and why.
	['<!-- brief-ignore -->\nOne.\n\nTwo.\n', 'block  over "One.\\n"'],
	['<!-- brief-ignore Hype,tech-first  bolt-on -->\nOne.\n', 'block hype+tech-first+bolt-on over "One.\\n"'],
	['<!-- brief-ignore hype: agreed: by all -->\nOne.\n', 'block hype (agreed: by all) over "One.\\n"'],
	['<!-- brief-ignore: agreed -->\nOne.\n', 'block  (agreed) over "One.\\n"'],
	['<!--\n brief-ignore\n hype\n: agreed -->\nOne.\n', 'block hype (agreed) over "One.\\n"'],
	['<!--brief-ignore-->\nOne.\n', 'block  over "One.\\n"'],
	// The next block, past other comments; its own where it stands in one; none where there is none.
	[
		'<!-- brief-ignore hype -->\n\n<!-- brief-ignore jargon -->\n\nOne.\n',
		'block hype over "One.\\n"',
		'block jargon over "One.\\n"',
	],
	['<!-- brief-ignore hype -->\n\n<!-- a note -->\n\nOne.\n', 'block hype over "<!-- a note -->\\n"'],
	['<!-- brief-ignore -->\n## One\n\nTwo.\n', 'block  over "## One\\n"'],
	['<!-- brief-ignore -->\n- One\n- Two\n', 'block  over "- One\\n"'],
	['- One\n- Two <!-- brief-ignore -->\n- Three\n', 'block  over "- Three\\n"'],
	['- <!-- brief-ignore --> Two\n- Three\n', 'block  over "- <!-- brief-ignore --> Two"'],
	['> <!-- brief-ignore -->\n\nOne.\n', 'block  over "One.\\n"'],
	['One.\n\n<!-- brief-ignore -->\n', 'block  over ""'],
	[
		'<!-- brief-ignore a -->\n\n<!--brief-ignore b-->\n<!--  brief-ignore c -->  \n\nOne.\n',
		'block a over "One.\\n"',
		'block b over "One.\\n"',
		'block c over "One.\\n"',
	],
	[
		'> <!-- brief-ignore a -->\n\n> <!-- brief-ignore b -->\n\nOne.\n',
		'block a over "One.\\n"',
		'block b over "One.\\n"',
	],
	[
		'<!-- brief-ignore a -->\n\n<!-- brief-ignore-file b --> words\n\nOne.\n',
		'block a over "<!-- brief-ignore-file b --> words\\n"',
		'file b over "<!-- brief-ignore a -->\\n\\n<!-- brief-ignore-file b --> words\\n\\nOne.\\n"',
	],
	[
		'<!-- brief-ignore a -->\n\nOne <!-- brief-ignore-line b -->\n\nTwo.\n',
		'block a over "One <!-- brief-ignore-line b -->\\n"',
		'line b over "One <!-- brief-ignore-line b -->\\n"',
	],
	[
		'<!-- brief-ignore a -->\n\n<!-- brief-ignore b --> <!-- brief-ignore c -->\n\nOne.\n',
		'block a over "One.\\n"',
		'block b over "One.\\n"',
		'block c over "One.\\n"',
	],
	['---\nowner: Ana # <!-- brief-ignore a -->\n---\n\nOne.\n', 'block a over "One.\\n"'],
	['One.\n\n<!-- brief-ignore -->', 'block  over ""'],
	// The line, and the file.
	['One.\nTwo <!-- brief-ignore-line --> words.\nThree.\n', 'line  over "Two <!-- brief-ignore-line --> words.\\n"'],
	['Two <!-- brief-ignore-line -->\rThree.\r', 'line  over "Two <!-- brief-ignore-line -->\\r"'],
	['Two <!-- brief-ignore-line hype -->', 'line hype over "Two <!-- brief-ignore-line hype -->"'],
	[
		'One <!-- brief-ignore-line hype --> <!-- BRIEF-IGNORE-LINE jargon -->\nTwo.\n',
		'line hype over "One <!-- brief-ignore-line hype --> <!-- BRIEF-IGNORE-LINE jargon -->\\n"',
		'line jargon over "One <!-- brief-ignore-line hype --> <!-- BRIEF-IGNORE-LINE jargon -->\\n"',
	],
	[
		'<!-- brief-ignore-line a -->\n<!-- brief-ignore-line b -->\n',
		'line a over "<!-- brief-ignore-line a -->\\n"',
		'line b over "<!-- brief-ignore-line b -->\\n"',
	],
	[
		'# A\n<!-- brief-ignore-line a -->\n# B\n# C <!-- brief-ignore-line c -->\n',
		'line a over "<!-- brief-ignore-line a -->\\n"',
		'line c over "# C <!-- brief-ignore-line c -->\\n"',
	],
	['One.\n\n<!-- Brief-Ignore-File hype -->\n', 'file hype over "One.\\n\\n<!-- Brief-Ignore-File hype -->\\n"'],
	// From start to end, one in the other, or to the end of the text.
	['<!-- brief-ignore-start -->One.<!-- brief-ignore-end -->\n\nTwo.\n', 'range  over "One."'],
	['<!-- Brief-Ignore-Start hype -->One.\n', 'range hype over "One.\\n"'],
	[
		'<!-- brief-ignore-start hype -->1<!-- brief-ignore-start jargon -->2<!-- Brief-Ignore-End hype -->3<!-- brief-ignore-end -->4\n',
		'range hype over "1<!-- brief-ignore-start jargon -->2"',
		'range jargon over "2<!-- Brief-Ignore-End hype -->3"',
	],
	[
		'<!-- brief-ignore-start hype -->1<!-- brief-ignore-start hype -->2<!-- brief-ignore-end hype -->3\n',
		'range hype over "1<!-- brief-ignore-start hype -->2<!-- brief-ignore-end hype -->3\\n"',
		'range hype over "2"',
	],
	['<!-- brief-ignore-start hype, jargon -->1<!-- brief-ignore-end jargon -->2\n', 'range hype+jargon over "1"'],
	[
		'<!-- brief-ignore-start hype -->1<!-- brief-ignore-end hype, jargon -->2\n',
		'range hype over "1<!-- brief-ignore-end hype, jargon -->2\\n"',
	],
	[
		'<!-- brief-ignore-start hype -->1<!-- brief-ignore-start jargon -->2<!-- brief-ignore-end -->3\n',
		'range hype over "1<!-- brief-ignore-start jargon -->2"',
		'range jargon over "2"',
	],
	['One <!-- brief-ignore-end --> two.\n'],
	// An example of one, and what is none.
	['```\n<!-- brief-ignore -->\n```\n'],
	['One.\n\n    <!-- brief-ignore-file -->\n'],
	['Write `<!-- brief-ignore-file -->` so.\n'],
	['```\nx\n```\n<!-- brief-ignore -->\nOne.\n', 'block  over "One.\\n"'],
	['Write `<!-- brief-ignore-file --> so.\n', 'file  over "Write `<!-- brief-ignore-file --> so.\\n"'],
	['Write <!-- brief-ignore-file -->` so.\n', 'file  over "Write <!-- brief-ignore-file -->` so.\\n"'],
	[
		'```\nx\n```\n\nOne <!-- brief-ignore-file -->\n',
		'file  over "```\\nx\\n```\\n\\nOne <!-- brief-ignore-file -->\\n"',
	],
	['<!-- brief-ignored -->\nOne.\n'],
	['<!-- not brief-ignore -->\nOne.\n'],
	[`<!-- brief-ignore ${'x'.repeat(1100)} -->\nOne.\n`],
];

describe('what an ignore comment says and covers', () => {
	for (const [text, ...ignores] of table)
		it(JSON.stringify(text.slice(0, 120)), () => assert.deepEqual(shown(text), ignores));

	it('is itself where it stands', () => {
		const text = 'One.\n\n<!-- brief-ignore hype -->\nTwo <!-- brief-ignore-line -->\n';
		assert.deepEqual(
			ignoresOf(text).map(({ span }) => text.slice(span.start, span.end)),
			['<!-- brief-ignore hype -->', '<!-- brief-ignore-line -->'],
		);
	});

	it('takes in what is found at the very end', () => {
		for (const comment of ['<!-- brief-ignore-file -->', '<!-- brief-ignore-start -->']) {
			const [ignore] = ignoresOf(`${comment}\nTODO`);
			assert.equal(ignore?.covers.end, `${comment}\nTODO`.length + 1);
		}
		const line = 'TODO <!-- brief-ignore-line -->';
		assert.deepEqual(ignoresOf(line)[0]?.covers, { start: 0, end: line.length + 1 });
	});

	it('ends all that began, or the last of its rules within reach', () => {
		const starts = Array.from({ length: 60 }, (_, index) => `<!-- brief-ignore-start r${index} -->\n`).join('');
		const ended = (end: string): number => {
			const text = `${starts}${end}\nTODO\n`;
			return ignoresOf(text).filter(({ covers }) => covers.end <= text.indexOf(end)).length;
		};
		assert.equal(ended('<!-- brief-ignore-end -->'), 60);
		assert.equal(ended('<!-- brief-ignore-end r59 -->'), 1);
		assert.equal(ended('<!-- brief-ignore-end r10 -->'), 1);
		assert.equal(ended('<!-- brief-ignore-end r9 -->'), 0);
	});
});
