import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type Scratch, scratch } from './program.ts';

const text = '# Parking\n\nWe need an app.\n';

describe('outcome-brief mcp', () => {
	let place: Scratch;
	let outside: Scratch;
	let client: Client;

	before(async () => {
		outside = scratch({ 'secret.brief.md': text });
		place = scratch({
			'parking.brief.md': text,
			'.outcome-brief.json': '{ "rules": { "users-missing": "off" } }',
			'notes.txt': text,
		});
		symlinkSync(join(outside.folder, 'secret.brief.md'), join(place.folder, 'link.brief.md'));
		client = new Client({ name: 'test', version: '1' });
		const args = [resolve('dist/cli.cjs'), 'mcp'];
		await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: place.folder }));
	});
	after(async () => {
		await client.close();
		place.remove();
		outside.remove();
	});

	async function call(name: string, given: Record<string, unknown>): Promise<{ said: string; failed: boolean }> {
		const { content, isError } = await client.callTool({ name, arguments: given });
		const [part] = content as readonly { readonly text: string }[];
		return { said: part?.text ?? '', failed: isError === true };
	}

	it('offers tools that only read', async () => {
		const { tools } = await client.listTools();
		assert.deepEqual(tools.map(({ name }) => name).sort(), [
			'check_brief',
			'explain_rule',
			'outline',
			'propose_outline',
		]);
		assert.ok(tools.every(({ annotations }) => annotations?.readOnlyHint === true));
	});

	it('checks a text, and a file of the folder, by the config that holds there', async () => {
		for (const given of [{ text }, { path: 'parking.brief.md' }]) {
			const { said, failed } = await call('check_brief', given);
			assert.equal(failed, false);
			assert.match(said, /^# Review of “Parking”[\s\S]*line 3:\*\* .*\(`tech-first`\)/);
			assert.doesNotMatch(said, /users-missing/);
		}
		assert.equal(place.read('parking.brief.md'), text);
	});

	it('outlines a brief', async () => {
		const { said } = await call('outline', { path: 'parking.brief.md' });
		assert.equal(JSON.parse(said).leadsWith, 'technology');
	});

	it('proposes an outline, with what is missing from a brief that is begun', async () => {
		const whole = (await call('propose_outline', { kind: 'discovery' })).said;
		assert.match(whole, /^# Outline: Discovery brief[\s\S]*\*\*Outcome\*\*:[\s\S]*## Outcome[\s\S]*do not make up/);
		const rest = (await call('propose_outline', { text: '# Parking\n\n## Users\n\nCarers.\n' })).said;
		assert.match(rest, /\*\*Users\*\* \(there, at line 3\)/);
		assert.match(rest, /\*\*Outcome\*\* \(missing\)/);
		const french =
			'# La cantine\n\nChaque année, plus de mille familles viennent à la mairie pour inscrire leurs enfants.\n';
		const unread = (await call('propose_outline', { text: french })).said;
		assert.match(unread, /not in English[\s\S]*\*\*Outcome\*\* \(not found\)/);
		assert.doesNotMatch(unread, /missing/);
		assert.ok((await call('propose_outline', { path: '../x.md' })).failed);
	});

	it('explains a rule and a key point, and says what there is for any other', async () => {
		assert.match((await call('explain_rule', { rule: 'tech-first' })).said, /tech-first[\s\S]*brief bad/);
		assert.match((await call('explain_rule', { rule: 'kp9' })).said, /Key point 9/);
		const { said, failed } = await call('explain_rule', { rule: 'tech-frist' });
		assert.ok(failed);
		assert.match(said, /Did you mean “tech-first”/);
	});

	it('reads nothing outside its folder, by a path or by a link, and nothing that is no brief', async () => {
		const away = join(outside.folder, 'secret.brief.md');
		for (const path of [away, '../x.md', 'link.brief.md', 'notes.txt', 'nowhere.md', join(tmpdir(), '..'), '.']) {
			const { said, failed } = await call('check_brief', { path });
			assert.ok(failed, path);
			assert.doesNotMatch(said, /Review/);
		}
		for (const given of [{}, { text, path: 'parking.brief.md' }, { text: 5 }])
			assert.ok((await call('check_brief', given)).failed);
	});

	it('ends when nobody listens any more', () => {
		const { status } = spawnSync(process.execPath, [resolve('dist/cli.cjs'), 'mcp'], { input: '', timeout: 20_000 });
		assert.equal(status, 0);
	});
});
