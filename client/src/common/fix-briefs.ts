import * as vscode from 'vscode';
import type { FixedBrief } from '../../../server/src/protocol.ts';
import { askOfEvery } from './every-document.ts';
import type { LanguageServer } from './language-server.ts';
import { toRange } from './show-place.ts';

/** Where a brief can be seen as it would be. No document of this kind is checked. */
const scheme = 'outcome-brief-fixed';

/** Mends every brief of the workspace, as far as that needs no answer: those that a person picks, and can look at first. */
export function fixBriefs(server: Pick<LanguageServer, 'start' | 'request'>): vscode.Disposable {
	const texts = new Map<string, string>();
	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(scheme, {
			provideTextDocumentContent: uri => texts.get(uri.query) ?? '',
		}),
		vscode.commands.registerCommand('outcomeBrief.fixBriefs', async () => {
			server.start();
			const ask = (uri: string) => server.request('outcomeBrief/fixAll', { textDocument: { uri } });
			const found = await askOfEvery('Looking for what can be fixed', uri => ask(uri.toString()));
			if (found === undefined) return;
			if (found.length === 0) {
				vscode.window.showInformationMessage('In no brief is there anything to fix that needs no answer from you.');
				return;
			}
			texts.clear();
			for (const { uri, text } of found) texts.set(uri, text);
			const picked = await pick(found);
			if (picked.length > 0) await apply(picked, ask);
		}),
	);
}

interface Item extends vscode.QuickPickItem {
	readonly brief: FixedBrief;
}

/** All are ticked at first; a button on each shows what would change. */
function pick(found: readonly FixedBrief[]): Promise<readonly FixedBrief[]> {
	const list = vscode.window.createQuickPick<Item>();
	const look = { iconPath: new vscode.ThemeIcon('diff'), tooltip: 'Show what would change' };
	list.title = 'Fix All That Needs No Answer';
	list.placeholder = 'Which briefs to fix';
	list.canSelectMany = true;
	// It waits while somebody looks at what would change.
	list.ignoreFocusOut = true;
	list.items = found.map(brief => ({
		label: vscode.workspace.asRelativePath(vscode.Uri.parse(brief.uri)),
		description: brief.edits.length === 1 ? '1 change' : `${brief.edits.length} changes`,
		buttons: [look],
		brief,
	}));
	list.selectedItems = list.items;
	return new Promise(settle => {
		list.onDidTriggerItemButton(({ item }) => show(item.brief));
		list.onDidAccept(() => {
			settle(list.selectedItems.map(({ brief }) => brief));
			list.dispose();
		});
		list.onDidHide(() => {
			settle([]);
			list.dispose();
		});
		list.show();
	});
}

async function show({ uri }: FixedBrief): Promise<void> {
	const before = vscode.Uri.parse(uri);
	const after = before.with({ scheme, authority: '', query: uri });
	const title = `${before.path.replace(/^.*\//, '')}: as it would be`;
	await vscode.commands.executeCommand('vscode.diff', before, after, title, { preserveFocus: true });
}

/** In the editors, so that one undo takes it back and nothing is saved that nobody has seen. */
async function apply(
	picked: readonly FixedBrief[],
	ask: (uri: string) => Promise<FixedBrief | null | undefined>,
): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	for (const { uri, edits, text } of picked) {
		if ((await ask(uri))?.text !== text) {
			const name = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
			vscode.window.showWarningMessage(`${name} has changed since, so nothing was fixed. Run the command again.`);
			return;
		}
		for (const { range, newText } of edits) edit.replace(vscode.Uri.parse(uri), toRange(range), newText);
	}
	if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) return;
	const count = picked.length === 1 ? '1 brief' : `${picked.length} briefs`;
	vscode.window.showInformationMessage(`Fixed ${count}. Look at what changed, then save.`);
}
