import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Client } from './client.ts';

/** The workspace's folders: patterns for files count from there. */
export interface Folders {
	/** A document's path from the innermost folder that it is in; all of its path where it is in none. */
	pathOf(uri: string): string;
	/** Has the client tell of changes; to call once it is initialised. */
	listen(): void;
}

export function workspaceFolders(
	connection: Connection,
	client: Client,
	params: InitializeParams,
	changed: () => void,
): Folders {
	let folders = (params.workspaceFolders ?? []).map(folder => folder.uri);
	return {
		pathOf(uri) {
			const path = pathIn(uri);
			const around = folders.map(pathIn).filter(folder => path.startsWith(withSlash(folder)));
			return path.slice(Math.max(0, ...around.map(folder => withSlash(folder).length)));
		},
		listen() {
			if (!client.changesFolders) return;
			connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
				const gone = removed.map(folder => folder.uri);
				folders = [...folders.filter(uri => !gone.includes(uri)), ...added.map(folder => folder.uri)];
				changed();
			});
		},
	};
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/** Decoded, as clients do not agree on which characters to encode. */
function pathIn(uri: string): string {
	const path = uri.replace(/^[\w+.-]+:(?:\/\/[^/]*)?/, '').replace(/[?#].*$/, '');
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
