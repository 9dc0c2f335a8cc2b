import { type Output, painter, wrap } from './terminal.ts';

/** As much of Markdown as the rules' pages have, as it reads best in a terminal: examples are set in, links are words. */
export function pageText(markdown: string, { colour, width }: Pick<Output, 'colour' | 'width'>): string {
	const paint = painter(colour);
	const room = Math.min(width ?? 100, 100);
	let fence: string | undefined;
	const lines: string[] = [];
	for (const line of markdown.replace(/^<!--.*-->\n/gm, '').split('\n')) {
		const [, marks] = /^(`{3,}|~{3,})/.exec(line) ?? [];
		if (fence === undefined && marks !== undefined) fence = marks;
		else if (fence !== undefined && line.trimEnd() === fence) fence = undefined;
		else if (fence !== undefined) lines.push(line === '' ? '' : `    ${line}`);
		else
			lines.push(
				...wrap(inWords(line), room).map(each => (/^(?:# |\*\*.*\*\*$)/.test(line) ? paint('bold', each) : each)),
			);
	}
	return `${lines.join('\n').trim()}\n`;
}

const inWords = (line: string): string =>
	line
		.replace(/^# /, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/\*\*(.*?)\*\*/g, '$1')
		.replace(/`([^`]*)`/g, '$1');
