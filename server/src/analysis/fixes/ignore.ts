import type { Block, Brief } from '../document/brief.ts';
import type { Edit, Finding, Fix } from '../finding.ts';
import { bodyStart, insertBlocks } from './insertion.ts';

/** The ways to keep a finding from being shown in this brief: where it stands, then anywhere. Each asks for the reason. */
export function ignoreFixes(brief: Brief, finding: Finding): readonly Fix[] {
	// A comment that says that a comment is of use to nobody helps nobody.
	if (finding.rule === 'ignore-unused') return [];
	return [
		...asFix('Ignore here, with a reason', ignoreHere(brief, finding)),
		...asFix('Ignore in this brief', inFrontMatter(brief, finding) ?? ignoreInFile(brief, finding)),
	];
}

const asFix = (title: string, edit: Edit | undefined): readonly Fix[] =>
	edit === undefined ? [] : [{ title, edits: [edit], snippet: true }];

/**
 * On a line of its own above the block, behind the marks of the quotations and at the indentation of the list that the
 * block is in. In a table no line of its own can stand, so there it goes into the row's last cell.
 */
function ignoreHere(brief: Brief, { rule, span }: Finding): Edit | undefined {
	const block = brief.blocks.find(({ lineStart, end }) => lineStart <= span.start && span.start < Math.max(end, 1));
	if (block === undefined || block.passage.kind === 'code') return undefined;
	if (isRow(brief, block)) return inRow(brief, block, rule);
	const { text, lineEnd } = brief;
	const at = Math.max(block.lineStart, bodyStart(brief));
	const marks = /^[ \t>]*/.exec(text.slice(at, block.end))?.[0] ?? '';
	return insertion(at, `${escapeSnippet(marks)}${comment('brief-ignore', rule)}${lineEnd}`);
}

/** A table in a quotation is read as part of the quotation. */
function isRow({ text }: Brief, { passage: { kind }, lineStart, end }: Block): boolean {
	return kind === 'row' || (kind === 'quote' && /^[\s>]*\|.*\|\s*$/.test(text.slice(lineStart, end)));
}

function inRow({ text }: Brief, { start, end }: Block, rule: string): Edit {
	const row = text.slice(start, end).trimEnd();
	const isClosed = /[^\\]\|$/.test(row);
	const cell = isClosed ? row.slice(0, -1).trimEnd() : row;
	return insertion(start + cell.length, ` ${comment('brief-ignore-line', rule)}`);
}

/** What is wrong in the front matter is settled there, with the reason in a comment of YAML's. */
function inFrontMatter(brief: Brief, { rule, span }: Finding): Edit | undefined {
	const { text, lineEnd, frontMatter } = brief;
	const { entries, problems } = frontMatter;
	if (span.start >= frontMatter.span.end || problems.length > 0) return undefined;
	const isBlock = entries.every(
		({ path, keySpan }) => path.includes('.') || /(?:^|[\r\n])$/.test(text.slice(0, keySpan.start)),
	);
	const own = entries.find(({ path }) => path === `rules.${rule}`);
	if (!isBlock || own !== undefined) return undefined;
	const line = `${rule}: off # ${question}${lineEnd}`;
	if (!entries.some(({ path }) => path === 'rules')) {
		const close = text.slice(0, frontMatter.span.end).search(/(?:---|\.\.\.)[ \t]*$/);
		return insertion(close, `rules:${lineEnd}  ${line}`);
	}
	const first = entries.find(({ path }) => path.startsWith('rules.'));
	const indent = first && /(?:^|[\r\n])([ \t]+)$/.exec(text.slice(0, first.keySpan.start))?.[1];
	if (first === undefined || indent === undefined) return undefined;
	return insertion(first.keySpan.start, `${line}${indent}`);
}

const ignoreInFile = (brief: Brief, { rule }: Finding): Edit | undefined =>
	insertBlocks(brief, bodyStart(brief), `${comment('brief-ignore-file', rule)}\n`);

const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

const question = '${1:why}';

const comment = (word: string, rule: string): string => `<!-- ${word} ${rule}: ${question} -->`;

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
