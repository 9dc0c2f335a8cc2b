import { setFlagsFromString } from 'node:v8';

// How V8 works for us. The names of its flags are its own affair, so that they are set only in the versions where they were
// tried, and never in an editor's own process. What each is worth was measured with `npm run bench`.

/**
 * Has V8 do less for what may run only once. Most of our processes live for a second, or wait for keys: to optimise a
 * function at once takes them twice the processor time, and to compile a pattern twice, as byte code first, a sixth more.
 * What runs for long is optimised all the same.
 *
 * @param answersKeys what comes after every key is worth optimising sooner: keys take a quarter less, and all of the first findings a tenth more
 */
export function optimiseLate({ answersKeys }: { readonly answersKeys: boolean }): void {
	setFlags({
		11: [`--interrupt-budget=${answersKeys ? 150_000 : 1_000_000}`, '--no-regexp-tier-up'],
		13: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000', '--no-regexp-tier-up'],
	});
}

/**
 * Has V8 keep its heap small, which takes a third less memory and no more time. Where much is open there is too much to go
 * through again and again: then it may grow.
 *
 * @param open how much text is open, in UTF-16 units
 */
export function memoryKeeper(): (open: number) => void {
	let isSparing: boolean | undefined;
	return open => {
		const spares = open < muchText;
		if (spares === isSparing) return;
		isSparing = spares;
		const flag = spares ? '--optimize-for-size' : '--no-optimize-for-size';
		setFlags({ 11: [flag], 13: [flag] });
	};
}

/** Some 40,000 words. */
const muchText = 250_000;

/** @param flags by the version of V8: Node 20 has 11, Node 24 has 13 */
function setFlags(flags: Readonly<Record<string, readonly string[]>>): void {
	const { v8, electron } = process.versions;
	if (electron !== undefined) return;
	for (const flag of flags[v8.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag);
}
