import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type {
	ClientCapabilities,
	CodeAction,
	Diagnostic,
	DocumentDiagnosticReport,
	FullDocumentDiagnosticReport,
	InitializeResult,
	MessageConnection,
	PublishDiagnosticsParams,
	Range,
} from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** What VS Code can do. */
export const able: ClientCapabilities = {
	workspace: {
		configuration: true,
		didChangeConfiguration: { dynamicRegistration: true },
		diagnostics: { refreshSupport: true },
		workspaceEdit: { documentChanges: true, snippetEditSupport: true },
		workspaceFolders: true,
	},
	textDocument: {
		diagnostic: {},
		publishDiagnostics: { codeDescriptionSupport: true },
		codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
		completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
		hover: { contentFormat: ['markdown'] },
		documentSymbol: { dynamicRegistration: true },
		foldingRange: { dynamicRegistration: true },
	},
};

export interface ClientOptions {
	readonly capabilities?: ClientCapabilities;
	readonly initializationOptions?: unknown;
	readonly workspaceFolders?: readonly string[];
	/** What the client answers for the `outcomeBrief` section. */
	readonly settings?: unknown;
	/** For the process that the server runs in. */
	readonly nodeArguments?: readonly string[];
	/** What the client answers to other requests, by method. */
	readonly answer?: Readonly<Record<string, (params: unknown) => unknown>>;
}

/** The bundled server, as another process, with a client that knows nothing but the protocol. */
export interface TestClient {
	readonly connection: MessageConnection;
	readonly server: InitializeResult;
	readonly process: ChildProcess;
	/** What the server logged, and what it asked to register, in order. */
	readonly log: readonly string[];
	readonly registered: readonly { readonly method: string; readonly registerOptions?: unknown }[];
	/** All that the server sent of itself, in order. */
	readonly received: readonly { readonly method: string; readonly params: unknown }[];
	/** Settles at the next notification or request of that method from the server. */
	next<P>(method: string): Promise<P>;
	configure(settings: unknown): Promise<void>;
	open(text: string, uri?: string, languageId?: string): Promise<OpenDocument>;
	/** Shuts down in the way of the protocol; gives the exit code. */
	stop(): Promise<number | null>;
}

export async function startClient({
	capabilities = able,
	initializationOptions,
	workspaceFolders,
	settings,
	answer = {},
	nodeArguments,
}: ClientOptions = {}): Promise<TestClient> {
	const child = nodeArguments === undefined ? nextServer() : spawnServer(nodeArguments);
	const exited = once(child, 'exit');
	const connection = createMessageConnection(
		new StreamMessageReader(child.stdout),
		new StreamMessageWriter(child.stdin),
	);
	let opened = 0;
	const log: string[] = [];
	const registered: { readonly method: string; readonly registerOptions?: unknown }[] = [];
	const waiting = new Map<string, ((params: never) => void)[]>();
	const received: { readonly method: string; readonly params: unknown }[] = [];
	const heard = (method: string, params: unknown): void => {
		received.push({ method, params });
		for (const settle of waiting.get(method)?.splice(0) ?? []) settle(params as never);
	};
	let current = settings;

	connection.onRequest((method, params) => {
		heard(method, params);
		if (method === 'workspace/configuration') return (params as { items: unknown[] }).items.map(() => current ?? null);
		if (method === 'client/registerCapability') registered.push(...(params as { registrations: [] }).registrations);
		return answer[method]?.(params) ?? null;
	});
	connection.onNotification((method, params) => {
		if (method === 'window/logMessage') log.push((params as { message: string }).message);
		heard(method, params);
	});
	connection.listen();
	const server: InitializeResult = await connection.sendRequest('initialize', {
		processId: process.pid,
		rootUri: null,
		capabilities,
		initializationOptions,
		workspaceFolders: workspaceFolders?.map(uri => ({ uri, name: uri })) ?? null,
	});
	await connection.sendNotification('initialized', {});

	return {
		connection,
		server,
		process: child,
		log,
		registered,
		received,
		next: method => new Promise(settle => waiting.set(method, [...(waiting.get(method) ?? []), settle])),
		async configure(settings) {
			current = settings;
			await connection.sendNotification('workspace/didChangeConfiguration', { settings: { outcomeBrief: settings } });
		},
		async open(text, uri = `file:///work/${++opened}/brief.md`, languageId = 'markdown') {
			const document = TextDocument.create(uri, languageId, 1, text);
			await connection.sendNotification('textDocument/didOpen', {
				textDocument: { uri, languageId, version: 1, text },
			});
			return openDocument(connection, document);
		},
		async stop() {
			await connection.sendRequest('shutdown');
			await connection.sendNotification('exit');
			const [code] = await exited;
			connection.dispose();
			return code;
		},
	};
}

const spawnServer = (nodeArguments: readonly string[] = []) =>
	spawn(process.execPath, [...nodeArguments, 'dist/server.cjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });

let spare: ReturnType<typeof spawnServer> | undefined;
after(() => spare?.kill());

/** A server for each client. The next one starts while this one is talked to: that halves the time of these tests. */
function nextServer(): ReturnType<typeof spawnServer> {
	const server = spare ?? spawnServer();
	spare = spawnServer();
	return server;
}

export interface OpenDocument {
	readonly uri: string;
	readonly text: string;
	/** The first place of these words. */
	rangeOf(words: string): Range;
	/** Replaces words, as typing would. */
	replace(words: string, replacement: string): Promise<void>;
	pull(previousResultId?: string): Promise<DocumentDiagnosticReport>;
	/** The findings, for a client that pulls. */
	diagnostics(): Promise<readonly Diagnostic[]>;
	actions(
		range: Range,
		context?: { readonly only?: readonly string[]; readonly diagnostics?: readonly Diagnostic[] },
	): Promise<CodeAction[]>;
	request<R>(method: string, params?: object): Promise<R>;
	close(): Promise<void>;
}

function openDocument(connection: MessageConnection, opened: TextDocument): OpenDocument {
	let document = opened;
	const { uri } = opened;
	const request = <R>(method: string, params: object = {}): Promise<R> =>
		connection.sendRequest(method, { textDocument: { uri }, ...params });
	const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
		request('textDocument/diagnostic', { previousResultId });
	const rangeOf = (words: string): Range => {
		const start = document.getText().indexOf(words);
		if (start < 0) throw new Error(`“${words}” is not in the document.`);
		return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
	};
	return {
		uri,
		get text() {
			return document.getText();
		},
		rangeOf,
		async replace(words, replacement) {
			const contentChanges = [{ range: rangeOf(words), text: replacement }];
			document = TextDocument.update(document, contentChanges, document.version + 1);
			const textDocument = { uri, version: document.version };
			await connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
		},
		pull,
		async diagnostics() {
			return ((await pull()) as FullDocumentDiagnosticReport).items;
		},
		actions: (range, { only, diagnostics = [] } = {}) =>
			request('textDocument/codeAction', { range, context: { only, diagnostics } }),
		request,
		async close() {
			await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
		},
	};
}

export type { PublishDiagnosticsParams };
