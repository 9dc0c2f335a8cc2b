import * as vscode from 'vscode';
import { type BriefAnswer, briefFiles } from '../../../server/src/brief-files.ts';

/** The documents that the server is told of; it decides which of the Markdown ones are briefs. */
export const documentSelector = [{ language: 'brief' }, { language: 'markdown' }];

/** What the server would say, without a server. */
export function isBrief(document: vscode.TextDocument): BriefAnswer {
	const { uri, languageId } = document;
	const files = vscode.workspace.getConfiguration('outcomeBrief', uri).get<readonly string[]>('files', []);
	const path = vscode.workspace.getWorkspaceFolder(uri) ? vscode.workspace.asRelativePath(uri, false) : uri.path;
	return briefFiles(files)({ path, scheme: uri.scheme, languageId, text: document.getText() });
}
