import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskReader, isReallyWithin } from '../config/node-files.ts';
import { startServer } from '../lsp/server.ts';
import { slashed } from '../node-paths.ts';
import { optimiseLate } from './optimise-late.ts';

optimiseLate();

// Editors name the way to talk; people who try it by hand get the usual one.
if (!process.argv.some(arg => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(arg))) process.argv.push('--stdio');
const docs = join(__dirname, '../docs/rules');
const docsBase = existsSync(docs) ? pathToFileURL(docs).href : undefined;
startServer(createConnection(ProposedFeatures.all), {
	docsBase,
	// A file that is not there is the reader's to find out.
	isWithin: async (uri, root) =>
		!uri.startsWith('file:') || isReallyWithin(fileURLToPath(root), fileURLToPath(uri)).catch(() => true),
	readFile: async (uri, root) =>
		uri.startsWith('file:') ? diskReader(fileURLToPath(root))(slashed(fileURLToPath(uri))) : undefined,
});
