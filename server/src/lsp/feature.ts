import type {
	CancellationToken,
	Connection,
	ServerCapabilities,
	TextDocumentIdentifier,
	TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Briefs, OpenBrief } from './briefs.ts';
import type { Client } from './client.ts';
import type { ConfigFiles } from './config-files.ts';
import type { Folders } from './folders.ts';
import { LSPErrorCodes, ResponseError } from './lsp-values.ts';
import type { TeamTemplates } from './team-templates.ts';

/** One thing that the server does for people. */
export interface Feature {
	/** What to tell the client of it. */
	capabilities(client: Client): ServerCapabilities;
	register(server: Server): void;
	/** What can only be done when the client is ready. */
	initialized?(server: Server): void;
}

export interface Server {
	readonly connection: Connection;
	readonly documents: TextDocuments<TextDocument>;
	readonly briefs: Briefs;
	readonly configs: ConfigFiles;
	readonly folders: Folders;
	readonly client: Client;
	readonly teamTemplates: TeamTemplates;
	/** Address of the page of a rule, where there is one. */
	docsOf(rule: string): string | undefined;
	/** Told when every brief may have other findings, though its text is the same. */
	onDidChangeReviews(listener: () => void): void;
}

interface AboutDocument {
	readonly textDocument: TextDocumentIdentifier;
}

/** Answers a request about a brief with what `handle` says; about anything else, with null. */
export function aboutBrief<P extends AboutDocument, R>(
	{ briefs }: Server,
	handle: (brief: OpenBrief, params: P) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | null> {
	return async (params, token) => {
		const brief = await briefs.open(params.textDocument.uri);
		throwIfCancelled(token);
		return brief === undefined ? null : handle(brief, params);
	};
}

/** The same for a document that need not be open. */
export function aboutAny<P extends AboutDocument, R>(
	{ briefs }: Server,
	handle: (brief: OpenBrief, params: P) => R,
): (params: P, token: CancellationToken) => Promise<R | null> {
	return async (params, token) => {
		const brief = await briefs.look(params.textDocument.uri);
		throwIfCancelled(token);
		return brief === undefined ? null : handle(brief, params);
	};
}

export function throwIfCancelled(token: CancellationToken): void {
	if (!token.isCancellationRequested) return;
	throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The client no longer needs this.');
}

/** For work that nobody waits for: a failure is logged, as it would end the process otherwise. */
export function inBackground({ connection }: Pick<Server, 'connection'>, work: Promise<unknown>): void {
	work.catch(error =>
		connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
	);
}
