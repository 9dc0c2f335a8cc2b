import * as vscode from 'vscode';

/** A Markdown or .brief file in one of the workspace's folders, by its path from there or its whole path; else undefined. */
export function workspaceFile(path: string): vscode.Uri | undefined {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const isWhole = /^(?:[/\\]|[A-Za-z]:)/.test(path);
	const slashed = path.replaceAll('\\', '/').replace(/^(?=[A-Za-z]:)/, '/');
	const uris = folders.map(({ uri }) => {
		const whole = vscode.Uri.joinPath(uri.with({ path: '/' }), slashed);
		return isWhole ? whole : vscode.Uri.joinPath(uri, slashed);
	});
	// Paths are worked out by then: what climbs out of a folder is in none.
	const found = uris.find((uri, index) => uri.path.startsWith(`${folders[index]?.uri.path.replace(/\/$/, '')}/`));
	return found && /\.(?:md|markdown|brief)$/i.test(found.path) ? found : undefined;
}
