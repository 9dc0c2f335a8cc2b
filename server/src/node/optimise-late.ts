import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 do less for what may run only once. Most of our processes live for a second, or wait for keys: to optimise a
 * function at once takes them twice the processor time, and to compile a pattern twice, as byte code first, a sixth more;
 * as measured with `npm run bench`. What runs for long is optimised all the same. The names of the flags are V8's own
 * affair, so that they are set only where they were tried.
 */
export function optimiseLate(): void {
	const { v8, electron } = process.versions;
	if (electron !== undefined) return;
	for (const flag of flags[v8.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag);
}

/** By the version of V8 that Node 20 and Node 24 have. */
const flags: Readonly<Record<string, readonly string[]>> = {
	11: ['--interrupt-budget=1000000', '--no-regexp-tier-up'],
	13: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000', '--no-regexp-tier-up'],
};
