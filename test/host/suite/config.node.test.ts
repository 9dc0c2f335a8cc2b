import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../until.ts';

const faults = (uri: vscode.Uri): readonly string[] =>
	vscode.languages.getDiagnostics(uri).map(({ message }) => message);

describe('a config file that is open', () => {
	let config: vscode.Uri;
	let editor: vscode.TextEditor;
	const write = async (text: string): Promise<void> => {
		const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
		await editor.edit(edit => edit.replace(all, text));
	};
	before(async () => {
		// As it is where the folder has a config already, or a brief was open.
		await vscode.extensions.getExtension('outcome-brief.outcome-brief')?.activate();
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		assert.ok(folder);
		config = vscode.Uri.joinPath(folder.uri, 'configured/.outcome-brief.json');
		await vscode.workspace.fs.writeFile(config, new TextEncoder().encode('{}\n'));
		editor = await vscode.window.showTextDocument(config);
	});
	after(async () => {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await vscode.workspace.fs.delete(config);
	});

	it('has each mistake said once, as it is written, with what to write instead', async () => {
		await write('{ "rules": { "placehodler": "off" }, "profile": "ful" }\n');
		await until(() => faults(config).length > 1, 'the mistakes');
		// By now VS Code has looked at it too: it completes by the same schema.
		const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			config,
			editor.document.positionAt(editor.document.getText().indexOf('"placehodler') + 1),
		);
		assert.ok(items.some(({ label }) => label === 'tech-first'));
		const [rule, profile, ...others] = faults(config);
		assert.match(rule ?? '', /no rule “placehodler”. Did you mean “placeholder”\?/);
		assert.match(profile ?? '', /Did you mean “full”\?/);
		assert.deepEqual(others, []);
		await write('{ "rules": { "placeholder": "off" } }\n');
		await until(() => faults(config).length === 0, 'them to go');
	});

	it('has what is no JSON said once', async () => {
		await write('{ "profile": "full" "rules": {} }\n');
		await until(() => faults(config).length === 1 && !/Outcome/.test(sourceOf(config)), 'what VS Code says of it');
		await write('{ "profile": "full", "rules": { "placehodler": "off" }, }\n');
		await until(() => faults(config).length === 1, 'one fault again');
	});

	it('has it said by us where it is closed', async () => {
		await write('{ "profile": "full" "rules": {} }\n');
		await editor.document.save();
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		await until(() => faults(config).some(message => /A comma should stand here/.test(message)), 'our own words');
		editor = await vscode.window.showTextDocument(config);
		await until(() => faults(config).join() !== '' && !/Outcome/.test(sourceOf(config)), 'what VS Code says of it');
		assert.equal(faults(config).length, 1);
	});
});

const sourceOf = (uri: vscode.Uri): string =>
	vscode.languages
		.getDiagnostics(uri)
		.map(({ source }) => source)
		.join();
