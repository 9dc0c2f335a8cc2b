import { type Config, defaultBriefFiles, defaultConfig } from './analysis/index.ts';
import { mergeConfig } from './config/merge-config.ts';
import { readConfigValue } from './config/read-config.ts';

/** What an editor's settings under `outcomeBrief` come to. */
export interface Settings {
	/** Glob patterns for the Markdown files that are briefs; see `briefFiles`. */
	readonly files: readonly string[];
	readonly config: Config;
}

export const defaultSettings: Settings = { files: defaultBriefFiles, config: defaultConfig };

export interface SettingsReading {
	readonly settings: Settings;
	/** A sentence for each value that makes no sense. It is as if it were not there. */
	readonly problems: readonly string[];
}

/** Reads settings that anyone may have written. */
export function readSettings(value: unknown): SettingsReading {
	const { values, problems } = readConfigValue(given(value));
	const { config, files } = mergeConfig([{ folder: '', values }]);
	return {
		settings: { files: files?.patterns ?? defaultSettings.files, config },
		problems: problems.map(({ message }) => `In the outcomeBrief settings: ${message}`),
	};
}

/** Without the values by which an editor says that nobody gave one. */
function given(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? {};
	return Object.fromEntries(Object.entries(value).filter(([, value]) => value !== null && value !== 'auto'));
}
