import * as vscode from 'vscode';
import { documentSelector } from './is-brief.ts';
import type { LanguageServer } from './language-server.ts';

/** The Markdown or brief editor that was last used: it stays the one when the focus goes to a view or a panel. */
export interface Followed extends vscode.Disposable {
	readonly editor: vscode.TextEditor | undefined;
	/** Stays with the editor that it has while this document is looked at, which is made from a brief and is none. */
	pass(document: vscode.TextDocument): void;
	/** The text, the caret, the editor or the findings are others than before. At most one call in a moment. */
	onDidChange(listener: () => void): vscode.Disposable;
}

export function followEditor(server: Pick<LanguageServer, 'on'>): Followed {
	const changed = new vscode.EventEmitter<void>();
	const passed = new WeakSet<vscode.TextDocument>();
	const pick = (active: vscode.TextEditor | undefined): vscode.TextEditor | undefined =>
		active !== undefined && isMarkdown(active.document) && !passed.has(active.document) ? active : undefined;
	let editor = pick(vscode.window.activeTextEditor);
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const tell = (): void => {
		// Several events come with one key; and nobody sees what is shown for less than a frame.
		waiting ??= setTimeout(() => {
			waiting = undefined;
			changed.fire();
		}, 16);
	};
	const isOurs = (document: vscode.TextDocument): boolean => document === editor?.document;
	server.on('outcomeBrief/status', tell);
	const listening = vscode.Disposable.from(
		changed,
		vscode.window.onDidChangeActiveTextEditor(active => {
			editor = pick(active) ?? editor;
			tell();
		}),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === editor && tell()),
		vscode.workspace.onDidChangeTextDocument(({ document }) => isOurs(document) && tell()),
		vscode.workspace.onDidCloseTextDocument(document => {
			if (!isOurs(document)) return;
			editor = pick(vscode.window.activeTextEditor);
			tell();
		}),
	);
	return {
		get editor() {
			return editor;
		},
		pass: document => passed.add(document),
		onDidChange: listener => changed.event(listener),
		dispose() {
			clearTimeout(waiting);
			listening.dispose();
		},
	};
}

const isMarkdown = (document: vscode.TextDocument): boolean => vscode.languages.match(documentSelector, document) > 0;
