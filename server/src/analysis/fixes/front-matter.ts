/**
 * A new value for a key of the front matter, quoted as it was, or in double quotes where plain YAML would read it as
 * something else. Undefined for a block of several lines.
 *
 * @param source the value as it stands, quotes and all
 * @param from offset in it, and `to`, of what is replaced
 */
export function yamlValue(source: string, from: number, to: number, words: string): string | undefined {
	const quote = /^["']/.exec(source)?.[0];
	if (/^[|>]|[\r\n]/.test(source)) return undefined;
	const value = source.slice(0, from) + words + source.slice(to);
	if (quote !== undefined) return value;
	return isPlain(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** Reads as itself without quotes. */
const isPlain = (value: string): boolean =>
	!/: |:$| #|^[\s\-?:,[\]{}#&*!|>'"%@`]|\s$/.test(value) &&
	!/^(?:true|false|null|yes|no|on|off|~|[\d.+-]+)$/i.test(value);
