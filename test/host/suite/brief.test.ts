import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exampleText, type Opened, openBrief, ruleOf } from '../open-brief.ts';
import { until } from '../until.ts';

describe('a Markdown brief', () => {
	let brief: Opened;
	before(async () => {
		brief = await openBrief('chatbot.brief.md', `${exampleText('council-tax-chatbot.brief.md')}\n\nCosts: TODO\n`);
	});
	after(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

	it('stays Markdown', () => {
		assert.equal(brief.document.languageId, 'markdown');
	});

	it('is checked, each finding with a link to its rule', async () => {
		const finding = await brief.finding('placeholder');
		assert.deepEqual(finding.range, brief.rangeOf('TODO'));
		assert.ok(typeof finding.code === 'object');
		assert.match(finding.code.target.path, /\/docs\/rules\/placeholder\.md$/);
	});

	it('explains a finding in a hover', async () => {
		const { start } = brief.rangeOf('TODO');
		const card = await until(async () => {
			const uri = brief.document.uri;
			const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
				'vscode.executeHoverProvider',
				uri,
				start,
			);
			const texts = hovers.flatMap(({ contents }) => contents.map(content => (content as vscode.MarkdownString).value));
			return texts.find(text => text.includes('placeholder'));
		}, 'the card');
		assert.match(card, /Replace what the template left/);
		assert.match(card, /Section \d/);
	});

	it('takes the author to what only the author can write', async () => {
		const action = await brief.action(brief.rangeOf('TODO'), /^Select/);
		assert.ok(action.command);
		brief.editor.selection = new vscode.Selection(0, 0, 0, 0);
		await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
		assert.equal(brief.document.getText(vscode.window.activeTextEditor?.selection), 'TODO');
	});

	it('gets a sentence that starts from a technology rewritten', async () => {
		const sentence = 'We need an AI chatbot so that residents can get answers about council tax at any time of day.';
		const place = brief.rangeOf(sentence);
		await until(
			() => brief.findings().find(finding => ruleOf(finding) === 'tech-first' && place.contains(finding.range)),
			'the finding',
		);
		const { edit, isPreferred } = await brief.action(brief.rangeOf('an AI chatbot'), /^Put the outcome first$/);
		assert.ok(edit && isPreferred);
		assert.ok(await vscode.workspace.applyEdit(edit));
		const outcome = 'Residents can get answers about council tax at any time of day.';
		assert.match(brief.document.getText(), new RegExp(`${outcome}[^]*Means to test: an AI chatbot\\.`));
		assert.ok(!brief.document.getText().includes(sentence));
		await brief.gone('tech-first', 'an AI chatbot');
		await vscode.commands.executeCommand('undo');
		assert.ok(brief.document.getText().includes(sentence), 'one undo brings it back');
	});

	it('offers the missing sections after a hash', async () => {
		const end = brief.document.positionAt(brief.document.getText().length);
		await brief.editor.edit(edit => edit.insert(end, '\n#'));
		const labels = await until(async () => {
			const list = await vscode.commands.executeCommand<vscode.CompletionList>(
				'vscode.executeCompletionItemProvider',
				brief.document.uri,
				brief.document.positionAt(brief.document.getText().length),
				'#',
			);
			const ours = list.items.filter(({ detail }) => detail === 'Missing section');
			return ours.length > 0 ? ours.map(({ label }) => label) : undefined;
		}, 'the sections');
		assert.ok(labels.includes('Measures'), String(labels));
		assert.ok(!labels.includes('Title'), String(labels));
	});

	it('loses a finding when the text is mended', async () => {
		await brief.editor.edit(edit => edit.replace(brief.rangeOf('TODO'), '£40,000 a year'));
		await brief.gone('placeholder');
	});
});

describe('Outcome Brief: Restart Server', () => {
	after(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

	it('brings the findings back', async () => {
		const brief = await openBrief('restart.brief.md', '# Parking\n\nTODO\n');
		await brief.finding('placeholder');
		const changes: number[] = [];
		const counting = vscode.languages.onDidChangeDiagnostics(() => changes.push(brief.findings().length));
		await vscode.commands.executeCommand('outcomeBrief.restartServer');
		await until(() => changes.includes(0), 'the old findings to go');
		await brief.finding('placeholder');
		counting.dispose();
	});
});

describe('any other Markdown file', () => {
	after(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

	it('is left alone, until its front matter says that it is a brief', async () => {
		const notes = await openBrief('other.md', '# Notes\n\nTODO\n');
		const brief = await openBrief('beside.brief.md', '# Notes\n\nTODO\n');
		await brief.finding('placeholder');
		const editor = await vscode.window.showTextDocument(notes.document);
		assert.deepEqual(notes.findings(), []);
		await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '---\nbrief: one-page\n---\n'));
		await notes.finding('placeholder');
	});
});

describe('settings', () => {
	const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('outcomeBrief');
	after(async () => {
		await settings().update('rules', undefined, vscode.ConfigurationTarget.Workspace);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	});

	it('change the findings at once', async () => {
		const brief = await openBrief('settings.brief.md', '# Parking\n\nTODO\n');
		await brief.finding('placeholder');
		await settings().update('rules', { placeholder: 'error' }, vscode.ConfigurationTarget.Workspace);
		await until(
			() =>
				brief
					.findings()
					.some(finding => ruleOf(finding) === 'placeholder' && finding.severity === vscode.DiagnosticSeverity.Error),
			'an error',
		);
		await settings().update('rules', { placeholder: 'off' }, vscode.ConfigurationTarget.Workspace);
		await brief.gone('placeholder');
	});
});

describe('a .brief file', () => {
	after(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

	it('is a brief whatever its name, with an outline of its own', async () => {
		const brief = await openBrief('rota.brief', `${exampleText('volunteer-rota.brief')}\n\nTODO\n`);
		assert.equal(brief.document.languageId, 'brief');
		await brief.finding('placeholder');
		const symbols = await until(async () => {
			const found = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[]>(
				'vscode.executeDocumentSymbolProvider',
				brief.document.uri,
			);
			return found?.length > 0 ? found : undefined;
		}, 'the outline');
		assert.equal(symbols.length, 1);
		assert.equal(symbols[0]?.name, 'Every walk has a walker');
	});
});
