import * as vscode from 'vscode';
import { assistantTools } from './assistant-tools.ts';
import { briefsView } from './briefs-view.ts';
import { canvasPanel } from './canvas-panel.ts';
import { checkBriefs } from './check-briefs.ts';
import { hintAtCompletions } from './completion-hint.ts';
import { configDocuments } from './config-documents.ts';
import { onFirstBrief } from './first-brief.ts';
import { fixBriefs } from './fix-briefs.ts';
import { followEditor } from './follow.ts';
import { isBrief } from './is-brief.ts';
import { keyPointsView } from './key-points-view.ts';
import { languageServer, type MakeClient } from './language-server.ts';
import { type MarkdownPreview, markdownPreview } from './markdown-preview.ts';
import { newBrief } from './new-brief.ts';
import { showPages } from './pages.ts';
import { reviewReport } from './review-report.ts';
import { saveBrief } from './save-brief.ts';
import { select } from './select.ts';
import { briefStandings } from './standings.ts';
import { showStatus } from './status.ts';
import { turnOffRule } from './turn-off-rule.ts';

/** What VS Code's own extensions ask of this one. */
export type Exports = Pick<MarkdownPreview, 'extendMarkdownIt'>;

/** What the extension does from the start, which is little: the server waits until there is a brief. */
export function startExtension(context: vscode.ExtensionContext, makeClient: MakeClient): Exports {
	const log = vscode.window.createOutputChannel('Outcome Brief', { log: true });
	const server = languageServer(log, makeClient);
	const standings = briefStandings(server);
	const followed = followEditor(server);
	const preview = markdownPreview(server);
	context.subscriptions.push(
		log,
		server,
		onFirstBrief(() => server.start()),
		configDocuments(server),
		standings,
		showStatus(server, standings),
		showPages(context),
		followed,
		newBrief(server),
		saveBrief(),
		keyPointsView(context, server, followed, standings),
		canvasPanel(context, server, followed, standings),
		hintAtCompletions(context, document => isBrief(document).isBrief),
		briefsView(server),
		checkBriefs(server),
		fixBriefs(server),
		preview,
		assistantTools(context, server),
		turnOffRule(server),
		reviewReport(server, followed, standings),
		vscode.commands.registerCommand('outcomeBrief.restartServer', () => server.restart()),
		vscode.commands.registerCommand('outcomeBrief.showOutput', () => log.show()),
		vscode.commands.registerCommand('outcomeBrief.select', select),
	);
	return { extendMarkdownIt: preview.extendMarkdownIt };
}
