import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { openBrief } from '../open-brief.ts';
import { until } from '../until.ts';

/** The server's process: a child of this one that runs the bundle. */
function serverId(): number | undefined {
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const parent = /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
			const isServer = /dist\/server\.cjs/.test(readFileSync(`/proc/${name}/cmdline`, 'utf8'));
			if (Number(parent) === process.pid && isServer) return Number(name);
		} catch {
			// It ended meanwhile.
		}
	}
	return undefined;
}

describe('a server that is killed', () => {
	before(function () {
		// Other systems say otherwise whose child a process is.
		if (process.platform !== 'linux') this.skip();
	});
	after(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

	it('comes back with the same findings: at rest, after an edit, and while it starts', async function () {
		this.timeout(60_000);
		const { brief, seen, expected } = await openFaulty('killed.brief.md');

		await kill();
		await until(() => seen().join() === expected.join(), 'the same findings');

		const end = new vscode.Position(brief.document.lineCount, 0);
		await brief.editor.edit(edit => edit.insert(end, '\nTBC\n'));
		await kill();
		await until(() => seen().length === expected.length + 1, 'the findings with that of the edit');

		const starting = await kill();
		process.kill(starting, 'SIGKILL');
		await brief.editor.edit(edit => edit.delete(brief.rangeOf('\nTBC\n')));
		await until(() => seen().join() === expected.join(), 'the first findings');
		assert.equal(brief.findings().length, expected.length);
	});

	it('comes back while somebody types on and asks for a report', async function () {
		this.timeout(60_000);
		// As many lives as it has in three minutes are spent by then.
		await vscode.commands.executeCommand('outcomeBrief.restartServer');
		const { brief, seen, expected } = await openFaulty('typed.brief.md');
		for (let round = 1; round <= 3; round++) {
			const id = await until(serverId, 'the server');
			const end = brief.document.lineAt(brief.document.lineCount - 1).range.end;
			brief.editor.selection = new vscode.Selection(end, end);
			const typed = [...`TBC ${round}. `].map(text => vscode.commands.executeCommand('type', { text }));
			process.kill(id, 'SIGKILL');
			beBusy(200);
			// Each is a message that fails: the client knows of no end yet.
			const asked = typed.map(() =>
				vscode.commands.executeCommand('outcomeBrief.reviewReport').then(undefined, () => {}),
			);
			await Promise.all([...typed, ...asked]);
			await until(() => seen().length > expected.length, `the finding of what was typed, round ${round}`);
			await brief.editor.edit(edit => edit.delete(brief.rangeOf(`TBC ${round}. `)));
			await until(() => seen().join() === expected.join(), `the same findings, round ${round}`);
		}
	});
});

async function openFaulty(name: string) {
	const brief = await openBrief(name, '# Parking\n\nWe need an app.\n\nTODO\n\n');
	await brief.finding('placeholder');
	const seen = () => brief.findings().map(({ message, range }) => `${range.start.line} ${message}`);
	return { brief, seen, expected: await until(() => (seen().length > 1 ? seen() : undefined), 'the findings') };
}

/** Resolves to the server that comes after it. */
async function kill(): Promise<number> {
	const id = await until(serverId, 'the server');
	process.kill(id, 'SIGKILL');
	return until(() => {
		const next = serverId();
		return next !== id ? next : undefined;
	}, 'another server');
}

/** So that the extension host learns late that the server is gone, and of all the keys at once: as where much goes on. */
function beBusy(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
