import assert from 'node:assert/strict';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

interface Message {
	readonly id?: number | string;
	readonly method?: string;
	readonly result?: unknown;
	readonly error?: { readonly code: number };
}

const open = (text: string): string =>
	frame({
		method: 'textDocument/didOpen',
		params: { textDocument: { uri: 'file:///work/brief.md', languageId: 'markdown', version: 1, text } },
	});
const initialize = frame({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });

/** No library between the two: what a server has to bear from anyone who writes to it. */
describe('frames written by hand', () => {
	let server: ChildProcessByStdio<Writable, Readable, null>;
	let next: (wanted: (message: Message) => boolean) => Promise<Message>;
	beforeEach(() => {
		server = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
		next = reader(server.stdout);
	});
	afterEach(async () => {
		if (server.exitCode !== null) return;
		server.kill();
		await once(server, 'exit');
	});

	it('may come byte by byte, or many in one piece', async () => {
		for (const byte of Buffer.from(initialize)) {
			server.stdin.write(Buffer.of(byte));
			await new Promise(setImmediate);
		}
		const { result } = await next(({ id }) => id === 1);
		assert.ok(result);
		server.stdin.write(frame({ method: 'initialized', params: {} }) + open('# É 👪\n\nTODO 👪\n'));
		const { params } = (await next(({ method }) => method === 'textDocument/publishDiagnostics')) as {
			readonly params: { readonly diagnostics: readonly { readonly code: string; readonly message: string }[] };
		};
		// Its length counts bytes, of which a curly quote has three.
		assert.match(params.diagnostics.find(({ code }) => code === 'placeholder')?.message ?? '', /“TODO”/);
	});

	it('are declined before the first of them, as the protocol has it', async () => {
		server.stdin.write(frame({ id: 7, method: 'textDocument/hover', params: {} }));
		assert.equal((await next(({ id }) => id === 7)).error?.code, -32002);
		server.stdin.write(initialize);
		assert.ok((await next(({ id }) => id === 1)).result);
	});

	it('are declined after the last of them, as the protocol has it: exit is all that may follow', async () => {
		server.stdin.write(initialize);
		await next(({ id }) => id === 1);
		server.stdin.write(frame({ method: 'initialized', params: {} }) + open('TODO\n'));
		server.stdin.write(frame({ id: 2, method: 'shutdown' }));
		assert.equal((await next(({ id }) => id === 2)).result, null);
		const textDocument = { uri: 'file:///work/brief.md' };
		for (const [index, method] of [
			'textDocument/hover',
			'outcomeBrief/canvas',
			'no/such/request',
			'initialize',
			'shutdown',
		].entries()) {
			const id = `after ${index}`;
			server.stdin.write(frame({ id, method, params: { textDocument, position: { line: 0, character: 0 } } }));
			assert.equal((await next(message => message.id === id)).error?.code, -32600, method);
		}
		server.stdin.write(frame({ method: 'exit' }));
		assert.deepEqual(await once(server, 'exit'), [0, null]);
	});

	it('that are no messages end nothing: what comes after them is answered', async () => {
		server.stdin.write(initialize);
		await next(({ id }) => id === 1);
		server.stdin.write(frame({ method: 'initialized', params: {} }));
		const textDocument = { uri: 'file:///work/brief.md' };
		for (const [index, nonsense] of [
			body('{"jsonrpc":"2.0",'),
			body('[{"jsonrpc":"2.0","id":1,"method":"x"}]'),
			...['null', '7', '"a"', '{}', '', '\u0000', '[]'].map(body),
			body(Buffer.from([0xff, 0xfe, 0xc3])),
			body(`{"a":${'['.repeat(100_000)}`),
			frame({ id: 77, result: null }),
			frame({ id: null, method: 'shutdown' }),
			frame({ method: 'textDocument/didOpen', params: null }),
			frame({ method: 'textDocument/didOpen', params: { textDocument: { uri: 5, text: 'x' } } }),
			frame({ method: 'textDocument/didChange', params: { textDocument, contentChanges: 7 } }),
			frame({ method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: {} }] } }),
			frame({ method: 'workspace/didChangeConfiguration', params: 'none' }),
			frame({ method: '$/cancelRequest', params: { id: 'nobody' } }),
		].entries()) {
			const id = 100 + index;
			server.stdin.write(nonsense);
			server.stdin.write(frame({ id, method: 'textDocument/hover', params: { textDocument, position: 'here' } }));
			const answer = await next(message => message.id === id);
			assert.ok('result' in answer || answer.error, String(nonsense));
		}
		for (const [index, head] of ['Content-Length: many', 'hello', 'a: b: c'].entries()) {
			const id = 200 + index;
			server.stdin.write(`${head}\r\n\r\n`);
			// What comes in one piece with such a head is read with the piece after it.
			const again = setInterval(() => server.stdin.write(frame({ id, method: 'textDocument/hover' })), 50);
			await next(message => message.id === id);
			clearInterval(again);
		}
		server.stdin.write(open('TODO\n'));
		const isFound = (message: Message): boolean => JSON.stringify(message).includes('"code":"placeholder"');
		await next(message => message.method === 'textDocument/publishDiagnostics' && isFound(message));
		server.stdin.write(frame({ id: 2, method: 'shutdown' }));
		assert.equal((await next(({ id }) => id === 2)).result, null);
		server.stdin.write(frame({ method: 'exit' }));
		assert.deepEqual(await once(server, 'exit'), [0, null]);
	});
});

function frame(message: object): string {
	return String(body(JSON.stringify({ jsonrpc: '2.0', ...message })));
}

function body(content: string | Buffer): Buffer {
	const bytes = Buffer.from(content);
	return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n\r\n`), bytes]);
}

/** Reads what the server writes, and fails where a frame is not what the protocol says it is. */
function reader(stream: Readable): (wanted: (message: Message) => boolean) => Promise<Message> {
	let rest = Buffer.alloc(0);
	const read: Message[] = [];
	let look = (): void => {};
	let onEnd = (): void => {};
	stream.on('end', () => onEnd());
	stream.on('data', (data: Buffer) => {
		rest = Buffer.concat([rest, data]);
		for (let head = rest.indexOf('\r\n\r\n'); head >= 0; head = rest.indexOf('\r\n\r\n')) {
			const [, length] = /^Content-Length: (\d+)$/.exec(rest.toString('latin1', 0, head)) ?? [];
			assert.ok(length, `no header: ${rest.toString('latin1', 0, 200)}`);
			const end = head + 4 + Number(length);
			if (rest.length < end) break;
			read.push(JSON.parse(rest.toString('utf8', head + 4, end)));
			rest = rest.subarray(end);
		}
		look();
	});
	return wanted =>
		new Promise((settle, fail) => {
			onEnd = () => fail(new Error('The server is gone.'));
			look = () => {
				const index = read.findIndex(wanted);
				if (index >= 0) settle(read.splice(index, 1)[0] ?? {});
			};
			look();
		});
}
