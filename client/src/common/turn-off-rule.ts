import * as vscode from 'vscode';
import type { LanguageServer } from './language-server.ts';

/** Turns a rule off for the workspace: in the config file that holds for a brief, or else in a new one. */
export function turnOffRule(server: Pick<LanguageServer, 'request'>): vscode.Disposable {
	return vscode.commands.registerCommand('outcomeBrief.turnOffRule', async (brief: string, rule: string) => {
		const isOpen = vscode.workspace.workspaceFolders !== undefined;
		if (!isOpen) return inSettings(rule);
		const change = await server.request('outcomeBrief/turnOffRule', { textDocument: { uri: brief }, rule });
		if (!change) return;
		const uri = vscode.Uri.parse(change.uri);
		if (change.after === null) {
			await vscode.window.showTextDocument(uri);
			vscode.window.showWarningMessage('This config file has a mistake. Mend it, then turn the rule off.');
		} else if (await write(uri, change.before, change.after)) tell(rule, uri);
	});
}

/** As an edit, so that it can be undone. A file that somebody is working on is theirs to save. */
async function write(uri: vscode.Uri, before: string | null, after: string): Promise<boolean> {
	const edit = new vscode.WorkspaceEdit();
	if (before === null) {
		edit.createFile(uri, { contents: new TextEncoder().encode(after), ignoreIfExists: false });
		return vscode.workspace.applyEdit(edit);
	}
	const document = await vscode.workspace.openTextDocument(uri);
	const { isDirty } = document;
	edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), after);
	return (await vscode.workspace.applyEdit(edit)) && (isDirty || (await document.save()));
}

async function inSettings(rule: string): Promise<void> {
	const settings = vscode.workspace.getConfiguration('outcomeBrief');
	const rules = settings.inspect<object>('rules')?.globalValue;
	await settings.update('rules', { ...rules, [rule]: 'off' }, vscode.ConfigurationTarget.Global);
	vscode.window.showInformationMessage(`The rule “${rule}” is off in your settings.`);
}

async function tell(rule: string, uri: vscode.Uri): Promise<void> {
	const show = 'Show the File';
	const name = uri.path.replace(/^.*\//, '');
	const answer = await vscode.window.showInformationMessage(`The rule “${rule}” is off now, in ${name}.`, show);
	if (answer === show) await vscode.window.showTextDocument(uri);
}
