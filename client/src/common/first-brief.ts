import * as vscode from 'vscode';
import { documentSelector, isBrief } from './is-brief.ts';

/** Calls back once, when a brief is open: now or later. A document can become one by its front matter, or by a setting. */
export function onFirstBrief(found: () => void): vscode.Disposable {
	const listeners: vscode.Disposable[] = [];
	const listening = vscode.Disposable.from({ dispose: () => vscode.Disposable.from(...listeners).dispose() });
	const look = (document: vscode.TextDocument): void => {
		if (vscode.languages.match(documentSelector, document) === 0 || !isBrief(document).isBrief) return;
		listening.dispose();
		found();
	};
	const lookAtAll = (): void => vscode.workspace.textDocuments.forEach(look);
	listeners.push(
		vscode.workspace.onDidOpenTextDocument(look),
		vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
		vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration('outcomeBrief.files') && lookAtAll()),
	);
	lookAtAll();
	return listening;
}
