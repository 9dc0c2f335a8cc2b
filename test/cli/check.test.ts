import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Scratch, scratch } from './program.ts';

describe('outcome-brief check', () => {
	let place: Scratch;
	const start = (files: Readonly<Record<string, string | Uint8Array>> = {}) => {
		place = scratch(files);
		return place;
	};
	afterEach(() => place.remove());

	const found = (stdout: string) =>
		JSON.parse(stdout).files.map(({ path, findings }: { path: string; findings: { rule: string }[] }) => [
			path,
			findings.filter(({ rule }) => rule === 'placeholder').length,
		]);

	it('finds the briefs of a folder by name and by front matter, and leaves all other Markdown alone', async () => {
		const { run } = start({
			'park.brief.md': 'TODO\n',
			'README.md': 'TODO\n',
			'deep/briefs/roads.md': 'TODO\n',
			'notes/plan.md': '---\nbrief: full\n---\nTODO\n',
			'notes/out.brief.md': '---\nbrief: none\n---\nTODO\n',
			'swim.brief': 'TODO\n',
			'node_modules/x/brief.md': 'TODO\n',
		});
		assert.deepEqual(found((await run('check', '--format', 'json')).stdout), [
			['deep/briefs/roads.md', 1],
			['notes/plan.md', 1],
			['park.brief.md', 1],
			['swim.brief', 1],
		]);
	});

	it('checks a file that is named, whatever its name, unless it opts out', async () => {
		const { run } = start({
			'README.md': 'TODO\n',
			'note.txt': 'TODO\n',
			'out.brief.md': '---\nbrief: none\n---\nTODO\n',
		});
		const { files } = JSON.parse(
			(await run('check', '--format', 'json', 'README.md', 'note.txt', 'out.brief.md')).stdout,
		);
		assert.deepEqual(
			files.map(({ path, brief, findings }: { path: string; brief: boolean; findings: unknown[] }) => [
				path,
				brief,
				findings.length > 0,
			]),
			[
				['README.md', true, true],
				['note.txt', true, true],
				['out.brief.md', false, false],
			],
		);
	});

	it('takes globs that the shell left alone, and no file twice', async () => {
		const { run } = start({ 'a/x.brief.md': 'TODO', 'b/y.brief.md': 'TODO', 'b/README.md': 'TODO' });
		assert.deepEqual(found((await run('check', '--format', 'json', '{a,b}/**/*.md', 'b', 'b/y.brief.md')).stdout), [
			['a/x.brief.md', 1],
			['b/y.brief.md', 1],
		]);
	});

	it('leaves out what .gitignore leaves out, at every depth, but looks into an ignored folder that is named', async () => {
		const { run } = start({
			'.gitignore': 'build/\n*.draft.brief.md\n',
			'keep.brief.md': 'TODO',
			'my.draft.brief.md': 'TODO',
			'build/made.brief.md': 'TODO',
			'sub/.gitignore': '/old.brief.md\n!my.draft.brief.md\n',
			'sub/old.brief.md': 'TODO',
			'sub/my.draft.brief.md': 'TODO',
			'sub/deep/old.brief.md': 'TODO',
		});
		assert.deepEqual(found((await run('check', '--format', 'json', '.')).stdout), [
			['keep.brief.md', 1],
			['sub/deep/old.brief.md', 1],
			['sub/my.draft.brief.md', 1],
		]);
		assert.deepEqual(found((await run('check', '--format', 'json', 'build')).stdout), [['build/made.brief.md', 1]]);
	});

	for (const [name, end] of [
		['LF', '\n'],
		['CRLF', '\r\n'],
		['lone CR', '\r'],
	] as const) {
		it(`counts lines and columns from 1 and offsets from 0, with ${name}`, async () => {
			const { run } = start({ 'brief.md': `# Parks 🌳${end}${end}Say 👪 TODO who${end}` });
			const [file] = JSON.parse((await run('check', '--format', 'json')).stdout).files;
			const todo = file.findings.find(({ rule }: { rule: string }) => rule === 'placeholder');
			const offset = 10 + 2 * end.length + 7;
			assert.deepEqual(todo.range, {
				start: { line: 3, column: 8, offset },
				end: { line: 3, column: 12, offset: offset + 4 },
			});
		});
	}

	it('counts as editors do in a file with a byte order mark', async () => {
		const { run } = start({ 'brief.md': '\uFEFFTODO' });
		const [file] = JSON.parse((await run('check', '--format', 'json')).stdout).files;
		const todo = file.findings.find(({ rule }: { rule: string }) => rule === 'placeholder');
		assert.deepEqual(todo.range.start, { line: 1, column: 1, offset: 0 });
	});

	it('exits 1 only for what is at or above the level', async () => {
		const { run } = start({ 'brief.md': '---\nrules: { placeholder: information }\n---\nTODO\n' });
		// The other rules may have more to say of so small a brief, so the level decides between these two alone.
		assert.equal((await run('check', '--level', 'error')).status, 0);
		assert.equal((await run('check', '--level', 'information')).status, 1);
	});

	it('reports the files that cannot be read, checks the others, and exits 2', async () => {
		const { run } = start({
			'good.brief.md': 'TODO',
			'latin.brief.md': Buffer.from('# Caf\u00E9\n\nTODO', 'latin1'),
			'wide.brief.md': Buffer.from('\uFEFFTODO', 'utf16le'),
		});
		const { status, stdout, stderr } = await run('check', '--format', 'json', '.', 'lost.brief.md');
		assert.equal(status, 2);
		assert.deepEqual(found(stdout), [['good.brief.md', 1]]);
		const { errors } = JSON.parse(stdout);
		assert.deepEqual(
			errors.map(({ path }: { path: string }) => path),
			['lost.brief.md', 'latin.brief.md', 'wide.brief.md'],
		);
		assert.match(errors[1].message, /not UTF-8 text: line 1\b/);
		assert.match(errors[2].message, /UTF-16/);
		assert.match(stderr, /latin\.brief\.md: It is not UTF-8/);
	});

	it('takes an empty path for none, and not for the folder, and says what reads standard input', async () => {
		const { run } = start({ 'brief.md': 'TODO' });
		const empty = await run('check', '');
		assert.deepEqual([empty.status, empty.stderr], [2, 'outcome-brief: “”: This path is empty.\n']);
		assert.match((await run('check', '-')).stderr, /^outcome-brief: -: .*Did you mean --stdin\?/);
	});

	it('exits 2 where there is no brief, and says what a brief is', async () => {
		const { run } = start({ 'README.md': 'TODO' });
		const { status, stderr } = await run('check');
		assert.equal(status, 2);
		assert.match(stderr, /No brief was found .*brief\.md/);
	});

	it('does not follow a circle of links', async () => {
		const { folder, run } = start({ 'a/brief.md': 'TODO' });
		symlinkSync('..', join(folder, 'a/up'));
		assert.deepEqual(found((await run('check', '--format', 'json')).stdout), [['a/brief.md', 1]]);
	});

	it('writes one line for each finding, with its place, severity and rule, and a summary', async () => {
		const { run } = start({ 'brief.md': '# Parks\n\nTODO\n' });
		const { stdout } = await run('check');
		assert.match(stdout, /^brief\.md\n/);
		assert.match(stdout, /^ {2}3:1 +suggestion +“TODO” .* {2}placeholder$/m);
		assert.match(stdout, /findings? in 1 brief: .*1 suggestion\b/, 'it counts by the words of the lines');
	});

	it('colours nothing in a pipe, unless asked, and never where NO_COLOR is set on a pipe', async () => {
		const { runWith } = start({ 'brief.md': 'TODO' });
		const colour = '\u001B[';
		assert.ok(!(await runWith({}, 'check')).stdout.includes(colour));
		assert.ok((await runWith({ env: { FORCE_COLOR: '1' } }, 'check')).stdout.includes(colour));
		assert.ok(!(await runWith({ env: { NO_COLOR: '1' } }, 'check')).stdout.includes(colour));
	});

	it('lets nothing in a file or its name move the cursor', async () => {
		const { run } = start({ 'a\u001B[2J.brief.md': 'TODO' });
		assert.ok(!(await run('check')).stdout.includes('\u001B'));
	});

	it('says what is wrong with an option, and what was meant', async () => {
		const { run } = start({ 'brief.md': 'TODO' });
		for (const [args, expected] of [
			[['check', '--fromat', 'json'], /no option --fromat.*Did you mean --format/],
			[['check', '--format', 'jsn'], /cannot be “jsn”.*Did you mean “json”/],
			[['check', '--level'], /--level needs/],
			[['chek'], /no command “chek”.*“check”/],
			[['brief.md'], /outcome-brief check brief\.md/],
		] as const) {
			const { status, stderr } = await run(...args);
			assert.equal(status, 2, args.join(' '));
			assert.match(stderr, expected);
		}
	});

	it('shows its version and help', async () => {
		const { run } = start();
		assert.match((await run('--version')).stdout, /^\d+\.\d+\.\d+/);
		assert.equal((await run('--version')).status, 0);
		assert.match((await run('check', '--help')).stdout, /--level LEVEL/);
		assert.match((await run('help', 'outline')).stdout, /outcome-brief outline/);
	});

	if (process.getuid?.() !== 0) {
		it('reports a file that it may not read', async () => {
			const { folder, run } = start({ 'brief.md': 'TODO' });
			chmodSync(join(folder, 'brief.md'), 0);
			assert.match((await run('check')).stderr, /not allowed/);
		});
	}
});
