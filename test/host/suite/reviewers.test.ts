import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Opened, openBrief, ruleOf } from '../open-brief.ts';
import { until } from '../until.ts';

describe('what reviewers do', () => {
	let brief: Opened;
	let config: vscode.Uri;
	before(async () => {
		brief = await openBrief('review.brief.md', '# Parking\n\nWe need an app.\n\n- By TODO\n');
		config = vscode.Uri.joinPath(brief.document.uri, '../.outcome-brief.json');
	});
	after(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

	it('turn a rule off for the workspace, which holds until the config file goes', async () => {
		await brief.finding('placeholder');
		const { command } = await brief.action(brief.rangeOf('TODO'), /^Turn the rule off/);
		assert.ok(command);
		vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
		await brief.gone('placeholder');
		const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(config));
		assert.deepEqual(JSON.parse(text), { rules: { placeholder: 'off' } });
		await vscode.workspace.fs.delete(config);
		await brief.finding('placeholder');
	});

	it('are shown a mistake in a config file at its place', async () => {
		await vscode.workspace.fs.writeFile(config, new TextEncoder().encode('{ "profile": "huge" }'));
		const [mistake] = await until(() => {
			const found = vscode.languages.getDiagnostics(config).filter(({ source }) => source === 'Outcome Brief');
			return found.length > 0 ? found : undefined;
		}, 'the mistake');
		assert.deepEqual(mistake?.range, new vscode.Range(0, 13, 0, 19));
		await vscode.workspace.fs.delete(config);
		await until(() => vscode.languages.getDiagnostics(config).length === 0, 'the mistake to go');
	});

	it('have the review written as Markdown', async () => {
		await vscode.window.showTextDocument(brief.document);
		await vscode.commands.executeCommand('outcomeBrief.reviewReport');
		const report = await until(
			() =>
				vscode.workspace.textDocuments.find(({ isUntitled, languageId }) => isUntitled && languageId === 'markdown'),
			'the report',
		);
		assert.match(report.getText(), /^# Review of “Parking”[\s\S]*tech-first/);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	});

	it('have every brief of the workspace checked when they ask, each once', async () => {
		const uri = vscode.Uri.joinPath(brief.document.uri, '../closed.brief.md');
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('# Closed\n\nBy TODO.\n'));
		const found = (): readonly vscode.Diagnostic[] =>
			vscode.languages.getDiagnostics(uri).filter(one => ruleOf(one) === 'placeholder');
		await vscode.commands.executeCommand('outcomeBrief.checkBriefs');
		assert.equal(found().length, 1);
		assert.ok(typeof found()[0]?.code === 'object');
		assert.deepEqual(found()[0]?.range, new vscode.Range(2, 3, 2, 7));
		const opened = await openBrief('closed.brief.md', '# Closed\n\nBy TODO.\n');
		await opened.finding('placeholder');
		assert.equal(found().length, 1);
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		await vscode.workspace.fs.delete(uri);
		await vscode.window.showTextDocument(brief.document);
	});

	it('list the briefs of the workspace', async () => {
		await vscode.commands.executeCommand('outcomeBrief.briefs.focus');
		const listed = await vscode.commands.executeCommand<readonly string[]>('outcomeBrief.refreshBriefs');
		assert.ok(listed.some(uri => uri.endsWith('/review.brief.md')));
		assert.ok(listed.some(uri => uri.endsWith('/parking.brief.md')));
		assert.ok(!listed.some(uri => uri.endsWith('/notes.md')));
		await vscode.window.showTextDocument(brief.document);
	});
});
