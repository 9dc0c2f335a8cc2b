import { dirname, resolve } from 'node:path';
import { defaultBriefFiles } from '../../analysis/index.ts';
import { briefFiles, languageOf } from '../../brief-files.ts';
import { type ConfigLoader, configLoader, type LoadedConfig } from '../../config/load-config.ts';
import type { Patterns, Settings } from '../../config/merge-config.ts';
import { diskReader } from '../../config/node-files.ts';
import { globTest } from '../../glob.ts';
import { pathFrom, repositoryOf, slashed } from '../../node-paths.ts';
import type { FileError } from '../../report/checked.ts';
import { rangesIn } from '../../report/place.ts';
import { CannotRun } from '../cannot-run.ts';

/** A config file has mistakes, so that nobody knows how its briefs are to be checked. */
export class ConfigMistakes extends CannotRun {
	readonly mistakes: readonly FileError[];

	constructor(mistakes: readonly FileError[]) {
		super(mistakes.map(({ path, message }) => `${path}: ${message}`).join('\n'));
		this.mistakes = mistakes;
	}
}

/** What holds for the briefs that one config file is for; the same object each time, so that a session can be kept by it. */
export interface FileSettings {
	readonly settings: Settings;
	/** Why a text at this path is not checked, in a sentence; undefined where it is a brief. */
	notABrief(path: string, text: string, named: boolean): string | undefined;
}

export interface SettingsOptions {
	readonly cwd: string;
	/** The only config file to read; the nearest to each brief where undefined. */
	readonly configPath?: string | undefined;
	readonly useConfig: boolean;
}

/** Finds the settings for a file. Throws ConfigMistakes. */
export function settingsFinder({
	cwd,
	configPath,
	useConfig,
}: SettingsOptions): (path: string) => Promise<FileSettings> {
	const loaders = new Map<string, ConfigLoader>();
	const made = new WeakMap<LoadedConfig, FileSettings>();
	return async path => {
		const root = rootFor(path);
		const loaded = await load(path, root);
		const known = made.get(loaded);
		if (known !== undefined) return known;
		if (loaded.problems.length > 0) throw new ConfigMistakes(mistakesIn(loaded, cwd));
		const settings = fileSettings(loaded.settings, root);
		made.set(loaded, settings);
		return settings;
	};

	function load(path: string, root: string): Promise<LoadedConfig> {
		if (configPath !== undefined) return loaderFor(rootFor(configPath)).forFile(slashed(resolve(configPath)));
		return useConfig ? loaderFor(root).forFolder(slashed(dirname(path))) : loaderFor('').forFolder('');
	}

	function rootFor(path: string): string {
		const folder = dirname(path);
		const isBelow = pathFrom(cwd, folder) !== slashed(folder) || folder === cwd;
		return repositoryOf(folder) ?? (isBelow ? cwd : folder);
	}

	function loaderFor(root: string): ConfigLoader {
		const known =
			loaders.get(root) ?? configLoader(root === '' ? async () => undefined : diskReader(root), slashed(root));
		loaders.set(root, known);
		return known;
	}
}

function fileSettings(settings: Settings, root: string): FileSettings {
	const { folder, patterns } = settings.files ?? { folder: root, patterns: defaultBriefFiles };
	const answer = briefFiles(patterns);
	const excluded = settings.exclude.map(excluder);
	return {
		settings,
		notABrief(path, text, named) {
			if (excluded.some(test => test(path))) return 'Not checked: a config file leaves it out.';
			const found = answer({ path: pathFrom(folder, path), languageId: languageOf(path), text });
			if (found.isBrief || (named && found.because !== 'opted-out')) return undefined;
			return found.because === 'opted-out' ? 'Not checked: its front matter says “brief: none”.' : found.reason;
		},
	};
}

function excluder({ folder, patterns }: Patterns): (path: string) => boolean {
	const test = globTest(patterns);
	return path => test(pathFrom(folder, path));
}

const mistakesIn = ({ problems }: LoadedConfig, cwd: string): readonly FileError[] =>
	problems.map(({ path, text, span, message }) => {
		const shown = pathFrom(cwd, path) || '.';
		// What is not there has no lines.
		if (text === '') return { path: shown, message };
		const { line, column } = rangesIn(text)(span).start;
		return { path: shown, message: `line ${line}, column ${column}: ${message}` };
	});
