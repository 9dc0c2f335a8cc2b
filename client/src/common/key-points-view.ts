import * as vscode from 'vscode';
import type { FromKeyPoints, ToKeyPoints } from '../webview/messages.ts';
import { applyFix } from './apply-fix.ts';
import type { Followed } from './follow.ts';
import type { LanguageServer } from './language-server.ts';
import { showPlace } from './show-place.ts';
import type { Standings } from './standings.ts';
import { webviewOptions, webviewPage } from './webview-page.ts';
import { remedies, whyNothing } from './why-nothing.ts';

/** The guide's key points in the side bar, following the caret. */
export function keyPointsView(
	{ extensionUri }: vscode.ExtensionContext,
	server: Pick<LanguageServer, 'request' | 'isOff'>,
	followed: Followed,
	standings: Standings,
): vscode.Disposable {
	let shown: vscode.WebviewView | undefined;
	let isReady = false;
	/** The point to open, until the page says that it has: one that was hidden is made anew, and hears nothing until then. */
	let wanted: string | undefined;
	const following = followed.onDidChange(() => refresh());
	const provider = vscode.window.registerWebviewViewProvider('outcomeBrief.keyPoints', {
		resolveWebviewView(view) {
			shown = view;
			isReady = false;
			view.webview.options = webviewOptions(extensionUri);
			view.webview.onDidReceiveMessage((message: FromKeyPoints) => answer(message));
			view.onDidChangeVisibility(() => refresh());
			view.onDidDispose(() => {
				shown = undefined;
			});
			view.webview.html = webviewPage(view.webview, extensionUri, 'key-points', 'Key Points');
		},
	});
	const show = vscode.commands.registerCommand('outcomeBrief.showKeyPoints', async (ref?: unknown) => {
		wanted = typeof ref === 'string' ? ref : undefined;
		await vscode.commands.executeCommand('outcomeBrief.keyPoints.focus');
		await reveal();
	});
	return vscode.Disposable.from(following, provider, show);

	async function answer(message: FromKeyPoints): Promise<void> {
		const { editor } = followed;
		if (message.type === 'ready') {
			isReady = true;
			await refresh();
			await reveal();
		} else if (message.type === 'revealed') wanted = undefined;
		else if (message.type === 'remedy') await vscode.commands.executeCommand(remedies[message.remedy]);
		else if (editor === undefined) return;
		else if (message.type === 'go') await showPlace(editor, message.range);
		else await applyFix(editor, message.finding);
	}

	async function refresh(): Promise<void> {
		if (shown?.visible !== true || !isReady) return;
		const { editor } = followed;
		const params = editor && {
			textDocument: { uri: editor.document.uri.toString() },
			position: { line: editor.selection.active.line, character: editor.selection.active.character },
		};
		const review = params && (await server.request('outcomeBrief/keyPoints', params));
		// A newer state is on its way by then.
		if (review && review.version !== editor.document.version) return;
		await send(review ? { type: 'review', review } : { type: 'nothing', ...whyNothing(editor, server, standings) });
	}

	async function reveal(): Promise<void> {
		if (wanted !== undefined && isReady) await send({ type: 'reveal', ref: wanted });
	}

	async function send(message: ToKeyPoints): Promise<void> {
		await shown?.webview.postMessage(message);
	}
}
