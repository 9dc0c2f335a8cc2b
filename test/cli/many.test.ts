import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Scratch, scratch, shipped } from './program.ts';

const total = 2000;

describe(`outcome-brief over ${total} briefs`, function () {
	this.timeout(120_000);
	let place: Scratch;
	before(() => {
		const files: [string, string][] = [];
		for (let index = 0; index < total; index++) {
			const text = `# Parks ${index}\n\n## Users\n\nParents of small children in street ${index} walk to the park. TODO\n`;
			files.push([`area-${index % 40}/${index}.brief.md`, text]);
		}
		place = scratch(Object.fromEntries(files));
	});
	after(() => place.remove());

	it('finds the same, in the same order, as one by one, and shows no bar in a pipe', async () => {
		const { stdout, stderr } = place.runProcess({}, 'check', '-f', 'json', '-r', 'placeholder');
		assert.equal(stderr, '');
		const { files, summary } = JSON.parse(stdout);
		assert.equal(summary.findings, total);
		const paths = files.map(({ path }: { path: string }) => path);
		assert.equal(new Set(paths).size, total);
		const few = await place.run('check', '-f', 'json', '-r', 'placeholder', 'area-7');
		assert.deepEqual(
			JSON.parse(few.stdout).files,
			files.filter(({ path }: { path: string }) => path.startsWith('area-7/')),
		);
	});

	it('shows a bar on a terminal while it runs, and takes it away', function () {
		// Other systems' script commands take their arguments in another order.
		if (process.platform !== 'linux') this.skip();
		const command = `'${process.execPath}' '${shipped.path}' check -f json -o found.json .`;
		const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: place.folder, encoding: 'utf8' });
		assert.match(stdout, new RegExp(`█.* \\d+ of ${total}  area-`));
		assert.ok(stdout.endsWith('\r\u001B[K'), JSON.stringify(stdout.slice(-80)));
	});

	it('stops at Ctrl+C with status 130, and leaves no file that was not there', async function () {
		if (process.platform === 'win32') this.skip();
		// A pipe among the briefs holds the run up, so that it is stopped when some are checked and some are not.
		const gate = join(place.folder, 'gate.md');
		assert.equal(spawnSync('mkfifo', [gate]).status, 0);
		const before = listing();
		const written = ['-o', 'late.json', '--cache-location', 'kept.json'];
		const run = spawn(process.execPath, [shipped.path, 'check', ...written, 'area-0', 'gate.md', '.'], {
			cwd: place.folder,
			stdio: 'ignore',
		});
		const ended = once(run, 'exit');
		const reached = await open(gate, 'w');
		run.kill('SIGINT');
		// A process waits for what its threads are reading before it ends; most of the briefs come after the gate.
		await reached.close();
		const [status] = await ended;
		assert.equal(status, 130);
		assert.deepEqual(listing(), before);
	});

	const listing = () => readdirSync(place.folder, { recursive: true }).sort();
});
