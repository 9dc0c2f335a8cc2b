/** A word, number or mark as it stands in prose. Offsets are UTF-16 units of the prose, half-open. */
export interface Token {
	readonly start: number;
	readonly end: number;
	/** Lower case, straight apostrophes, no full stop at the end: what the word lists are keyed by. */
	readonly word: string;
	readonly kind: 'word' | 'number' | 'mark';
	/** Begins with a capital. */
	readonly capital: boolean;
	/** Hyphened to the word before it. */
	readonly joined: boolean;
}

const word =
	/(?<number>[£$€]?\d(?:[\d.,]*\d)?(?:st|nd|rd|th|k|m|bn|x)?(?![\p{L}\d])(?:%|(?:\([a-z\d]{1,3}\))+)?)|(?<word>[\p{L}\d](?:[\p{L}\p{M}\d&]|['’](?=\p{L})|\.(?=\p{L})|[+#]|\/(?=\p{L}\b))*)|(?<mark>--|(?<same>[^\s\p{L}\d])\k<same>*)/gu;

/** The tokens of a stretch of prose. Marks that repeat, such as "…" in three dots, are one token with the word of one. */
export function tokenise(prose: string, from: number, to: number): readonly Token[] {
	const tokens: Token[] = [];
	let hyphenAt = -1;
	// The stretch alone: a word that goes on behind it would be read to its end each time.
	const stretch = prose.slice(from, to);
	word.lastIndex = 0;
	for (let match = word.exec(stretch); match !== null; match = word.exec(stretch)) {
		const text = match[0];
		const start = from + match.index;
		const end = start + text.length;
		if (text === '-' && tokens.at(-1)?.end === start) {
			hyphenAt = end;
			continue;
		}
		const kind = match.groups?.word !== undefined ? 'word' : match.groups?.number !== undefined ? 'number' : 'mark';
		const first = text.charCodeAt(0);
		const capital =
			kind === 'word' && (first < 128 ? first >= 65 && first <= 90 : text.charAt(0) !== text.charAt(0).toLowerCase());
		tokens.push({
			start,
			end,
			word: kind === 'mark' && text !== '--' ? markOf(text) : fold(text),
			kind,
			capital,
			joined: hyphenAt === start,
		});
	}
	return tokens;
}

const markOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

/** One spelling for each word: case, curly apostrophes and the -ize of American English do not matter. */
export function fold(text: string): string {
	const lower = text.toLowerCase().replace(/’/g, "'");
	return lower.length > 5 && izing.test(lower)
		? lower.replace(izing, (_, stem: string, ending: string) => `${stem}s${ending}`)
		: lower;
}

const izing = /^(.{2,}[iy])z(e|es|ed|ing|er|ers|ation|ations)$/;
