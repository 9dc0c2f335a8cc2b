// What is published for npm: the command line and the server, installed as anybody would.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	copyFileSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { npmContents } from '../../scripts/package/contents.mjs';
import { record } from './record.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tarball = resolve('dist/packages', `outcome-brief-${version}.tgz`);
const text = '# Parking\n\nWe need an app so that carers can park.\n';

describe('the npm package, installed into an empty folder', function () {
	this.timeout(60_000);
	let folder;
	before(() => {
		folder = mkdtempSync(join(tmpdir(), 'outcome-brief-npm-'));
		writeFileSync(join(folder, 'package.json'), '{ "private": true }');
		const { status, stderr } = npm('install', '--offline', '--no-audit', '--no-fund', tarball);
		assert.equal(status, 0, stderr);
	});
	after(() => rmSync(folder, { recursive: true }));
	const npm = (...args) => run('npm', args);
	const run = (command, args) =>
		spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });

	it('is itself alone, and holds what is needed and nothing else', async () => {
		assert.deepEqual(
			readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.')),
			['outcome-brief'],
		);
		const root = join(folder, 'node_modules/outcome-brief');
		const inside = readdirSync(root, { recursive: true }).filter(name => statSync(join(root, name)).isFile());
		const pages = readdirSync('docs/rules').map(name => join('docs/rules', name));
		const files = npmContents.filter(name => name !== 'docs/rules').map(name => join(name));
		assert.deepEqual(inside.sort(), [...files, ...pages, 'README.md', 'package.json'].sort());
		await record({ name: `outcome-brief-${version}.tgz`, files: inside.length, size: statSync(tarball).size });
	});

	it('checks a brief with npx outcome-brief check', () => {
		writeFileSync(join(folder, 'parking.brief.md'), text);
		const { status, stdout } = run('npx', ['--no-install', 'outcome-brief', 'check']);
		assert.equal(status, 1);
		assert.match(stdout, /^parking\.brief\.md\n[\s\S]*3:1 .* tech-first$/m);
		assert.match(run('npx', ['--no-install', 'outcome-brief', 'explain', 'tech-first']).stdout, /^Found:\n\n {4}# /m);
		assert.equal(run('npx', ['--no-install', 'outcome-brief', '--version']).stdout.trim(), version);
	});

	it('serves an editor over its standard streams', async () => {
		const name = `outcome-brief-language-server${process.platform === 'win32' ? '.cmd' : ''}`;
		const path = join(folder, 'node_modules/.bin', name);
		assert.ok(existsSync(path));
		const server = spawn(path, ['--stdio'], {
			cwd: folder,
			stdio: ['pipe', 'pipe', 'inherit'],
			shell: process.platform === 'win32',
		});
		const ended = once(server, 'exit');
		const connection = createMessageConnection(
			new StreamMessageReader(server.stdout),
			new StreamMessageWriter(server.stdin),
		);
		const published = new Promise(settle => connection.onNotification('textDocument/publishDiagnostics', settle));
		connection.listen();
		await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
		await connection.sendNotification('initialized', {});
		const uri = 'file:///work/parking.brief.md';
		const textDocument = { uri, languageId: 'markdown', version: 1, text };
		await connection.sendNotification('textDocument/didOpen', { textDocument });
		const { diagnostics } = await published;
		assert.ok(diagnostics.some(({ code }) => code === 'tech-first'));
		await connection.sendRequest('shutdown');
		await connection.sendNotification('exit');
		assert.deepEqual(await ended, [0, null]);
		connection.dispose();
	});

	it('leaves the checked folder as it was', () => {
		copyFileSync(join(folder, 'parking.brief.md'), join(folder, 'before.md'));
		run('npx', ['--no-install', 'outcome-brief', 'check', '--fix-dry-run']);
		assert.equal(
			readFileSync(join(folder, 'parking.brief.md'), 'utf8'),
			readFileSync(join(folder, 'before.md'), 'utf8'),
		);
	});
});
