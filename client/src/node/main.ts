import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { type Exports, startExtension } from '../common/extension.ts';

/** Where there is Node, the server is a process of its own. */
export const activate = (context: ExtensionContext): Exports =>
	startExtension(context, async (id, name, options) => {
		const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
		const module = Uri.joinPath(context.extensionUri, 'dist/server.cjs').fsPath;
		return new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
	});
