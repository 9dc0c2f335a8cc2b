import * as vscode from 'vscode';

/**
 * Asks about every document of the workspace that may be a brief, one after another, with progress that can be cancelled.
 * @returns the answers, without those that are nothing; undefined where it was cancelled
 */
export function askOfEvery<T>(
	title: string,
	ask: (uri: vscode.Uri) => Promise<T | null | undefined>,
): Thenable<readonly T[] | undefined> {
	const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
	return vscode.window.withProgress(options, async (progress, token) => {
		// VS Code finds them in any order.
		const files = [...(await findDocuments(token))].sort((a, b) => (a.path < b.path ? -1 : 1));
		const answers: T[] = [];
		for (const uri of files) {
			if (token.isCancellationRequested) return undefined;
			progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / files.length });
			const answer = await ask(uri);
			if (answer !== null && answer !== undefined) answers.push(answer);
		}
		return token.isCancellationRequested ? undefined : answers;
	});
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
