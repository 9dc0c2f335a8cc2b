import type { Connection } from 'vscode-languageserver';
import type { Settings } from '../config/merge-config.ts';
import type { ConfigValues } from '../config/read-config.ts';
import { readSettings } from '../settings.ts';
import type { Client } from './client.ts';
import type { ConfigFiles } from './config-files.ts';
import { DidChangeConfigurationNotification } from './lsp-values.ts';

export interface WorkspaceSettings {
	/** The same object as long as nothing changed. */
	of(uri: string): Promise<Settings>;
	/** To call when config files changed. */
	forget(): void;
	/** Asks the client to tell of changes; to call once it is initialised. */
	listen(): void;
}

/** Config files and the client's `outcomeBrief` settings, document by document, as folders can have their own. */
export function workspaceSettings(
	connection: Connection,
	client: Client,
	configs: Pick<ConfigFiles, 'settingsFor'>,
	changed: () => void,
): WorkspaceSettings {
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
			const settings =
				known.get(uri) ?? ask(client.answersConfiguration ? uri : '').then(values => configs.settingsFor(uri, values));
			known.set(uri, settings);
			return settings;
		},
		forget: () => known.clear(),
		listen() {
			if (!client.answersConfiguration || !client.registersConfiguration) return;
			const section = 'outcomeBrief';
			connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(say);
		},
	};

	async function ask(scopeUri: string): Promise<ConfigValues> {
		const { values, problems } = readSettings(scopeUri === '' ? pushed : await pull(scopeUri));
		for (const problem of problems) {
			if (!told.has(problem)) connection.console.warn(problem);
			told.add(problem);
		}
		return values;
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
