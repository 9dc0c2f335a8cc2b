import { createSession, escapeSnippet, readFrontMatter } from '../analysis/index.ts';
import type { Settings } from '../config/merge-config.ts';
import type { Folders } from './folders.ts';
import { sibling } from './uri-path.ts';
import type { WorkspaceSettings } from './workspace-settings.ts';

/** A template that a config file names. */
export interface TeamTemplate {
	readonly name: string;
	/** As it is in the config file, but from the workspace folder. */
	readonly path: string;
	/** Its Markdown, with a line that says what kind of brief it is; undefined where the file cannot be read. */
	readonly markdown: string | undefined;
}

export interface TeamTemplates {
	/** Those that hold for a document, which need not be there. They are read anew each time. */
	of(uri: string): Promise<readonly TeamTemplate[]>;
}

export interface TemplateSources {
	readonly settings: Pick<WorkspaceSettings, 'of'>;
	readonly folders: Pick<Folders, 'around' | 'all' | 'pathOf'>;
	/** Gives undefined for a file that is not there, or that is outside the root. */
	readonly readFile: (uri: string, root: string) => Promise<string | undefined>;
}

export function teamTemplates({ settings, folders, readFile }: TemplateSources): TeamTemplates {
	return {
		async of(uri) {
			const own = await settings.of(uri);
			const root = folders.around(uri) ?? folders.all()[0];
			if (root === undefined) return [];
			return Promise.all(
				own.templates.map(async ({ name, path }) => {
					const file = sibling(root, path);
					const isInside = folders.around(file) !== undefined;
					const text = isInside ? await readFile(file, root).catch(() => undefined) : undefined;
					return { name, path: folders.pathOf(file), markdown: text && withKind(text, own) };
				}),
			);
		},
	};
}

/** A template as a snippet: what it has in square brackets are its questions. */
export function templateSnippet(markdown: string): string {
	let next = 1;
	return markdown
		.split(prompt)
		.map((part, index) => (index % 2 === 0 ? escapeSnippet(part) : `\${${next++}:${escapeSnippet(part)}}`))
		.join('');
}

/** Without its front matter, for a document that has its own. */
export const templateBody = (markdown: string): string =>
	markdown.slice(readFrontMatter(markdown).span.end).replace(/^\n+/, '');

/** Neither a link, nor a box to tick, nor a footnote. */
const prompt = /(?<![\]\\!\w])(\[(?!(?:[ xX]|\^[^\]]*)\])[^[\]\n]+\])(?![([:])/;

/** A document without a name is checked only where its front matter says that it is a brief. */
function withKind(text: string, { config }: Settings): string {
	const markdown = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const { entries, span } = readFrontMatter(markdown);
	if (entries.some(({ path }) => path === 'brief')) return markdown;
	const line = `brief: ${createSession({ config }).check(markdown).brief.profile}\n`;
	return span.end > 0 ? markdown.replace('\n', `\n${line}`) : `---\n${line}---\n\n${markdown}`;
}
