type State = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'more' | 'end';

/**
 * Where a text stops being JSON: the UTF-16 offset of the first token that cannot stand there. `JSON.parse` knows, but
 * says so differently, or not at all, from one engine to the next.
 */
export function jsonFault(text: string): number {
	const closers: string[] = [];
	let state: State = 'value';
	let end = 0;
	for (const { 0: token, index } of text.matchAll(tokens)) {
		if (text.slice(end, index).trim() !== '') break;
		const next = after(token);
		if (next === undefined) return index;
		state = next;
		end = index + token.length;
	}
	return end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);

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

const tokens =
	/[{}[\],:]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/g;
