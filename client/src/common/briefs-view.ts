import * as vscode from 'vscode';
import type { BriefState } from '../../../server/src/protocol.ts';
import { isolated, mostToDoFirst } from './brief-list.ts';
import { askOfEvery } from './every-document.ts';
import type { LanguageServer } from './language-server.ts';
import { inWords, worstInWords } from './status.ts';

/** Every brief of the workspace with its state. It looks for them when somebody asks, and not again by itself. */
export function briefsView(server: Pick<LanguageServer, 'start' | 'request'>): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	let states: readonly BriefState[] = [];
	let filter: Filter = filters[0];
	const view = vscode.window.createTreeView('outcomeBrief.briefs', {
		treeDataProvider: {
			onDidChangeTreeData: changed.event,
			getChildren: (parent?: BriefState) => (parent === undefined ? states.filter(filter.keeps) : []),
			getTreeItem: treeItem,
		},
	});
	return vscode.Disposable.from(
		changed,
		view,
		vscode.commands.registerCommand('outcomeBrief.refreshBriefs', refresh),
		vscode.commands.registerCommand('outcomeBrief.filterBriefs', async () => {
			const picked = await vscode.window.showQuickPick([...filters], { title: 'Which Briefs to List' });
			if (picked !== undefined) show(picked);
		}),
	);

	/** @returns the addresses of the briefs; those from before where it was cancelled */
	async function refresh(): Promise<readonly string[]> {
		server.start();
		const found = await askOfEvery('Looking for briefs', uri =>
			server.request('outcomeBrief/briefState', { textDocument: { uri: uri.toString() } }),
		);
		if (found !== undefined) {
			states = [...found].sort(mostToDoFirst);
			show(filter);
		}
		return states.map(({ uri }) => uri);
	}

	function show(next: Filter): void {
		filter = next;
		const listed = states.filter(filter.keeps).length;
		view.message =
			states.length === 0
				? 'There is no brief in this workspace yet.'
				: filter === filters[0]
					? undefined
					: `${filter.label}: ${listed} of ${states.length}`;
		changed.fire();
	}
}

interface Filter extends vscode.QuickPickItem {
	keeps(state: BriefState): boolean;
}

const filters: readonly [Filter, ...Filter[]] = [
	{ label: 'All briefs', keeps: () => true },
	{ label: 'Briefs with errors or warnings', keeps: ({ findings }) => findings.error + findings.warning > 0 },
	{
		label: 'Briefs that do not lead with an outcome',
		keeps: ({ leadsWith }) => leadsWith !== 'outcome' && leadsWith !== 'unread',
	},
	{
		label: 'Briefs with sections missing',
		keeps: ({ leadsWith, sections }) => leadsWith !== 'unread' && sections.written < sections.expected,
	},
];

function treeItem(state: BriefState): vscode.TreeItem {
	const uri = vscode.Uri.parse(state.uri);
	const title = state.title || vscode.workspace.asRelativePath(uri);
	const item = new vscode.TreeItem(isolated(title));
	item.id = state.uri;
	const found = isUnwritten(state) ? 'Nothing written yet' : inWords(state.findings);
	item.description = isUnwritten(state) ? found : worstInWords(state.findings);
	item.tooltip = `${vscode.workspace.asRelativePath(uri)}\n${readIn(state)}\n${found}`;
	item.accessibilityInformation = { label: `${title}, ${found}` };
	item.iconPath = new vscode.ThemeIcon(iconOf(state));
	item.command = { title: 'Open', command: 'vscode.open', arguments: [uri] };
	return item;
}

function readIn({ leadsWith, sections: { written, expected } }: BriefState): string {
	return leadsWith === 'unread' ? 'Not in English: only structure is checked' : `${written} of ${expected} sections`;
}

function iconOf(state: BriefState): string {
	const { error, warning, information, hint } = state.findings;
	if (error > 0) return 'error';
	if (warning > 0) return 'warning';
	if (information + hint > 0) return 'info';
	return isUnwritten(state) ? 'circle-large-outline' : 'pass';
}

/** An empty page has no fault, and deserves no praise for it. */
const isUnwritten = ({ findings, sections, leadsWith }: BriefState): boolean =>
	leadsWith === 'neither' && sections.written === 0 && Object.values(findings).every(count => count === 0);
