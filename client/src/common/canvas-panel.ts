import * as vscode from 'vscode';
import type { BriefCanvas } from '../../../server/src/protocol.ts';
import type { FromCanvas, ToCanvas } from '../webview/messages.ts';
import { besideBrief } from './beside.ts';
import type { Followed } from './follow.ts';
import type { LanguageServer } from './language-server.ts';
import { printPicture, savePicture } from './picture.ts';
import { showPlace, toRange } from './show-place.ts';
import type { Standings } from './standings.ts';
import { webviewOptions, webviewPage } from './webview-page.ts';
import { remedies, whyNothing } from './why-nothing.ts';

type PartId = BriefCanvas['places'][number]['part'];

/** The brief as a picture, beside its text. One panel, for the brief that was last worked on. */
export function canvasPanel(
	context: vscode.ExtensionContext,
	server: Pick<LanguageServer, 'start' | 'request' | 'isOff'>,
	followed: Followed,
	standings: Standings,
): vscode.Disposable {
	const { extensionUri } = context;
	let panel: vscode.WebviewPanel | undefined;
	let isReady = false;
	let drawn: BriefCanvas | undefined;
	const following = followed.onDidChange(() => refresh());
	const show = vscode.commands.registerCommand('outcomeBrief.showCanvas', () => {
		server.start();
		if (panel === undefined) open();
		else panel.reveal();
	});
	return vscode.Disposable.from(following, show, { dispose: () => panel?.dispose() });

	function open(): void {
		const options = webviewOptions(extensionUri);
		panel = vscode.window.createWebviewPanel(
			'outcomeBrief.canvas',
			'Brief Canvas',
			besideBrief(followed.editor),
			options,
		);
		isReady = false;
		panel.iconPath = {
			light: vscode.Uri.joinPath(extensionUri, 'media/outcome-brief-light.svg'),
			dark: vscode.Uri.joinPath(extensionUri, 'media/outcome-brief.svg'),
		};
		panel.webview.onDidReceiveMessage((message: FromCanvas) => answer(message));
		panel.onDidChangeViewState(() => refresh());
		panel.onDidDispose(() => {
			panel = undefined;
			drawn = undefined;
		});
		panel.webview.html = webviewPage(panel.webview, extensionUri, 'canvas', 'Brief Canvas');
	}

	async function answer(message: FromCanvas): Promise<void> {
		if (message.type === 'ready') {
			isReady = true;
			drawn = undefined;
			await refresh();
		} else if (message.type === 'remedy') await vscode.commands.executeCommand(remedies[message.remedy]);
		else if (drawn === undefined || followed.editor === undefined) return;
		else if (message.type === 'save') await savePicture(drawn, followed.editor.document);
		else if (message.type === 'print') await printPicture(drawn, followed.editor.document, context);
		else await goTo(followed.editor, drawn, message.part as PartId);
	}

	async function goTo(editor: vscode.TextEditor, { places }: BriefCanvas, part: PartId): Promise<void> {
		const place = places.find(one => one.part === part);
		const shown = await showPlace(editor, place?.range);
		if (place !== undefined) return;
		const textDocument = { uri: shown.document.uri.toString() };
		const insertion = await server.request('outcomeBrief/insertion', { textDocument, part });
		if (!insertion || insertion.version !== shown.document.version) return;
		const range = toRange(insertion.range);
		await shown.insertSnippet(new vscode.SnippetString(insertion.snippet), range);
		shown.revealRange(range, vscode.TextEditorRevealType.InCenter);
	}

	async function refresh(): Promise<void> {
		if (panel?.visible !== true || !isReady) return;
		const { editor } = followed;
		const params = editor && { textDocument: { uri: editor.document.uri.toString() } };
		const canvas = params && (await server.request('outcomeBrief/canvas', params));
		if (canvas && (canvas.version !== editor.document.version || canvas.svg === drawn?.svg)) {
			if (canvas.version === editor.document.version) drawn = canvas;
			return;
		}
		drawn = canvas ?? undefined;
		const message: ToCanvas = canvas
			? { type: 'canvas', svg: canvas.svg, tall: canvas.tall }
			: { type: 'nothing', ...whyNothing(editor, server, standings) };
		await panel?.webview.postMessage(message);
	}
}
