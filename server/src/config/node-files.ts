import { readFile, realpath } from 'node:fs/promises';
import { slashed } from '../node-paths.ts';
import type { ReadFile } from './load-config.ts';

/** Nobody writes a config of a megabyte. */
const maximumLength = 1_000_000;

/**
 * Reads config files from the disk.
 *
 * @param root what a symbolic link leads to outside this folder is not read
 */
export function diskReader(root: string): ReadFile {
	const realRoot = realpath(root).catch(() => root);
	return async path => {
		try {
			const real = slashed(await realpath(path));
			const within = slashed(await realRoot);
			if (real !== within && !real.startsWith(within.endsWith('/') ? within : `${within}/`)) return undefined;
			const text = await readFile(path, 'utf8');
			return text.length > maximumLength ? undefined : text.replace(/^\uFEFF/, '');
		} catch {
			return undefined;
		}
	};
}
