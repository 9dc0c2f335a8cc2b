import type { YAMLParseError } from 'yaml';

type Fault = Pick<YAMLParseError, 'code' | 'message'>;

/** What is wrong with YAML, for somebody who has never heard of scalars and mappings: what should stand there instead. */
export function sayYamlFault({ code, message }: Fault): string {
	const words = said[code] ?? general;
	return typeof words === 'string' ? words : (words.find(([pattern]) => pattern.test(message))?.[1] ?? general);
}

const general = 'This is not as YAML is written. Quotation marks around the value may help.';
const key = 'A key, a colon and a space should stand before each value.';

/** By the parser's codes; where one stands for several faults, by what the parser says of each. */
const said: Readonly<Partial<Record<Fault['code'], string | readonly (readonly [RegExp, string])[]>>> = {
	BLOCK_AS_IMPLICIT_KEY:
		'A value with a colon and a space in it should stand in quotation marks, and a new key further to the left.',
	MULTILINE_IMPLICIT_KEY: key,
	MISSING_CHAR: [
		[/quote$|quote at /, 'The quotation mark that closes this is missing.'],
		[/map values/, key],
		[/^Missing ,/, 'A comma should stand here, or the bracket that closes what is open.'],
	],
	BAD_INDENT: [
		[/^Flow/, 'The bracket that closes what is open is missing.'],
		[/./, 'This line should begin with as many spaces as the lines that it belongs to.'],
	],
	TAB_AS_INDENT: 'This line should begin with spaces, not with a tab.',
	BAD_SCALAR_START: 'A value that begins with this character should stand in quotation marks.',
	BAD_DQ_ESCAPE: 'A value with a backslash in it should stand in single quotation marks.',
	UNEXPECTED_TOKEN: [
		[/flow-(?:seq|map)-end/, 'This closing bracket is one too many.'],
		[/node end/, 'The value ends before this. Put quotation marks around all of it, or take this away.'],
		[/block-seq-ind/, 'A list should begin on a line of its own.'],
	],
};
