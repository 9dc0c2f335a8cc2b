// Generated from the files in this folder by `npm run generate`: do not edit.
// biome-ignore-all format: the generator does not count columns.
import type { Rule } from '../rule.ts';
import frontMatterInvalid from './front-matter-invalid.ts';
import ignoreUnused from './ignore-unused.ts';
import placeholder from './placeholder.ts';

/** The public ids: each is its rule's file name. */
export const ruleIds = [
	'front-matter-invalid',
	'ignore-unused',
	'placeholder',
] as const;
export type RuleId = (typeof ruleIds)[number];

export const rules: readonly Rule[] = [
	frontMatterInvalid,
	ignoreUnused,
	placeholder,
];
