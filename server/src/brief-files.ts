/**
 * Which documents are briefs. One answer for the server, the command line, and the client, which starts no server
 * before there is a brief: so this imports nothing heavy.
 */
import { globTest } from './glob.ts';

export interface Candidate {
	/** From the workspace folder, or from where the command runs; the whole path elsewhere. With forward slashes. */
	readonly path: string;
	/** As editors have it: `brief`, `markdown` … */
	readonly languageId: string;
	readonly text: string;
	/** Of the document's address, where it has one: `file`, `git` … */
	readonly scheme?: string;
}

export type BriefAnswer =
	| { readonly isBrief: true; readonly because: 'language' | 'front-matter' | 'name' }
	| { readonly isBrief: false; readonly because: keyof typeof reasons; readonly reason: string };

/**
 * @param files glob patterns: the setting `outcomeBrief.files`, whose default is `defaultBriefFiles`
 * @returns whether a document is a brief, and if it is not, why not, in a sentence for its author
 */
export function briefFiles(files: readonly string[]): (candidate: Candidate) => BriefAnswer {
	const isNamed = globTest(files);
	return ({ path, languageId, text, scheme = 'file' }) => {
		if (copies.includes(scheme)) return no('copy');
		if (languageId !== 'brief' && languageId !== 'markdown') return no('language');
		const key = briefKey(text);
		if (key === 'none') return no('opted-out');
		if (languageId === 'brief') return { isBrief: true, because: 'language' };
		if (key !== undefined) return { isBrief: true, because: 'front-matter' };
		return isNamed(path) ? { isBrief: true, because: 'name' } : no('no-sign');
	};
}

/** The language that an editor gives to a file of this name, for those who have no editor to ask. */
export function languageOf(path: string): string {
	if (/\.brief$/i.test(path)) return 'brief';
	return /\.(?:md|markdown|mdown|mkd)$/i.test(path) ? 'markdown' : 'plaintext';
}

/** What editors show to compare with, and our own pages: nobody can mend those. */
const copies = ['git', 'gitlens', 'pr', 'review', 'vscode-local-history', 'outcome-brief-fixed', 'outcome-brief'];

/** Each begins with a short sentence, which is all that a line has room for. */
const reasons = {
	'left-out': 'A config file or a setting leaves it out.',
	copy: 'It is shown to be read, not to be changed.',
	language: 'Only Markdown documents and .brief files can be briefs.',
	'opted-out': 'Its front matter says “brief: none”.',
	'no-sign':
		'Its name and its front matter do not make it a brief. Add “brief: full” between two lines of “---” at the top to have it checked, or name it in the setting “outcomeBrief.files”.',
} as const;

function no(because: keyof typeof reasons): Extract<BriefAnswer, { readonly isBrief: false }> {
	return { isBrief: false, because, reason: reasons[because] };
}

/** For a document that `exclude` in a config file or in the settings matches. */
export const leftOut = no('left-out');

/** The value of the top-level `brief` key, without reading the YAML around it; undefined where there is no such key. */
function briefKey(text: string): string | undefined {
	if (!/^\uFEFF?---/.test(text)) return undefined;
	// As much as the core reads: front matter is a page at most.
	const head = text.slice(0, 20_100).split(/\r\n?|\n/);
	const end = head.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
	if (end < 0 || !/^\uFEFF?---[ \t]*$/.test(head[0] ?? '')) return undefined;
	for (const line of head.slice(1, end)) {
		const value = /^(?:brief|"brief"|'brief')[ \t]*:(?:[ \t]+(.*))?$/.exec(line);
		if (value !== null) return (value[1] ?? '').replace(/[ \t]+#.*$/, '').replace(/^(['"]?)(.*?)\1[ \t]*$/, '$2');
	}
	return undefined;
}
