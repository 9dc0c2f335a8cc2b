import * as vscode from 'vscode';
import type { BriefStatus, FindingCounts } from '../../../server/src/protocol.ts';
import { documentSelector, isBrief } from './is-brief.ts';
import type { LanguageServer } from './language-server.ts';

/** Beside the language's name in the status bar: what was found in this brief, or why the document is not checked. */
export function showStatus(server: Pick<LanguageServer, 'on'>): vscode.Disposable {
	const item = vscode.languages.createLanguageStatusItem('outcomeBrief.status', documentSelector);
	item.name = 'Outcome Brief';
	const known = new Map<string, BriefStatus>();
	server.on('outcomeBrief/status', status => {
		known.set(vscode.Uri.parse(status.uri).toString(), status);
		update();
	});
	update();
	return vscode.Disposable.from(
		item,
		vscode.window.onDidChangeActiveTextEditor(update),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
	);

	function update(): void {
		const document = vscode.window.activeTextEditor?.document;
		if (document === undefined || vscode.languages.match(documentSelector, document) === 0) return;
		const status = known.get(document.uri.toString()) ?? isBrief(document);
		item.busy = status.isBrief && !('findings' in status);
		item.text = status.isBrief ? 'Brief' : 'Not a brief';
		item.detail = 'reason' in status ? status.reason : 'findings' in status ? inWords(status.findings) : 'Reading it';
		item.command = status.isBrief ? { title: 'Show Problems', command: 'workbench.actions.view.problems' } : undefined;
	}
}

function inWords({ error, warning, information, hint }: FindingCounts): string {
	const parts = [
		[error, 'error', 'errors'],
		[warning, 'warning', 'warnings'],
		[information, 'suggestion', 'suggestions'],
		[hint, 'hint', 'hints'],
	] as const;
	const found = parts
		.filter(([count]) => count > 0)
		.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
	return found.length === 0 ? 'Nothing found' : found.join(', ');
}
