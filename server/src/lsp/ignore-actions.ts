import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { ignoreFixes } from '../analysis/index.ts';
import type { OpenBrief } from './briefs.ts';
import type { Client } from './client.ts';
import { toSpan, toWorkspaceEdit } from './convert.ts';
import { CodeActionKind } from './lsp-values.ts';
import { isOf, touch } from './quick-fixes.ts';

/** For each finding that the range touches: to ignore it here, in this brief, or in the workspace. Behind what mends it. */
export function ignoreActions(brief: OpenBrief, params: CodeActionParams, client: Client): readonly CodeAction[] {
	const range = toSpan(brief.document, params.range);
	const found = brief.review.findings.filter(({ span }) => touch(span, range));
	const several = new Set(found.map(({ rule }) => rule)).size > 1;
	const actions = new Map<string, CodeAction>();
	for (const finding of found) {
		const { rule } = finding;
		const diagnostics = params.context.diagnostics.filter(diagnostic => isOf(brief, finding, diagnostic));
		const about = (title: string): string => (several ? `${title} (${rule})` : title);
		for (const fix of ignoreFixes(brief.review.brief, finding))
			add({ title: about(fix.title), diagnostics, edit: toWorkspaceEdit(brief.document, fix, client) });
		const command = 'outcomeBrief.turnOffRule';
		if (client.options.commands?.includes(command) !== true) continue;
		const title = about('Turn the rule off for this workspace');
		add({ title, diagnostics, command: { title, command, arguments: [brief.document.uri, rule] } });
	}
	return [...actions.values()];

	/** Two findings of a rule in one block are ignored by the same comment. */
	function add(action: Omit<CodeAction, 'kind'>): void {
		const key = JSON.stringify([action.title, action.edit, action.command]);
		const known = actions.get(key);
		const diagnostics = [...(known?.diagnostics ?? []), ...(action.diagnostics ?? [])];
		actions.set(key, { ...action, kind: CodeActionKind.QuickFix, diagnostics });
	}
}
