import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CompletionItem } from 'vscode-languageserver/node';
import type { BriefTemplate } from '../../server/src/protocol.ts';
import { startClient, type TestClient } from './client.ts';

describe('templates', () => {
	it('are whole briefs as snippets, one for each kind', async () => {
		const client = await startClient();
		const templates = await client.connection.sendRequest<readonly BriefTemplate[]>('outcomeBrief/templates', {});
		assert.deepEqual(
			templates.map(({ profile }) => profile),
			['full', 'one-page', 'discovery'],
		);
		for (const { profile, snippet } of templates)
			assert.match(snippet ?? '', new RegExp(`^---\nbrief: ${profile}\n---\n`));
		await client.stop();
	});
});

describe('a team’s own templates', () => {
	const root = 'memfs://host/team%20a';
	const files: Readonly<Record<string, string>> = {
		[`${root}/.outcome-brief.json`]: JSON.stringify({
			templates: { Council: 'templates/council.md', Gone: 'templates/gone.md', Secret: '../secret.md' },
		}),
		[`${root}/templates/council.md`]:
			'# [what will be better]\r\n\r\nSee [the policy](policy.md).\r\n\r\n- [ ] [who asks]\r\n- costs $5\r\n',
		'memfs://host/secret.md': '# Secret\n',
	};
	let client: TestClient;
	let asked: string[] = [];
	beforeEach(async () => {
		asked = [];
		client = await startClient({
			workspaceFolders: [root],
			initializationOptions: { readFile: true },
			answer: {
				'outcomeBrief/readFile': params => {
					const { uri } = params as { readonly uri: string };
					asked.push(uri);
					return files[uri] ?? null;
				},
			},
		});
	});
	afterEach(() => client.stop());
	const templatesIn = (folder: string): Promise<readonly BriefTemplate[]> =>
		client.connection.sendRequest('outcomeBrief/templates', { folder });

	it('come before ours, with a tab stop for each question, and are briefs', async () => {
		const [council] = await templatesIn(`${root}/parks`);
		assert.equal(council?.title, 'Council');
		assert.equal(council.description, 'Your own, from templates/council.md');
		assert.equal(
			council.snippet,
			'---\nbrief: one-page\n---\n\n# ${1:[what will be better]}\n\nSee [the policy](policy.md).\n\n- [ ] ${2:[who asks]}\n- costs \\$5\n',
		);
	});

	it('say so where they cannot be read, and are never outside of the workspace', async () => {
		const templates = await templatesIn(root);
		const gone = templates.find(({ title }) => title === 'Gone');
		assert.equal(gone?.snippet, null);
		assert.match(gone.description, /templates\/gone\.md/);
		assert.ok(!templates.some(({ title }) => title === 'Secret'));
		assert.ok(asked.every(uri => uri.startsWith(`${root}/`)));
	});

	it('are offered in an empty brief, without front matter where it has its own', async () => {
		const complete = async (text: string, name: string): Promise<CompletionItem | undefined> => {
			const brief = await client.open(text, `${root}/${name}.brief.md`);
			const position = { line: text.split('\n').length - 1, character: 0 };
			const items = await brief.request<CompletionItem[]>('textDocument/completion', { position });
			return items.find(({ label }) => label === 'Council');
		};
		assert.match((await complete('', 'empty'))?.textEdit?.newText ?? '', /^---\nbrief: one-page\n---\n\n# \$\{1:/);
		assert.match((await complete('---\nbrief: full\n---\n', 'begun'))?.textEdit?.newText ?? '', /^# \$\{1:/);
	});

	it('are not read through a link that leads out of the workspace', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'outcome-brief-'));
		mkdirSync(join(folder, 'work'));
		writeFileSync(join(folder, 'secret.md'), '# Secret\n');
		writeFileSync(join(folder, 'work/own.md'), '# Own\n');
		symlinkSync(join(folder, 'secret.md'), join(folder, 'work/linked.md'));
		writeFileSync(join(folder, 'work/.outcome-brief.json'), '{ "templates": { "A": "linked.md", "B": "own.md" } }');
		const uri = pathToFileURL(join(folder, 'work')).href;
		const reads = {
			initializationOptions: { readFile: true },
			answer: {
				'outcomeBrief/readFile': (params: unknown) =>
					readFileSync(fileURLToPath((params as { readonly uri: string }).uri), 'utf8'),
			},
		};
		for (const options of [{}, reads]) {
			const other = await startClient({ workspaceFolders: [uri], ...options });
			const [linked, own] = await other.connection.sendRequest<readonly BriefTemplate[]>('outcomeBrief/templates', {
				folder: uri,
			});
			assert.equal(linked?.snippet, null);
			assert.match(own?.snippet ?? '', /# Own/);
			await other.stop();
		}
		rmSync(folder, { recursive: true });
	});
});
