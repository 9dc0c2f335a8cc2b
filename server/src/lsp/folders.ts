import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { pathIn } from './uri-path.ts';

/** The workspace's folders: patterns for files count from there. */
export interface Folders {
	/** A document's path from the innermost folder that it is in; all of its path where it is in none. */
	pathOf(uri: string): string;
	/** The innermost folder that a document is in, as the client names it. */
	around(uri: string): string | undefined;
	/** Every folder, as the client names it. */
	all(): readonly string[];
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
			const folder = around(uri);
			return folder === undefined ? path : path.slice(withSlash(pathIn(folder)).length);
		},
		around,
		all: () => folders,
		listen() {
			if (!client.changesFolders) return;
			connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
				const gone = removed.map(folder => folder.uri);
				folders = [...folders.filter(uri => !gone.includes(uri)), ...added.map(folder => folder.uri)];
				changed();
			});
		},
	};

	function around(uri: string): string | undefined {
		const path = pathIn(uri);
		const holding = folders.filter(folder => path.startsWith(withSlash(pathIn(folder))));
		return holding.sort((a, b) => pathIn(b).length - pathIn(a).length)[0];
	}
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
