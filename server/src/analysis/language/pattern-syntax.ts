import { joint, once } from './phrases.ts';

/** A regular expression as far as one must know it to tell which words its matches hold. */
export type Pattern =
	/** One of a few strings of letters and digits, in lower case. */
	| { readonly kind: 'letters'; readonly texts: readonly string[] }
	/** What is no part of a word. */
	| { readonly kind: 'break' }
	/** Anything. */
	| { readonly kind: 'any' }
	/** Nothing, where a word begins or ends. */
	| { readonly kind: 'edge' }
	| { readonly kind: 'choice'; readonly options: readonly Pattern[] }
	| { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
	| { readonly kind: 'repeat'; readonly item: Pattern; readonly least: number; readonly most: number };

/** @param source of a `RegExp`, which is well-formed */
export function patternOf(source: string): Pattern {
	let at = 0;
	return choice();

	function choice(): Pattern {
		const options = [sequence()];
		while (source[at] === '|') {
			at++;
			options.push(sequence());
		}
		return options.length === 1 ? (options[0] ?? nothing) : { kind: 'choice', options };
	}

	function sequence(): Pattern {
		const items: Pattern[] = [];
		while (at < source.length && source[at] !== '|' && source[at] !== ')') {
			if (source.startsWith(once, at)) at += once.length;
			else items.push(space() ?? letters() ?? repeated(item()));
		}
		return items.length === 1 ? (items[0] ?? nothing) : { kind: 'sequence', items };
	}

	/** Most of what stands between words. */
	function space(): Pattern | undefined {
		if (!source.startsWith(joint, at)) return undefined;
		at += joint.length;
		return gap;
	}

	/** As many as stand together, but the last where it is counted: of "apps?" only "app". */
	function letters(): Pattern | undefined {
		const text = taken(plainLetters);
		return text === '' ? undefined : { kind: 'letters', texts: [text.toLowerCase()] };
	}

	function item(): Pattern {
		const char = source.charAt(at++);
		switch (char) {
			case '(':
				return group();
			case '[':
				return set();
			case '\\':
				return escaped();
			case '.':
				return any;
			case '^':
			case '$':
				return edge;
			default:
				return literal(char);
		}
	}

	function group(): Pattern {
		const opening = taken(groupOpening);
		const start = at;
		const inner = choice();
		const text = source.slice(start, at);
		at++;
		if (!/[=!]$/.test(opening)) return inner;
		// What must not stand beside a match is no part of it. That no word does makes its end an end of a word.
		return /!$/.test(opening) && /^(?:\\w|\[\\w[^\]]*\])$/.test(text) ? edge : nothing;
	}

	function set(): Pattern {
		const start = at;
		while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
		const inside = source.slice(start, at++);
		if (wordless.test(inside)) return gap;
		return /^[a-z\d]{1,8}$/i.test(inside) ? { kind: 'letters', texts: [...inside.toLowerCase()] } : any;
	}

	function escaped(): Pattern {
		const char = source.charAt(at++);
		if (char === 'b') return edge;
		if (char === 's' || char === 'W' || char === 't' || char === 'n' || char === 'r') return gap;
		if (char === 'u') {
			const code = /^\{[^}]*\}|^.{4}/.exec(source.slice(at, at + 10))?.[0] ?? '';
			at += code.length;
			return literal(String.fromCodePoint(Number.parseInt(code.replace(/[{}]/g, ''), 16)));
		}
		if (char === 'k' || char === 'p' || char === 'P') at = source.indexOf(char === 'k' ? '>' : '}', at) + 1;
		return /\w/.test(char) ? any : gap;
	}

	/** What a sticky pattern finds here, and goes on behind it. */
	function taken(sticky: RegExp): string {
		sticky.lastIndex = at;
		const text = sticky.exec(source)?.[0] ?? '';
		at += text.length;
		return text;
	}

	function repeated(item: Pattern): Pattern {
		const sign = source.charAt(at);
		if (sign !== '*' && sign !== '+' && sign !== '?' && sign !== '{') return item;
		const [, least = '', comma, most = ''] = bounds.exec(taken(counting)) ?? [];
		if (sign !== '{')
			return { kind: 'repeat', item, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
		const end = most === '' ? (comma === '' ? Number(least) : Number.POSITIVE_INFINITY) : Number(most);
		return { kind: 'repeat', item, least: Number(least), most: end };
	}
}

const groupOpening = /\?(?:[:=!]|<[=!]|<\w+>)/y;
const counting = /(?:[*+?]|\{\d+,?\d*\})\??/y;
const bounds = /(\d+)(,?)(\d*)/;
const plainLetters = /\w+(?![\w?*+{])/y;

/** White space and marks, and no letter, digit, range or other class. */
const wordless = /^(?:\\[sWtnr\]\\\-.]|[^\w^\\])+$/;

const any: Pattern = { kind: 'any' };
const gap: Pattern = { kind: 'break' };
const edge: Pattern = { kind: 'edge' };
const nothing: Pattern = { kind: 'sequence', items: [] };

const literal = (char: string): Pattern =>
	wordChars.includes(char) ? { kind: 'letters', texts: [char.toLowerCase()] } : gap;

const wordChars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
