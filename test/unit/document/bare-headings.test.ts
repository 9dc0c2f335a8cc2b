import assert from 'node:assert/strict';
import { createSession } from '../../../server/src/analysis/index.ts';

describe('headings that came as plain text', () => {
	it('name the section of the lines below them, up to the next', () => {
		const brief = ['Better mornings', 'Objectives', 'A calmer start.', 'Who is affected', 'Night porters.'].join(
			'\n\n',
		);
		assert.equal(roleOf(brief, 'A calmer start.'), 'outcome');
		assert.equal(roleOf(brief, 'Night porters.'), 'users');
	});

	it('may be underlined as in reStructuredText', () => {
		assert.equal(roleOf('Better mornings\n\nRationale\n*********\n\nPorters wait.\n', 'Porters wait.'), 'problem');
	});

	it('end what stood above them, though nobody knows what they head', () => {
		const brief = ['Better mornings', 'Users', 'Porters.', 'Odds and ends', 'A kettle.'].join('\n\n');
		assert.equal(roleOf(brief, 'A kettle.'), 'summary');
	});

	it('are no sentences that lack a full stop', () => {
		const brief = '# Better mornings\n\n## Outcome\n\nOur team has funding\n\nPorters sleep.\n';
		assert.equal(roleOf(brief, 'Porters sleep.'), 'outcome');
	});

	it('are not made of the title', () => {
		assert.equal(roleOf('Ward kitchen implementation\n\nPorters sleep.\n', 'Porters sleep.'), 'summary');
	});
});

function roleOf(text: string, passage: string): string | undefined {
	const { brief } = createSession().check(text);
	return brief.blocks.find(block => block.passage.text === passage)?.passage.role;
}
