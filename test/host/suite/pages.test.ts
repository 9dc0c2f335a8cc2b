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
		// It settles when the page is drawn, which takes a server.
		void vscode.commands.executeCommand('vscode.open', address);
		const input = await until(() => {
			const { activeTab } = vscode.window.tabGroups.activeTabGroup;
			return activeTab?.input instanceof vscode.TabInputCustom ? activeTab.input : undefined;
		}, 'the page');
		assert.equal(input.viewType, 'vscode.markdown.preview.editor');
		assert.equal(input.uri.toString(), address.toString());
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
	});

	it('leads to each idea that it rests on, not to the top of them all', async () => {
		const page = vscode.Uri.joinPath(address, '../tech-first.md');
		const [, link = ''] =
			/\[Key point 5\]\(([^)]*)\)/.exec((await vscode.workspace.openTextDocument(page)).getText()) ?? [];
		const idea = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(page, '..', link));
		assert.match(idea.getText(), /^# <a id="kp5"><\/a>Key point 5: .*\n/);
		assert.doesNotMatch(idea.getText(), /kp4|kp6/);
		const [, all = ''] = /\[All the ideas[^\]]*\]\(([^)]*)\)/.exec(idea.getText()) ?? [];
		const guide = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(idea.uri, '..', all));
		assert.match(guide.getText(), /The fifteen key points/);
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
