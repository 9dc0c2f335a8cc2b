import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Connection, createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { diskReader, isReallyWithin } from '../config/node-files.ts';
import { declineAfterShutdown } from '../lsp/after-shutdown.ts';
import { startServer } from '../lsp/server.ts';
import { slashed } from '../node-paths.ts';
import { memoryKeeper, optimiseLate } from './engine.ts';
import { WholeMessages } from './whole-messages.ts';

optimiseLate({ answersKeys: true });

// Editors name the way to talk; people who try it by hand get the usual one.
if (!process.argv.some(arg => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(arg))) process.argv.push('--stdio');
const docs = join(__dirname, '../docs/rules');
const docsBase = existsSync(docs) ? pathToFileURL(docs).href : undefined;
startServer(connect(), {
	docsBase,
	onOpenText: memoryKeeper(),
	// A file that is not there is the reader's to find out.
	isWithin: async (uri, root) =>
		!uri.startsWith('file:') || isReallyWithin(fileURLToPath(root), fileURLToPath(uri)).catch(() => true),
	readFile: async (uri, root) =>
		uri.startsWith('file:') ? diskReader(fileURLToPath(root))(slashed(fileURLToPath(uri))) : undefined,
});

function connect(): Connection {
	const options = { messageStrategy: declineAfterShutdown() };
	if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all, options);
	const { stdin, stdout } = process;
	const [reader, writer] = [new StreamMessageReader(stdin), new WholeMessages(stdout)];
	const connection = createConnection(ProposedFeatures.all, reader, writer, options);
	// A client that is gone without a word leaves nobody to serve. Where it says goodbye, the library ends the process.
	let isShutDown = false;
	connection.onShutdown(() => {
		isShutDown = true;
	});
	for (const event of ['end', 'close']) stdin.on(event, () => process.exit(isShutDown ? 0 : 1));
	return connection;
}
