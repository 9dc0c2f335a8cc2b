/**
 * What a snippet inserts where there are no tab stops: its text, with each question to the author in square brackets,
 * which is how templates write them.
 */
export function plainSnippet(snippet: string): string {
	let at = 0;
	return readUntil('');

	function readUntil(ends: string): string {
		let text = '';
		while (at < snippet.length && !ends.includes(snippet.charAt(at))) text += readOne();
		return text;
	}

	function readOne(): string {
		tabStop.lastIndex = at;
		const [mark, opener = ''] = tabStop.exec(snippet) ?? [];
		if (mark !== undefined) {
			at += mark.length;
			return opener === '' ? '' : readQuestion(opener);
		}
		if (/^\\[\\$},|]/.test(snippet.slice(at, at + 2))) at++;
		return snippet.charAt(at++);
	}

	/** After `${1:` up to its brace, or after `${1|` the first of the choices. */
	function readQuestion(opener: string): string {
		const text = readUntil(opener === ':' ? '}' : ',|');
		if (opener === '|') readUntil('}');
		at++;
		return bracketed(text);
	}
}

const tabStop = /\$(?:\d+|\{\d+(?:\}|([:|])))/y;

function bracketed(text: string): string {
	return text.trim() === '' || /^\s*\[.*\]\s*$/s.test(text) ? text : `[${text}]`;
}
