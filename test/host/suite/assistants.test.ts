import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openBrief } from '../open-brief.ts';

/** What VS Code has had since 1.95, and this project's oldest VS Code has not. */
interface Tools {
	readonly tools: readonly { readonly name: string; readonly description: string }[];
	invokeTool(
		name: string,
		options: { readonly input: object; readonly toolInvocationToken: undefined },
	): Thenable<{ readonly content: readonly { readonly value: string }[] }>;
}

describe('the tools for assistants', () => {
	const lm = vscode.lm as Partial<Tools>;
	before(function () {
		const [, minor = 0] = vscode.version.split('.').map(Number);
		if (minor < 95) this.skip();
	});
	after(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
	const ask = async (name: string, input: object): Promise<string> => {
		const result = await (lm as Tools).invokeTool(`outcome-brief_${name}`, { input, toolInvocationToken: undefined });
		return result.content.map(({ value }) => value).join('\n');
	};

	it('are offered', () => {
		const names = (lm.tools ?? []).map(({ name }) => name).filter(name => name.startsWith('outcome-brief_'));
		assert.deepEqual(names.sort(), ['outcome-brief_check', 'outcome-brief_explain', 'outcome-brief_outline']);
	});

	it('check a text, a file of the workspace, and the brief that is open, and change none of them', async () => {
		const text = '# Parking\n\nWe need an app.\n';
		const review = /^# Review of “Parking”[\s\S]*line 3:\*\* .*\(`tech-first`\)/;
		assert.match(await ask('check', { text }), review);
		const { document } = await openBrief('for-assistants.brief.md', text);
		assert.match(await ask('check', {}), review);
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		assert.match(await ask('check', { path: 'for-assistants.brief.md' }), review);
		assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri)), text);
	});

	it('propose the outline of a new brief, and what is missing from one', async () => {
		assert.match(await ask('outline', { kind: 'discovery' }), /^# Outline: Discovery brief[\s\S]*## Outcome/);
		const rest = await ask('outline', { text: '# Parking\n\n## Users\n\nCarers.\n' });
		assert.match(rest, /\*\*Users\*\* \(there, at line 3\)/);
	});

	it('explain a rule and a key point', async () => {
		assert.match(await ask('explain', { rule: 'tech-first' }), /tech-first[\s\S]*brief bad/);
		assert.match(await ask('explain', { rule: 'KP9' }), /Key point 9/);
		await assert.rejects(ask('explain', { rule: 'tech-frist' }), /Did you mean “tech-first”/);
	});

	it('read nothing outside of the workspace, and nothing that is no Markdown', async () => {
		for (const path of ['../secret.md', '/etc/passwd', '/etc/secret.md', 'a/../../secret.md', '.outcome-brief.json'])
			await assert.rejects(ask('check', { path }), /not a Markdown file in this workspace/, path);
	});
});
