import { mergeConfig, type PlacedValues, resolvePath, type Settings } from './merge-config.ts';
import { type ConfigReading, type ConfigValues, configNames, readConfig } from './read-config.ts';
import type { Problem } from './validate.ts';

/**
 * Where config files come from: the disk, an editor's buffers, a virtual workspace. Paths are whole, with forward
 * slashes. Gives undefined for a file that is not there.
 */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** A mistake in a config file. */
export interface ConfigProblem extends Problem {
	readonly path: string;
	/** The file's text, which the span counts in. */
	readonly text: string;
}

export interface LoadedConfig {
	/** The nearest config file; undefined where there is none. */
	readonly path: string | undefined;
	readonly settings: Settings;
	/** While there are any, an editor should keep the config that it had. */
	readonly problems: readonly ConfigProblem[];
	/** Every config file that was read. */
	readonly paths: readonly string[];
}

export interface ConfigLoader {
	/** The config of the folder: the nearest config file at or above it, as far up as the root. */
	forFolder(folder: string): Promise<LoadedConfig>;
	/** This config file, and what it extends. */
	forFile(path: string): Promise<LoadedConfig>;
}

/**
 * Finds and reads config files, each folder's once: make a new loader when a file has changed.
 *
 * @param root the folder of the workspace or repository, which nothing read is ever outside of
 * @param base what an editor's settings say, which any config file goes before
 */
export function configLoader(read: ReadFile, root: string, base: ConfigValues = {}): ConfigLoader {
	const folders = new Map<string, Promise<LoadedConfig>>();
	const start: PlacedValues = { folder: root, values: base };
	const none: LoadedConfig = { path: undefined, settings: mergeConfig([start]), problems: [], paths: [] };
	return { forFolder, forFile };

	function forFolder(folder: string): Promise<LoadedConfig> {
		const known = folders.get(folder) ?? find(folder);
		folders.set(folder, known);
		return known;
	}

	async function find(folder: string): Promise<LoadedConfig> {
		for (const name of configNames) {
			const path = resolvePath(folder, name);
			const text = await read(path);
			const reading = text === undefined ? undefined : readConfig(path, text);
			if (text !== undefined && reading !== undefined) return load(path, text, reading);
		}
		const parent = folderOf(folder);
		return folder === root || !isWithin(root, parent) ? none : forFolder(parent);
	}

	async function forFile(path: string): Promise<LoadedConfig> {
		const text = await read(path);
		if (text === undefined)
			return { ...none, path, problems: [{ ...nowhere, path, text: '', message: 'There is no such file.' }] };
		const reading = readConfig(path, text);
		if (reading !== undefined) return load(path, text, reading);
		return { ...none, path, problems: [{ ...nowhere, path, text, message: 'It has no key “outcomeBrief”.' }] };
	}

	async function load(path: string, text: string, reading: ConfigReading): Promise<LoadedConfig> {
		const problems: ConfigProblem[] = [];
		const placed: PlacedValues[] = [];
		const paths: string[] = [];
		await add(path, text, reading, []);
		return { path, settings: mergeConfig([start, ...placed]), problems, paths };

		async function add(
			path: string,
			text: string,
			{ values, problems: own, spanOf }: ConfigReading,
			via: readonly string[],
		): Promise<void> {
			paths.push(path);
			for (const problem of own) problems.push({ ...problem, path, text });
			const folder = folderOf(path);
			for (const [index, relative] of (values.extends ?? []).entries()) {
				const message = await extend(resolvePath(folder, relative), relative, [...via, path]);
				const span = spanOf(`extends.${index}`).end > 0 ? spanOf(`extends.${index}`) : spanOf('extends');
				if (message !== undefined) problems.push({ span, message, path, text });
			}
			const outside = Object.entries(values.templates ?? {}).filter(
				([, to]) => !isWithin(root, resolvePath(folder, to)),
			);
			for (const [name, to] of outside)
				problems.push({
					span: spanOf(`templates.${name}`),
					message: `“${to}” is outside this repository.`,
					path,
					text,
				});
			const inside = Object.entries(values.templates ?? {}).filter(([, to]) => isWithin(root, resolvePath(folder, to)));
			placed.push({ folder, values: { ...values, templates: Object.fromEntries(inside) } });
		}

		async function extend(target: string, shown: string, via: readonly string[]): Promise<string | undefined> {
			if (!isWithin(root, target)) return `“${shown}” is outside this repository. Copy what you need from it to here.`;
			if (via.includes(target)) return `“${shown}” extends this file in turn. Take one of the two away.`;
			const text = await read(target);
			if (text === undefined) return `There is no file “${shown}”.`;
			const reading = readConfig(target, text);
			if (reading === undefined) return `“${shown}” has no key “outcomeBrief”.`;
			await add(target, text, reading, via);
			return undefined;
		}
	}
}

const nowhere = { span: { start: 0, end: 0 } };

const folderOf = (path: string): string => resolvePath(path, '..');

const isWithin = (root: string, path: string): boolean => root === '/' || path === root || path.startsWith(`${root}/`);
