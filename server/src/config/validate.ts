import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { type Span, suggestion } from '../analysis/index.ts';
import type { Schema, SchemaType } from './schema.ts';

export interface Problem {
	/** UTF-16 offsets of the config file's text, half-open. */
	readonly span: Span;
	/** What is wrong and what to write instead. */
	readonly message: string;
	/** The text is no JSON or YAML: an editor may say so itself. */
	readonly isSyntax?: true;
}

export interface Validated {
	/** What fits the schema, as plain data; what does not is left out. Undefined where nothing does. */
	readonly value: unknown;
	readonly problems: readonly Problem[];
	/** Where each value stands, by its dotted path: "extends", "templates.Council brief". */
	readonly spans: ReadonlyMap<string, Span>;
}

/** @param root a node of the yaml library, which reads JSON too */
export function validate(root: unknown, schema: Schema): Validated {
	const problems: Problem[] = [];
	const spans = new Map<string, Span>();
	return { value: read(root, schema, ''), problems, spans };

	function read(node: unknown, schema: Schema, path: string): unknown {
		spans.set(path, spanOf(node));
		if (isAlias(node)) return wrong(node, 'Write the value out here: aliases are not read.');
		const type = typeOf(node);
		if (!fits(type, schema)) return wrong(node, `${subject(path)} should be ${wanted(schema)}.`);
		if (isMap(node)) return readMap(node.items, schema, path);
		if (isSeq(node)) return readList(node.items, schema, path);
		return isScalar(node) ? readScalar(node, node.value, schema, path) : undefined;
	}

	function readMap(items: readonly Pair[], schema: Schema, path: string): Readonly<Record<string, unknown>> {
		const entries: [string, unknown][] = [];
		const seen = new Set<string>();
		for (const { key, value } of items) {
			const name = isScalar(key) ? String(key.value) : '';
			const known = schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
			const inner = known ?? (schema.additionalProperties || undefined);
			if (seen.has(name)) wrong(key, `“${name}” is here twice. Keep one.`);
			else if (inner === undefined) wrong(key, unknownKey(name, schema));
			else {
				const read1 = read(value, inner, path === '' ? name : `${path}.${name}`);
				if (read1 !== undefined) entries.push([name, read1]);
			}
			seen.add(name);
		}
		return Object.fromEntries(entries);
	}

	function readList(items: readonly unknown[], { items: inner = {} }: Schema, path: string): readonly unknown[] {
		return items.flatMap((item, index) => read(item, inner, `${path}.${index}`) ?? []);
	}

	function readScalar(node: unknown, value: unknown, schema: Schema, path: string): unknown {
		if (typeof value === 'number' && value < (schema.minimum ?? value))
			return wrong(node, `${subject(path)} should be ${schema.minimum} or more.`);
		if (typeof value !== 'string') return value;
		if (schema.enum !== undefined && !schema.enum.includes(value))
			return wrong(
				node,
				`${subject(path)} cannot be “${value}”. It should be ${wanted(schema)}.${suggestion(value, schema.enum)}`,
			);
		if (value.length < (schema.minLength ?? 0)) return wrong(node, `${subject(path)} should not be empty.`);
		return value;
	}

	function wrong(node: unknown, message: string): undefined {
		problems.push({ span: spanOf(node), message });
	}
}

interface Pair {
	readonly key: unknown;
	readonly value: unknown;
}

function typeOf(node: unknown): SchemaType | 'other' {
	if (isMap(node)) return 'object';
	if (isSeq(node)) return 'array';
	if (!isScalar(node)) return 'other';
	if (Number.isSafeInteger(node.value)) return 'integer';
	const type = typeof node.value;
	return type === 'string' || type === 'boolean' ? type : 'other';
}

const typesOf = ({ type = [] }: Schema): readonly SchemaType[] => (typeof type === 'string' ? [type] : type);

const fits = (type: SchemaType | 'other', schema: Schema): boolean => typesOf(schema).some(wanted => wanted === type);

function wanted(schema: Schema): string {
	if (schema.enum !== undefined) return `one of ${schema.enum.join(', ')}`;
	return typesOf(schema)
		.map(type => typeNames[type])
		.join(' or ');
}

const typeNames: Readonly<Record<SchemaType, string>> = {
	object: 'an object with keys and values',
	array: 'a list of texts',
	string: 'a text',
	boolean: 'true or false',
	integer: 'a whole number',
};

const subject = (path: string): string => (path === '' ? 'The config' : `“${path.replace(/\.\d+$/, '')}”`);

function unknownKey(name: string, { properties = {}, 'x-key': kind = 'key' }: Schema): string {
	const known = Object.keys(properties);
	const near = suggestion(name, known);
	return `There is no ${kind} “${name}”.${near === '' && known.length <= 12 ? ` There are: ${known.join(', ')}.` : near}`;
}

function spanOf(node: unknown): Span {
	const range = (node as { readonly range?: readonly [number, number, number] | null } | null | undefined)?.range;
	return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}
