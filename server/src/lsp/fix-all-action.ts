import type { CodeAction } from 'vscode-languageserver';
import { fixAll } from '../fix-all.ts';
import type { OpenBrief } from './briefs.ts';
import type { Client } from './client.ts';
import { toWorkspaceEdit } from './convert.ts';

export const fixAllKind = 'source.fixAll.outcomeBrief';

/** One action for all that needs no answer, or none where there is nothing to do. */
export function fixAllAction({ document, review, check }: OpenBrief, client: Client): readonly CodeAction[] {
	const edits = fixAll(review, check);
	if (edits.length === 0) return [];
	return [
		{ title: 'Fix all that needs no answer', kind: fixAllKind, edit: toWorkspaceEdit(document, { edits }, client) },
	];
}
