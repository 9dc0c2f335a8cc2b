import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Client } from './client.ts';

export interface Folders {
	/** A document's path from the innermost workspace folder that it is in, or all of its path. */
	pathOf(uri: string): string;
	listen(): void;
}

/** The workspace's folders: patterns for files count from there. */
export function workspaceFolders(
	connection: Connection,
	client: Client,
	params: InitializeParams,
	changed: () => void,
): Folders {
	let folders = (params.workspaceFolders ?? []).map(folder => folder.uri);
	return {
		pathOf(uri) {
			const around = folders.filter(folder => uri.startsWith(withSlash(folder))).sort((a, b) => b.length - a.length);
			return decoded(around[0] === undefined ? pathIn(uri) : uri.slice(withSlash(around[0]).length));
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

const withSlash = (uri: string): string => (uri.endsWith('/') ? uri : `${uri}/`);

const pathIn = (uri: string): string => uri.replace(/^[\w+.-]+:(?:\/\/[^/]*)?/, '').replace(/[?#].*$/, '');

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
