import { parseArgs } from 'node:util';
import { suggestion } from '../analysis/index.ts';
import { CannotRun } from './cannot-run.ts';

/** One option of a command, as it is parsed and as the help shows it. */
export interface Option {
	readonly type: 'boolean' | 'string';
	readonly short?: string;
	readonly multiple?: boolean;
	/** The only values that it takes. */
	readonly values?: readonly string[];
	/** What the help calls its value: "PATH". */
	readonly value?: string;
	readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** The options that were given, under their long names; a `multiple` one is a list. */
export interface Given {
	flag(name: string): boolean;
	text(name: string): string | undefined;
	list(name: string): readonly string[];
	/** A whole number of zero or more. */
	count(name: string): number | undefined;
	readonly paths: readonly string[];
}

/** Reads a command's arguments. Throws CannotRun with what to do about it when they cannot be read. */
export function readArguments(args: readonly string[], options: Options): Given {
	const { tokens, positionals } = parseArgs({
		args: [...args],
		options: Object.fromEntries(
			Object.entries(options).map(([name, { type, short }]) => [
				name,
				{ type, ...(short && { short }), multiple: true },
			]),
		),
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const given = new Map<string, string[]>();
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
		if (option === undefined) throw unknownOption(token.rawName, token.name, options);
		const value = readValue(token, option);
		const known = given.get(token.name);
		if (known === undefined) given.set(token.name, [value]);
		else if (option.multiple) known.push(value);
		else known[0] = value;
	}
	const text = (name: string) => given.get(name)?.[0];
	return {
		flag: name => given.has(name),
		text,
		list: name => given.get(name) ?? [],
		count: name => readCount(name, text(name)),
		paths: positionals,
	};
}

interface OptionToken {
	readonly name: string;
	readonly rawName: string;
	readonly value: string | undefined;
	readonly inlineValue: boolean | undefined;
}

function readValue({ rawName, value, inlineValue }: OptionToken, option: Option): string {
	if (option.type === 'boolean') {
		if (value !== undefined) throw new CannotRun(`${rawName} takes no value. Write just ${rawName}.`);
		return '';
	}
	if (value === undefined || (!inlineValue && value.length > 1 && value.startsWith('-'))) {
		const say = option.values
			? `one of these: ${option.values.join(', ')}`
			: `a value: ${rawName} ${option.value ?? 'VALUE'}`;
		throw new CannotRun(`${rawName} needs ${say}.`);
	}
	if (option.values !== undefined && !option.values.includes(value)) {
		const near = suggestion(value, option.values);
		throw new CannotRun(`${rawName} cannot be “${value}”. It can be ${option.values.join(', ')}.${near}`);
	}
	return value;
}

function readCount(name: string, value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	if (!/^\d{1,9}$/.test(value)) throw new CannotRun(`--${name} needs a whole number of 0 or more, not “${value}”.`);
	return Number(value);
}

function unknownOption(raw: string, name: string, options: Options): CannotRun {
	const near = suggestion(name, Object.keys(options), meant => `--${meant}`);
	return new CannotRun(`There is no option ${raw} here.${near} --help lists them all.`);
}
