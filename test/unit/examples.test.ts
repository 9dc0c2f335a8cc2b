import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createSession, type Finding, type RuleId, ruleIds } from '../../server/src/analysis/index.ts';

/** What a reader is meant to see in the examples: the rule, and words that the finding touches. */
interface Expected {
	readonly file: string;
	readonly warnings: readonly (readonly [rule: string, words: string])[];
	/** Quieter findings that must be there; there may be others. */
	readonly among?: readonly (readonly [rule: string, words: string])[];
}

const examples: readonly Expected[] = [
	{ file: 'parking-permits.brief.md', warnings: [] },
	{ file: 'volunteer-rota.brief', warnings: [] },
	{
		file: 'food-bank-referrals/brief.md',
		warnings: [['solution-in-problem', 'no referral app']],
		among: [['need-assumed', 'Users want an app so they can see']],
	},
	{
		file: 'gp-appointments.brief.md',
		warnings: [['solution-in-problem', 'lacks a modern triage system']],
		among: [['outcome-vague', 'world-class']],
	},
	{
		file: 'council-tax-chatbot.brief.md',
		warnings: [
			['tech-first', 'AI chatbot for council tax'],
			['tech-first', 'We need an AI chatbot'],
			['solution-in-problem', 'have a chatbot'],
			['tech-first', 'Launch the chatbot'],
			['tech-first', 'Integrate it'],
			['digital-team-alone', 'Digital Services will own the project from end to end'],
			['bolt-on', 'forms will be put online as they are'],
			['digital-exclusion', 'the council tax phone line will close'],
		],
		among: [
			['technology-only', 'AI chatbot'],
			['output-as-outcome', 'Launch the chatbot'],
			['output-as-outcome', 'Integrate it'],
			['outcome-vague', 'customer experience'],
			['hype', 'cutting-edge'],
			['scope-fixed-upfront', 'Full requirements will be gathered and signed off'],
			['governance-passive', 'monthly highlight report with a RAG status'],
			['prefer-off-the-shelf', 'a bespoke build on top'],
			['prefer-cloud', 'hosted on our servers at Castle Street'],
			['prefer-data-access', 'Conversation data will be held by the supplier'],
		],
	},
];

describe('the examples', () => {
	for (const { file, warnings, among = [] } of examples) {
		const text = readFileSync(`examples/${file}`, 'utf8');
		const found = () => createSession().check(text).findings;

		it(`${file} is warned of what is wrong with it, and of nothing else`, () => {
			const loud = found().filter(({ severity }) => severity === 'warning' || severity === 'error');
			for (const expected of warnings.filter(isARule)) assertFound(loud, expected);
			const others = loud.filter(finding => !warnings.some(expected => isAt(finding, expected)));
			assert.deepEqual(others.map(shown), []);
		});

		it(`${file} has its quieter findings`, () => {
			const findings = found();
			for (const expected of among.filter(isARule)) assertFound(findings, expected);
		});

		function assertFound(among: readonly Finding[], expected: readonly [string, string]): void {
			assert.notEqual(text.indexOf(expected[1]), -1, `The example does not say “${expected[1]}”.`);
			assert.ok(
				among.some(finding => isAt(finding, expected)),
				`${expected[0]} at “${expected[1]}”`,
			);
		}

		function isAt({ rule, span }: Finding, [id, words]: readonly [string, string]): boolean {
			for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
				if (rule === id && span.start < at + words.length && at < span.end) return true;
			return false;
		}

		function shown({ rule, span }: Finding): string {
			return `${rule}: ${text.slice(span.start, span.end)}`;
		}
	}
});

const isARule = ([id]: readonly [string, string]): boolean => ruleIds.includes(id as RuleId);
