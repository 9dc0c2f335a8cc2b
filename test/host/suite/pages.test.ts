import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openBrief } from '../open-brief.ts';
import { until } from '../until.ts';

describe('the page of a rule', () => {
	let address: vscode.Uri;
	before(async () => {
		const brief = await openBrief('paged.brief.md', '# Shorter waits\n\nCosts: TODO\n');
		const { code } = await brief.finding('placeholder');
		assert.ok(typeof code === 'object');
		address = code.target;
	});
	after(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

	it('opens from a finding as a page to read, not as the Markdown that it is made of', async () => {
		await vscode.commands.executeCommand('vscode.open', address);
		// Where VS Code's own Markdown preview is missing, as in a folder without a server, its text is better than nothing.
		const hasPreview = vscode.extensions.getExtension('vscode.markdown-language-features') !== undefined;
		const isShown = (input: unknown): boolean =>
			hasPreview
				? input instanceof vscode.TabInputCustom && input.viewType === 'vscode.markdown.preview.editor'
				: input instanceof vscode.TabInputText && input.uri.toString() === address.toString();
		await until(() => isShown(vscode.window.tabGroups.activeTabGroup.activeTab?.input), 'the page');
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
	});

	it('and that of the guide are read from the extension, and nothing else of it is', async () => {
		const textAt = async (uri: vscode.Uri) => (await vscode.workspace.openTextDocument(uri)).getText();
		assert.match(await textAt(address), /# Replace what the template left for you/);
		assert.match(await textAt(vscode.Uri.joinPath(address, '../../guide.md')), /The fifteen key points/);
		for (const path of ['/package.json', '/docs/rules/../../package.json', '/docs/rules/none.md']) {
			const text = await textAt(address.with({ path })).catch(() => '');
			assert.equal(text, '', path);
		}
	});
});
