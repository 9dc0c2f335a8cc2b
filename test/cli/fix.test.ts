import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { programWithFixtureRules } from './fixtures/build.ts';
import { type Program, type Scratch, scratch } from './program.ts';
import { sarifFaults } from './sarif-schema.ts';

describe('outcome-brief check --fix', () => {
	let program: Program;
	let place: Scratch;
	before(async function () {
		this.timeout(60_000);
		program = await programWithFixtureRules();
	});
	after(() => rmSync(dirname(program.path), { recursive: true }));
	afterEach(() => place.remove());
	const start = (files: Readonly<Record<string, string | Uint8Array>>) => {
		place = scratch(files, program);
		return place;
	};
	const only = (...ids: string[]) => ids.flatMap(id => ['--rule', `fixture-${id}`]);

	it('writes what needs no answer, in as many passes as it takes, and reports what is left', async () => {
		const { run, read } = start({
			'a.brief.md': '\uFEFF# Red\r\n\r\nThe red one asks who? and red.\r\n',
			'b.brief.md': 'Nothing to see.\n',
		});
		const { status, stdout } = await run('check', '--fix', '-f', 'json', ...only('once', 'chain', 'asks'));
		assert.equal(status, 1);
		assert.equal(read('a.brief.md'), '\uFEFF# Red\r\n\r\nThe green three asks who? and green.\r\n');
		const { files, summary } = JSON.parse(stdout);
		assert.deepEqual(
			files.map(({ path, fixed, findings }: { path: string; fixed?: true; findings: { rule: string }[] }) => [
				path,
				fixed,
				findings.map(({ rule }) => rule),
			]),
			[
				['a.brief.md', true, ['fixture-asks']],
				['b.brief.md', undefined, []],
			],
		);
		assert.equal(summary.fixed, 1);
		assert.equal((await run('check', '--fix', ...only('once', 'chain'))).status, 0);
	});

	it('--fix-rule fixes only what that rule finds', async () => {
		const { run, read } = start({ 'brief.md': 'The red one.\n' });
		await run('check', '--fix-rule', 'fixture-chain');
		assert.equal(read('brief.md'), 'The red three.\n');
		assert.match((await run('check', '--fix-rule', 'fixture-chian')).stderr, /“fixture-chain”/);
	});

	it('comes to an end where two fixes undo each other', async () => {
		const { run, read } = start({ 'brief.md': 'ping\n' });
		await run('check', '--fix', ...only('circle'));
		assert.match(read('brief.md'), /^p[io]ng\n$/);
	});

	it('--fix-dry-run writes nothing but a diff, which Git applies to what --fix writes', async () => {
		const { run, read, folder } = start({
			'a/x y.brief.md': 'First.\r\n\r\nThe red one.\r\n',
			'b.brief.md': 'The red one,\nwithout a line end',
		});
		const { stdout } = await run('check', '--fix-dry-run', ...only('once'));
		assert.equal(read('b.brief.md'), 'The red one,\nwithout a line end');
		const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn'], {
			cwd: folder,
			input: stdout,
			encoding: 'utf8',
		});
		assert.equal(status, 0, stderr);
		assert.equal(read('a/x y.brief.md'), 'First.\r\n\r\nThe green one.\r\n');
		assert.equal(read('b.brief.md'), 'The green one,\nwithout a line end');
		assert.match((await run('check', '--fix-dry-run', '-f', 'json')).stderr, /leave out --format/);
	});

	it('--fix-dry-run shows what would change on standard input', async () => {
		const { runWith } = start({});
		const { stdout } = await runWith({ input: 'red\n' }, 'check', '--stdin', '--fix-dry-run', ...only('once'));
		assert.match(stdout, /^-red\n\+green$/m);
	});

	it('writes nothing at all when one file cannot be read', async () => {
		const { run, read } = start({ 'a.brief.md': 'red\n', 'bad.brief.md': Buffer.from([0xff, 0x20]) });
		const { status, stderr } = await run('check', '--fix');
		assert.equal(status, 2);
		assert.equal(read('a.brief.md'), 'red\n');
		assert.match(stderr, /bad\.brief\.md: .*UTF-8[\s\S]*no file was changed/);
	});

	it('keeps permissions and leaves nothing beside', async () => {
		const { run, folder } = start({ 'brief.md': 'red\n' });
		chmodSync(join(folder, 'brief.md'), 0o640);
		await run('check', '--fix');
		assert.equal(statSync(join(folder, 'brief.md')).mode & 0o777, 0o640);
		assert.deepEqual(readdirSync(folder), ['brief.md']);
	});

	it('says in text what can be fixed and what was', async () => {
		const { run } = start({ 'brief.md': 'red who?\n' });
		assert.match(
			(await run('check', ...only('once', 'asks'))).stdout,
			/2 findings in 1 brief: 2 warnings\.\n1 finding can be fixed with --fix\./,
		);
		assert.match(
			(await run('check', '--fix', ...only('once', 'asks'))).stdout,
			/1 brief was fixed\.\n1 finding in 1 brief/,
		);
	});

	it('carries in SARIF the fixes that need no answer', async () => {
		const { run } = start({ 'brief.md': 'A red who?\n' });
		const log = JSON.parse((await run('check', '-f', 'sarif', ...only('once', 'asks'))).stdout);
		assert.deepEqual(sarifFaults(log), []);
		const [asked, fixed] = log.runs[0].results.sort((a: { ruleId: string }, b: { ruleId: string }) =>
			a.ruleId < b.ruleId ? -1 : 1,
		);
		assert.equal(asked.fixes, undefined);
		const [{ deletedRegion, insertedContent }] = fixed.fixes[0].artifactChanges[0].replacements;
		assert.equal(insertedContent.text, 'green');
		assert.deepEqual([deletedRegion.charOffset, deletedRegion.charLength], [2, 3]);
	});

	it('shows what the other rules found when one fails, and says which did', async () => {
		const { run } = start({ 'brief.md': 'red explode\n', 'more.brief.md': 'explode\n' });
		const { status, stdout, stderr } = await run('check', ...only('once', 'throws'));
		assert.equal(status, 1);
		assert.match(stdout, /fixture-once/);
		assert.equal(stderr.match(/The rule fixture-throws failed on brief\.md/g)?.length, 1);
	});

	it('stopped by Ctrl+C, has fixed every file or none', async function () {
		this.timeout(60_000);
		const names = Array.from({ length: 300 }, (_, index) => `${index}.brief.md`);
		const { folder } = start(Object.fromEntries(names.map(name => [name, 'red\n'])));
		for (const delay of [300, 700, 1100]) {
			const run = spawn(process.execPath, [program.path, 'check', '--fix', ...only('once')], {
				cwd: folder,
				stdio: 'ignore',
			});
			const ended = new Promise(done => run.once('exit', done));
			setTimeout(() => run.kill('SIGINT'), delay);
			await ended;
			assert.deepEqual(readdirSync(folder).sort(), [...names].sort());
			const texts = new Set(names.map(name => readFileSync(join(folder, name), 'utf8')));
			assert.equal(texts.size, 1);
		}
	});
});
