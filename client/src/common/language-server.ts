import * as vscode from 'vscode';
import type { BaseLanguageClient, FileChangeType, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions, Notifications, Requests, ServerRequests } from '../../../server/src/protocol.ts';
import { calmTyping } from './calm.ts';
import { saidOnce } from './config-documents.ts';
import { documentSelector } from './is-brief.ts';
import { rulePages } from './pages.ts';
import { readFile } from './read-file.ts';
import { serverFaults } from './server-faults.ts';

/** Loads the language client, which is most of the extension's code, and makes one. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The server as the rest of the extension sees it: by our own messages. */
export interface LanguageServer extends vscode.Disposable {
	/** Does nothing if it is started already. */
	start(): void;
	restart(): Promise<void>;
	/** Whether it is started no more until somebody asks. */
	isOff(): boolean;
	/** Undefined where no server runs. */
	request<M extends keyof Requests>(
		method: M,
		params: Requests[M]['params'],
	): Promise<Requests[M]['result'] | undefined>;
	/** Tells the server, where one runs, that a file of the workspace is not what it was. */
	fileChanged(uri: vscode.Uri): void;
	/** Holds for servers that start later, too. */
	on<M extends keyof Notifications>(method: M, listener: (params: Notifications[M]) => void): void;
}

/** The enumeration itself is in the language client, which is loaded only when there is something to check. */
const changed = 2 satisfies FileChangeType;

const inCards = ['outcomeBrief.showKeyPoints', 'outcomeBrief.showRule'] as const;

export function languageServer(log: vscode.LogOutputChannel, makeClient: MakeClient): LanguageServer {
	const listeners = new Map<keyof Notifications, ((params: never) => void)[]>();
	const calm = calmTyping();
	const once = saidOnce();
	let running: Promise<BaseLanguageClient | undefined> | undefined;
	let isOff = false;
	const faults = serverFaults(() => tell('Outcome Brief’s checks stopped several times, so they are off for now.'));

	return {
		start() {
			running ??= run();
		},
		restart,
		isOff: () => isOff,
		async request(method, params) {
			const client = await running;
			return client?.needsStop() ? client.sendRequest(method, params) : undefined;
		},
		async fileChanged(uri) {
			const client = await running;
			if (!client?.needsStop()) return;
			const changes = [{ uri: client.code2ProtocolConverter.asUri(uri), type: changed }];
			await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
		},
		on(method, listener) {
			listeners.set(method, [...(listeners.get(method) ?? []), listener]);
		},
		dispose() {
			calm.dispose();
			once.dispose();
			running?.then(client => client?.dispose());
		},
	};

	async function restart(): Promise<void> {
		faults.forget();
		isOff = false;
		const client = await running;
		// A server that hangs does not answer to this, and is ended all the same.
		await client?.stop().catch(error => log.warn(String(error)));
		if (client === undefined) running = run();
		else await client.start().catch(error => log.warn(String(error)));
	}

	async function tell(fault: string): Promise<void> {
		isOff = true;
		const again = 'Start Again';
		const show = 'Show Output';
		const answer = await vscode.window.showErrorMessage(`${fault} Your briefs are as you left them.`, again, show);
		if (answer === again) await restart();
		else if (answer === show) log.show();
	}

	async function run(): Promise<BaseLanguageClient | undefined> {
		const initializationOptions: InitializationOptions = {
			docsBase: rulePages,
			commands: ['outcomeBrief.select', 'outcomeBrief.turnOffRule', ...inCards],
			readFile: true,
			status: true,
			hoversShowDiagnostics: true,
		};
		let client: BaseLanguageClient | undefined;
		try {
			client = await makeClient('outcomeBrief', 'Outcome Brief', {
				documentSelector,
				initializationOptions,
				outputChannel: log,
				diagnosticPullOptions: { onChange: true },
				// All that a link in a card may do, whoever wrote the brief.
				markdown: { isTrusted: { enabledCommands: inCards } },
				middleware: { provideDiagnostics: calm.provideDiagnostics, handleDiagnostics: once.handleDiagnostics },
				errorHandler: faults,
				// It would show what went wrong in its own words.
				initializationFailedHandler: () => false,
			});
			prepare(client);
			await client.start();
			return client;
		} catch (error) {
			log.error(error instanceof Error ? error : String(error));
			// It ended while it started: whether it is started again is settled already.
			if (faults.hasEnded()) return client;
			tell('Outcome Brief could not start its checks.');
			return undefined;
		}
	}

	function prepare(client: BaseLanguageClient): void {
		// The client's own notices are written for developers, and one fault brings several.
		client.error = (message, data) => log.error(message, ...(data === undefined ? [] : [data]));
		client.onRequest('outcomeBrief/readFile', ({ uri }: ServerRequests['outcomeBrief/readFile']['params']) =>
			readFile(uri),
		);
		// The client keeps one handler for a method, and forgets the one before.
		for (const [method, all] of listeners) {
			client.onNotification(method, params => {
				for (const listener of all) listener(params as never);
			});
		}
		calm.onRelease(() => pullAgain(client));
	}
}

/** Asks for the findings of every brief in sight once more. */
function pullAgain(client: BaseLanguageClient): void {
	const feature = client.getFeature('textDocument/diagnostic');
	for (const document of vscode.workspace.textDocuments) {
		feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
	}
}
