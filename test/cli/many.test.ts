import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Scratch, scratch } from './program.ts';

const total = 2000;

describe(`outcome-brief over ${total} briefs`, function () {
	this.timeout(120_000);
	let place: Scratch;
	before(() => {
		const files: [string, string][] = [];
		for (let index = 0; index < total; index++) {
			const text = `# Parks ${index}\n\n## Users\n\n${`Parents of small children in street ${index} walk to the park. `.repeat(20)}TODO\n`;
			files.push([`area-${index % 40}/${index}.brief.md`, text]);
		}
		place = scratch(Object.fromEntries(files));
	});
	after(() => place.remove());

	it('finds the same, in the same order, as one by one', () => {
		const { files, summary } = JSON.parse(place.run('check', '-f', 'json', '-r', 'placeholder').stdout);
		assert.equal(summary.findings, total);
		const paths = files.map(({ path }: { path: string }) => path);
		assert.equal(new Set(paths).size, total);
		const [few] = [place.run('check', '-f', 'json', '-r', 'placeholder', 'area-7').stdout];
		assert.deepEqual(
			JSON.parse(few).files,
			files.filter(({ path }: { path: string }) => path.startsWith('area-7/')),
		);
	});

	it('shows a bar on a terminal while it runs, and takes it away', function () {
		// Other systems' script commands take their arguments in another order.
		if (process.platform !== 'linux') this.skip();
		const command = `'${process.execPath}' '${resolve('dist/cli.cjs')}' check -f json -o found.json .`;
		const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: place.folder, encoding: 'utf8' });
		assert.match(stdout, new RegExp(`█.* \\d+ of ${total}  area-`));
		assert.ok(stdout.endsWith('\r\u001B[K'), JSON.stringify(stdout.slice(-80)));
		assert.ok(!place.run('check', '-q', '-l', 'error').stderr.includes('█'));
	});

	it('stops at Ctrl+C with status 130, and leaves no file that was not there', async () => {
		const before = listing();
		const run = spawn(
			process.execPath,
			[resolve('dist/cli.cjs'), 'check', '-o', 'late.json', '--cache-location', 'kept.json'],
			{
				cwd: place.folder,
				stdio: 'ignore',
			},
		);
		const ended = new Promise<number | null>(done => run.once('exit', done));
		// Threads are up and files are being checked by then; the run takes seconds.
		setTimeout(() => run.kill('SIGINT'), 600);
		assert.equal(await ended, 130);
		assert.deepEqual(listing(), before);
	});

	const listing = () => readdirSync(place.folder, { recursive: true }).sort();
});
