import { type Triggers, triggersOf } from '../language/triggers.ts';
import { patterns } from './heading-patterns.ts';

/**
 * For each pattern of headings, in their order, words of which one stands in all that it matches; null where there are none.
 * To work them out took a new process 9 of the 31 ms in which it tells what a first brief's structure is, so that the
 * programs that ship hold the words: `scripts/package/ahead.mjs`.
 */
export const headingTriggers: readonly (Triggers | null)[] = patterns.map(({ pattern }) => triggersOf(pattern) ?? null);
