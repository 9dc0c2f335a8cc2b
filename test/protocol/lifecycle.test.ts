import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { startClient } from './client.ts';

describe('the server’s life', () => {
	it('says what it can do, and no more', async () => {
		const client = await startClient();
		const { capabilities, serverInfo } = client.server;
		assert.equal(serverInfo?.name, 'Outcome Brief');
		assert.equal(capabilities.positionEncoding, 'utf-16');
		assert.deepEqual(capabilities.diagnosticProvider, {
			identifier: 'outcome-brief',
			interFileDependencies: false,
			workspaceDiagnostics: false,
		});
		assert.equal(capabilities.documentSymbolProvider, undefined, 'Markdown files would have two outlines');
		assert.equal(capabilities.foldingRangeProvider, undefined, 'Markdown files would be folded twice');
		await client.stop();
	});

	it('registers an outline and folding for its own language alone', async () => {
		const client = await startClient();
		const brief = await client.open('# Title\n\n## Outcome\n\nText\n', 'file:///a.brief', 'brief');
		const symbols =
			await brief.request<{ name: string; children: { name: string }[] }[]>('textDocument/documentSymbol');
		assert.deepEqual(
			symbols.map(({ name, children }) => [name, children.map(child => child.name)]),
			[['Title', ['Outcome']]],
		);
		assert.deepEqual(await brief.request('textDocument/foldingRange'), [
			{ startLine: 0, endLine: 4 },
			{ startLine: 2, endLine: 4 },
		]);
		const selectors = client.registered.filter(({ method }) => /Symbol|folding/.test(method));
		assert.deepEqual(
			selectors.map(({ registerOptions }) => registerOptions),
			Array(2).fill({ documentSelector: [{ language: 'brief' }] }),
		);
		await client.stop();
	});

	it('ends well after shutdown, and badly without', async () => {
		const polite = await startClient();
		assert.equal(await polite.stop(), 0);

		const rude = await startClient();
		const exited = once(rude.process, 'exit');
		await rude.connection.sendNotification('exit');
		assert.deepEqual(await exited, [1, null]);
	});

	it('ends when its client is gone', async () => {
		const server = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { stdio: ['pipe', 'ignore', 'ignore'] });
		server.stdin.end();
		assert.deepEqual(await once(server, 'exit'), [1, null]);
	});
});

describe('nonsense from the client', () => {
	it('gets errors or nothing, and the server lives on', async () => {
		const client = await startClient();
		const textDocument = { uri: 'file:///unknown.brief.md' };
		const position = { line: 1e6, character: 1e6 };
		const range = { start: position, end: position };
		const ask = (method: string, params?: object): Promise<unknown> =>
			client.connection.sendRequest(method, params ?? {});

		assert.equal(await ask('textDocument/hover', { textDocument, position }), null);
		assert.equal(await ask('textDocument/completion', { textDocument, position }), null);
		assert.equal(await ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }), null);
		assert.deepEqual(await ask('textDocument/diagnostic', { textDocument }), { kind: 'full', items: [] });
		assert.equal(await ask('outcomeBrief/outline', { textDocument }), null);
		await assert.rejects(ask('codeAction/resolve', { title: 'Nobody’s' }), /not one of this server/);
		await assert.rejects(ask('textDocument/hover', {}));
		await assert.rejects(ask('outcomeBrief/none'), /Unhandled method/);
		await client.connection.sendNotification('textDocument/didChange', {
			textDocument,
			contentChanges: [{ text: 'x' }],
		});
		await client.connection.sendNotification('textDocument/didClose', { textDocument });
		await client.connection.sendNotification('outcomeBrief/none', { a: 1 });

		const brief = await client.open('# Title\n\nTODO\n');
		assert.equal(await brief.request('textDocument/hover', { position }), null);
		assert.deepEqual(await brief.actions(range), []);
		const backwards = { start: { line: 2, character: 4 }, end: { line: 0, character: 0 } };
		assert.ok(Array.isArray(await brief.actions(backwards)));
		assert.ok((await brief.diagnostics()).some(({ code }) => code === 'placeholder'));
		assert.equal(await client.stop(), 0);
	});

	it('may edit past the end, backwards and with any version: what is then there is checked', async () => {
		const client = await startClient();
		const brief = await client.open('# Title\n\nTODO\n');
		const at = (line: number, character: number) => ({ line, character });
		const change = (version: number | null, ...contentChanges: readonly object[]): Promise<void> =>
			client.connection.sendNotification('textDocument/didChange', {
				textDocument: { uri: brief.uri, version },
				contentChanges,
			});
		const placeholders = async (): Promise<readonly unknown[]> =>
			(await brief.diagnostics()).filter(({ code }) => code === 'placeholder').map(({ range }) => range.start);

		await change(7, { range: { start: at(1e6, 0), end: at(1e6, 5) }, text: '\nTBC\n' });
		assert.deepEqual(await placeholders(), [at(2, 0), at(4, 0)]);
		await change(3, { range: { start: at(4, 1e6), end: at(4, 0) }, text: '' });
		await change(3);
		assert.deepEqual(await placeholders(), [at(2, 0)]);
		await change(2, { text: 'TBD\n' }, { range: { start: at(0, 0), end: at(0, 0) }, text: '\n' });
		assert.deepEqual(await placeholders(), [at(1, 0)]);
		// Without a version it is no change at all.
		await change(null, { text: 'TODO\n' });
		assert.deepEqual(await placeholders(), [at(1, 0)]);
		assert.equal(await client.stop(), 0);
	});

	it('may open a document twice and close it twice', async () => {
		const client = await startClient();
		const uri = 'file:///work/twice/brief.md';
		await client.open('TODO\n', uri);
		const brief = await client.open('By May.\n', uri);
		assert.ok((await brief.diagnostics()).every(({ code }) => code !== 'placeholder'));
		await brief.close();
		await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
		assert.deepEqual(await brief.diagnostics(), []);
		assert.equal(await client.stop(), 0);
	});

	it('may withdraw whatever it asked, and is served on', async () => {
		const client = await startClient();
		const brief = await client.open(`# Title\n\n${'We need an app. TODO\n\n'.repeat(40)}`);
		const position = { line: 2, character: 18 };
		const range = { start: position, end: position };
		for (const [method, params] of Object.entries({
			'textDocument/hover': { position },
			'textDocument/completion': { position },
			'textDocument/diagnostic': {},
			'textDocument/codeAction': { range, context: { diagnostics: [] } },
			'textDocument/documentSymbol': {},
			'outcomeBrief/outline': {},
		})) {
			const source = new CancellationTokenSource();
			const textDocument = { uri: brief.uri };
			const asked = client.connection.sendRequest(method, { textDocument, ...params }, source.token);
			source.cancel();
			// Who answers before it hears of it has answered.
			await asked.catch(error => assert.match(String(error), /no longer needs|cancel|Unhandled method/i, method));
		}
		assert.ok((await brief.diagnostics()).some(({ code }) => code === 'placeholder'));
		assert.equal(await client.stop(), 0);
	});
});
