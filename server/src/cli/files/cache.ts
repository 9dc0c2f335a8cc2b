import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CheckedFile } from '../../report/checked.ts';
import { CannotRun, reasonOf } from '../cannot-run.ts';
import { replaceFile } from './write-files.ts';

/** What earlier runs found, by the file's whole path. */
export interface Cache {
	keyOf(path: string): string | undefined;
	checkedOf(path: string): CheckedFile | undefined;
	set(path: string, key: string, checked: CheckedFile): void;
	/** Throws CannotRun where it cannot be written. */
	save(): void;
}

export const noCache: Cache = { keyOf: () => undefined, checkedOf: () => undefined, set() {}, save() {} };

interface Entry {
	readonly key: string;
	readonly checked: CheckedFile;
}

/** Where what was found is kept when nobody says where: the folder that other tools use, too. */
export function cachePathFor(given: string | undefined, cwd: string): string {
	if (given !== undefined) return resolve(cwd, given);
	let folder = cwd;
	while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
	const root = existsSync(join(folder, 'package.json')) ? folder : cwd;
	return join(root, 'node_modules', '.cache', 'outcome-brief', 'checked.json');
}

/** Opens what an earlier run kept. What cannot be read is as if it were not there. */
export function openCache(path: string): Cache {
	const entries = read(path);
	let isChanged = false;
	return {
		keyOf: file => entries.get(file)?.key,
		checkedOf: file => entries.get(file)?.checked,
		set(file, key, checked) {
			isChanged ||= entries.get(file)?.key !== key;
			entries.set(file, { key, checked });
		},
		save() {
			if (!isChanged) return;
			const kept = [...entries].filter(([file]) => existsSync(file));
			try {
				mkdirSync(dirname(path), { recursive: true });
				if (path.includes('node_modules')) keepFromGit(dirname(path));
				replaceFile(path, JSON.stringify({ version: formatVersion, files: Object.fromEntries(kept) }));
			} catch (error) {
				throw new CannotRun(`What was found cannot be kept in ${path}. ${reasonOf(error)}`);
			}
		},
	};
}

const formatVersion = 1;

function read(path: string): Map<string, Entry> {
	try {
		const { version, files } = JSON.parse(readFileSync(path, 'utf8'));
		return version === formatVersion ? new Map(Object.entries(files)) : new Map();
	} catch {
		return new Map();
	}
}

/** A project without packages may not have told Git to leave node_modules alone. */
function keepFromGit(folder: string): void {
	const file = join(folder, '.gitignore');
	if (!existsSync(file)) writeFileSync(file, '*\n');
}
