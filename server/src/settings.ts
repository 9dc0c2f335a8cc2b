import { type ConfigValues, readConfigValue } from './config/read-config.ts';

export interface SettingsReading {
	readonly values: ConfigValues;
	/** A sentence for each value that makes no sense. It is as if it were not there. */
	readonly problems: readonly string[];
}

/** Reads an editor's settings under `outcomeBrief`, which anyone may have written. */
export function readSettings(value: unknown): SettingsReading {
	const { values, problems } = readConfigValue(given(value));
	return { values, problems: problems.map(({ message }) => `In the outcomeBrief settings: ${message}`) };
}

/** What only an editor knows: the settings of this extension that are in no config file. */
export const editorSettings = {
	markdownPreview: {
		type: 'boolean',
		default: true,
		description: 'Whether VS Code’s Markdown preview of a brief shows what was found, and the canvas.',
	},
} as const;

/** Without the values by which an editor says that nobody gave one. */
function given(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? {};
	return Object.fromEntries(
		Object.entries(value).filter(([key, value]) => value !== null && value !== 'auto' && !(key in editorSettings)),
	);
}
