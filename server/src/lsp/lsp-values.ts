/**
 * What of the library is more than a type. From here alone: each file that imports the library has all of its names copied,
 * a thousand of them, before the server can answer.
 */
export {
	CodeActionKind,
	CompletionItemKind,
	DiagnosticSeverity,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	DocumentDiagnosticReportKind,
	DocumentSymbolRequest,
	ErrorCodes,
	FoldingRangeRequest,
	InsertTextFormat,
	LSPErrorCodes,
	MarkupKind,
	ResponseError,
	SymbolKind,
	TextDocumentSyncKind,
	TextDocuments,
} from 'vscode-languageserver';
