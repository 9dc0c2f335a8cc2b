import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import {
	type Brief,
	type OutlineSection,
	outlineOf,
	type Role,
	renderSection,
	renderSections,
	renderTemplate,
	type Span,
	sectionFor,
	templateFor,
	templates,
} from '../analysis/index.ts';
import { codeSpan } from '../report/escape.ts';
import type { OpenBrief } from './briefs.ts';
import { roleCard } from './card.ts';
import type { Client } from './client.ts';
import { promptsAt } from './completion-prompts.ts';
import { wordsAt } from './completion-words.ts';
import { lineAt, toOffset, toRange } from './convert.ts';
import { aboutBrief, type Feature } from './feature.ts';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from './lsp-values.ts';
import { type TeamTemplate, type TeamTemplates, templateBody, templateSnippet } from './team-templates.ts';

/**
 * After `#` at the start of a line, the sections that are still missing, in their order; in an empty brief, a whole one;
 * elsewhere the words and the prompts of the place.
 */
export const completion: Feature = {
	capabilities: () => ({ completionProvider: { triggerCharacters: ['#', '|'] } }),
	register(server) {
		server.connection.onCompletion(
			aboutBrief(server, async (brief, params: CompletionParams) => {
				const words = wordsAt(brief, params);
				if (words !== undefined) return words;
				const whole = await completionsAt(brief, params, server);
				return whole.length > 0 ? whole : promptsAt(brief, params, server.client);
			}),
		);
	},
};

/** Something to insert, before it is put in the client's words. */
interface Choice {
	readonly label: string;
	readonly detail: string;
	readonly card: string | undefined;
	readonly render: (options: { readonly snippet: boolean }) => string;
}

async function completionsAt(
	open: OpenBrief,
	{ position }: CompletionParams,
	{ client, teamTemplates }: { readonly client: Client; readonly teamTemplates: TeamTemplates },
): Promise<CompletionItem[]> {
	const { document, review } = open;
	const line = lineAt(document, position);
	const typed = { start: line.start, end: toOffset(document, position) };
	const hashes = /^(#{0,6})[ \t]*[\p{L} -]*$/u.exec(document.getText().slice(typed.start, typed.end))?.[1];
	if (hashes === undefined || !isProse(review.brief, typed.start)) return [];
	// Before anything is waited for, in which time the document may change.
	const range = toRange(document, typed);
	const choices = isEmptyBut(review.brief, line)
		? [...ownBriefs(review.brief, await teamTemplates.of(document.uri)), ...wholeBriefs(review.brief)]
		: missingSections(review.brief, line, hashes);
	return choices.map(({ label, detail, card, render }, index) => ({
		label,
		detail,
		kind: CompletionItemKind.Snippet,
		sortText: String(index).padStart(2, '0'),
		// Clients compare it with all that the edit replaces, the hashes too.
		filterText: hashes === '' ? label : `${hashes} ${label}`,
		insertTextFormat: client.snippetCompletions ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
		textEdit: {
			range,
			newText: render({ snippet: client.snippetCompletions }).trimEnd().replaceAll('\n', review.brief.lineEnd),
		},
		...(card !== undefined && client.markdownCompletions
			? { documentation: { kind: MarkupKind.Markdown, value: card } }
			: {}),
	}));
}

function isProse({ frontMatter, blocks }: Brief, offset: number): boolean {
	if (offset < frontMatter.span.end) return false;
	return !blocks.some(({ start, end, passage }) => passage.kind === 'code' && start <= offset && offset <= end);
}

function isEmptyBut({ text, frontMatter }: Brief, line: Span): boolean {
	return (text.slice(frontMatter.span.end, line.start) + text.slice(line.end)).trim() === '';
}

function ownBriefs({ frontMatter }: Brief, templates: readonly TeamTemplate[]): readonly Choice[] {
	return templates.flatMap(({ name, path, markdown }) => {
		if (markdown === undefined) return [];
		const text = frontMatter.entries.length > 0 ? templateBody(markdown) : markdown;
		return [
			{
				label: name,
				detail: 'Your own template',
				card: `From ${codeSpan(path)}`,
				render: ({ snippet }) => (snippet ? templateSnippet(text) : text),
			},
		];
	});
}

function wholeBriefs({ frontMatter, profile }: Brief): readonly Choice[] {
	if (frontMatter.entries.length > 0) {
		const { title, description, sections } = templateFor(profile);
		const render = (options: { readonly snippet: boolean }) => renderSections(sections.map(sectionFor), options);
		return [{ label: title, detail: 'All sections', card: description, render }];
	}
	return templates.map(({ profile, title, description }) => ({
		label: title,
		detail: 'Whole brief',
		card: description,
		render: options => renderTemplate(profile, options),
	}));
}

function missingSections(brief: Brief, line: Span, hashes: string): readonly Choice[] {
	if (hashes === '') return [];
	const present = rolesIn(brief, line);
	const headingLevel = hashes.length > 1 ? hashes.length : undefined;
	return templateFor(brief.profile)
		.sections.filter(role => !present.has(role))
		.map(role => ({
			label: sectionFor(role).name,
			detail: 'Missing section',
			// What an editor shows beside its list is no place for links to its own commands.
			card: roleCard(role, () => undefined),
			render: ({ snippet }) => renderSection(sectionFor(role), { snippet, headingLevel }),
		}));
}

/**
 * The roles that have their substance or at least a heading; the line that is being written does not count. A title says in
 * a few words what will be better, and takes no section's place.
 */
function rolesIn(brief: Brief, line: Span): ReadonlySet<Role> {
	const isInTitle = ({ span }: OutlineSection): boolean => brief.title !== undefined && span.end <= brief.title.end;
	const read = outlineOf(brief).sections.filter(section => !isInTitle(section));
	const headings = brief.sections.filter(({ named, heading }) => named && heading.lineStart !== line.start);
	const title: readonly Role[] = brief.title !== undefined && brief.title.lineStart !== line.start ? ['title'] : [];
	return new Set([...title, ...[...headings, ...read].map(({ role }) => role)]);
}
