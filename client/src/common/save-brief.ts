import * as vscode from 'vscode';
import { fileNameFor, titleOf } from './file-name.ts';
import { workingFolder } from './new-brief.ts';

/** Saves a new brief under a name that is made from its title. VS Code itself would call it after its first line: “---”. */
export function saveBrief(): vscode.Disposable {
	return vscode.commands.registerCommand('outcomeBrief.saveBrief', async () => {
		const editor = vscode.window.activeTextEditor;
		const name = editor && fileNameFor(titleOf(editor.document.getText()) ?? '');
		// With a name of its own, or without a title, there is nothing to propose.
		if (editor === undefined || name === undefined || /[/\\]/.test(editor.document.uri.path)) {
			await vscode.commands.executeCommand('workbench.action.files.save');
			return;
		}
		const folder = workingFolder();
		const target = await vscode.window.showSaveDialog({
			...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
			filters: { Briefs: ['md', 'brief'] },
			title: 'Save the Brief',
		});
		if (target !== undefined) await moveTo(target, editor);
	});
}

async function moveTo(target: vscode.Uri, { document, selection, viewColumn }: vscode.TextEditor): Promise<void> {
	await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(document.getText()));
	await vscode.window.showTextDocument(document, viewColumn);
	await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	await vscode.window.showTextDocument(target, { selection, ...(viewColumn && { viewColumn }) });
}
