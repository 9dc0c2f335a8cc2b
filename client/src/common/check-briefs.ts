import * as vscode from 'vscode';
import type { BriefFindings } from '../../../server/src/protocol.ts';
import { askOfEvery } from './every-document.ts';
import type { LanguageServer } from './language-server.ts';
import { toRange } from './show-place.ts';

/**
 * Lists the findings of every brief of the workspace among the problems, when somebody asks. A brief that is open, or
 * opened later, has its own, which follow what is written; a file in which something was found is checked again when it
 * changes. VS Code may tell of a change that came before the check, so that a change alone does not mean that what was
 * found is out of date.
 */
export function checkBriefs(server: Pick<LanguageServer, 'start' | 'request'>): vscode.Disposable {
	const found = vscode.languages.createDiagnosticCollection('outcomeBrief.workspace');
	const files = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown,brief}', true, false, false);
	return vscode.Disposable.from(
		found,
		files,
		files.onDidChange(checkAgain),
		files.onDidDelete(uri => found.delete(uri)),
		vscode.workspace.onDidOpenTextDocument(({ uri }) => found.delete(uri)),
		vscode.commands.registerCommand('outcomeBrief.checkBriefs', async () => {
			server.start();
			const briefs = await askOfEvery('Checking briefs', findingsIn);
			if (briefs === undefined) return;
			const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
			const closed = briefs
				.map(({ uri, findings }) => [vscode.Uri.parse(uri), findings.map(toDiagnostic)] as const)
				.filter(([uri]) => !open.has(uri.toString()));
			found.clear();
			for (const [uri, diagnostics] of closed) found.set(uri, diagnostics);
			await vscode.commands.executeCommand('workbench.actions.view.problems');
		}),
	);

	async function checkAgain(uri: vscode.Uri): Promise<void> {
		if (!found.has(uri)) return;
		const brief = await findingsIn(uri).catch(() => null);
		if (!found.has(uri)) return;
		if (brief === null || brief === undefined) found.delete(uri);
		else found.set(uri, brief.findings.map(toDiagnostic));
	}

	function findingsIn(uri: vscode.Uri) {
		return server.request('outcomeBrief/findings', { textDocument: { uri: uri.toString() } });
	}
}

type LspDiagnostic = BriefFindings['findings'][number];

function toDiagnostic({
	range,
	message,
	severity = 2,
	source,
	code,
	codeDescription,
}: LspDiagnostic): vscode.Diagnostic {
	const words = typeof message === 'string' ? message : message.value;
	// The protocol counts from 1, VS Code from 0.
	const diagnostic = new vscode.Diagnostic(toRange(range), words, severity - 1);
	diagnostic.source = source;
	const target = codeDescription && vscode.Uri.parse(codeDescription.href);
	diagnostic.code = target && code !== undefined ? { value: code, target } : code;
	return diagnostic;
}
