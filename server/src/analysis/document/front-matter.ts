import { isMap, isScalar } from 'yaml';
import type { Span } from '../finding.ts';
import { parseYaml } from './yaml.ts';

/** One key of the front matter with its value, as far as it is a plain value, and where both stand in the brief. */
export interface FrontMatterEntry {
	/** Dotted for a nested key: "rules.tech-first". */
	readonly path: string;
	readonly value: string | number | boolean | null | undefined;
	readonly keySpan: Span;
	readonly valueSpan: Span;
}

export interface FrontMatter {
	/** From the start of the text to the end of the closing line. Empty where there is none. */
	readonly span: Span;
	/** Offset of the body: behind the front matter, or behind a byte order mark. */
	readonly bodyStart: number;
	/** The text of the span. */
	readonly source: string;
	readonly entries: readonly FrontMatterEntry[];
	/** What YAML could not read: where, and in words. */
	readonly problems: readonly { readonly span: Span; readonly message: string }[];
}

/**
 * Reads YAML between two lines of three dashes at the very start of the text. Never fails: what cannot be read is a
 * problem with a place. Aliases are not resolved, so a small text cannot grow into a large value.
 */
export function readFrontMatter(text: string): FrontMatter {
	const fence = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/.exec(text);
	const bodyStart = text.startsWith('\uFEFF') ? 1 : 0;
	const none = { span: { start: 0, end: 0 }, bodyStart, source: '', entries: [], problems: [] };
	if (fence === null) return none;
	const from = fence[0].length;
	const close = /[\r\n](?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g;
	close.lastIndex = from - 1;
	const match = close.exec(text);
	// Without a closing line the dashes are a thematic break, as Markdown readers take them.
	if (match === null || match.index - from > maximumLength) return none;
	const span = { start: 0, end: close.lastIndex };
	return {
		span,
		bodyStart: span.end,
		source: text.slice(0, span.end),
		...readYaml(text.slice(from, match.index + 1), from),
	};
}

/** Front matter is a page at most; more is not parsed, so that no text can make an edit slow. */
const maximumLength = 20_000;

function readYaml(source: string, offset: number): Pick<FrontMatter, 'entries' | 'problems'> {
	// YAML takes a lone CR for white space; for us it ends a line.
	const document = parseYaml(source.replace(/\r(?!\n)/g, '\n'));
	const problems = document.errors.map(error => ({
		span: { start: offset + error.pos[0], end: offset + error.pos[1] },
		message: error.message,
	}));
	const entries: FrontMatterEntry[] = [];
	const walk = (node: unknown, path: string, depth: number): void => {
		if (!isMap(node) || depth > 3) return;
		for (const { key, value } of node.items) {
			if (!isScalar(key) || !key.range) continue;
			const name = path === '' ? String(key.value) : `${path}.${String(key.value)}`;
			const keySpan = { start: offset + key.range[0], end: offset + key.range[1] };
			const range = (value as { range?: readonly [number, number, number] | null } | null)?.range;
			// A map ends behind its last line's end, which is not its own.
			const length = range ? source.slice(range[0], range[1]).trimEnd().length : 0;
			const valueSpan = range ? { start: offset + range[0], end: offset + range[0] + length } : keySpan;
			entries.push({ path: name, value: isScalar(value) ? plain(value.value) : undefined, keySpan, valueSpan });
			walk(value, name, depth + 1);
		}
	};
	walk(document.contents, '', 0);
	return { entries, problems };
}

function plain(value: unknown): FrontMatterEntry['value'] {
	if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
		return value;
	return undefined;
}
