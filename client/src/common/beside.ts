import * as vscode from 'vscode';

/** Where to show what is made from a brief: in the column after the brief's own, whatever has the focus. */
export function besideBrief(editor: vscode.TextEditor | undefined): vscode.ViewColumn {
	const column = editor?.viewColumn;
	return column === undefined || column < 1 ? vscode.ViewColumn.Beside : column + 1;
}
