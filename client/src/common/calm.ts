import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

type Pull = NonNullable<Middleware['provideDiagnostics']>;

/** Whether to wait is asked of the clock, of the caret and of the keys; a test has its own. */
const pause = 1500;

export interface CalmTyping extends vscode.Disposable {
	readonly provideDiagnostics: Pull;
	/** Called when findings that were held back may be shown, so that they are asked for again. */
	onRelease(again: () => void): void;
}

/**
 * Holds back what is found in the sentence that is being typed, until the caret leaves it or the keys rest for a moment.
 * Only what is new waits: a finding that is there stays, so that nothing comes and goes.
 */
export function calmTyping(): CalmTyping {
	let typing: { readonly document: vscode.TextDocument; sentence: vscode.Range } | undefined;
	let resting: ReturnType<typeof setTimeout> | undefined;
	let release: () => void = () => {};
	const held = new Set<string>();
	const shown = new Map<string, readonly vscode.Diagnostic[]>();
	const stop = (): void => {
		clearTimeout(resting);
		typing = undefined;
		if (held.size === 0) return;
		held.clear();
		release();
	};
	const listening = vscode.Disposable.from(
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
			const editor = vscode.window.activeTextEditor;
			// Undo, and what a fix or another program writes, is not typing.
			const isTyping =
				reason === undefined && contentChanges.length === 1 && (contentChanges[0]?.text.length ?? 0) <= 1;
			if (editor?.document !== document || !isTyping) return;
			const caret = contentChanges[0]?.range.start ?? editor.selection.active;
			typing = { document, sentence: sentenceAt(document, caret) };
			clearTimeout(resting);
			resting = setTimeout(stop, pause);
		}),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
			if (typing === undefined || textEditor.document !== typing.document) return;
			const caret = selections[0]?.active;
			if (caret === undefined || !sentenceAt(typing.document, caret).isEqual(currentSentence(typing))) stop();
		}),
		vscode.window.onDidChangeActiveTextEditor(stop),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
	);
	return {
		async provideDiagnostics(document, previousResultId, token, next) {
			const report = await next(document, previousResultId, token);
			if (report?.kind !== 'full') return report;
			const key = ('uri' in document ? document.uri : document).toString();
			const items = report.items.filter(item => !mustWait(key, item));
			shown.set(key, items);
			if (items.length === report.items.length) return report;
			held.add(key);
			// Without its id the server sends the whole report again, which is when what waits is shown.
			return { ...report, items, resultId: undefined };
		},
		onRelease(again) {
			release = again;
		},
		dispose() {
			clearTimeout(resting);
			listening.dispose();
		},
	};

	function mustWait(key: string, item: vscode.Diagnostic): boolean {
		if (typing === undefined || typing.document.uri.toString() !== key) return false;
		const sentence = currentSentence(typing);
		if (item.range.intersection(sentence) === undefined) return false;
		const before = shown.get(key) ?? [];
		return !before.some(one => codeOf(one) === codeOf(item) && one.range.start.line === item.range.start.line);
	}
}

/** It may have grown by what was typed since. */
const currentSentence = ({
	document,
	sentence,
}: {
	document: vscode.TextDocument;
	sentence: vscode.Range;
}): vscode.Range => sentenceAt(document, sentence.start);

/** From behind the last full stop of the line to the next: as near as one comes without reading it. */
function sentenceAt(document: vscode.TextDocument, caret: vscode.Position): vscode.Range {
	const { text } = document.lineAt(Math.min(caret.line, document.lineCount - 1));
	let start = 0;
	for (const { index, 0: end } of text.matchAll(/[.!?]+["'”’)]*\s+/g)) {
		if (index + end.length > caret.character)
			return new vscode.Range(caret.line, start, caret.line, index + end.length);
		start = index + end.length;
	}
	return new vscode.Range(caret.line, start, caret.line, text.length);
}

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);
