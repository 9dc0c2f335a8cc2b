import { readFileSync } from 'node:fs';

/**
 * The meta-model that the Language Server Protocol is published with (3.18, from the repository of
 * vscode-languageserver-node): every message, and the types of those that this server and its clients use, without prose.
 */
const model: Model = JSON.parse(readFileSync('test/protocol/conformance/meta-model.json', 'utf8'));

export interface Message {
	readonly method: string;
	readonly messageDirection: 'clientToServer' | 'serverToClient' | 'both';
	/** Dotted: where a server's capabilities say that it answers this. */
	readonly serverCapability?: string;
	readonly params?: Type;
	readonly result?: Type;
}

interface Model {
	readonly requests: readonly Message[];
	readonly notifications: readonly Message[];
	readonly structures: readonly Structure[];
	readonly enumerations: readonly Enumeration[];
	readonly typeAliases: readonly { readonly name: string; readonly type: Type }[];
}

interface Structure {
	readonly name: string;
	readonly properties: readonly Property[];
	readonly extends?: readonly Type[];
	readonly mixins?: readonly Type[];
}

interface Property {
	readonly name: string;
	readonly type: Type;
	readonly optional?: boolean;
}

interface Enumeration {
	readonly name: string;
	readonly type: Type;
	readonly values: readonly { readonly value: unknown }[];
	readonly supportsCustomValues?: boolean;
}

export type Type =
	| { readonly kind: 'base' | 'reference'; readonly name: string }
	| { readonly kind: 'array'; readonly element: Type }
	| { readonly kind: 'or'; readonly items: readonly Type[] }
	| { readonly kind: 'map'; readonly key: Type; readonly value: Type }
	| { readonly kind: 'literal'; readonly value: { readonly properties: readonly Property[] } }
	| { readonly kind: 'stringLiteral'; readonly value: string };

export const requests = model.requests;

export const messageOf = (method: string): Message | undefined =>
	[...model.requests, ...model.notifications].find(message => message.method === method);

/** Where a value is not what the protocol says; empty where it is. A property that the protocol does not know counts. */
export function faultsOf(value: unknown, type: Type, path = ''): readonly string[] {
	switch (type.kind) {
		case 'base':
			return fitsBase(value, type.name) ? [] : [`${path}: ${JSON.stringify(value)} is no ${type.name}`];
		case 'reference':
			return faultsOfNamed(value, type.name, path);
		case 'stringLiteral':
			return value === type.value ? [] : [`${path}: ${JSON.stringify(value)} is not “${type.value}”`];
		case 'array':
			if (!Array.isArray(value)) return [`${path}: ${JSON.stringify(value)} is no list`];
			return value.flatMap((item, index) => faultsOf(item, type.element, `${path}[${index}]`));
		case 'map':
			if (!isObject(value)) return [`${path} is no map`];
			return Object.entries(value).flatMap(([key, item]) => faultsOf(item, type.value, `${path}.${key}`));
		case 'literal':
			return faultsOfObject(value, type.value.properties, path);
		case 'or':
			return nearest(type.items.map(item => faultsOf(value, item, path)));
	}
}

function faultsOfNamed(value: unknown, name: string, path: string): readonly string[] {
	if (/^LSP(?:Any|Object|Array)$/.test(name)) return [];
	const alias = model.typeAliases.find(alias => alias.name === name);
	if (alias !== undefined) return faultsOf(value, alias.type, path);
	const enumeration = model.enumerations.find(enumeration => enumeration.name === name);
	if (enumeration !== undefined) {
		const isKnown = enumeration.values.some(known => known.value === value);
		if (isKnown) return [];
		return enumeration.supportsCustomValues
			? faultsOf(value, enumeration.type, path)
			: [`${path}: ${JSON.stringify(value)} is no ${name}`];
	}
	return faultsOfObject(value, propertiesOf(name), path);
}

function propertiesOf(name: string): readonly Property[] {
	const structure = model.structures.find(structure => structure.name === name);
	if (structure === undefined) throw new Error(`The model has no ${name}.`);
	const above = [...(structure.extends ?? []), ...(structure.mixins ?? [])];
	return [
		...structure.properties,
		...above.flatMap(type => (type.kind === 'reference' ? propertiesOf(type.name) : [])),
	];
}

function faultsOfObject(value: unknown, properties: readonly Property[], path: string): readonly string[] {
	if (!isObject(value)) return [`${path}: ${JSON.stringify(value)} is no object`];
	const known = new Map(properties.map(property => [property.name, property]));
	const unknown = Object.keys(value).filter(key => !known.has(key));
	return [
		...unknown.map(key => `${path}.${key} is not in the protocol`),
		...properties.flatMap(({ name, type, optional }) => {
			if (Object.hasOwn(value, name)) return faultsOf(value[name], type, `${path}.${name}`);
			return optional ? [] : [`${path}.${name} is missing`];
		}),
	];
}

/** What a value is meant to be is the one of several types that it comes nearest to. */
const nearest = (choices: readonly (readonly string[])[]): readonly string[] =>
	choices.reduce((best, faults) => (faults.length < best.length ? faults : best));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function fitsBase(value: unknown, name: string): boolean {
	switch (name) {
		case 'null':
			return value === null;
		case 'boolean':
			return typeof value === 'boolean';
		case 'uinteger':
			return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 2 ** 31 - 1;
		case 'integer':
			return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31;
		case 'decimal':
			return typeof value === 'number';
		case 'URI':
		case 'DocumentUri':
			return typeof value === 'string' && URL.canParse(value);
		default:
			return typeof value === 'string';
	}
}
