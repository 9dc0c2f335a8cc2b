import * as vscode from 'vscode';
import type { BriefPreview } from '../../../server/src/protocol.ts';
import type { LanguageServer } from './language-server.ts';
import { type MarkdownEngine, showInPreview } from './preview-html.ts';

export interface MarkdownPreview extends vscode.Disposable {
	/** What VS Code's Markdown preview asks an extension for. */
	extendMarkdownIt<Engine extends MarkdownEngine>(md: Engine): Engine;
}

/** A document that a preview was made of. */
interface Previewed {
	latest: BriefPreview | undefined;
	shown: BriefPreview | undefined;
	shownVersion: number;
}

/**
 * Shows the findings and the canvas in VS Code's own Markdown preview. A preview is made at once and cannot wait for the
 * server, so each edit of a previewed document is asked about straight away: the preview rests for a moment before it
 * follows an edit, by when the answer is there. Only where it was not, the preview is made again.
 */
export function markdownPreview(server: Pick<LanguageServer, 'on' | 'request'>): MarkdownPreview {
	const previewed = new Map<string, Previewed>();
	server.on('outcomeBrief/status', ({ uri }) => ask(vscode.Uri.parse(uri).toString()));
	const listening = vscode.Disposable.from(
		vscode.workspace.onDidChangeTextDocument(({ document }) => ask(document.uri.toString())),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => previewed.delete(uri.toString())),
		vscode.workspace.onDidChangeConfiguration(
			event => event.affectsConfiguration('outcomeBrief.markdownPreview') && previewed.size > 0 && refresh(),
		),
	);
	return {
		extendMarkdownIt: md => showInPreview(md, show),
		dispose: () => listening.dispose(),
	};

	function show(address: string): BriefPreview | undefined {
		const document = documentAt(address);
		if (document === undefined || !isOn(document)) return undefined;
		const known = previewed.get(address) ?? { latest: undefined, shown: undefined, shownVersion: 0 };
		const isNew = !previewed.has(address);
		previewed.set(address, known);
		known.shown = known.latest;
		known.shownVersion = document.version;
		if (isNew) ask(address);
		return known.latest;
	}

	async function ask(address: string): Promise<void> {
		const known = previewed.get(address);
		const document = documentAt(address);
		if (known === undefined || document === undefined) return;
		const answer = await server.request('outcomeBrief/preview', { textDocument: { uri: address } });
		// Of an older text, another answer is on its way.
		if (answer === undefined || (answer !== null && answer.version !== document.version)) return;
		known.latest = answer ?? undefined;
		if (known.shownVersion === document.version && !isSame(known.shown, known.latest)) refresh();
	}

	function refresh(): void {
		vscode.commands.executeCommand('markdown.preview.refresh');
	}
}

const documentAt = (address: string): vscode.TextDocument | undefined =>
	vscode.workspace.textDocuments.find(({ uri, languageId }) => uri.toString() === address && languageId === 'markdown');

const isOn = ({ uri }: vscode.TextDocument): boolean =>
	vscode.workspace.getConfiguration('outcomeBrief', uri).get<boolean>('markdownPreview', true);

const isSame = (one: BriefPreview | undefined, other: BriefPreview | undefined): boolean =>
	JSON.stringify({ ...one, version: 0 }) === JSON.stringify({ ...other, version: 0 });
