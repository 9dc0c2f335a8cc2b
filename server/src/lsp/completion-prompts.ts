import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import {
	type Brief,
	type Prompt,
	renderPrompts,
	type Section,
	type StageId,
	type StageSide,
	sectionFor,
	stageFor,
	stageIds,
	stageSides,
	stageSideTitles,
} from '../analysis/index.ts';
import type { OpenBrief } from './briefs.ts';
import type { Client } from './client.ts';
import { lineAt, toOffset, toRange } from './convert.ts';
import { CompletionItemKind, InsertTextFormat } from './lsp-values.ts';

/** On an empty line or list item: the questions of the stage that it is in, or the next row of the measures. */
export function promptsAt(
	{ document, review }: OpenBrief,
	{ position }: CompletionParams,
	client: Client,
): CompletionItem[] {
	const line = lineAt(document, position);
	const offset = toOffset(document, position);
	const before = document.getText().slice(line.start, offset);
	const section = sectionAt(review.brief, offset);
	if (section === undefined || document.getText().slice(offset, line.end).trim() !== '') return [];
	const snippet = client.snippetCompletions;
	const item = (label: string, detail: string, markdown: string, index: number): CompletionItem => ({
		label,
		detail,
		kind: CompletionItemKind.Snippet,
		sortText: String(index).padStart(2, '0'),
		// Clients compare it with all that the edit replaces.
		filterText: `${before}${label}`,
		insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
		textEdit: {
			range: toRange(document, { start: line.start, end: offset }),
			newText: renderPrompts(markdown, { snippet }).replaceAll('\n', review.brief.lineEnd),
		},
	});
	if (section.role === 'measures' && /^[ \t]*\|?[ \t]*$/.test(before))
		return measures(review.brief, section).map((row, index) => item(row.label, 'Measures', row.markdown, index));
	const marker = /^([ \t]*(?:[-*+][ \t]+)?)$/.exec(before)?.[1];
	if (marker === undefined) return [];
	return stagePrompts(section).map(({ ask, placeholder, detail }, index) =>
		item(ask, detail, `${marker.trim() === '' ? '- ' : marker}{${placeholder}}`, index),
	);
}

function measures(
	{ text }: Brief,
	{ span }: Section,
): readonly { readonly label: string; readonly markdown: string }[] {
	const table = sectionFor('measures').body.split('\n');
	const hasTable = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|/m.test(text.slice(span.start, span.end));
	const rows = table.slice(2).map(markdown => ({ label: /\{([^}]*)\}/.exec(markdown)?.[1] ?? '', markdown }));
	return hasTable ? rows : [{ label: 'Table of measures', markdown: table.join('\n') }];
}

function stagePrompts(section: Section): readonly (Prompt & { readonly detail: string })[] {
	const id = stageOf(section) ?? (section.parent && stageOf(section.parent));
	if (id === undefined) return [];
	const sides = stageSides.filter(side => section.role !== otherRole[side]);
	return sides.flatMap(side =>
		stageFor(id).prompts[side].map(prompt => ({
			...prompt,
			detail: `${stageFor(id).title}: ${stageSideTitles[side]}`,
		})),
	);
}

const otherRole: Readonly<Record<StageSide, string>> = { technical: 'non-technical', nonTechnical: 'technical' };

const stageOf = ({ role }: Section): StageId | undefined => stageIds.find(id => id === role);

function sectionAt({ sections, text }: Brief, offset: number): Section | undefined {
	return sections.filter(({ span }) => span.start <= offset && (offset < span.end || offset === text.length)).at(-1);
}
