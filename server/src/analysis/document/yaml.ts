import { type Document, Lexer, LineCounter, Parser, parseDocument, YAMLParseError } from 'yaml';
import { sayYamlFault } from './yaml-fault.ts';

/**
 * Reads YAML, or JSON. Never fails: what cannot be read is among the document's errors, in
 * plain words. Aliases are not resolved, and a
 * key that is there twice is no error.
 */
export function parseYaml(source: string): Document.Parsed {
	const at = tooDeepAt(source);
	if (at === undefined) return read(source);
	const document = read('');
	const end = Math.min(at + 1, source.length);
	document.errors.push(new YAMLParseError([at, end], 'RESOURCE_EXHAUSTION', 'This is nested too deeply.'));
	return document;
}

/**
 * Nobody nests settings so deep. The reader calls itself for each level until its stack is used up, and where V8 has to
 * compile a pattern with no stack left, it ends the whole process: nothing can catch that.
 */
const deepest = 100;

/** The offset where the text is nested too deeply. The parser of tokens keeps a stack of its own and calls nothing. */
function tooDeepAt(source: string): number | undefined {
	if (!hasMarks(source, deepest / 2)) return undefined;
	const parser = new Parser();
	let offset = 0;
	for (const lexeme of new Lexer().lex(source)) {
		for (const _token of parser.next(lexeme));
		if (parser.stack.length > deepest) return offset;
		offset = parser.offset;
	}
	return undefined;
}

/** Each level is opened by one of these: most front matter has too few to be nested deeply, so that it is read once. */
function hasMarks(source: string, least: number): boolean {
	let count = 0;
	for (let at = 0; at < source.length && count < least; at++) if ('[{-?:'.includes(source.charAt(at))) count++;
	return count === least;
}

function read(source: string): Document.Parsed {
	const document = parseDocument(source, { lineCounter: new LineCounter(), uniqueKeys: false, logLevel: 'silent' });
	for (const error of document.errors) {
		error.pos = wholeCharacters(source, error.pos);
		error.message = sayYamlFault(error);
	}
	return document;
}

/**
 * The reader goes by UTF-16 units: what it does not expect may be half of an emoji, or of a line's end. At least one
 * character; where something is missing at the end of a line or of the text, the last that is there.
 */
function wholeCharacters(text: string, [start, end]: readonly [number, number]): [number, number] {
	const at = lastShown(text, Math.min(start, text.trimEnd().length - 1));
	const first = isHalfway(text, at) ? at - 1 : at;
	const last = start > at ? at + 1 : Math.min(Math.max(at + 1, end), text.length);
	return [first, isHalfway(text, last) ? last + 1 : last];
}

function lastShown(text: string, from: number): number {
	let at = from;
	while (at > 0 && /[\r\n]/.test(text.charAt(at))) at--;
	return Math.max(0, at);
}

const isHalfway = (text: string, at: number): boolean =>
	(text.codePointAt(at - 1) ?? 0) > 0xffff || text.slice(at - 1, at + 1) === '\r\n';
