import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';

/** Shows a place in a document, selected: for fixes that only the author can write. */
export async function select(uri: string, { start, end }: Range): Promise<void> {
	const selection = new vscode.Range(start.line, start.character, end.line, end.character);
	await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
}
