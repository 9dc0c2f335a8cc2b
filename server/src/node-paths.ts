import { existsSync } from 'node:fs';
import platform, { dirname, join, type PlatformPath } from 'node:path';

/** The nearest folder at or above this one that holds a Git repository; undefined where there is none. */
export function repositoryOf(folder: string): string | undefined {
	for (let at = folder; ; at = dirname(at)) {
		if (existsSync(join(at, '.git'))) return at;
		if (dirname(at) === at) return undefined;
	}
}

/**
 * The path from a folder with forward slashes; the whole path where the file is not below that folder.
 *
 * @param on whose paths these are
 */
export function pathFrom(folder: string, path: string, on: PlatformPath = platform): string {
	const way = on.relative(folder, path);
	const isBelow = way !== '..' && !way.startsWith(`..${on.sep}`) && !on.isAbsolute(way);
	return slashed(isBelow ? way : path, on);
}

export const slashed = (path: string, { sep }: PlatformPath = platform): string =>
	sep === '\\' ? path.replaceAll('\\', '/') : path;
