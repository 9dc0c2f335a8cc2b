import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openBrief } from '../open-brief.ts';
import { until } from '../until.ts';

/** What VS Code's Markdown extension itself makes of a document, where it runs in the same host. */
const renderAsVsCode = (document: vscode.TextDocument): Thenable<string> =>
	vscode.commands.executeCommand<string>('markdown.api.render', document);

describe('VS Code’s own Markdown preview', () => {
	after(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

	it('has the canvas and the findings of a brief, with front matter too', async () => {
		const text = '---\nbrief: one-page\n---\n# Parking\n\nWe need an app.\n';
		const { document } = await openBrief('real-preview.brief.md', text);
		const html = await until(async () => {
			const html = await renderAsVsCode(document);
			return html.includes('<svg') ? html : undefined;
		}, 'the canvas');
		assert.match(html, /We need an app\.<\/p>\s*<p class="outcome-brief-note [^>]*>[\s\S]*tech-first/);
	});
});
