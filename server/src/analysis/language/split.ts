/** Where a sentence stands in the text that was split: UTF-16 offsets, half-open, without the white space around it. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Words that a full stop follows within a sentence. */
const abbreviations = new Set(
	'e.g i.e eg ie etc vs cf approx dr mr mrs ms prof st inc ltd co corp dept est min max a.m p.m am pm u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec al ed'.split(
		' ',
	),
);

/** The same before a number: "no. 5" goes on, "She said no." does not. */
const numbered = new Set('no nos fig figs art para p pp vol'.split(' '));

/**
 * Parts prose into sentences: at full stops, question and exclamation marks that end one, at the borders of table cells,
 * and at the marks of a list that Markdown does not take for one. Other soft line ends do not part anything.
 *
 * @param start where the first sentence begins, in UTF-16 units
 */
export function splitSentences(prose: string, start = 0): readonly Stretch[] {
	const sentences: Stretch[] = [];
	let from = pastListMark(prose, start);
	const { length } = prose;
	for (let at = from; at < length; at++) {
		const char = prose.charCodeAt(at);
		if (at - from > longest && (isSpace(char) || at - from > 2 * longest) && !isLowSurrogate(char)) {
			push(from, at);
			from = at;
		}
		if (isBorder(char)) {
			push(from, at);
			from = at + 1;
		} else if (char === 0x0a || char === 0x0d) {
			const next = pastListMark(prose, at + 1);
			if (next === at + 1) continue;
			push(from, at);
			from = next;
			at = next - 1;
		} else if (char === 0x3b) {
			const next = pastListMark(prose, at + 1);
			if (next === at + 1) continue;
			push(from, at + 1);
			from = next;
			at = next - 1;
		} else if (char === 0x2e || char === 0x21 || char === 0x3f) {
			const next = pastClosers(prose, at + 1);
			const isBefore = next >= length || isSpace(prose.charCodeAt(next)) || isBorder(prose.charCodeAt(next));
			if (!isBefore) at = next - 1;
			else if (endsSentence(prose, at, next)) {
				push(from, next);
				from = next;
				at = next - 1;
			}
		}
	}
	push(from, length);
	return sentences;

	function push(start: number, end: number): void {
		while (start < end && isSpace(prose.charCodeAt(start))) start++;
		while (end > start && isSpace(prose.charCodeAt(end - 1))) end--;
		if (end > start) sentences.push({ start, end });
	}
}

/** Past "• ", "a) ", "(ii) ", "c. " or "O1: " at the head of a line or behind a semicolon: how a list looks that comes out of a word processor. */
function pastListMark(prose: string, at: number): number {
	listMark.lastIndex = at;
	return at + (listMark.exec(prose)?.[0].length ?? 0);
}

const listMark =
	/[ \t]{0,8}(?:[•◦▪‣●○■]|\(?(?:[a-z]|[ivx]{1,4})\)|[a-z]\.|\(\d{1,2}\)|[A-Z]{1,2}\d{1,2}[.:)])[ \t\xa0]+(?=\S)/y;

/**
 * In UTF-16 units: what goes on for longer is a list that lost its marks, and ends at the next white space. To read a
 * sentence takes time with the square of its length.
 */
const longest = 1000;

const isSpace = (char: number): boolean =>
	char === 0x20 || (char >= 0x09 && char <= 0x0d) || char === 0xa0 || char === 0x2028;

/** Of a cell; or a separator of paragraphs, which some word processors leave behind. */
const isBorder = (char: number): boolean => char === 0x0c || char === 0x2029;

const isLowSurrogate = (char: number): boolean => char >= 0xdc00 && char <= 0xdfff;

/** @param next what follows the stop and the marks that belong to it: white space, or nothing */
function endsSentence(prose: string, at: number, next: number): boolean {
	if (next >= prose.length) return true;
	if (prose.charCodeAt(at) !== 0x2e) return true;
	let start = at;
	while (start > 0 && /[A-Za-z.]/.test(prose.charAt(start - 1))) start--;
	const word = prose.slice(start, at);
	const follows = /\S/.exec(prose.slice(next, next + 200))?.[0] ?? '';
	if (numbered.has(word.toLowerCase()) && /\d/.test(follows)) return false;
	if (abbreviations.has(word.toLowerCase()) || /^[A-Z]$/.test(word)) return false;
	// A small letter goes on with the sentence, unless the stop was plainly its end.
	const isEllipsis = prose.charAt(at + 1) === '.' || prose.charAt(at - 1) === '.';
	return !/\p{Ll}/u.test(follows) || (word.length > 3 && !isEllipsis);
}

/** Quotes, brackets and further marks that belong to the end of the sentence. */
function pastClosers(prose: string, at: number): number {
	const limit = Math.min(prose.length, at + 50);
	while (at < limit && /[.!?)\]"'”’»]/.test(prose.charAt(at))) at++;
	return at;
}
