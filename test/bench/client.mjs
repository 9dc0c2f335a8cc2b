import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** A server in a process of its own, and a client that is sent diagnostics. */
export async function startServer(program) {
	const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
	const connection = createMessageConnection(
		new StreamMessageReader(child.stdout),
		new StreamMessageWriter(child.stdin),
	);
	const waiting = new Map();
	connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
		const key = `${uri} ${version}`;
		waiting.get(key)?.(diagnostics);
		waiting.delete(key);
	});
	connection.onRequest(() => null);
	connection.listen();
	await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
	await connection.sendNotification('initialized', {});
	return { open, idle, residentMegabytes: () => residentMegabytes(child.pid), stop };

	/** Settles when the document's first diagnostics are there. */
	async function open(text, uri = 'file:///bench.brief.md') {
		let version = 1;
		const first = diagnosticsFor(uri, version);
		await connection.sendNotification('textDocument/didOpen', {
			textDocument: { uri, languageId: 'markdown', version, text },
		});
		return { diagnostics: await first, change };

		/** Gives the milliseconds from the change to its diagnostics. */
		async function change(range, inserted) {
			version++;
			const answer = diagnosticsFor(uri, version);
			const start = performance.now();
			connection.sendNotification('textDocument/didChange', {
				textDocument: { uri, version },
				contentChanges: [{ range, text: inserted }],
			});
			await answer;
			return performance.now() - start;
		}
	}

	/** Settles when the server has done what it was asked before. */
	async function idle() {
		// Neither server knows it; what counts is when it says so.
		await connection.sendRequest('bench/idle').catch(() => {});
	}

	function diagnosticsFor(uri, version) {
		return new Promise(settle => waiting.set(`${uri} ${version}`, settle));
	}

	async function stop() {
		const exited = once(child, 'exit');
		await connection.sendRequest('shutdown');
		connection.sendNotification('exit');
		await exited;
		connection.dispose();
	}
}

/** Undefined where there is no /proc. */
function residentMegabytes(pid) {
	try {
		const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
	} catch {
		return undefined;
	}
}
