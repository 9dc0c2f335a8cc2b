/** The only file that speaks both offsets, as the core does, and lines and characters, as clients do. */
import type { Position, Range, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Fix, Span } from '../analysis/index.ts';
import type { Client } from './client.ts';
import { plainSnippet } from './snippet.ts';

export function toRange(document: TextDocument, { start, end }: Span): Range {
	return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** Places outside the document are taken for the nearest inside. */
export function toSpan(document: TextDocument, { start, end }: Range): Span {
	return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

export function toOffset(document: TextDocument, position: Position): number {
	return document.offsetAt(position);
}

/** The line that the position is on, from its first character to its last. */
export function lineAt(document: TextDocument, { line }: Position): Span {
	const start = document.offsetAt({ line, character: 0 });
	const end = document.offsetAt({ line: line + 1, character: 0 });
	return {
		start,
		end:
			start +
			document
				.getText()
				.slice(start, end)
				.replace(/[\r\n]+$/, '').length,
	};
}

/** A fix as an edit of the document as it is now, with tab stops where the client has them. */
export function toWorkspaceEdit(
	document: TextDocument,
	{ edits, snippet = false }: Pick<Fix, 'edits' | 'snippet'>,
	client: Client,
): WorkspaceEdit {
	const { uri, version } = document;
	if (!client.versionedEdits) return { changes: { [uri]: edits.map(edit => toTextEdit(document, edit, snippet)) } };
	const tabStops = snippet && client.snippetEdits;
	return {
		documentChanges: [
			{
				textDocument: { uri, version },
				edits: edits.map(edit => (tabStops ? toSnippetEdit(document, edit) : toTextEdit(document, edit, snippet))),
			},
		],
	};
}

function toTextEdit(document: TextDocument, { span, text }: Edit, snippet: boolean): TextEdit {
	return { range: toRange(document, span), newText: snippet ? plainSnippet(text) : text };
}

function toSnippetEdit(document: TextDocument, { span, text }: Edit): SnippetTextEdit {
	return { range: toRange(document, span), snippet: { kind: 'snippet', value: text } };
}
