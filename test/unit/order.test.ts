import assert from 'node:assert/strict';
import { createSession, defaultConfig } from '../../server/src/analysis/index.ts';

describe('what is said of the same words', () => {
	const text = '# Better roads\n\n## Outcome\n\n- Launch the chatbot before annual billing in March\n';
	const found = (config = defaultConfig) =>
		createSession({ config })
			.check(text)
			.findings.filter(({ span }) => text.slice(span.start).startsWith('Launch'))
			.map(({ rule }) => rule);

	it('begins with what is most severe: “This is an output, too” comes second', () => {
		assert.deepEqual(found(), ['tech-first', 'output-as-outcome']);
	});

	it('does so where a team has other levels', () => {
		assert.deepEqual(found({ ...defaultConfig, rules: { 'tech-first': 'hint', 'output-as-outcome': 'error' } }), [
			'output-as-outcome',
			'tech-first',
		]);
	});
});
