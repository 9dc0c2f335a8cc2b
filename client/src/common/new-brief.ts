import * as vscode from 'vscode';
import type { BriefTemplate } from '../../../server/src/protocol.ts';
import type { LanguageServer } from './language-server.ts';

/** Begins a brief from a template. From a folder's menu, it is named for its outcome and goes into that folder. */
export function newBrief(server: Pick<LanguageServer, 'start' | 'request'>): vscode.Disposable {
	return vscode.commands.registerCommand('outcomeBrief.newBrief', async (folder?: unknown) => {
		server.start();
		const template = await pickTemplate(server.request('outcomeBrief/templates', {}));
		if (template === undefined) return;
		const place = folder instanceof vscode.Uri ? await nameIn(folder) : { title: '' };
		if (place === undefined) return;
		const document = await ('uri' in place
			? vscode.workspace.openTextDocument(place.uri)
			: vscode.workspace.openTextDocument({ language: 'markdown', content: '' }));
		const editor = await vscode.window.showTextDocument(document);
		const text = place.title === '' ? template.snippet : withTitle(template.snippet, place.title);
		await editor.insertSnippet(new vscode.SnippetString(text));
	});
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
			slug(text) === '' ? 'A few words, such as “Parking permits without the paperwork”.' : undefined,
	});
	if (title === undefined) return undefined;
	const uri = vscode.Uri.joinPath(folder, `${slug(title)}.brief.md`).with({ scheme: 'untitled' });
	return { title: title.trim(), uri };
}

const slug = (title: string): string =>
	title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}|['’]/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60)
		.replace(/-$/, '');

/** The title's prompt is the template's first tab stop. */
const withTitle = (snippet: string, title: string): string =>
	snippet.replace(/^# .*$/m, () => `# ${title.replace(/[\\$}]/g, '\\$&')}`);
