import type { InitializeParams } from 'vscode-languageserver';
import type { ClientCommand, InitializationOptions } from '../protocol.ts';

/** What the client can do, as far as it matters here. */
export interface Client {
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	/** A finding can have a link to its rule's page. */
	readonly linksDiagnostics: boolean;
	readonly answersConfiguration: boolean;
	readonly registersConfiguration: boolean;
	readonly changesFolders: boolean;
	/** Edits can name the version of the document that they are for. */
	readonly versionedEdits: boolean;
	/** Edits can have tab stops. */
	readonly snippetEdits: boolean;
	/** A code action's edit can wait until the action is chosen. */
	readonly resolvesEdits: boolean;
	readonly snippetCompletions: boolean;
	readonly markdownHovers: boolean;
	readonly markdownCompletions: boolean;
	readonly registersSymbols: boolean;
	readonly registersFolding: boolean;
	readonly watchesFiles: boolean;
	readonly options: InitializationOptions;
}

export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
	const { workspace, textDocument } = capabilities;
	const edits = workspace?.workspaceEdit;
	return {
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		linksDiagnostics: [textDocument?.publishDiagnostics, textDocument?.diagnostic].some(
			diagnostics => diagnostics?.codeDescriptionSupport === true,
		),
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		answersConfiguration: workspace?.configuration === true,
		registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		changesFolders: workspace?.workspaceFolders === true,
		versionedEdits: edits?.documentChanges === true,
		snippetEdits: edits?.documentChanges === true && edits.snippetEditSupport === true,
		resolvesEdits:
			textDocument?.codeAction?.dataSupport === true &&
			textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
		snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
		markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') === true,
		markdownCompletions: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
		registersSymbols: textDocument?.documentSymbol?.dynamicRegistration === true,
		registersFolding: textDocument?.foldingRange?.dynamicRegistration === true,
		watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		options: readOptions(initializationOptions),
	};
}

function readOptions(value: unknown): InitializationOptions {
	if (typeof value !== 'object' || value === null) return {};
	const { docsBase, commands, readFile, status, hoversShowDiagnostics, settings } = value as Readonly<
		Record<string, unknown>
	>;
	return {
		docsBase: typeof docsBase === 'string' ? docsBase : undefined,
		commands: Array.isArray(commands) ? clientCommands.filter(command => commands.includes(command)) : undefined,
		readFile: readFile === true,
		status: status === true,
		hoversShowDiagnostics: hoversShowDiagnostics === true,
		settings,
	};
}

const clientCommands: readonly ClientCommand[] = [
	'outcomeBrief.select',
	'outcomeBrief.turnOffRule',
	'outcomeBrief.showKeyPoints',
	'outcomeBrief.showRule',
];
