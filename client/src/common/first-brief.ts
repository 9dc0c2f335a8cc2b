import * as vscode from 'vscode';
import { documentSelector, isBrief } from './is-brief.ts';
import { readFile } from './read-file.ts';

/** Calls back once, when a brief is open: now or later. A document can become one by its front matter, or by a setting. */
export function onFirstBrief(found: () => void): vscode.Disposable {
	const listeners: vscode.Disposable[] = [];
	let hasConfig = false;
	let isFound = false;
	const listening = vscode.Disposable.from({ dispose: () => vscode.Disposable.from(...listeners).dispose() });
	const look = (document: vscode.TextDocument): void => {
		if (vscode.languages.match(documentSelector, document) === 0 || isFound) return;
		if (!hasConfig && !isBrief(document).isBrief) return;
		isFound = true;
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
	findConfig().then(isThere => {
		hasConfig = isThere;
		lookAtAll();
	});
	return listening;
}

/** A config file may call any Markdown file a brief. Only the server reads it. */
async function findConfig(): Promise<boolean> {
	const found = await vscode.workspace.findFiles('**/.outcome-brief.{json,yaml,yml}', '**/node_modules/**', 1);
	return found.length > 0 || (await Promise.all(packages().map(hasKey))).includes(true);
}

const packages = (): readonly vscode.Uri[] =>
	(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, 'package.json'));

const hasKey = async (uri: vscode.Uri): Promise<boolean> =>
	(await readFile(uri.toString()))?.includes('"outcomeBrief"') === true;
