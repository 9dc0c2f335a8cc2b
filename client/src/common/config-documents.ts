import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import type { LanguageServer } from './language-server.ts';

/** How long the keys rest before what is written is looked at, in milliseconds. */
const pause = 300;

/** Has config files checked as they are written, whether or not a brief is open: the server reads them as they stand here. */
export function configDocuments(server: LanguageServer): vscode.Disposable {
	let resting: ReturnType<typeof setTimeout> | undefined;
	const waiting = new Set<vscode.TextDocument>();
	for (const document of vscode.workspace.textDocuments) look(document);
	return vscode.Disposable.from(
		{ dispose: () => clearTimeout(resting) },
		vscode.workspace.onDidOpenTextDocument(look),
		// What was not saved is given up.
		vscode.workspace.onDidCloseTextDocument(look),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (!isConfig(document)) return;
			waiting.add(document);
			clearTimeout(resting);
			resting = setTimeout(() => {
				for (const changed of waiting) look(changed);
				waiting.clear();
			}, pause);
		}),
	);

	function look(document: vscode.TextDocument): void {
		if (!isConfig(document)) return;
		server.start();
		server.fileChanged(document.uri);
	}
}

const isConfig = ({ uri }: vscode.TextDocument): boolean => /\/\.outcome-brief\.(?:json|ya?ml)$/.test(uri.path);

export interface SaidOnce extends vscode.Disposable {
	readonly handleDiagnostics: NonNullable<Middleware['handleDiagnostics']>;
}

/** That a file is no JSON or YAML is not said where VS Code says so itself, as it does while the file is open. */
export function saidOnce(): SaidOnce {
	const shown = new Map<string, { isLeftToOthers: boolean; show(): void }>();
	const othersSpeak = (uri: vscode.Uri): boolean =>
		vscode.languages.getDiagnostics(uri).some(({ source }) => source !== 'Outcome Brief');
	const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
		for (const uri of uris) {
			const one = shown.get(uri.toString());
			if (one !== undefined && one.isLeftToOthers !== othersSpeak(uri)) one.show();
		}
	});
	return {
		handleDiagnostics(uri, diagnostics, next) {
			const rest = diagnostics.filter(({ code }) => code !== 'config-syntax');
			shown.delete(uri.toString());
			if (rest.length === diagnostics.length) return next(uri, diagnostics);
			const one = {
				isLeftToOthers: false,
				show() {
					one.isLeftToOthers = othersSpeak(uri);
					next(uri, one.isLeftToOthers ? rest : diagnostics);
				},
			};
			shown.set(uri.toString(), one);
			one.show();
		},
		dispose: () => listening.dispose(),
	};
}
