import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { type Exports, startExtension } from '../common/extension.ts';

/** In a browser, the server is a worker. */
export const activate = (context: ExtensionContext): Exports =>
	startExtension(context, async (id, name, options) => {
		const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
			'vscode-languageclient/browser'
		);
		const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
		// A new one at each start, so that a restart is one. The client itself knows only workers of its own window.
		const start = async () => {
			const worker = new Worker(script);
			return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
		};
		return new LanguageClient(id, name, start, options);
	});
