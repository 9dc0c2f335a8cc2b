import { type Config, defaultConfig } from '../analysis/index.ts';
import type { ConfigValues } from './read-config.ts';

/** Glob patterns, and the folder that they count from. Folders are as the loader was given them, with forward slashes. */
export interface Patterns {
	readonly folder: string;
	readonly patterns: readonly string[];
}

/** Everything that holds for a brief: the core's config, and what is decided outside the core. */
export interface Settings {
	readonly config: Config;
	/** Which Markdown files are briefs; undefined where nobody says, which means `defaultBriefFiles`. */
	readonly files: Patterns | undefined;
	/** A file that matches any of these is left alone. */
	readonly exclude: readonly Patterns[];
	readonly templates: readonly { readonly name: string; readonly path: string }[];
}

/** Values and the folder of the file that they come from. */
export interface PlacedValues {
	readonly folder: string;
	readonly values: ConfigValues;
}

/** What all of them come to: a later one's word goes before an earlier one's, and lists of words add up. */
export function mergeConfig(all: readonly PlacedValues[]): Settings {
	let config = defaultConfig;
	let files: Patterns | undefined;
	const exclude: Patterns[] = [];
	const templates = new Map<string, string>();
	for (const { folder, values } of all) {
		config = merged(config, values);
		if (values.files !== undefined) files = { folder, patterns: values.files };
		if (values.exclude !== undefined) exclude.push({ folder, patterns: values.exclude });
		for (const [name, path] of Object.entries(values.templates ?? {})) templates.set(name, resolvePath(folder, path));
	}
	return { config, files, exclude, templates: [...templates].map(([name, path]) => ({ name, path })) };
}

function merged(base: Config, values: ConfigValues): Config {
	const { technologies, vendors, plainWords, acronyms } = values.vocabulary ?? {};
	const profile = values.profile ?? base.profile;
	const requireReasons = values.requireReasons ?? base.requireReasons;
	const maximumSize = values.maximumSize ?? base.maximumSize;
	return {
		...(profile !== undefined && { profile }),
		...(requireReasons !== undefined && { requireReasons }),
		...(maximumSize !== undefined && { maximumSize }),
		rules: { ...base.rules, ...values.rules },
		vocabulary: {
			technologies: union(base.vocabulary.technologies, technologies),
			vendors: union(base.vocabulary.vendors, vendors),
			plainWords: { ...base.vocabulary.plainWords, ...plainWords },
			acronyms: union(base.vocabulary.acronyms, acronyms),
		},
		headings: mergedHeadings(base.headings, values.headings ?? {}),
	};
}

function mergedHeadings(base: Config['headings'], more: Config['headings']): Config['headings'] {
	const entries = Object.entries(more) as [keyof Config['headings'], readonly string[]][];
	return { ...base, ...Object.fromEntries(entries.map(([role, words]) => [role, union(base[role] ?? [], words)])) };
}

const union = (base: readonly string[], more: readonly string[] = []): readonly string[] => [
	...new Set([...base, ...more]),
];

/** A relative path from a folder, both with forward slashes; "." and ".." are worked out. */
export function resolvePath(folder: string, path: string): string {
	const isWhole = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
	const parts: string[] = [];
	for (const part of (isWhole ? path : `${folder}/${path}`).split('/')) {
		if (part === '..' && parts.length > 1) parts.pop();
		else if (part !== '.' && part !== '..' && (part !== '' || parts.length === 0)) parts.push(part);
	}
	return parts.join('/') || '/';
}
