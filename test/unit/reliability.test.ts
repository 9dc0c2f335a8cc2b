import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pageWith } from '../../scripts/reliability/figures.mjs';

describe('docs/reliability.md', () => {
	it('has the figures that were kept', async () => {
		const figures = JSON.parse(readFileSync('docs/reliability.json', 'utf8'));
		assert.equal(
			readFileSync('docs/reliability.md', 'utf8'),
			await pageWith(figures),
			'npm run fuzz -- --record writes it',
		);
	});
});
