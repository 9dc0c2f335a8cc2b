import * as vscode from 'vscode';
import { onFirstBrief } from './first-brief.ts';
import { languageServer, type MakeClient } from './language-server.ts';
import { select } from './select.ts';
import { showStatus } from './status.ts';

/** What the extension does from the start, which is little: the server waits until there is a brief. */
export function startExtension(context: vscode.ExtensionContext, makeClient: MakeClient): void {
	const log = vscode.window.createOutputChannel('Outcome Brief', { log: true });
	const server = languageServer(context, log, makeClient);
	context.subscriptions.push(
		log,
		server,
		onFirstBrief(() => server.start()),
		showStatus(server),
		vscode.commands.registerCommand('outcomeBrief.restartServer', () => server.restart()),
		vscode.commands.registerCommand('outcomeBrief.showOutput', () => log.show()),
		vscode.commands.registerCommand('outcomeBrief.select', select),
	);
}
