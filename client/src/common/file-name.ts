/** The name of a brief's file, from what the brief is called; undefined where that has no letter or digit. */
export function fileNameFor(title: string): string | undefined {
	const words = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}|['’]/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60)
		.replace(/-$/, '');
	return words === '' ? undefined : `${words}.brief.md`;
}

/** With the lines of dashes around it; empty where there is none. */
export const frontMatterOf = (text: string): string => /^---\r?\n[\s\S]*?\n---\r?\n/.exec(text)?.[0] ?? '';

/** What a brief is called: its first heading, unless that is a template's question still. */
export function titleOf(text: string): string | undefined {
	const title = /^#[ \t]+(.+?)[ \t#]*$/m.exec(text.slice(frontMatterOf(text).length))?.[1];
	return title === undefined || /^\[.*\]$/.test(title) ? undefined : title;
}
