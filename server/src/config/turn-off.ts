import { isMap, isScalar, type YAMLMap } from 'yaml';
import { parseYaml } from '../analysis/index.ts';

/**
 * A config file's text with a rule turned off in it, and nothing else changed.
 *
 * @param path its name tells JSON from YAML, and package.json, whose key `outcomeBrief` is the config
 * @param text undefined where there is no file yet
 * @returns undefined where the file cannot be read: someone has to mend it first
 */
export function turnOff(path: string, text: string | undefined, rule: string): string | undefined {
	if (text === undefined || text.trim() === '') return `{\n\t"rules": {\n\t\t"${rule}": "off"\n\t}\n}\n`;
	const document = parseYaml(text);
	if (document.errors.length > 0) return undefined;
	if (/\.ya?ml$/i.test(path)) {
		if (document.contents !== null && !isMap(document.contents)) return undefined;
		const rules = document.get('rules');
		if (rules !== undefined && rules !== null && !isMap(rules)) return undefined;
		if (isMap(rules)) rules.set(rule, 'off');
		else document.set('rules', document.createNode({ [rule]: 'off' }));
		return document.toString({ lineWidth: 0 });
	}
	const root = /(?:^|\/)package\.json$/.test(path) ? memberOf(document.contents, 'outcomeBrief') : document.contents;
	if (!isMap(root)) return undefined;
	const rules = memberOf(root, 'rules');
	if (rules === undefined) return withEntry(text, root, `"rules": { "${rule}": "off" }`);
	if (!isMap(rules)) return undefined;
	const known = memberOf(rules, rule) as { readonly range?: readonly [number, number, number] } | undefined;
	if (known === undefined) return withEntry(text, rules, `"${rule}": "off"`);
	return known.range && `${text.slice(0, known.range[0])}"off"${text.slice(known.range[1])}`;
}

const memberOf = (map: unknown, name: string): unknown =>
	isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === name)?.value : undefined;

/** As the first of an object, written as its others are: on a line of its own, or on theirs. */
function withEntry(text: string, { range, items }: YAMLMap, entry: string): string | undefined {
	if (!range) return undefined;
	const open = range[0] + 1;
	if (items.length === 0) return `${text.slice(0, range[0])}{ ${entry} }${text.slice(range[1])}`;
	const gap = /^\s*/.exec(text.slice(open))?.[0] ?? '';
	return `${text.slice(0, open)}${gap}${entry},${gap === '' ? ' ' : ''}${text.slice(open)}`;
}
