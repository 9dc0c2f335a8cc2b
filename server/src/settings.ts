import {
	type Config,
	defaultBriefFiles,
	defaultConfig,
	isLevel,
	type Level,
	type Profile,
	profiles,
	type Role,
	type RuleId,
	roles,
	ruleIds,
	severities,
} from './analysis/index.ts';

/** What a person can set, under `outcomeBrief` in an editor. */
export interface Settings {
	/** Glob patterns for the Markdown files that are briefs; see `briefFiles`. */
	readonly files: readonly string[];
	readonly config: Config;
}

export const defaultSettings: Settings = { files: defaultBriefFiles, config: defaultConfig };

export interface SettingsReading {
	readonly settings: Settings;
	/** One sentence for each value that was ignored: where, what, and what to write there. */
	readonly problems: readonly string[];
}

/** Reads settings that anyone may have written. What is not given, or makes no sense, is as it is by default. */
export function readSettings(value: unknown): SettingsReading {
	const problems: string[] = [];
	const given = record('', value);
	const vocabulary = record('vocabulary', given.vocabulary);
	const settings: Settings = {
		files: strings('files', given.files) ?? defaultSettings.files,
		config: {
			...profile(given.profile),
			rules: levels(record('rules', given.rules)),
			vocabulary: {
				technologies: strings('vocabulary.technologies', vocabulary.technologies) ?? [],
				vendors: strings('vocabulary.vendors', vocabulary.vendors) ?? [],
				plainWords: plainWords(record('vocabulary.plainWords', vocabulary.plainWords)),
				acronyms: strings('vocabulary.acronyms', vocabulary.acronyms) ?? [],
			},
			headings: headings(record('headings', given.headings)),
		},
	};
	return { settings, problems };

	function wrong(name: string, value: unknown, wanted: string): void {
		const where = ['outcomeBrief', name].filter(part => part !== '').join('.');
		problems.push(`${where} is ${show(value)}, which is ignored. It should be ${wanted}.`);
	}

	function record(name: string, value: unknown): Readonly<Record<string, unknown>> {
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
		if (isGiven(value)) wrong(name, value, 'an object');
		return {};
	}

	function strings(name: string, value: unknown): readonly string[] | undefined {
		if (Array.isArray(value)) {
			const texts = value.filter(item => typeof item === 'string');
			if (texts.length < value.length) wrong(name, value, 'a list of texts and nothing else');
			return texts;
		}
		if (isGiven(value)) wrong(name, value, 'a list of texts');
		return undefined;
	}

	function profile(value: unknown): { readonly profile?: Profile } {
		const known = profiles.find(profile => profile === value);
		if (known !== undefined) return { profile: known };
		if (isGiven(value) && value !== 'auto') wrong('profile', value, oneOf(['auto', ...profiles]));
		return {};
	}

	function levels(given: Readonly<Record<string, unknown>>): Config['rules'] {
		const found: Partial<Record<RuleId, Level>> = {};
		for (const [id, level] of Object.entries(given)) {
			const known = ruleIds.find(rule => rule === id);
			if (known === undefined) problems.push(`outcomeBrief.rules has “${id}”, and no rule is called that.`);
			else if (isLevel(level)) found[known] = level;
			else if (isGiven(level)) wrong(`rules.${id}`, level, oneOf(['off', ...severities]));
		}
		return found;
	}

	function plainWords(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
		const found: [string, string][] = [];
		for (const [word, plain] of Object.entries(given)) {
			if (typeof plain === 'string') found.push([word, plain]);
			else if (isGiven(plain)) wrong(`vocabulary.plainWords.${word}`, plain, 'a text');
		}
		return Object.fromEntries(found);
	}

	function headings(given: Readonly<Record<string, unknown>>): Config['headings'] {
		const found: Partial<Record<Role, readonly string[]>> = {};
		for (const [name, words] of Object.entries(given)) {
			const role = roles.find(role => role === name);
			if (role === undefined) problems.push(`outcomeBrief.headings has “${name}”, and no section role is called that.`);
			else found[role] = strings(`headings.${name}`, words) ?? [];
		}
		return found;
	}
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

function show(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const oneOf = (names: readonly string[]): string =>
	`${names
		.slice(0, -1)
		.map(name => `"${name}"`)
		.join(', ')} or "${names.at(-1)}"`;
