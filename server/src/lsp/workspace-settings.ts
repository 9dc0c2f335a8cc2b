import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { readSettings, type Settings } from '../settings.ts';
import type { Client } from './client.ts';

export interface WorkspaceSettings {
	/** The same object as long as nothing changed. */
	of(uri: string): Promise<Settings>;
	/** Asks the client to tell of changes; to call once it is initialised. */
	listen(): void;
}

/** The client's `outcomeBrief` settings, asked for document by document, as folders can have their own. */
export function workspaceSettings(connection: Connection, client: Client, changed: () => void): WorkspaceSettings {
	const known = new Map<string, Promise<Settings>>();
	const told = new Set<string>();
	let pushed = client.options.settings;

	connection.onDidChangeConfiguration(({ settings }) => {
		known.clear();
		told.clear();
		pushed = (settings as { readonly outcomeBrief?: unknown } | null | undefined)?.outcomeBrief ?? pushed;
		changed();
	});

	return {
		of(uri) {
			const key = client.answersConfiguration ? uri : '';
			const settings = known.get(key) ?? ask(key);
			known.set(key, settings);
			return settings;
		},
		listen() {
			if (!client.answersConfiguration || !client.registersConfiguration) return;
			const section = 'outcomeBrief';
			connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(say);
		},
	};

	async function ask(scopeUri: string): Promise<Settings> {
		const { settings, problems } = readSettings(scopeUri === '' ? pushed : await pull(scopeUri));
		for (const problem of problems) {
			if (!told.has(problem)) connection.console.warn(problem);
			told.add(problem);
		}
		return settings;
	}

	async function pull(scopeUri: string): Promise<unknown> {
		try {
			return await connection.workspace.getConfiguration({ scopeUri, section: 'outcomeBrief' });
		} catch (error) {
			say(error);
			return undefined;
		}
	}

	function say(error: unknown): void {
		connection.console.error(`The client did not answer about settings: ${String(error)}`);
	}
}
