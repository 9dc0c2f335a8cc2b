import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../until.ts';

const id = 'outcome-brief.outcome-brief';

describe('the extension', () => {
	it('is present', () => {
		assert.ok(vscode.extensions.getExtension(id), `${id} is not among ${vscode.extensions.all.length} extensions`);
	});

	it('activates when a brief is opened', async () => {
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		assert.ok(folder);
		await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, 'parking.brief.md'));
		await until(() => vscode.extensions.getExtension(id)?.isActive, 'the extension to activate');
	});
});
