import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until.ts';

export const source = 'Outcome Brief';

declare const OUTCOME_BRIEF_EXAMPLES: Readonly<Record<string, string>>;

/** One of the repository's example briefs: the packaged extension has none. */
export function exampleText(name: string): string {
	const text = OUTCOME_BRIEF_EXAMPLES[name];
	assert.ok(text !== undefined, name);
	return text;
}

export interface Opened {
	readonly document: vscode.TextDocument;
	readonly editor: vscode.TextEditor;
	rangeOf(words: string): vscode.Range;
	/** Ours, as they are at this moment. */
	findings(): readonly vscode.Diagnostic[];
	/** Waits for a finding of this rule. */
	finding(rule: string): Promise<vscode.Diagnostic>;
	/** Waits until there is no finding of this rule there. */
	gone(rule: string, words?: string): Promise<void>;
	/** Waits for a quick fix whose title matches. */
	action(where: vscode.Range, title: RegExp): Promise<vscode.CodeAction>;
}

/** Writes the text to a file of the workspace and shows it. */
export async function openBrief(name: string, text: string): Promise<Opened> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	assert.ok(folder);
	const uri = vscode.Uri.joinPath(folder.uri, name);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	const document = await vscode.workspace.openTextDocument(uri);
	const editor = await vscode.window.showTextDocument(document);
	const findings = (): readonly vscode.Diagnostic[] =>
		vscode.languages.getDiagnostics(uri).filter(diagnostic => diagnostic.source === source);
	return {
		document,
		editor,
		rangeOf(words) {
			const start = document.getText().indexOf(words);
			assert.ok(start >= 0, `“${words}” is not in the document.`);
			return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
		},
		findings,
		finding: rule => until(() => findings().find(finding => ruleOf(finding) === rule), `a finding of ${rule}`),
		async gone(rule, words) {
			const isThere = (finding: vscode.Diagnostic): boolean =>
				ruleOf(finding) === rule && (words === undefined || document.getText(finding.range).includes(words));
			await until(() => !findings().some(isThere), `the finding of ${rule} to go`);
		},
		action: (where, title) =>
			// VS Code answers with an empty list when any provider registers meanwhile.
			until(async () => {
				const kind = vscode.CodeActionKind.QuickFix.value;
				const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
					'vscode.executeCodeActionProvider',
					uri,
					where,
					kind,
					// So that the edits are there too.
					20,
				);
				return actions.find(action => title.test(action.title));
			}, `the quick fix ${title}`),
	};
}

/** The rule's id: VS Code keeps it with a link to the rule's page. */
export function ruleOf({ code }: vscode.Diagnostic): string | number | undefined {
	return typeof code === 'object' ? code.value : code;
}
