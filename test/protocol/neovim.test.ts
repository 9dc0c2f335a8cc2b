import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keepClient } from '../../scripts/reliability/figures.mjs';

/** A client that nobody here wrote. Where there is none, `.ci/run` installs it. */
const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

(hasNeovim ? describe : describe.skip)('the client that Neovim has built in', () => {
	let folder: string;
	before(() => {
		folder = mkdtempSync(join(tmpdir(), 'outcome-brief-nvim-'));
	});
	after(() => rmSync(folder, { recursive: true }));

	it('shows findings, explains and mends them, follows edits, and stops the server', async function () {
		this.timeout(60_000);
		const [brief, out] = [join(folder, 'parking.brief.md'), join(folder, 'seen.json')];
		writeFileSync(brief, '# Parking\n\nWe need an app so that carers can park near the people they visit.\n');
		const env = {
			...process.env,
			NODE: process.execPath,
			SERVER: resolve('dist/server.cjs'),
			BRIEF: brief,
			OUT: out,
			// Neovim keeps state below these.
			HOME: folder,
			XDG_STATE_HOME: folder,
			XDG_CACHE_HOME: folder,
		};
		const script = `luafile ${resolve('test/protocol/neovim/use.lua')}`;
		const { stderr } = spawnSync('nvim', ['--clean', '--headless', '-c', script], {
			env,
			encoding: 'utf8',
			timeout: 50_000,
		});
		const seen = JSON.parse(readFileSync(out, 'utf8'));
		assert.equal(seen.failure, undefined, stderr);
		assert.deepEqual([seen.finding.line, seen.finding.source], [2, 'Outcome Brief']);
		assert.match(seen.hover, /tech-first/);
		assert.ok(seen.offered.length > 1);
		assert.match(seen.mended, /^Carers can park near the people they visit\b/);
		assert.equal(seen.column, Buffer.byteLength('👪 é '));
		assert.equal(seen.exit, 0);
		const version = /NVIM v(\S+)/.exec(spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout)?.[1] ?? '';
		await keepClient({ name: 'Neovim’s built-in client', version, passed: 1 });
	});
});
