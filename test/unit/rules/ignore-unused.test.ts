import assert from 'node:assert/strict';
import { createSession, defaultConfig, type Review } from '../../../server/src/analysis/index.ts';
import { editable } from '../../../server/src/edits.ts';
import { assertFinds } from './marked.ts';

describe('ignore-unused', () => {
	it('names the one rule of several that has nothing to hide', () => {
		assertFinds('ignore-unused', '<!-- brief-ignore placeholder, ⟦front-matter-invalid⟧: later -->\nBy TBC.\n');
	});

	it('takes a rule out of the middle of a list and leaves the others', () => {
		const text = '<!-- brief-ignore nonsense,\n placeholder : later -->\nBy TBC.\n';
		assert.equal(fixed(text), '<!-- brief-ignore placeholder : later -->\nBy TBC.\n');
	});

	it('looks at the whole of a range, and removes both of its comments', () => {
		const range = (inside: string) =>
			`One.\n\n<!-- brief-ignore-start placeholder -->\n\n${inside}\n\n<!-- brief-ignore-end -->\n\nTwo.\n`;
		assertFinds('ignore-unused', range('By TBC.'));
		assert.equal(fixed(range('By May.')), 'One.\n\nBy May.\n\nTwo.\n');
	});

	it('keeps a comment for all rules while any of them finds something', () => {
		assertFinds('ignore-unused', '# Rota\n\n<!-- brief-ignore -->\nBy TBC.\n');
		assertFinds('ignore-unused', '# Rota\n\n⟦<!-- brief-ignore -->⟧\nBy May.\n');
	});

	it('leaves comments in code alone, which ignore nothing', () => {
		for (const text of [
			'```html\n<!-- brief-ignore-file nonsense -->\n```\n',
			'Write `<!-- brief-ignore nonsense -->`.\n',
		])
			assertFinds('ignore-unused', text);
		assertFinds('placeholder', '```html\n<!-- brief-ignore-file placeholder -->\n```\n\nBy ⟦TBC⟧.\n');
	});

	it('can itself be ignored', () => {
		assertFinds(
			'ignore-unused',
			'<!-- brief-ignore-file ignore-unused -->\n\n<!-- brief-ignore nonsense -->\nBy May.\n',
		);
	});

	it('removes a comment at the end of a line without the line', () => {
		assert.equal(fixed('By May. <!-- brief-ignore-line placeholder -->\r\nBy June.\r\n'), 'By May.\r\nBy June.\r\n');
	});

	it('asks for a reason where the workspace wants one', () => {
		const session = createSession({ config: { ...defaultConfig, requireReasons: true } });
		const { findings } = session.check('<!-- brief-ignore placeholder -->\nBy TBC.\n');
		assert.deepEqual(
			findings.map(({ rule }) => rule).filter(rule => rule === 'ignore-unused'),
			['ignore-unused'],
		);
		// As the fix that writes the comment leaves it, where nobody answers.
		const asked = session.check('<!-- brief-ignore placeholder: why -->\nBy TBC.\n');
		const finding = asked.findings.find(({ rule }) => rule === 'ignore-unused');
		assert.ok(finding);
		assert.deepEqual(
			asked.fixesOf(finding)[0]?.edits.map(({ span: { start }, text }) => [start, text]),
			[[29, ': ${1:[why]} -->']],
		);
		const given = session.check('<!-- brief-ignore placeholder: the board decides -->\nBy TBC.\n');
		assert.ok(given.findings.every(({ rule }) => rule !== 'ignore-unused'));
	});
});

function fixed(text: string): string {
	const review: Review = createSession().check(text);
	const finding = review.findings.find(({ rule }) => rule === 'ignore-unused');
	const fix = finding && review.fixesOf(finding)[0];
	const result = editable(text);
	result.apply(fix?.edits ?? []);
	return result.toString();
}
