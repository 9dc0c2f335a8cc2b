import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** The nearest folder at or above this one that holds a Git repository; undefined where there is none. */
export function repositoryOf(folder: string): string | undefined {
	for (let at = folder; ; at = dirname(at)) {
		if (existsSync(join(at, '.git'))) return at;
		if (dirname(at) === at) return undefined;
	}
}

/** The path from a folder with forward slashes; the whole path where the file is not below that folder. */
export function pathFrom(folder: string, path: string): string {
	const way = relative(folder, path);
	const isBelow = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
	return slashed(isBelow ? way : path);
}

export const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);
