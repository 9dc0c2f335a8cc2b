import { Document, isMap, isScalar } from 'yaml';
import { type Config, type Profile, parseYaml, type Span, type Vocabulary } from '../analysis/index.ts';
import { type JsonFault, jsonFault } from './json-fault.ts';
import { configSchema } from './schema.ts';
import { type Problem, type Validated, validate } from './validate.ts';

/** What one config file says, or an editor's settings: only what is given. */
export interface ConfigValues {
	readonly extends?: readonly string[];
	readonly profile?: Profile;
	readonly files?: readonly string[];
	readonly exclude?: readonly string[];
	readonly rules?: Config['rules'];
	readonly vocabulary?: Partial<Vocabulary>;
	readonly headings?: Config['headings'];
	readonly templates?: Readonly<Record<string, string>>;
	readonly requireReasons?: boolean;
	readonly maximumSize?: number;
}

export interface ConfigReading {
	/** Without what the problems are about. */
	readonly values: ConfigValues;
	/** In the order of the text. */
	readonly problems: readonly Problem[];
	/** Where a value stands, by its dotted path. */
	spanOf(path: string): Span;
}

/** The names of config files, in the order in which one in the same folder goes before another. */
export const configNames = [
	'.outcome-brief.json',
	'.outcome-brief.yaml',
	'.outcome-brief.yml',
	'package.json',
] as const;

/**
 * Reads a config file. Never throws: what cannot be read is a problem with a place.
 *
 * @param path its name tells JSON from YAML, and package.json, of which only the key `outcomeBrief` is read
 * @returns undefined for a package.json that has no such key
 */
export function readConfig(path: string, text: string): ConfigReading | undefined {
	const isPackage = /(?:^|[\\/])package\.json$/.test(path);
	// Most have none, and all of them are somebody else's to check.
	if (isPackage && !text.includes('"outcomeBrief"')) return undefined;
	if (/\.ya?ml$/i.test(path)) return readYaml(text, isPackage);
	const { data, fault } = parsed(text);
	// The word may be somewhere else in it, and a parser that knows places takes long over all that is not ours.
	if (isPackage && fault === undefined && !Object.hasOwn(Object(data), 'outcomeBrief')) return undefined;
	if (fault === undefined) return readYaml(text, isPackage);
	const { at, message } = fault;
	return reading({
		...empty,
		value: undefined,
		problems: [{ span: { start: at, end: Math.min(at + 1, text.length) }, message, isSyntax: true }],
	});
}

/** Reads settings that an editor holds as plain data. The problems have no place. */
export function readConfigValue(value: unknown): ConfigReading {
	if (!isNested(value)) return reading(validate(new Document(value ?? {}).contents, configSchema));
	return failed('It is nested too deeply.', [0, 0]);
}

/** Deeper than any settings: what walks over them calls itself for each level. */
const isNested = (value: unknown, depth = 0): boolean =>
	depth > 100 ||
	(typeof value === 'object' && value !== null && Object.values(value).some(inner => isNested(inner, depth + 1)));

function readYaml(source: string, isPackage: boolean): ConfigReading | undefined {
	const document = parseYaml(source);
	const [error] = document.errors;
	if (error !== undefined) return failed(error.message, error.pos);
	const root: unknown = document.contents;
	if (!isPackage) return reading(isEmpty(root) ? empty : validate(root, configSchema));
	const own = isMap(root) ? root.items.find(({ key }) => isScalar(key) && key.value === 'outcomeBrief') : undefined;
	return own === undefined ? undefined : reading(validate(own.value, configSchema));
}

const empty: Validated = { value: {}, problems: [], spans: new Map() };

const isEmpty = (root: unknown): boolean => root === null || (isScalar(root) && root.value === null);

function failed(message: string, [start, end]: readonly [number, number]): ConfigReading {
	const span = { start, end: Math.max(start, end) };
	const said = `This cannot be read. ${message}`;
	return reading({ ...empty, problems: [{ span, message: said, isSyntax: true }] });
}

/** @returns the data, or where the text stops being JSON */
function parsed(text: string): { readonly data?: unknown; readonly fault?: JsonFault } {
	try {
		return { data: JSON.parse(text) };
	} catch {
		return { fault: jsonFault(text) };
	}
}

function reading({ value, problems, spans }: Validated): ConfigReading {
	const { extends: from, ...rest } = (value ?? {}) as Omit<ConfigValues, 'extends'> & {
		readonly extends?: string | readonly string[];
	};
	return {
		values: { ...rest, ...(from !== undefined && { extends: typeof from === 'string' ? [from] : from }) },
		problems: [...problems].sort((a, b) => a.span.start - b.span.start),
		spanOf: path => spans.get(path) ?? { start: 0, end: 0 },
	};
}
