import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { repositoryOf, slashed } from '../../node-paths.ts';

/** What the .gitignore files from the repository's root down to a folder say of the paths in it. */
export interface GitIgnore {
	ignores(path: string, isFolder: boolean): boolean;
	/** The same with the .gitignore of a folder below. */
	enter(folder: string): Promise<GitIgnore>;
}

interface Layer {
	readonly folder: string;
	readonly patterns: Ignore;
}

/** A folder that somebody names is looked into even where it is ignored itself: then only what is in it counts. */
export async function gitIgnoreFor(folder: string): Promise<GitIgnore> {
	const root = repositoryOf(folder) ?? folder;
	const above: string[] = [];
	for (let at = folder; at !== root; at = dirname(at)) above.unshift(dirname(at));
	let layers: readonly Layer[] = [];
	for (const each of above) layers = await withLayer(layers, each);
	const outer = gitIgnore(layers);
	return (folder !== root && outer.ignores(folder, true) ? gitIgnore([]) : outer).enter(folder);
}

export const noGitIgnore: GitIgnore = { ignores: () => false, enter: async () => noGitIgnore };

function gitIgnore(layers: readonly Layer[]): GitIgnore {
	return {
		ignores(path, isFolder) {
			let ignored = false;
			for (const { folder, patterns } of layers) {
				const result = patterns.test(slashed(relative(folder, path)) + (isFolder ? '/' : ''));
				if (result.ignored) ignored = true;
				else if (result.unignored) ignored = false;
			}
			return ignored;
		},
		enter: async folder => gitIgnore(await withLayer(layers, folder)),
	};
}

async function withLayer(layers: readonly Layer[], folder: string): Promise<readonly Layer[]> {
	const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => '');
	return text === '' ? layers : [...layers, { folder, patterns: ignore().add(text) }];
}
