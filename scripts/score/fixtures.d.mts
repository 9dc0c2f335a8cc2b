import type { Fixture, Verdict } from './judge.mjs';

interface RuleLike {
	readonly id: string;
	readonly scope: string;
	readonly severity: string;
}

/** In the order of their names. Throws where a mark is not well formed. */
export function readFixtures(folder: string): readonly Fixture[];

/** @param core what server/src/analysis/index.ts exports */
export function judgeFixtures(
	core: typeof import('../../server/src/analysis/index.ts'),
	fixtures: readonly Fixture[],
): Promise<{ readonly verdicts: readonly Verdict[]; readonly measured: readonly RuleLike[] }>;

export function isGood(fixture: Fixture): boolean;

export function namesIn(fixtures: readonly Fixture[]): readonly string[];
