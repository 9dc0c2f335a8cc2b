import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startClient } from './client.ts';

const guard = ['-r', resolve('test/no-network.cjs')];
const text =
	'# New portal\n\nWe need an app. See [the map](https://example.org/map) ![x](http://example.org/x.png).\n\nTODO\n';

describe('the network', () => {
	it('is watched: a program that tries it is found out', () => {
		for (const attempt of [
			'fetch("http://localhost:9")',
			'require("http").get("http://127.0.0.1:9")',
			'require("net").connect(9)',
			'require("dns").lookup("example.org", () => {})',
			'require("net").createServer().listen(0)',
		])
			assert.equal(spawnSync(process.execPath, [...guard, '-e', attempt]).status, 99, attempt);
	});

	it('is never tried by the server, whatever it is asked', async () => {
		const client = await startClient({ nodeArguments: guard, settings: { rules: { hype: 'off' } } });
		const brief = await client.open(text);
		const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
		const diagnostics = await brief.diagnostics();
		assert.ok(diagnostics.length > 0);
		const actions = await brief.actions(range, { diagnostics });
		for (const action of actions.filter(({ data }) => data !== undefined))
			await client.connection.sendRequest('codeAction/resolve', action);
		for (const line of [0, 2, 4]) {
			await brief.request('textDocument/hover', { position: { line, character: 8 } });
			await brief.request('textDocument/completion', { position: { line, character: 0 } });
		}
		await brief.request('outcomeBrief/outline');
		await brief.replace('TODO', 'Owned by https://example.org');
		await brief.diagnostics();
		assert.equal(await client.stop(), 0);
	});

	it('is out of reach of what runs in a page or a worker: no program there can name it', () => {
		const ways =
			/\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|\bimport\(/;
		for (const name of ['web/client.js', 'web/server.js', 'webview/key-points.js', 'webview/canvas.js'])
			assert.doesNotMatch(readFileSync(`dist/${name}`, 'utf8'), ways, name);
	});

	it('is not among what the programs for Node load, but for sockets that a client asks the server for', () => {
		const modules = /require\("(?:node:)?(https?|http2|net|tls|dns|dgram|inspector)"\)/g;
		for (const [name, expected] of [
			['client.cjs', []],
			['language-client.cjs', ['net']],
			['server.cjs', ['net']],
			['cli.cjs', []],
			['mcp.cjs', []],
		] as const) {
			const loaded = [...readFileSync(`dist/${name}`, 'utf8').matchAll(modules)].map(([, module]) => module);
			assert.deepEqual([...new Set(loaded)], expected, name);
		}
	});
});
