/** Text as SVG can hold it: escaped, and cut into lines, as SVG does not wrap. */

export const escapeXml = (text: string): string =>
	text
		// XML has no place for these at all, escaped or not.
		.replace(
			/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
			'\ufffd',
		)
		.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);

/** At most `lines` lines of about `width` characters; what does not fit is cut with an ellipsis. */
export function wrap(text: string, width: number, lines: number): readonly string[] {
	const wrapped: string[] = [];
	let line = '';
	for (const word of text
		.split(/\s+/)
		.filter(Boolean)
		.flatMap(word => chunks(word, width))) {
		if (line !== '' && line.length + 1 + word.length > width) {
			wrapped.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
		if (wrapped.length > lines) break;
	}
	if (line !== '') wrapped.push(line);
	if (wrapped.length <= lines) return wrapped;
	const last = wrapped[lines - 1] ?? '';
	const cut = last.length < width ? last : last.slice(0, last.lastIndexOf(' ', width - 1) + 1 || width - 1);
	return [...wrapped.slice(0, lines - 1), `${cut.replace(/[\s,;:.]+$/, '')}…`];
}

/** A word that is longer than a line, in pieces that part no character. */
function chunks(word: string, width: number): readonly string[] {
	if (word.length <= width) return [word];
	const characters = [...word];
	return Array.from({ length: Math.ceil(characters.length / width) }, (_, index) =>
		characters.slice(index * width, (index + 1) * width).join(''),
	);
}
