import { readFile, realpath } from 'node:fs/promises';
import { slashed } from '../node-paths.ts';
import type { ReadFile } from './load-config.ts';

/** Nobody writes a config of a megabyte. */
const maximumLength = 1_000_000;

/** Whether a path leads to something in the folder, links followed. Throws where there is nothing. */
export async function isReallyWithin(root: string, path: string): Promise<boolean> {
	const real = slashed(await realpath(path));
	const within = slashed(await realpath(root).catch(() => root));
	return real === within || real.startsWith(within.endsWith('/') ? within : `${within}/`);
}

/**
 * Reads config files from the disk.
 *
 * @param root what a symbolic link leads to outside this folder is not read
 */
export function diskReader(root: string): ReadFile {
	return async path => {
		try {
			if (!(await isReallyWithin(root, path))) return undefined;
			const text = await readFile(path, 'utf8');
			return text.length > maximumLength ? undefined : text.replace(/^\uFEFF/, '');
		} catch {
			return undefined;
		}
	};
}
