import * as vscode from 'vscode';

const told = 'outcomeBrief.toldOfCompletions';

/** Markdown has completions as one types switched off. Says so once, ever, when a Markdown brief is first written in. */
export function hintAtCompletions(
	{ globalState }: vscode.ExtensionContext,
	isBrief: (document: vscode.TextDocument) => boolean,
): vscode.Disposable {
	if (globalState.get(told) === true) return vscode.Disposable.from();
	const listening = vscode.workspace.onDidChangeTextDocument(async ({ document, contentChanges, reason }) => {
		// A fix, a template and undo write as well: a person writes a letter at a time.
		const isTyped = reason === undefined && contentChanges.length === 1 && contentChanges[0]?.text.length === 1;
		if (!isTyped || document.languageId !== 'markdown' || !isBrief(document)) return;
		if (vscode.window.activeTextEditor?.document !== document) return;
		listening.dispose();
		await globalState.update(told, true);
		if (!isOff(document)) return;
		const turnOn = 'Turn On for Markdown';
		const answer = await vscode.window.showInformationMessage(
			'In Markdown, VS Code suggests nothing as you type. Press Ctrl+Space for sections and prompts, or turn suggestions on.',
			turnOn,
		);
		if (answer !== turnOn) return;
		const settings = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
		await settings.update(
			'quickSuggestions',
			{ other: 'on', comments: 'off', strings: 'off' },
			vscode.ConfigurationTarget.Global,
			true,
		);
	});
	return listening;
}

function isOff({ uri }: vscode.TextDocument): boolean {
	const value = vscode.workspace
		.getConfiguration('editor', { uri, languageId: 'markdown' })
		.get<unknown>('quickSuggestions');
	const other = typeof value === 'object' && value !== null && 'other' in value ? value.other : value;
	return other === false || other === 'off';
}
