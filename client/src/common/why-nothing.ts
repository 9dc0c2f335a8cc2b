import type * as vscode from 'vscode';
import type { Remedy } from '../webview/messages.ts';
import type { LanguageServer } from './language-server.ts';
import type { Standings } from './standings.ts';

/** What to say in a view that has no brief to show, and what a button in it can do about that. */
export function whyNothing(
	editor: vscode.TextEditor | undefined,
	server: Pick<LanguageServer, 'isOff'>,
	standings: Standings,
): { readonly reason: string; readonly remedy: Remedy } {
	if (editor === undefined)
		return { reason: 'Open a brief, or begin a new one, to see how it stands.', remedy: 'new-brief' };
	const answer = standings.of(editor.document);
	if (answer.isBrief && server.isOff())
		return {
			reason: 'The checks are off. The command “Outcome Brief: Restart Server” starts them again.',
			remedy: 'start-again',
		};
	const reason = answer.isBrief ? 'Reading the brief …' : `This document is not checked. ${answer.reason}`;
	return { reason, remedy: 'new-brief' };
}

/** Does what a button that is shown in place of a brief says. */
export const remedies: Readonly<Record<Remedy, string>> = {
	'new-brief': 'outcomeBrief.newBrief',
	'start-again': 'outcomeBrief.restartServer',
};
