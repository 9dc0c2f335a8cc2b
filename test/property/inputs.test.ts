import assert from 'node:assert/strict';
import { createSession, defaultConfig, outlineOf } from '../../server/src/analysis/index.ts';
import { seen, strictSession } from './reviews.ts';
import { record } from './size.ts';

const megabyte = 1_000_000;

/** Where it has to end: a machine that is busy needs several times as long as one that is not. */
const seconds = 60;

const inputs: readonly (readonly [string, () => string])[] = [
	['10 MB on one line', () => 'word '.repeat(2 * megabyte)],
	['10 MB without a space', () => 'x'.repeat(10 * megabyte)],
	['200,000 lines', () => 'a line of it\n'.repeat(200_000)],
	['200,000 lines that end with a carriage return', () => 'a line\r'.repeat(200_000)],
	['200,000 list items', () => '- item\n'.repeat(200_000)],
	['100,000 headings', () => '## Users\n\nCarers.\n\n'.repeat(100_000)],
	['100,000 headings in a comment that is never closed', () => `<!--\n${'# A\n'.repeat(100_000)}`],
	['100,000 headings in a fence that is never closed', () => `\`\`\`\n${'# A\n'.repeat(100_000)}`],
	['a list 10,000 deep', () => '- '.repeat(10_000)],
	['a quotation 10,000 deep', () => `${'>'.repeat(10_000)} a`],
	['a table of 100,000 rows', () => `| a | b |\n|---|---|\n${'| Users | TODO |\n'.repeat(100_000)}`],
	[
		'a table of 10,000 columns',
		() => `|${' a |'.repeat(10_000)}\n|${'---|'.repeat(10_000)}\n|${' b |'.repeat(10_000)}\n`,
	],
	['front matter that is never closed', () => `---\n${'a: b\n'.repeat(100_000)}`],
	['front matter 10,000 deep', () => `---\na: ${'['.repeat(10_000)}\n---\n`],
	['front matter that doubles itself', () => `---\n${yamlBomb(400)}---\nText.`],
	['100,000 ignore comments', () => '<!-- brief-ignore placeholder -->\n\nTODO\n\n'.repeat(100_000)],
	['a megabyte of NUL', () => '\0'.repeat(megabyte)],
	['a megabyte of halves of characters', () => '\uD83D'.repeat(megabyte)],
	['a megabyte of right-to-left marks', () => '\u202Eא\u200F'.repeat(megabyte / 3)],
	['a megabyte of byte order marks', () => '\uFEFF'.repeat(megabyte)],
	['a megabyte of text without width', () => 'a\u200B\u200D\u00AD'.repeat(megabyte / 4)],
	['front matter that is no YAML', () => `---\n${'}: [ & * ! "\n'.repeat(1500)}---\nText.`],
	['a megabyte of combining marks', () => `e${'\u0301'.repeat(megabyte)}`],
	['half a megabyte of claims in one paragraph', () => 'We need an app so that carers can park. '.repeat(13_000)],
];

describe('any input', function () {
	this.timeout(0);

	for (const [name, make] of inputs) {
		it(`has an answer: ${name}`, () => {
			const text = make();
			const started = performance.now();
			const session = strictSession();
			const first = session.check(text);
			const after = session.check(`${text}\nmore`);
			assert.ok(performance.now() - started < 1000 * seconds, 'it takes too long');
			assert.equal(after.brief.text.length, text.length + 5);
			for (const { span } of first.findings) assert.ok(span.start <= span.end && span.end <= text.length);
			outlineOf(after.brief);
			for (const finding of [...after.findings.slice(0, 10), ...after.findings.slice(-10)]) after.fixesOf(finding);
			assert.ok(performance.now() - started < 1000 * seconds, 'it takes too long to tell of');
			record({ kind: 'input', name, size: text.length, ratio: 0 });
		});
	}

	it('above the largest size is asked for its structure, and below it for everything again', () => {
		const config = { ...defaultConfig, maximumSize: 300 };
		const short = '# New portal\n\nWe need an app.\n\n## Users\n\nTODO\n\n## Outcome\n';
		const long = short + 'More words. '.repeat(30);
		const session = createSession({ config });
		for (const text of [short, long, short, long]) {
			const review = session.check(text);
			assert.equal(review.isOnlyStructure, text === long);
			assert.deepEqual(seen(review), seen(createSession({ config }).check(text)));
			const found = new Set(review.findings.map(({ rule }) => rule));
			assert.ok(found.has('placeholder'));
			assert.equal(found.has('tech-first'), text === short);
		}
	});
});

function yamlBomb(levels: number): string {
	let text = 'a0: &a0 [x, x]\n';
	for (let level = 1; level < levels; level++) text += `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]\n`;
	return text;
}
