import * as vscode from 'vscode';
import type { BriefCanvas } from '../../../server/src/protocol.ts';

/** Asks where to, and writes the canvas as an SVG file. */
export async function savePicture({ picture }: BriefCanvas, document: vscode.TextDocument): Promise<void> {
	const target = await vscode.window.showSaveDialog({
		defaultUri: beside(document, '.svg'),
		filters: { 'SVG pictures': ['svg'] },
		title: 'Save the Brief Canvas',
	});
	if (target === undefined) return;
	await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(picture));
	vscode.window.setStatusBarMessage('The canvas is saved.', 5000);
}

/** A webview cannot print, so a page that can is opened in the browser, or saved where there is no disk for it. */
export async function printPicture(
	{ picture, title }: BriefCanvas,
	document: vscode.TextDocument,
	{ globalStorageUri }: vscode.ExtensionContext,
): Promise<void> {
	const page = new TextEncoder().encode(printPage(picture, title));
	if (vscode.env.uiKind === vscode.UIKind.Desktop && globalStorageUri.scheme === 'file') {
		await vscode.workspace.fs.createDirectory(globalStorageUri);
		const file = vscode.Uri.joinPath(globalStorageUri, 'canvas.html');
		await vscode.workspace.fs.writeFile(file, page);
		await vscode.env.openExternal(file);
		return;
	}
	const target = await vscode.window.showSaveDialog({
		defaultUri: beside(document, '.html'),
		filters: { 'Web pages': ['html'] },
		title: 'Save a Page to Print',
	});
	if (target !== undefined) await vscode.workspace.fs.writeFile(target, page);
}

function printPage(picture: string, title: string): string {
	const name = title.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`);
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name}</title>
<style>@page { size: landscape; margin: 10mm } body { margin: 0 } svg { display: block; margin: auto; max-height: 95vh; width: 100% }</style>
</head>
<body>
${picture}
</body>
</html>
`;
}

function beside({ uri, isUntitled }: vscode.TextDocument, ending: string): vscode.Uri | undefined {
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	const name = `${uri.path.replace(/^.*\//, '').replace(/(?:\.brief)?\.\w+$/, '')}-canvas${ending}`;
	if (!isUntitled) return vscode.Uri.joinPath(uri, '..', name);
	return folder && vscode.Uri.joinPath(folder, name);
}
