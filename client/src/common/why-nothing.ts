import type * as vscode from 'vscode';
import { isBrief } from './is-brief.ts';

/** What to say in a view that has no brief to show. */
export function whyNothing(editor: vscode.TextEditor | undefined): string {
	if (editor === undefined) return 'Open a brief, or begin a new one, to see how it stands with the guide.';
	const answer = isBrief(editor.document);
	return answer.isBrief ? 'Reading the brief …' : answer.reason;
}
