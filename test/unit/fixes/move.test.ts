import { deepEqual, equal } from 'node:assert/strict';
import { moveOutcomeUp, reorderStages } from '../../../server/src/analysis/fixes/index.ts';
import { createSession } from '../../../server/src/analysis/index.ts';
import { mend } from './mend.ts';

/** The lines of a text, in any order. */
const lines = (text: string | undefined): readonly string[] =>
	(text?.split(/\r\n|\n/) ?? []).filter(line => line !== '').sort();

describe('reorderStages', () => {
	const text = [
		'# T',
		'## Deliver',
		'How.',
		'### Technical elements',
		'- A form.',
		'<!-- brief-ignore stage-one-sided: agreed -->',
		'## Discover',
		'We asked.',
		'## Define',
		'What.',
		'## Team',
		'Ana.',
		'',
	].join('\n\n');

	it('keeps sub-sections and the ignore comments above a stage with it', () => {
		equal(
			mend(text, reorderStages()),
			[
				'# T',
				'<!-- brief-ignore stage-one-sided: agreed -->',
				'## Discover',
				'We asked.',
				'## Define',
				'What.',
				'## Deliver',
				'How.',
				'### Technical elements',
				'- A form.',
				'## Team',
				'Ana.',
				'',
			].join('\n\n'),
		);
	});

	it('loses no line, and writes the line ends that were there', () => {
		const windows = text.replace(/\n/g, '\r\n');
		const mended = mend(windows, reorderStages());
		deepEqual(lines(mended), lines(windows));
		equal(/[^\r]\n/.test(mended ?? ''), false);
	});

	it('leaves the end of the text as it was', () => {
		equal(
			mend('## Define\n\nWhat.\n\n## Discover\n\nWe asked.', reorderStages()),
			'## Discover\n\nWe asked.\n\n## Define\n\nWhat.',
		);
	});

	it('has nothing to do where they stand in order', () => {
		equal(mend('## Discover\n\nWe asked.\n\n## Define\n\nWhat.\n', reorderStages()), undefined);
	});

	it('is not offered where a fence that nobody closed ends the text', () => {
		equal(mend('## Define\n\nWhat.\n\n## Discover\n\n```\ncode\n', reorderStages()), undefined);
	});
});

describe('moveOutcomeUp', () => {
	it('moves the outcome, with its sub-sections, above the first section that builds on it', () => {
		equal(
			mend(
				'# T\n\nIntro.\n\n## Technology\n\nApp.\n\n## Outcome\n\nWarm.\n\n### When\n\nSoon.\n\n## Team\n\nAna.\n',
				moveOutcomeUp(),
			),
			'# T\n\nIntro.\n\n## Outcome\n\nWarm.\n\n### When\n\nSoon.\n\n## Technology\n\nApp.\n\n## Team\n\nAna.\n',
		);
	});

	it('moves it from the end of the text', () => {
		equal(
			mend('# T\n\n## Develop\n\nApp.\n\n## Outcome\n\nWarm.\n', moveOutcomeUp()),
			'# T\n\n## Outcome\n\nWarm.\n\n## Develop\n\nApp.\n',
		);
	});

	it('gives it the level of the sections that it comes to stand among', () => {
		equal(
			mend(
				'# T\n\n## Develop\n\nApp.\n\n### Outcome\n\nWarm.\n\n#### When\n\nSoon.\n\n## Team\n\nAna.\n',
				moveOutcomeUp(),
			),
			'# T\n\n## Outcome\n\nWarm.\n\n### When\n\nSoon.\n\n## Develop\n\nApp.\n\n## Team\n\nAna.\n',
		);
	});

	it('counts the headings again where they have numbers, and leaves numbers that go deeper alone', () => {
		equal(
			mend('# T\n\n## 1. Plan\n\nApp.\n\n## 2. Risks\n\nFew.\n\n## 3. Outcome\n\nWarm.\n', moveOutcomeUp()),
			'# T\n\n## 1. Outcome\n\nWarm.\n\n## 2. Plan\n\nApp.\n\n## 3. Risks\n\nFew.\n',
		);
		equal(mend('# T\n\n## 1. Plan\n\n### 1.1 App\n\nApp.\n\n## 2. Outcome\n\nWarm.\n', moveOutcomeUp()), undefined);
	});

	it('leaves it where it is above all else', () => {
		equal(mend('# T\n\n## Outcome\n\nWarm.\n\n## Develop\n\nApp.\n', moveOutcomeUp()), undefined);
	});
});

describe('moveOutcomeUp', () => {
	it('leaves the people of the brief named, though they come to stand further down', () => {
		const goals = Array.from({ length: 9 }, (_, index) => `- Block ${index + 1} is warm`).join('\n');
		const text = `# Warm homes\n\n## Develop\n\nTenants in the four blocks try letters first.\n\n## Outcome\n\n${goals}\n`;
		const rulesIn = (brief: string): readonly string[] =>
			createSession()
				.check(brief)
				.findings.map(({ rule }) => rule);
		const moved = mend(text, moveOutcomeUp());
		equal(rulesIn(text).includes('users-missing'), false);
		equal(rulesIn(moved ?? '').includes('users-missing'), false);
		equal(moved?.indexOf('## Outcome'), 14);
	});
});
