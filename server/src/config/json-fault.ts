type State = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'more' | 'end';

export interface JsonFault {
	/** The UTF-16 offset of the first token that cannot stand there. */
	readonly at: number;
	/** What should stand there instead. */
	readonly message: string;
}

/** Where a text stops being JSON. `JSON.parse` knows, but says so differently, or not at all, from one engine to the next. */
export function jsonFault(text: string): JsonFault {
	const closers: string[] = [];
	let state: State = 'value';
	let end = 0;
	for (const { 0: token, index } of text.matchAll(tokens)) {
		if (text.slice(end, index).trim() !== '') break;
		const next = after(token);
		if (next === undefined) return faultAt(index);
		state = next;
		end = index + token.length;
	}
	return faultAt(end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0));

	function faultAt(at: number): JsonFault {
		return { at, message: messageFor(state, text.slice(at, at + 2)) };
	}

	function after(token: string): State | undefined {
		const isText = token.startsWith('"');
		if (state === 'end') return undefined;
		if (state === 'colon') return token === ':' ? 'value' : undefined;
		if (state === 'more' && token === ',') return closers.at(-1) === '}' ? 'key' : 'value';
		if (state === 'key' || (state === 'first key' && token !== '}')) return isText ? 'colon' : undefined;
		if (state === 'more' || (state.startsWith('first') && token === closers.at(-1))) {
			return closers.pop() === token ? valueDone() : undefined;
		}
		if (token === '{' || token === '[') {
			closers.push(token === '{' ? '}' : ']');
			return token === '{' ? 'first key' : 'first value';
		}
		return isText || /^[-\dtfn]/.test(token) ? valueDone() : undefined;
	}

	function valueDone(): State {
		return closers.length === 0 ? 'end' : 'more';
	}
}

function messageFor(state: State, next: string): string {
	if (/^\/[/*]/.test(next)) return 'JSON has no comments. Take this away, or write the config as YAML.';
	if ((state === 'key' && next.startsWith('}')) || (state === 'value' && next.startsWith(']')))
		return 'Take away the comma before this: nothing follows it.';
	return wanted[state];
}

const key = 'A key in double quotation marks should stand here.';
const value =
	'A value should stand here: a text in double quotation marks, true, false, a number, a list or an object.';

const wanted: Readonly<Record<State, string>> = {
	value,
	'first value': value,
	key,
	'first key': key,
	colon: 'A colon should stand here, between the key and its value.',
	more: 'A comma should stand here, or the bracket that closes what is open.',
	end: 'The config ends before this. Take it away.',
};

const tokens =
	/[{}[\],:]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/g;
