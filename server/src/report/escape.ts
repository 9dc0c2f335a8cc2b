/** Text as HTML that shows exactly that text, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, character => entities[character] ?? character).replace(invisible, '�');

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Characters that HTML does not allow, and those that turn the direction of the text around them. */
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text as Markdown, on one line, that shows exactly that text: a brief’s own words must not become links or pictures. */
export const escapeMarkdown = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_[\]<>&~|]|:(?=\/\/)|(?<=^ ?)[#+=-]|(?<= )#+ ?$/g, '\\$&')
		.replace(/^ ?\d+(?=[.)])/, '$&\\');

/** Text in Markdown's code marks, whatever marks are in it. */
export function codeSpan(text: string): string {
	const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
	const marks = '`'.repeat(longest + 1);
	const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
	return `${marks}${space}${text.replace(/\s+/g, ' ')}${space}${marks}`;
}
