import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { frontMatterKeys, kindsOfIgnore, ruleWords, valuesOf, type Word } from './brief-words.ts';
import type { OpenBrief } from './briefs.ts';
import { lineAt, toOffset, toRange } from './convert.ts';
import { CompletionItemKind } from './lsp-values.ts';

/** What can be said in the front matter and in ignore comments; undefined where the caret is in neither. */
export function wordsAt(open: OpenBrief, { position }: CompletionParams): CompletionItem[] | undefined {
	const { document, review } = open;
	const { frontMatter } = review.brief;
	const offset = toOffset(document, position);
	const line = lineAt(document, position);
	const before = document.getText().slice(line.start, offset);
	if (offset < frontMatter.span.end) return position.line === 0 ? [] : inFrontMatter(open, before, offset);
	const comment = /<!--[ \t]*(?:(brief-ignore(?:-\w*)?)[ \t]+(?:[\w-]+[ \t]*,[ \t]*)*)?([\w-]*)$/.exec(before);
	if (comment === null) return undefined;
	const typed = comment[2] ?? '';
	const choices = comment[1] === undefined ? kindsOfIgnore : foundFirst(open);
	return items(open, choices, typed, offset, CompletionItemKind.Keyword, '');
}

function inFrontMatter(open: OpenBrief, before: string, offset: number): CompletionItem[] {
	const key = /^([ \t]*)([\w-]*)$/.exec(before);
	if (key !== null) {
		const [, indent = '', typed = ''] = key;
		const nested = indent !== '';
		const known = new Set(
			open.review.brief.frontMatter.entries.map(({ path }) => path.replace(/^rules\./, nested ? '' : '$&')),
		);
		known.delete(typed);
		const choices = nested ? foundFirst(open) : frontMatterKeys;
		const missing = choices.filter(({ word }) => !known.has(word));
		return items(open, missing, typed, offset, CompletionItemKind.Property, ': ');
	}
	const value = /^([ \t]*)([\w-]+):[ \t]+([\w-]*)$/.exec(before);
	if (value === null) return [];
	const [, indent = '', name = '', typed = ''] = value;
	return items(
		open,
		valuesOf(indent === '' ? name : `rules.${name}`) ?? [],
		typed,
		offset,
		CompletionItemKind.EnumMember,
		'',
	);
}

/** Rules that have found something in this brief are those that one wants to name. */
function foundFirst({ review }: OpenBrief): readonly Word[] {
	const found = new Set<string>(review.findings.map(({ rule }) => rule));
	return [...ruleWords].sort((a, b) => Number(found.has(b.word)) - Number(found.has(a.word)));
}

function items(
	{ document }: OpenBrief,
	choices: readonly Word[],
	typed: string,
	offset: number,
	kind: CompletionItemKind,
	behind: string,
): CompletionItem[] {
	const range = toRange(document, { start: offset - typed.length, end: offset });
	return choices.map(({ word, what }, index) => ({
		label: word,
		kind,
		documentation: what,
		sortText: String(index).padStart(2, '0'),
		textEdit: { range, newText: word + behind },
	}));
}
