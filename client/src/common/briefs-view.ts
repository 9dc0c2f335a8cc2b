import * as vscode from 'vscode';
import type { BriefState } from '../../../server/src/protocol.ts';
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
		const options = { location: vscode.ProgressLocation.Notification, title: 'Looking for briefs', cancellable: true };
		const found = await vscode.window.withProgress(options, (progress, token) => findStates(server, progress, token));
		if (found !== undefined) {
			states = [...found].sort((a, b) => weight(b) - weight(a) || (a.uri < b.uri ? -1 : 1));
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
	{ label: 'Briefs that do not lead with an outcome', keeps: ({ leadsWith }) => leadsWith !== 'outcome' },
	{
		label: 'Briefs with sections missing',
		keeps: ({ sections }) => sections.written < sections.expected,
	},
];

/** Undefined where it was cancelled: what was listed before stays. */
async function findStates(
	server: Pick<LanguageServer, 'request'>,
	progress: vscode.Progress<{ message?: string; increment?: number }>,
	token: vscode.CancellationToken,
): Promise<readonly BriefState[] | undefined> {
	const files = await findDocuments(token);
	const states: BriefState[] = [];
	for (const uri of files) {
		if (token.isCancellationRequested) return undefined;
		progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / files.length });
		const state = await server.request('outcomeBrief/briefState', { textDocument: { uri: uri.toString() } });
		if (state) states.push(state);
	}
	return token.isCancellationRequested ? undefined : states;
}

async function findDocuments(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
	const virtual = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => !searched.includes(uri.scheme));
	if (virtual.length > 0) return (await Promise.all(virtual.map(({ uri }) => walk(uri, token)))).flat();
	return vscode.workspace.findFiles('**/*.{md,markdown,brief}', '**/node_modules/**', undefined, token);
}

/** Elsewhere there may be nobody who searches, and then VS Code gives no answer at all. */
const searched = ['file', 'vscode-remote'];

async function walk(folder: vscode.Uri, token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
	const found: vscode.Uri[] = [];
	for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
		if (token.isCancellationRequested) break;
		const uri = vscode.Uri.joinPath(folder, name);
		if (type === vscode.FileType.Directory && name !== 'node_modules' && name !== '.git')
			found.push(...(await walk(uri, token)));
		else if ((type & vscode.FileType.File) !== 0 && /\.(?:md|markdown|brief)$/.test(name)) found.push(uri);
	}
	return found;
}

function treeItem(state: BriefState): vscode.TreeItem {
	const uri = vscode.Uri.parse(state.uri);
	const item = new vscode.TreeItem(state.title || vscode.workspace.asRelativePath(uri));
	const { written, expected } = state.sections;
	item.id = state.uri;
	item.description = worstInWords(state.findings);
	item.tooltip = `${vscode.workspace.asRelativePath(uri)}\n${written} of ${expected} sections\n${inWords(state.findings)}`;
	item.accessibilityInformation = { label: `${item.label}, ${inWords(state.findings)}` };
	item.iconPath = new vscode.ThemeIcon(iconOf(state));
	item.command = { title: 'Open', command: 'vscode.open', arguments: [uri] };
	return item;
}

function iconOf({ findings: { error, warning, information, hint } }: BriefState): string {
	if (error > 0) return 'error';
	if (warning > 0) return 'warning';
	return information + hint > 0 ? 'info' : 'pass';
}

const weight = ({ findings: { error, warning, information, hint } }: BriefState): number =>
	error * 1e9 + warning * 1e6 + information * 1e3 + hint;
