// Generated from the files in this folder by `npm run generate`: do not edit.
// biome-ignore-all format: the generator does not count columns.
import type { Rule } from '../rule.ts';
import placeholder from './placeholder.ts';

/** The public ids: each is its rule's file name. */
export const ruleIds = [
	'placeholder',
] as const;
export type RuleId = (typeof ruleIds)[number];

export const rules: readonly Rule[] = [
	placeholder,
];
