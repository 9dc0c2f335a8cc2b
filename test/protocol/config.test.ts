import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BriefState } from '../../server/src/protocol.ts';
import { able, type PublishDiagnosticsParams, startClient, type TestClient } from './client.ts';

const root = 'memfs://host/team%20a';
const capabilities = {
	...able,
	workspace: { ...able.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};
const off = '{ "rules": { "placeholder": "off" } }';
const text = '# Parking\n\nBy TODO.\n';

describe('config files', () => {
	let client: TestClient;
	const files = new Map<string, string>();
	let asked: string[] = [];

	async function start(workspaceFolders: readonly string[] = [root], settings?: unknown): Promise<void> {
		asked = [];
		client = await startClient({
			capabilities,
			workspaceFolders,
			settings,
			initializationOptions: { readFile: true },
			answer: {
				'outcomeBrief/readFile': params => {
					const { uri } = params as { readonly uri: string };
					asked.push(uri);
					return files.get(uri) ?? null;
				},
			},
		});
	}

	async function change(path: string, content: string | undefined): Promise<void> {
		const uri = `${root}/${path}`;
		const type = content === undefined ? 3 : files.has(uri) ? 2 : 1;
		if (content === undefined) files.delete(uri);
		else files.set(uri, content);
		await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
	}

	const placeholders = async (path: string, content = text): Promise<number> => {
		const brief = await client.open(content, `${root}/${path}`);
		return (await brief.diagnostics()).filter(({ code }) => code === 'placeholder').length;
	};

	beforeEach(() => files.clear());
	afterEach(() => client.stop());

	it('hold for the briefs of their folder, the nearest before the others and before the settings', async () => {
		files.set(`${root}/.outcome-brief.yaml`, 'rules:\n  placeholder: off\n');
		files.set(`${root}/parks/package.json`, '{ "outcomeBrief": { "rules": { "placeholder": "error" } } }');
		await start([root], { rules: { placeholder: 'warning' } });
		assert.equal(await placeholders('brief.md'), 0);
		assert.equal(await placeholders('parks/brief.md'), 1);
		assert.equal(await placeholders('parks/small/brief.md'), 1);
		assert.ok(asked.every(uri => uri.startsWith(`${root}/`)));
		assert.equal(new Set(asked).size, asked.length);
	});

	it('hold from when they are written until they are removed', async () => {
		await start();
		assert.equal(await placeholders('brief.md'), 1);
		const [watcher] = client.registered.filter(({ method }) => method === 'workspace/didChangeWatchedFiles');
		assert.match(JSON.stringify(watcher), /\.outcome-brief\.json/);
		let refreshed = client.next('workspace/diagnostic/refresh');
		await change('.outcome-brief.json', off);
		await refreshed;
		assert.equal(await placeholders('brief.md'), 0);
		refreshed = client.next('workspace/diagnostic/refresh');
		await change('.outcome-brief.json', undefined);
		await refreshed;
		assert.equal(await placeholders('brief.md'), 1);
	});

	it('with a mistake say where, and what held before goes on', async () => {
		files.set(`${root}/.outcome-brief.json`, off);
		await start();
		assert.equal(await placeholders('brief.md'), 0);
		const told = client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
		await change('.outcome-brief.json', '{\n  "rules": { "placeholder": "loud" }\n}');
		const { uri, diagnostics } = await told;
		assert.equal(decodeURIComponent(uri), decodeURIComponent(`${root}/.outcome-brief.json`));
		assert.deepEqual(diagnostics[0]?.range, { start: { line: 1, character: 28 }, end: { line: 1, character: 34 } });
		assert.equal(await placeholders('brief.md'), 0);
		const mended = client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
		await change('.outcome-brief.json', '{}');
		assert.deepEqual((await mended).diagnostics, []);
		assert.equal(await placeholders('brief.md'), 1);
	});

	it('are read through what they extend, which is watched by its own name', async () => {
		files.set(`${root}/.outcome-brief.json`, '{ "extends": "shared/council.json" }');
		files.set(`${root}/shared/council.json`, off);
		await start();
		assert.equal(await placeholders('brief.md'), 0);
		assert.ok(client.registered.some(one => JSON.stringify(one).includes('**/council.json')));
		const refreshed = client.next('workspace/diagnostic/refresh');
		await change('shared/council.json', '{}');
		await refreshed;
		assert.equal(await placeholders('brief.md'), 1);
	});

	it('say which files are briefs and which are left alone, from their own folder', async () => {
		files.set(`${root}/work/.outcome-brief.json`, '{ "files": ["plans/*.md"], "exclude": ["plans/old-*.md"] }');
		await start();
		assert.equal(await placeholders('work/plans/new.md'), 1);
		assert.equal(await placeholders('work/plans/old-one.md'), 0);
		assert.equal(await placeholders('work/brief.md'), 0);
		assert.equal(await placeholders('brief.md'), 1);
	});

	it('hold in their own folder of a workspace with several', async () => {
		const other = 'memfs://host/b';
		files.set(`${root}/.outcome-brief.json`, off);
		await start([root, other]);
		assert.equal(await placeholders('brief.md'), 0);
		const brief = await client.open(text, `${other}/brief.md`);
		assert.ok((await brief.diagnostics()).some(({ code }) => code === 'placeholder'));
	});

	it('say what to write to turn a rule off: in the nearest file, or in a new one', async () => {
		await start();
		const brief = await client.open(text, `${root}/parks/brief.md`);
		const ask = () => brief.request('outcomeBrief/turnOffRule', { rule: 'placeholder' });
		const after = '{\n\t"rules": {\n\t\t"placeholder": "off"\n\t}\n}\n';
		assert.deepEqual(await ask(), { uri: `${root}/.outcome-brief.json`, before: null, after });
		const refreshed = client.next('workspace/diagnostic/refresh');
		await change('parks/.outcome-brief.json', '{ }');
		await refreshed;
		const uri = `${root}/parks/.outcome-brief.json`;
		assert.deepEqual(await ask(), { uri, before: '{ }', after: '{ "rules": { "placeholder": "off" } }' });
		assert.equal(await brief.request('outcomeBrief/turnOffRule', { rule: 'nonsense' }), null);
	});

	it('hold for briefs that are not open, whose state a client can list', async () => {
		files.set(`${root}/.outcome-brief.json`, '{ "rules": { "placeholder": "error" }, "exclude": ["old/**"] }');
		for (const path of ['parks/brief.md', 'old/brief.md', 'notes.md']) files.set(`${root}/${path}`, text);
		await start();
		const stateOf = (path: string): Promise<BriefState | null> =>
			client.connection.sendRequest('outcomeBrief/briefState', { textDocument: { uri: `${root}/${path}` } });
		const state = await stateOf('parks/brief.md');
		assert.equal(state?.title, 'Parking');
		assert.equal(state?.findings.error, 1);
		assert.equal(state?.leadsWith, 'neither');
		for (const path of ['old/brief.md', 'notes.md', 'nowhere/brief.md']) assert.equal(await stateOf(path), null);
		await client.open('# Permits\n', `${root}/parks/brief.md`);
		assert.equal((await stateOf('parks/brief.md'))?.title, 'Permits');
	});

	it('are read from the disk for clients that read none', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'outcome-brief-'));
		try {
			const path = join(folder, 'my briefs', 'brief.md');
			mkdirSync(dirname(path));
			writeFileSync(join(folder, '.outcome-brief.json'), off);
			client = await startClient({ workspaceFolders: [pathToFileURL(folder).href] });
			const brief = await client.open(text, pathToFileURL(path).href);
			assert.ok((await brief.diagnostics()).every(({ code }) => code !== 'placeholder'));
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
