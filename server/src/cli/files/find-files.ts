import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { suggestion } from '../../analysis/index.ts';
import { languageOf } from '../../brief-files.ts';
import { globTest } from '../../glob.ts';
import { pathFrom, slashed } from '../../node-paths.ts';
import type { FileError } from '../../report/checked.ts';
import { reasonOf } from '../cannot-run.ts';
import { gitIgnoreFor, noGitIgnore } from './git-ignore.ts';
import { walk } from './walk.ts';

/** A file that may be a brief. */
export interface FoundFile {
	/** Absolute. */
	readonly path: string;
	/** As reports name it. */
	readonly shown: string;
	/** Somebody gave its very name, so it is a brief whatever it is called. */
	readonly named: boolean;
	/** Its bytes, where they come from standard input and not from the disk. */
	readonly input?: Uint8Array;
}

export interface FindOptions {
	readonly cwd: string;
	/** Look into what .gitignore leaves out, too. */
	readonly all?: boolean;
}

/**
 * The files behind names, folders and glob patterns, each once, in the order given and by name within a folder.
 * Folders and patterns give Markdown and .brief files only.
 */
export async function findFiles(
	paths: readonly string[],
	{ cwd, all = false }: FindOptions,
): Promise<{ readonly files: readonly FoundFile[]; readonly errors: readonly FileError[] }> {
	const files = new Map<string, FoundFile>();
	const errors: FileError[] = [];
	for (const given of paths) {
		// A variable of a script that holds nothing: it does not mean the folder.
		if (given === '') {
			errors.push({ path: '“”', message: 'This path is empty.' });
			continue;
		}
		const path = resolve(cwd, given);
		const kind = await kindOf(path);
		if (kind === 'file') add(path, true);
		else if (kind === 'folder') await addFolder(path);
		else if (isGlob(given)) await addGlob(given);
		else errors.push({ path: given, message: await missing(path, kind) });
	}
	return { files: [...files.values()], errors };

	function add(path: string, named: boolean): void {
		if (named || !files.has(path)) files.set(path, { path, shown: pathFrom(cwd, path), named });
	}

	async function addFolder(folder: string, test = (_path: string) => true): Promise<void> {
		const start = all ? noGitIgnore : await gitIgnoreFor(folder);
		const onError = (path: string, error: unknown) =>
			errors.push({ path: pathFrom(cwd, path), message: reasonOf(error) });
		for await (const path of walk(folder, start, onError)) {
			if (languageOf(path) !== 'plaintext' && test(path)) add(path, false);
		}
	}

	async function addGlob(pattern: string): Promise<void> {
		const parts = slashed(pattern).split('/');
		const firstMagic = parts.findIndex(isGlob);
		const base = resolve(cwd, parts.slice(0, firstMagic).join('/') || (parts[0] === '' ? '/' : '.'));
		const matches = globTest([parts.slice(firstMagic).join('/')]);
		const before = files.size;
		if ((await kindOf(base)) === 'folder') await addFolder(base, path => matches(pathFrom(base, path)));
		if (files.size === before)
			errors.push({ path: pattern, message: 'No Markdown or .brief file matches this pattern.' });
	}
}

const isGlob = (text: string): boolean => /[*?{]/.test(text);

async function kindOf(path: string): Promise<'file' | 'folder' | Error> {
	try {
		return (await stat(path)).isDirectory() ? 'folder' : 'file';
	} catch (error) {
		return error as Error;
	}
}

async function missing(path: string, error: Error): Promise<string> {
	if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return reasonOf(error);
	if (basename(path) === '-') return 'There is no such file or folder. Did you mean --stdin?';
	const siblings = await readdir(dirname(path)).catch(() => []);
	return `There is no such file or folder.${suggestion(basename(path), siblings)}`;
}
