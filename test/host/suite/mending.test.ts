import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Opened, openBrief } from '../open-brief.ts';
import { until } from '../until.ts';

describe('a brief that leaves something out', () => {
	const close = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	const text = `---
brief: one-page
---
# Parking permits without the wait

## Outcome

By June 2027 nine in ten permits are given within a day; today it takes three weeks.

## Problem

We spend nine days in ten waiting for the post.
`;

	it('gets the missing section at its place from a quick fix', async () => {
		const brief = await openBrief('fix.brief.md', text);
		const finding = await brief.finding('users-missing');
		const { edit } = await brief.action(finding.range, /Users/);
		assert.ok(edit);
		assert.ok(await vscode.workspace.applyEdit(edit));
		const fixed = brief.document.getText();
		assert.match(fixed, /three weeks\.\n\n## Users\n\n[^#]*\[who they are[^#]*\n\n## Problem/);
		// The tab stops are there: what is typed now takes the place of the first question.
		assert.match(brief.document.getText(vscode.window.activeTextEditor?.selection), /^\[.*\]$/);
		await brief.gone('users-missing');
		await close();
	});

	it('gets it from a snippet', async () => {
		const brief = await openBrief('snippet.brief.md', text);
		await brief.finding('users-missing');
		const { end } = brief.rangeOf('three weeks.');
		brief.editor.selection = new vscode.Selection(end, end);
		await brief.editor.insertSnippet(new vscode.SnippetString('\n\n'));
		await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name: 'Users' });
		await until(() => brief.document.getText().includes('## Users'), 'the snippet');
		await brief.gone('users-missing');
		await close();
	});
});

describe('one undo', () => {
	const close = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	const text = `---
brief: one-page
---
# Parking permits

## Discover

Carers wait three weeks. We utilise a form.

## Outcome

By June 2027 nine in ten carers get a permit within a day; today it takes three weeks.

## Problem

Carers wait for the post, and the learnings of 2024 are lost.
`;

	it('takes an inserted section back', async () => {
		const before = text.replace(/Carers|carers/g, 'We');
		const brief = await openBrief('undo-insert.brief.md', before);
		const finding = await brief.finding('users-missing');
		const { edit } = await brief.action(finding.range, /Users/);
		await appliedAndUndone(brief, edit, before, /## Users/);
	});

	it('takes a moved section back', async () => {
		const brief = await openBrief('undo-move.brief.md', text);
		const finding = await brief.finding('outcome-not-first');
		const { edit } = await brief.action(finding.range, /^Move/);
		await appliedAndUndone(brief, edit, text, /## Outcome[\s\S]*## Discover/);
	});

	it('takes all that "fix all" did back', async () => {
		const brief = await openBrief('undo-all.brief.md', text);
		await brief.finding('jargon');
		const kind = vscode.CodeActionKind.SourceFixAll;
		const whole = new vscode.Range(0, 0, brief.document.lineCount, 0);
		const all = await until(async () => {
			const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
				'vscode.executeCodeActionProvider',
				brief.document.uri,
				whole,
				kind.value,
				20,
			);
			return actions.find(action => action.kind !== undefined && kind.contains(action.kind) && action.edit);
		}, 'the action that fixes all');
		await appliedAndUndone(
			brief,
			all.edit,
			text,
			/## Outcome[\s\S]*## Discover[\s\S]*We use a form[\s\S]*what we learnt/,
		);
	});

	async function appliedAndUndone(
		{ document }: Opened,
		edit: vscode.WorkspaceEdit | undefined,
		before: string,
		after: RegExp,
	): Promise<void> {
		assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
		assert.match(document.getText(), after);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), before);
		await close();
	}
});
