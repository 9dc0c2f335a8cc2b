import assert from 'node:assert/strict';
import { createSession, profiles, renderTemplate, templateFor } from '../../../server/src/analysis/index.ts';
import { mark } from './marked.ts';

describe('a template that nobody has touched', () => {
	for (const profile of profiles) {
		it(`shows its prompts and nothing else: ${profile}`, () => {
			const text = renderTemplate(profile, { snippet: false });
			const { findings } = createSession().check(text);
			const others = findings.filter(({ rule }) => rule !== 'placeholder');
			const spans = others.map(({ span }) => span);
			assert.equal(mark(text, spans), text, others.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
			assert.ok(findings.length >= templateFor(profile).sections.length);
			assert.ok(findings.every(({ severity }) => severity !== 'warning' && severity !== 'error'));
		});

		it(`has one finding for each line that has prompts: ${profile}`, () => {
			const text = renderTemplate(profile, { snippet: false });
			const lines = text.split('\n').filter(line => line.includes('['));
			assert.equal(createSession().check(text).findings.length, lines.length);
		});

		it(`is not judged while it is half filled in: ${profile}`, () => {
			const text = renderTemplate(profile, { snippet: false })
				.replace('[what will be better, and for whom]', 'Carers get a break when they need one')
				.replace('[Who will be better off]', 'Carers of a child under ten')
				.replace('[what they will be able to do]', 'get a break on the day they ask for one')
				.replace('[the difference that makes to them]', 'they can keep caring');
			const { findings } = createSession().check(text);
			const others = findings.filter(({ severity }) => severity === 'warning' || severity === 'error');
			assert.deepEqual(others, []);
		});
	}
});
