import { type Document, Lexer, LineCounter, Parser, parseDocument, YAMLParseError } from 'yaml';

/**
 * Reads YAML, or JSON. Never fails: what cannot be read is among the document's errors. Aliases are not resolved, and a
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
	const parser = new Parser();
	let offset = 0;
	for (const lexeme of new Lexer().lex(source)) {
		for (const _token of parser.next(lexeme));
		if (parser.stack.length > deepest) return offset;
		offset = parser.offset;
	}
	return undefined;
}

const read = (source: string): Document.Parsed =>
	parseDocument(source, { lineCounter: new LineCounter(), uniqueKeys: false, logLevel: 'silent' });
