import assert from 'node:assert/strict';
import type { BriefTemplate } from '../../server/src/protocol.ts';
import { able, startClient } from './client.ts';

const text = '# Parking\n\nTODO\n';
const codes = async (brief: { diagnostics(): Promise<readonly { code?: unknown }[]> }): Promise<readonly unknown[]> =>
	(await brief.diagnostics()).map(({ code }) => code);

describe('settings', () => {
	it('are asked for, and again when they change', async () => {
		const client = await startClient({ settings: { rules: { placeholder: 'off' } } });
		const brief = await client.open(text);
		assert.ok(!(await codes(brief)).includes('placeholder'));
		const refreshed = client.next('workspace/diagnostic/refresh');
		await client.configure({ rules: { placeholder: 'error' } });
		await refreshed;
		const [finding] = (await brief.diagnostics()).filter(({ code }) => code === 'placeholder');
		assert.equal(finding?.severity, 1);
		await client.stop();
	});

	it('can come with the start instead', async () => {
		const client = await startClient({
			capabilities: { textDocument: able.textDocument },
			initializationOptions: { settings: { rules: { placeholder: 'off' }, files: ['**/*.txt.md'] } },
		});
		assert.deepEqual(await codes(await client.open(text)), []);
		const other = await client.open(text, 'file:///work/a.txt.md');
		assert.ok(!(await codes(other)).includes('placeholder'));
		await client.configure({ files: ['**/*.txt.md'] });
		assert.ok((await codes(other)).includes('placeholder'));
		await client.stop();
	});

	it('say which documents are briefs, from the workspace folder', async () => {
		const client = await startClient({
			workspaceFolders: ['file:///work/with%20space'],
			settings: { files: ['cases/*.md'] },
		});
		assert.ok((await codes(await client.open(text, 'file:///work/with%20space/cases/a.md'))).length > 0);
		assert.deepEqual(await codes(await client.open(text, 'file:///work/with%20space/more/cases/a.md')), []);
		await client.stop();
	});

	it('leave files out, and name templates, as a config file does', async () => {
		const template = '# [what will be better]\n';
		const client = await startClient({
			workspaceFolders: ['file:///work'],
			initializationOptions: { readFile: true },
			answer: {
				'outcomeBrief/readFile': params =>
					(params as { readonly uri: string }).uri === 'file:///work/own/council.md' ? template : null,
			},
			settings: { exclude: ['old/**'], templates: { Council: 'own/council.md' } },
		});
		assert.deepEqual(await codes(await client.open(text, 'file:///work/old/brief.md')), []);
		assert.ok((await codes(await client.open(text, 'file:///work/new/brief.md'))).includes('placeholder'));
		const [council] = await client.connection.sendRequest<readonly BriefTemplate[]>('outcomeBrief/templates', {
			folder: 'file:///work/new',
		});
		assert.equal(council?.title, 'Council');
		assert.match(council.snippet ?? '', /\$\{1:\[what will be better\]\}/);
		await client.stop();
	});

	it('that make no sense are named once, and the others count', async () => {
		const rules = { placeholder: 'error', 'tech-frist': 'off' };
		const client = await startClient({ settings: { rules, profile: 'full-page', files: 'brief.md' } });
		const one = await client.open(text, 'file:///work/a/brief.md');
		const two = await client.open(text, 'file:///work/b/brief.md');
		assert.ok((await codes(one)).includes('placeholder') && (await codes(two)).includes('placeholder'));
		assert.equal(client.log.length, 3, client.log.join('\n'));
		for (const word of ['“files”', 'full-page', 'tech-frist']) assert.match(client.log.join('\n'), new RegExp(word));
		await client.stop();
	});
});
