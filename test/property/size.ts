import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

const env = (name: string): number | undefined => {
	const value = Number(process.env[name]);
	return Number.isSafeInteger(value) && process.env[name] !== '' ? value : undefined;
};

/** How many edits a run is to try, all properties of edits together: `npm run fuzz -- --edits N`. */
export const editsToTry = env('FUZZ_EDITS') ?? 20_000;

/** A test run draws the same numbers every time, so that what is red was made red by a change; `npm run fuzz` draws new ones. */
const seed = env('FUZZ_SEED') ?? 20_261_122;

export interface Amount {
	readonly runs: number;
	/** In each run. */
	readonly edits: number;
}

/** Tries a property, and says with which seed and how much of it. A failure says the seed and the smallest case. */
export function tried<T>(name: string, property: fc.IProperty<T>, { runs, edits }: Amount): void {
	const started = performance.now();
	fc.assert(property, { seed, numRuns: runs, endOnFailure: process.env.FUZZ_QUICK === '1' });
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	record({ kind: 'edits', name, edits: runs * edits, seed });
	console.log(`      ${name}: ${runs * edits} edits in ${seconds} s, seed ${seed}`);
}

/** What a run tried, for docs/reliability.md. */
export type Tried =
	| { readonly kind: 'edits'; readonly name: string; readonly edits: number; readonly seed: number }
	| { readonly kind: 'input'; readonly name: string; readonly size: number; readonly ratio: number };

export function record(what: Tried): void {
	if (process.env.FUZZ_RECORD) appendFileSync(process.env.FUZZ_RECORD, `${JSON.stringify(what)}\n`);
}
