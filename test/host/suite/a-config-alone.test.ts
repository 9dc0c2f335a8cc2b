// The first of the suites: no brief has been open yet, so no server runs.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ruleOf, source } from '../open-brief.ts';
import { until } from '../until.ts';

describe('a Markdown file that only the package.json of its team calls a brief', () => {
	after(() => vscode.commands.executeCommand('workbench.action.closeActiveEditor'));

	it('is checked, by the rules of that file', async () => {
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		assert.ok(folder);
		const uri = vscode.Uri.joinPath(folder.uri, 'team/plans/parking.md');
		await vscode.window.showTextDocument(uri);
		const finding = await until(
			() => vscode.languages.getDiagnostics(uri).find(one => one.source === source && ruleOf(one) === 'placeholder'),
			'the finding',
		);
		assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
	});
});
