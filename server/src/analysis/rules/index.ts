// Generated from the files in this folder by `npm run generate`: do not edit.
// biome-ignore-all format: the generator does not count columns.
import type { Rule } from '../rule.ts';
import frontMatterInvalid from './front-matter-invalid.ts';
import ignoreUnused from './ignore-unused.ts';
import outputAsOutcome from './output-as-outcome.ts';
import placeholder from './placeholder.ts';
import solutionInProblem from './solution-in-problem.ts';
import techFirst from './tech-first.ts';
import usersVague from './users-vague.ts';

/** The public ids: each is its rule's file name. */
export const ruleIds = [
	'front-matter-invalid',
	'ignore-unused',
	'output-as-outcome',
	'placeholder',
	'solution-in-problem',
	'tech-first',
	'users-vague',
] as const;
export type RuleId = (typeof ruleIds)[number];

export const rules: readonly Rule[] = [
	frontMatterInvalid,
	ignoreUnused,
	outputAsOutcome,
	placeholder,
	solutionInProblem,
	techFirst,
	usersVague,
];
