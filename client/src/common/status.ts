import * as vscode from 'vscode';
import { leftOut } from '../../../server/src/brief-files.ts';
import type { BriefStatus, FindingCounts } from '../../../server/src/protocol.ts';
import { documentSelector } from './is-brief.ts';
import type { LanguageServer } from './language-server.ts';
import type { Standings } from './standings.ts';

/** Beside the language's name in the status bar: how the brief stands, or why the document is not checked. */
export function showStatus(server: Pick<LanguageServer, 'on'>, standings: Standings): vscode.Disposable {
	const item = vscode.languages.createLanguageStatusItem('outcomeBrief.status', documentSelector);
	item.name = 'Outcome Brief';
	let isShownAsBrief = false;
	server.on('outcomeBrief/status', status => {
		if ('leadsWith' in status && status.leadsWith === 'outcome') setContext('leadsWithOutcome', true);
		update();
	});
	update();
	return vscode.Disposable.from(
		item,
		vscode.window.onDidChangeActiveTextEditor(update),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			// The front matter of a new document is not there yet when its editor is shown; and the server, which is told of
			// changes only after a while, may not have said anything of it.
			const isActive = document === vscode.window.activeTextEditor?.document;
			if (isActive && !isShownAsBrief && document.lineAt(0).text.startsWith('---')) update();
		}),
	);

	function update(): void {
		const document = vscode.window.activeTextEditor?.document;
		if (document === undefined || vscode.languages.match(documentSelector, document) === 0) {
			showAsBrief(false);
			return;
		}
		const status = standings.of(document);
		const counted = 'findings' in status ? status : undefined;
		item.busy = status.isBrief && counted === undefined;
		item.text = counted === undefined ? (status.isBrief ? 'Brief' : 'Not checked') : summary(counted);
		item.detail =
			'reason' in status ? firstSentence(status.reason) : counted === undefined ? 'Reading it' : told(counted);
		const isCut = counted?.notice !== undefined;
		item.severity = isCut ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
		item.command = status.isBrief ? commandFor(isCut) : toReason('reason' in status ? status.reason : '');
		showAsBrief(status.isBrief);
	}

	function showAsBrief(isOne: boolean): void {
		isShownAsBrief = isOne;
		setContext('isBrief', isOne);
	}
}

function commandFor(isCut: boolean): vscode.Command {
	if (isCut) return toSetting('Open Setting', 'maximumSize');
	return { title: 'Show Key Points', command: 'outcomeBrief.showKeyPoints' };
}

const toReason = (reason: string): vscode.Command =>
	toSetting('Open Setting', reason === leftOut.reason ? 'exclude' : 'files');

const toSetting = (title: string, name: string): vscode.Command => ({
	title,
	command: 'workbench.action.openSettings',
	arguments: [`outcomeBrief.${name}`],
});

type Counted = Extract<BriefStatus, { readonly isBrief: true }>;

function summary({ leadsWith, sections, findings }: Counted): string {
	const found = Object.values(findings).reduce((sum, count) => sum + count, 0);
	const leads = {
		outcome: 'Leads with the outcome',
		technology: 'Leads with technology',
		both: 'Leads with outcome and technology',
		neither: 'No outcome yet',
		unread: 'Not in English: only structure is checked',
	}[leadsWith];
	// Of headings in another language nobody knows what they are for.
	const written = leadsWith === 'unread' ? [] : [`${sections.written} of ${sections.expected} sections`];
	return [leads, ...written, found === 1 ? '1 finding' : `${found} findings`].join(' · ');
}

const firstSentence = (text: string): string => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;

/** VS Code shows it on one line, with the summary and the command, and cuts off what is too long. */
const told = ({ notice, findings }: Counted): string => (notice === undefined ? '' : `${notice} ${inWords(findings)}`);

export function inWords(counts: FindingCounts): string {
	const found = partsInWords(counts);
	return found.length === 0 ? 'Nothing found' : found.join(', ');
}

/** For where there is little room: the count of the most severe only. */
export const worstInWords = (counts: FindingCounts): string => partsInWords(counts)[0] ?? 'Nothing found';

function partsInWords({ error, warning, information, hint }: FindingCounts): readonly string[] {
	const parts = [
		[error, 'error', 'errors'],
		[warning, 'warning', 'warnings'],
		[information, 'suggestion', 'suggestions'],
		[hint, 'hint', 'hints'],
	] as const;
	return parts.filter(([count]) => count > 0).map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
}

/** For menus and the walkthrough. */
function setContext(key: string, value: boolean): void {
	vscode.commands.executeCommand('setContext', `outcomeBrief.${key}`, value);
}
