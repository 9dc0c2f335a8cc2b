import assert from 'node:assert/strict';
import { isGood, judgeFixtures, namesIn, readFixtures } from '../../scripts/score/fixtures.mjs';
import { figuresOf, type Verdict } from '../../scripts/score/judge.mjs';
import { parseMarks, scoredKinds } from '../../scripts/score/marks.mjs';
import * as core from '../../server/src/analysis/index.ts';

/**
 * What the checker must keep up over all our own briefs: precision and recall of each warning and kind of statement. The
 * marks say what a careful reader would, so these are below 1; where the judgement gets better, raise them. What is true
 * now, and which rules are not measured, is in docs/accuracy.md.
 */
const floors: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
	'tech-first': [0.85, 0.4],
	'solution-in-problem': [0.9, 0.7],
	'output-as-outcome': [0.95, 0.9],
	'users-vague': [0.9, 0.8],
	'users-missing': [0.9, 0.6],
	'bolt-on': [0.9, 0.9],
	'digital-exclusion': [0.9, 0.9],
	'digital-team-alone': [0.9, 0.8],
	'outcome-missing': [0.9, 0.6],
	jargon: [0.9, 0.85],
	'governance-passive': [0.9, 0.8],
	'scope-fixed-upfront': [0.9, 0.8],
	'discovery-skipped': [0.9, 0.8],
	'vendor-named': [0.9, 0.7],
	'need-assumed': [0.9, 0.7],
	'stage-one-sided': [0.9, 0.8],
	outcome: [0.7, 0.3],
	measured: [0.8, 0.5],
	'user-specific': [0.8, 0.3],
};

describe('our own briefs', () => {
	const fixtures = readFixtures('test/fixtures/briefs');
	const good = fixtures.filter(isGood);
	let verdicts: readonly Verdict[] = [];
	before(async () => {
		({ verdicts } = await judgeFixtures(core, fixtures));
	});

	it('are many, and a third of them are good', () => {
		assert.ok(fixtures.length >= 26, `${fixtures.length} briefs`);
		assert.ok(good.length * 3 >= fixtures.length, `${good.length} good ones`);
	});

	it('are marked with rules that there are', () => {
		const known: readonly string[] = [...core.ruleIds, ...scoredKinds];
		assert.deepEqual(
			namesIn(fixtures).filter(name => !known.includes(name)),
			[],
		);
	});

	for (const { name } of good)
		it(`${name} has no warning`, () => {
			const warnings = core.rules.filter(rule => rule.severity === 'warning').map(rule => String(rule.id));
			const alarms = verdicts.filter(
				verdict => verdict.fixture === name && verdict.verdict === 'alarm' && warnings.includes(verdict.label),
			);
			assert.deepEqual(
				alarms.map(({ label, line, text }) => `${line}: ${label}: ${text}`),
				[],
			);
		});

	for (const [label, [precision, recall]] of Object.entries(floors))
		it(`let ${label} be right and found as often as before`, () => {
			const figures = figuresOf(verdicts).get(label);
			const errors = verdicts
				.filter(verdict => verdict.label === label && verdict.verdict !== 'hit')
				.map(({ verdict, fixture, line, text }) => `${verdict} ${fixture}:${line} ${text}`)
				.join('\n');
			assert.ok((figures?.precision ?? 0) >= precision, `precision ${figures?.precision}\n${errors}`);
			assert.ok((figures?.recall ?? 0) >= recall, `recall ${figures?.recall}\n${errors}`);
		});
});

describe('marks in briefs', () => {
	it('come out of the text and keep their place', () => {
		const { text, marks } = parseMarks('A ⟦+outcome,tech-first|b ⟦?hype|c⟧ d⟧ | e');
		assert.equal(text, 'A b c d | e');
		assert.deepEqual(
			marks.map(({ start, end, labels }) => [text.slice(start, end), labels.map(({ name }) => name)]),
			[
				['b c d', ['outcome', 'tech-first']],
				['c', ['hype']],
			],
		);
	});

	for (const wrong of [
		'⟦hype|never closed',
		'never opened⟧',
		'⟦no label⟧',
		'⟦+hype|a rule is no kind⟧',
		'⟦outcome|no plus⟧',
	])
		it(`are refused as in ${wrong}`, () => {
			assert.throws(() => parseMarks(wrong));
		});
});
