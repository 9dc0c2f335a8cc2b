import { stageSideBody } from './sections/staged.ts';
import { stageSideTitles } from './stages.ts';
import type { SectionGuide, StageId, StageSide } from './types.ts';

export interface PromptOptions {
	/** True: LSP snippet syntax, each prompt a tab stop. False: plain Markdown. Both show a prompt as `[what we count]`. */
	readonly snippet: boolean;
	/** Number of the first tab stop, 1 when absent. For text that goes into one snippet with other text. */
	readonly firstTabStop?: number;
}

export interface SectionOptions extends PromptOptions {
	/** 1 to 6. When absent, the level that the section has in a template. */
	readonly headingLevel?: number;
}

/** A section as a template writes it: heading, blank line, prompts. No line break at the end. */
export function renderSection(section: SectionGuide, options: SectionOptions): string {
	return renderSections([section], options);
}

/** Sections one after another, with a blank line between them, as one snippet or one text. */
export function renderSections(sections: readonly SectionGuide[], options: SectionOptions): string {
	return renderPrompts(
		sections
			.map(section => sectionMarkdown(section, options.headingLevel ?? templateHeadingLevel(section)))
			.join('\n\n'),
		options,
	);
}

/** One side of one stage, under its own sub-heading. */
export function renderStageSide(stage: StageId, side: StageSide, options: SectionOptions): string {
	const heading = `${'#'.repeat(options.headingLevel ?? 3)} ${stageSideTitles[side]}`;
	return renderPrompts(`${heading}\n\n${stageSideBody(stage, side)}`, options);
}

/** Markdown with `{…}` for each prompt, as plain text or as a snippet. Braces cannot be written in any other sense. */
export function renderPrompts(markdown: string, { snippet, firstTabStop = 1 }: PromptOptions): string {
	if (!snippet) return markdown.replace(promptPattern, '[$1]');
	let next = firstTabStop;
	// Splitting at a pattern with one group gives literal text and prompts by turns.
	return markdown
		.split(promptPattern)
		.map((part, index) => (index % 2 === 0 ? escapeSnippet(part) : `\${${next++}:[${escapeSnippet(part)}]}`))
		.join('');
}

/** The prompts in Markdown with `{…}`, as they are shown: in square brackets. */
export function promptsIn(markdown: string): readonly string[] {
	return [...markdown.matchAll(promptPattern)].map(([, prompt]) => `[${prompt}]`);
}

/** The text as a snippet that inserts exactly that text. */
export function escapeSnippet(text: string): string {
	return text.replace(/[\\$}]/g, '\\$&');
}

const promptPattern = /\{([^{}]+)\}/g;

function sectionMarkdown(section: SectionGuide, level: number): string {
	const heading = `${'#'.repeat(level)} ${section.heading}`;
	if (section.body === '') return heading;
	return `${heading}\n\n${section.body.replace(/^#/gm, '#'.repeat(Math.min(level + 1, 6)))}`;
}

function templateHeadingLevel({ role }: SectionGuide): number {
	if (role === 'title') return 1;
	return role === 'technical' || role === 'non-technical' ? 3 : 2;
}
