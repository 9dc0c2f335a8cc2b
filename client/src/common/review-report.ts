import * as vscode from 'vscode';
import { besideBrief } from './beside.ts';
import type { Followed } from './follow.ts';
import type { LanguageServer } from './language-server.ts';
import type { Standings } from './standings.ts';
import { whyNothing } from './why-nothing.ts';

/** Writes the review of the brief that was last worked on into a new Markdown document. */
export function reviewReport(
	server: Pick<LanguageServer, 'start' | 'request' | 'isOff'>,
	followed: Followed,
	standings: Standings,
): vscode.Disposable {
	return vscode.commands.registerCommand('outcomeBrief.reviewReport', async () => {
		const { editor } = followed;
		server.start();
		const params = editor && { textDocument: { uri: editor.document.uri.toString() } };
		const content = params && (await server.request('outcomeBrief/reviewReport', params));
		if (!content) {
			vscode.window.showInformationMessage(whyNothing(editor, server, standings).reason);
			return;
		}
		const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
		followed.pass(document);
		await vscode.window.showTextDocument(document, { viewColumn: besideBrief(editor) });
	});
}
