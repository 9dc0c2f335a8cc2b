import type * as vscode from 'vscode';
import { isBrief } from './is-brief.ts';
import type { LanguageServer } from './language-server.ts';

/** What to say in a view that has no brief to show. */
export function whyNothing(editor: vscode.TextEditor | undefined, server: Pick<LanguageServer, 'isOff'>): string {
	if (editor === undefined) return 'Open a brief, or begin a new one, to see how it stands with the guide.';
	const answer = isBrief(editor.document);
	if (answer.isBrief && server.isOff())
		return 'The checks are off. The command “Outcome Brief: Restart Server” starts them again.';
	return answer.isBrief ? 'Reading the brief …' : answer.reason;
}
