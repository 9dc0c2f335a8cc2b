/** Where output goes, and what can be done there. */
export interface Output {
	readonly write: (text: string) => void;
	readonly isTerminal: boolean;
	/** Characters in a line, where somebody sees lines; undefined elsewhere. */
	readonly width: number | undefined;
	readonly colour: boolean;
}

type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

/** Colours only on a terminal, unless FORCE_COLOR asks for them; never where NO_COLOR says so. See no-color.org. */
export function outputTo(stream: Stream, env: NodeJS.ProcessEnv): Output {
	const isTerminal = stream.isTTY === true;
	const forced = env.FORCE_COLOR;
	const colour =
		forced !== undefined && forced !== ''
			? forced !== '0' && forced !== 'false'
			: isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
	return {
		write: text => void stream.write(text),
		isTerminal,
		width: isTerminal ? stream.columns : undefined,
		colour,
	};
}

const codes = {
	bold: [1, 22],
	dim: [2, 22],
	underline: [4, 24],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39],
} as const;
export type Style = keyof typeof codes;
export type Paint = (style: Style, text: string) => string;

export function painter(colour: boolean): Paint {
	if (!colour) return (_style, text) => text;
	return (style, text) => `\u001B[${codes[style][0]}m${text}\u001B[${codes[style][1]}m`;
}

/** A brief's own words must not move the cursor or recolour the screen of the person who checks it. */
export const printable = (text: string): string =>
	text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g, ' ');

/** Breaks text at spaces into lines of at most `width` characters, as far as its words allow. */
export function wrap(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return [...lines, line];
}
