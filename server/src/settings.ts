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

/** Without the values by which an editor says that nobody gave one. */
function given(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? {};
	return Object.fromEntries(Object.entries(value).filter(([, value]) => value !== null && value !== 'auto'));
}
