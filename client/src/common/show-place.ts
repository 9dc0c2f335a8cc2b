import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';

/** Shows the editor again where it was, with the focus in it; at a place, where there is one to show. */
export async function showPlace(
	{ document, viewColumn }: vscode.TextEditor,
	range?: Range,
): Promise<vscode.TextEditor> {
	const shown = await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
	if (range !== undefined) {
		const start = new vscode.Position(range.start.line, range.start.character);
		shown.selection = new vscode.Selection(start, start);
		shown.revealRange(toRange(range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	}
	return shown;
}

export const toRange = ({ start, end }: Range): vscode.Range =>
	new vscode.Range(start.line, start.character, end.line, end.character);
