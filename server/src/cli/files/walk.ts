import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitIgnore } from './git-ignore.ts';

/** Folders that hold other people's files, or none that a person wrote. */
const closed = new Set(['.git', '.hg', '.svn', 'node_modules']);

/**
 * Every file below a folder that is not ignored, by name. Links to files are followed, links to folders are not, so
 * that no circle of links is walked for ever.
 */
export async function* walk(
	folder: string,
	ignore: GitIgnore,
	onError: (path: string, error: unknown) => void,
): AsyncGenerator<string> {
	let entries: Dirent[];
	try {
		entries = await readdir(folder, { withFileTypes: true });
	} catch (error) {
		onError(folder, error);
		return;
	}
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) {
			if (closed.has(entry.name) || ignore.ignores(path, true)) continue;
			yield* walk(path, await ignore.enter(path), onError);
		} else if (!ignore.ignores(path, false) && (entry.isFile() || (await isLinkToFile(entry, path)))) {
			yield path;
		}
	}
}

async function isLinkToFile(entry: Dirent, path: string): Promise<boolean> {
	if (!entry.isSymbolicLink()) return false;
	return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
