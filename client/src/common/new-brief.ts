import * as vscode from 'vscode';
import type { BriefTemplate } from '../../../server/src/protocol.ts';
import { fileNameFor, frontMatterOf } from './file-name.ts';
import type { LanguageServer } from './language-server.ts';

/** Begins a brief from a template. From a folder's menu, it is named for its outcome and goes into that folder. */
export function newBrief(server: Pick<LanguageServer, 'start' | 'request'>): vscode.Disposable {
	return vscode.commands.registerCommand('outcomeBrief.newBrief', async (from?: unknown) => {
		server.start();
		const folder = from instanceof vscode.Uri ? from : undefined;
		const near = (folder ?? workingFolder())?.toString() ?? null;
		const template = await pickTemplate(server.request('outcomeBrief/templates', { folder: near }));
		if (template === undefined) return;
		if (template.snippet === null) {
			vscode.window.showWarningMessage(`${template.description} Mend its path in the config file.`);
			return;
		}
		const place = folder === undefined ? { title: '' } : await nameIn(folder);
		if (place === undefined) return;
		const document = await ('uri' in place
			? vscode.workspace.openTextDocument(place.uri)
			: vscode.workspace.openTextDocument({ language: 'markdown', content: '' }));
		const editor = await vscode.window.showTextDocument(document);
		const text = place.title === '' ? template.snippet : withTitle(template.snippet, place.title);
		await write(text, editor);
	});
}

/**
 * The front matter by itself, before the rest. It is what makes a brief of the document, and VS Code takes what an extension
 * tells it in order: so the keys of a brief are in force when its questions are there to be answered.
 */
async function write(snippet: string, editor: vscode.TextEditor): Promise<void> {
	const start = editor.selection.active;
	const frontMatter = frontMatterOf(snippet);
	const hasQuestions = /[\\$]/.test(frontMatter);
	const insertion = (edit: vscode.TextEditorEdit): void => edit.insert(start, frontMatter);
	if (hasQuestions || !(await editor.edit(insertion, { undoStopBefore: true, undoStopAfter: false }))) {
		await editor.insertSnippet(new vscode.SnippetString(snippet), start);
		return;
	}
	const end = start.translate(frontMatter.split('\n').length - 1);
	const rest = new vscode.SnippetString(snippet.slice(frontMatter.length));
	// Both are undone in one step.
	await editor.insertSnippet(rest, end, { undoStopBefore: false, undoStopAfter: true });
}

/** Where the person is: beside the file that is open, or else in the workspace. */
export function workingFolder(): vscode.Uri | undefined {
	const open = vscode.window.activeTextEditor?.document.uri;
	if (open !== undefined && vscode.workspace.getWorkspaceFolder(open)) return vscode.Uri.joinPath(open, '..');
	return vscode.workspace.workspaceFolders?.[0]?.uri;
}

async function pickTemplate(
	templates: Promise<readonly BriefTemplate[] | undefined>,
): Promise<BriefTemplate | undefined> {
	const items = templates.then(all =>
		(all ?? []).map(template => ({ label: template.title, detail: template.description, template })),
	);
	const picked = await vscode.window.showQuickPick(items, {
		title: 'New Brief',
		placeHolder: 'What kind of brief is it?',
		matchOnDetail: true,
	});
	return picked?.template;
}

interface Named {
	readonly title: string;
	readonly uri: vscode.Uri;
}

async function nameIn(folder: vscode.Uri): Promise<Named | undefined> {
	const title = await vscode.window.showInputBox({
		title: 'New Brief',
		prompt: 'What will be better, and for whom? The file is named for it.',
		placeHolder: 'Carers get a break when they need one',
		validateInput: text =>
			fileNameFor(text) === undefined ? 'A few words, such as “Parking permits without the paperwork”.' : undefined,
	});
	const name = title === undefined ? undefined : fileNameFor(title);
	if (title === undefined || name === undefined) return undefined;
	return { title: title.trim(), uri: vscode.Uri.joinPath(folder, name).with({ scheme: 'untitled' }) };
}

/** The title's prompt is the template's first tab stop. */
function withTitle(snippet: string, title: string): string {
	const { length } = frontMatterOf(snippet);
	const line = `# ${title.replace(/[\\$}]/g, '\\$&')}`;
	return snippet.slice(0, length) + snippet.slice(length).replace(/^# .*$/m, () => line);
}
