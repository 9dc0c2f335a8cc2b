import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServerRequests } from '../protocol.ts';
import { version } from '../version.ts';
import { afterShutdown } from './after-shutdown.ts';
import { assistant } from './assistant.ts';
import { briefStates } from './brief-states.ts';
import { openBriefs } from './briefs.ts';
import { canvas } from './canvas.ts';
import { type Client, readClient } from './client.ts';
import { codeActions } from './code-actions.ts';
import { completion } from './completion.ts';
import { configFiles } from './config-files.ts';
import { diagnostics } from './diagnostics.ts';
import type { Feature, Server } from './feature.ts';
import { fixBriefs } from './fix-briefs.ts';
import { workspaceFolders } from './folders.ts';
import { lazyGrammar } from './grammar.ts';
import { hover } from './hover.ts';
import { keyPointsReview } from './key-points.ts';
import { ErrorCodes, ResponseError, TextDocumentSyncKind, TextDocuments } from './lsp-values.ts';
import { outline } from './outline.ts';
import { preview } from './preview.ts';
import { reviewReport } from './review-report.ts';
import { status } from './status.ts';
import { symbols } from './symbols.ts';
import { teamTemplates } from './team-templates.ts';
import { briefTemplates } from './templates.ts';
import { turnOffRule } from './turn-off-rule.ts';
import { workspaceSettings } from './workspace-settings.ts';

/** What the server cannot find out by itself, as it does not know whether it runs in Node or in a browser. */
export interface Host {
	/** Address of the folder with the rules' pages, for clients that name none. */
	readonly docsBase?: string | undefined;
	/** Told how much text is open, in UTF-16 units, before it is read. */
	readonly onOpenText?: (length: number) => void;
	/** False for a file that is outside the folder by way of a link, which a client that reads files does not see. */
	readonly isWithin?: (uri: string, root: string) => Promise<boolean>;
	/**
	 * Reads a file for clients that do not. Gives undefined for one that is not there, and for one that is outside the
	 * folder by way of a link.
	 */
	readonly readFile?: (uri: string, root: string) => Promise<string | undefined>;
}

const features: readonly Feature[] = [
	diagnostics,
	codeActions,
	hover,
	completion,
	symbols,
	outline,
	status,
	briefTemplates,
	keyPointsReview,
	canvas,
	preview,
	turnOffRule,
	reviewReport,
	assistant,
	briefStates,
	fixBriefs,
];

/** Answers the client at the other end of the connection until it says to exit. */
export function startServer(connection: Connection, host: Host = {}): void {
	const documents = new TextDocuments(TextDocument);
	const measureText = (): void =>
		host.onOpenText?.(documents.all().reduce((sum, document) => sum + document.getText().length, 0));
	documents.onDidChangeContent(measureText);
	documents.onDidClose(measureText);

	let isStarted = false;
	connection.onRequest(method => {
		if (method === afterShutdown) return new ResponseError(ErrorCodes.InvalidRequest, 'This server was shut down.');
		return isStarted
			? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`)
			: new ResponseError(ErrorCodes.ServerNotInitialized, 'Send initialize first.');
	});
	connection.onInitialize(params => {
		isStarted = true;
		const client = readClient(params);
		const listeners: (() => void)[] = [];
		const changed = (): void => {
			for (const listener of listeners) listener();
		};
		const reload = (): void => {
			settings.forget();
			changed();
		};
		const folders = workspaceFolders(connection, client, params, reload);
		const readFile = client.options.readFile ? fileAsker(connection, host) : (host.readFile ?? (async () => undefined));
		const configs = configFiles({ connection, client, folders, readFile, changed: reload });
		const settings = workspaceSettings(connection, client, configs, changed);
		const grammar = lazyGrammar(changed, error => connection.console.error(`No grammar: ${String(error)}`));
		const briefs = openBriefs({
			connection,
			documents,
			settings,
			folders,
			grammar,
			readFile: uri => readFile(uri, folders.around(uri) ?? uri.replace(/[^/]*$/, '')),
		});
		const docs = client.options.docsBase ?? host.docsBase;
		const server: Server = {
			connection,
			documents,
			briefs,
			folders,
			configs,
			client,
			teamTemplates: teamTemplates({ settings, folders, readFile }),
			docsOf: rule => docs && `${docs}/${rule}.md`,
			onDidChangeReviews: listener => listeners.push(listener),
		};
		for (const feature of features) feature.register(server);
		documents.onDidClose(({ document }) => briefs.forget(document.uri));
		connection.onInitialized(() => {
			settings.listen();
			configs.listen();
			folders.listen();
			for (const feature of features) feature.initialized?.(server);
		});
		return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Outcome Brief', version } };
	});
	documents.listen(connection);
	connection.listen();
}

type ReadFile = ServerRequests['outcomeBrief/readFile'];

const fileAsker =
	(connection: Connection, { isWithin = async () => true }: Host) =>
	async (uri: string, root: string): Promise<string | undefined> => {
		if (!(await isWithin(uri, root))) return undefined;
		return (await connection.sendRequest<ReadFile['result']>('outcomeBrief/readFile', { uri })) ?? undefined;
	};

function capabilitiesFor(client: Client): ServerCapabilities {
	const own: ServerCapabilities = {
		positionEncoding: 'utf-16',
		textDocumentSync: TextDocumentSyncKind.Incremental,
		workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
	};
	return Object.assign(own, ...features.map(feature => feature.capabilities(client)));
}
