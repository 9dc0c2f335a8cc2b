import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { declineAfterShutdown } from '../lsp/after-shutdown.ts';
import { startServer } from '../lsp/server.ts';

const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];
const connection = createConnection(reader, writer, { messageStrategy: declineAfterShutdown() });
connection.onExit(() => self.close());
startServer(connection);
