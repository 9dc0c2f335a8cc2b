import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { startExtension } from '../common/extension.ts';

/** In a browser, the server is a worker. */
export const activate = (context: ExtensionContext): void =>
	startExtension(context, async (id, name, options) => {
		const { LanguageClient } = await import('vscode-languageclient/browser');
		const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
		return new LanguageClient(id, name, async () => new Worker(script), options);
	});
