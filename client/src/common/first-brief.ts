import * as vscode from 'vscode';
import { documentSelector, isBrief } from './is-brief.ts';
import { readFile } from './read-file.ts';

/** Calls back once, when a brief is open: now or later. A document can become one by its front matter, or by a setting. */
export function onFirstBrief(found: () => void): vscode.Disposable {
	const configs = configsAbove();
	let isFound = false;
	// A file that comes, or changes; one that goes makes no brief.
	const watcher = vscode.workspace.createFileSystemWatcher(`**/{${configNames.join()}}`, false, false, true);
	const again = (): void => {
		configs.forget();
		lookAtAll();
	};
	const listening = vscode.Disposable.from(
		watcher,
		watcher.onDidCreate(again),
		watcher.onDidChange(again),
		vscode.workspace.onDidOpenTextDocument(look),
		vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
		vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration('outcomeBrief.files') && lookAtAll()),
	);
	lookAtAll();
	return listening;

	function lookAtAll(): void {
		for (const document of vscode.workspace.textDocuments) look(document);
	}

	async function look(document: vscode.TextDocument): Promise<void> {
		if (isFound || vscode.languages.match(documentSelector, document) === 0) return;
		const isOne = isBrief(document).isBrief || (await configs.isThere(document.uri));
		if (isFound || !isOne) return;
		isFound = true;
		listening.dispose();
		found();
	}
}

const configNames = ['.outcome-brief.json', '.outcome-brief.yaml', '.outcome-brief.yml', 'package.json'];

/**
 * Whether there is a config file in a document's folder or above it: it may call any Markdown file a brief, and only the
 * server reads it. Looked for from the document, not through the workspace, so that it costs little in a large one and
 * works where there is nobody to search.
 */
function configsAbove(): { isThere(uri: vscode.Uri): Promise<boolean>; forget(): void } {
	const known = new Map<string, Promise<boolean>>();
	return {
		isThere: uri => inOrAbove(vscode.Uri.joinPath(uri, '..'), vscode.workspace.getWorkspaceFolder(uri)?.uri),
		forget: () => known.clear(),
	};

	function inOrAbove(folder: vscode.Uri, root: vscode.Uri | undefined): Promise<boolean> {
		const key = folder.toString();
		const answer = known.get(key) ?? find(folder, root);
		known.set(key, answer);
		return answer;
	}

	async function find(folder: vscode.Uri, root: vscode.Uri | undefined): Promise<boolean> {
		if ((await Promise.all(configNames.map(name => isConfig(folder, name)))).includes(true)) return true;
		const parent = vscode.Uri.joinPath(folder, '..');
		if (root === undefined || folder.path.length <= root.path.length || parent.path === folder.path) return false;
		return inOrAbove(parent, root);
	}
}

async function isConfig(folder: vscode.Uri, name: string): Promise<boolean> {
	const uri = vscode.Uri.joinPath(folder, name);
	if (name === 'package.json') return (await readFile(uri.toString()))?.includes('"outcomeBrief"') === true;
	return vscode.workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);
}
