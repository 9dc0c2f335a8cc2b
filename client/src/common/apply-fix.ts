import * as vscode from 'vscode';
import type { PlacedFinding } from '../../../server/src/protocol.ts';
import { showPlace, toRange } from './show-place.ts';

/** Mends a finding as its quick fix would, in the editor, so that tab stops and undo work there. */
export async function applyFix(editor: vscode.TextEditor, { range, fix }: PlacedFinding): Promise<void> {
	await showPlace(editor, range);
	const action = await findAction(editor.document.uri, toRange(range), fix);
	if (action === undefined) {
		vscode.window.showInformationMessage('The brief has changed since. Look at the finding again.');
		return;
	}
	if (action.edit !== undefined) await vscode.workspace.applyEdit(action.edit);
	if (action.command !== undefined) {
		await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
	}
}

/** VS Code answers with an empty list when some extension registers its actions meanwhile: it is asked again. */
async function findAction(
	uri: vscode.Uri,
	range: vscode.Range,
	title: string | null,
): Promise<vscode.CodeAction | undefined> {
	for (let tries = 0; tries < 5; tries++) {
		const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			uri,
			range,
			vscode.CodeActionKind.QuickFix.value,
			100,
		);
		const action = actions?.find(one => one.title === title);
		if (action !== undefined || (actions !== undefined && actions.length > 0)) return action;
	}
	return undefined;
}
