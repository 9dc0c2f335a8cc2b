import assert from 'node:assert/strict';
import { type Scratch, scratch } from './program.ts';

describe('options of outcome-brief check', () => {
	let place: Scratch;
	const start = (files: Readonly<Record<string, string>>) => {
		place = scratch(files);
		return place;
	};
	afterEach(() => place.remove());

	const count = (stdout: string, rule = 'placeholder') =>
		JSON.parse(stdout)
			.files.flatMap(({ findings }: { findings: { rule: string }[] }) => findings)
			.filter((finding: { rule: string }) => finding.rule === rule).length;
	const warn = '---\nrules: { placeholder: warning }\n---\n';

	it('--max-warnings lets so many warnings pass and no more', async () => {
		const { run } = start({ 'brief.md': `${warn}TODO\n\nTODO\n` });
		const status = async (...more: string[]) => (await run('check', '--rule', 'placeholder', ...more)).status;
		assert.equal(await status(), 1);
		assert.equal(await status('--max-warnings', '2'), 0);
		assert.equal(await status('--max-warnings', '1'), 1);
		assert.equal(await status('--max-warnings', '0', '--level', 'error'), 1);
		assert.equal(await status('--max-warnings', 'few'), 2);
	});

	it('--quiet writes only what the level asks for', async () => {
		const { run } = start({ 'brief.md': `${warn}TODO\n` });
		assert.equal(count((await run('check', '-q', '-l', 'error', '-f', 'json')).stdout), 0);
		assert.equal(count((await run('check', '-q', '-l', 'warning', '-f', 'json')).stdout), 1);
	});

	it('--rule checks one rule alone, or sets its level, and has the last word', async () => {
		const { run } = start({ 'brief.md': '---\nrules: { placeholder: hint }\n---\nTODO\n' });
		const severities = async (...more: string[]) =>
			JSON.parse((await run('check', '-f', 'json', ...more)).stdout).files[0].findings.map(
				({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`,
			);
		assert.deepEqual(await severities('-r', 'placeholder'), ['placeholder hint']);
		assert.ok((await severities('-r', 'placeholder=error')).includes('placeholder error'));
		assert.equal(
			(await severities('-r', 'placeholder=off')).filter((shown: string) => shown.startsWith('placeholder')).length,
			0,
		);
		for (const [bad, says] of [
			['placehodler', /“placeholder”/],
			['placeholder=loud', /There are: off, error/],
		] as const) {
			const { status, stderr } = await run('check', '-r', bad);
			assert.equal(status, 2);
			assert.match(stderr, says);
		}
	});

	it('--stdin checks what is piped in, under the name it is given', async () => {
		const { runWith, run } = start({ 'docs/.outcome-brief.json': '{ "rules": { "placeholder": "off" } }' });
		const check = (input: string, ...more: string[]) => runWith({ input }, 'check', '--stdin', '-f', 'json', ...more);
		const plain = await check('TODO');
		assert.equal(count(plain.stdout), 1);
		const named = await check('TODO', '--stdin-filename', 'docs/new.md');
		assert.equal(JSON.parse(named.stdout).files[0].path, 'docs/new.md');
		assert.equal(count(named.stdout), 0);
		assert.equal((await runWith({ input: '' }, 'check', '--stdin', '--fix')).status, 2);
		assert.match((await run('check', '--stdin-filename', 'x.md')).stderr, /goes with --stdin/);
	});

	it('--briefs-only leaves out what a hook passes on that is no brief', async () => {
		const { run } = start({ 'README.md': 'TODO', 'a.brief.md': 'TODO' });
		assert.deepEqual(
			JSON.parse((await run('check', '-f', 'json', '--briefs-only', 'README.md', 'a.brief.md')).stdout).files.map(
				({ path }: { path: string }) => path,
			),
			['a.brief.md'],
		);
		assert.equal((await run('check', '--briefs-only', 'README.md')).status, 0);
	});

	it('--no-ignore looks into what .gitignore leaves out', async () => {
		const { run } = start({ '.gitignore': 'drafts/', 'drafts/brief.md': 'TODO' });
		assert.equal((await run('check')).status, 2);
		assert.equal(count((await run('check', '-f', 'json', '--no-ignore')).stdout), 1);
	});

	it('reads the nearest config for each brief, one given by name, or none', async () => {
		const { run } = start({
			'.outcome-brief.yaml': 'files: ["*.md"]\nexclude: [old/**]\n',
			'plan.md': 'TODO',
			'old/brief.md': 'TODO',
			'team/package.json': '{ "name": "team", "outcomeBrief": { "rules": { "placeholder": "off" } } }',
			'team/brief.md': 'TODO',
			'strict.json': '{ "rules": { "placeholder": "error" } }',
		});
		const paths = async (...more: string[]) =>
			JSON.parse((await run('check', '-f', 'json', ...more)).stdout).files.map(
				({ path, findings }: { path: string; findings: { rule: string; severity: string }[] }) =>
					`${path} ${findings.find(({ rule }) => rule === 'placeholder')?.severity ?? '-'}`,
			);
		assert.deepEqual(await paths(), ['plan.md information', 'team/brief.md -']);
		assert.deepEqual(await paths('--config', 'strict.json'), ['old/brief.md error', 'team/brief.md error']);
		assert.deepEqual(await paths('--no-config'), ['old/brief.md information', 'team/brief.md information']);
		const { files } = JSON.parse((await run('check', '-f', 'json', 'old/brief.md')).stdout);
		assert.equal(files[0].brief, false);
		assert.match(files[0].reason, /config file leaves it out/);
	});

	it('says once where a config is wrong, and checks what it does not concern', async () => {
		const { run } = start({
			'a/.outcome-brief.json': '{\n  "profile": "ful"\n}\n',
			'a/one.brief.md': 'TODO',
			'a/two.brief.md': 'TODO',
			'b/brief.md': 'TODO',
		});
		const { status, stdout, stderr } = await run('check', '-f', 'json');
		assert.equal(status, 2);
		assert.deepEqual(
			JSON.parse(stdout).files.map(({ path }: { path: string }) => path),
			['b/brief.md'],
		);
		assert.equal(stderr.match(/\.outcome-brief\.json: line 2, column 14: “profile” cannot be “ful”/g)?.length, 1);
		assert.match((await run('check', '-c', 'lost.json', 'b')).stderr, /lost\.json: There is no such file\./);
		assert.match((await run('check', '-c', '.', 'b')).stderr, /\.: There is no such file\./);
	});

	it('--cache finds the same again, and notices a change in a brief, its config and the options', async () => {
		const { run, write, read } = start({ 'brief.md': 'TODO', 'other.brief.md': 'TBC' });
		const check = async (...more: string[]) =>
			(await run('check', '-f', 'json', '--cache-location', 'kept.json', ...more)).stdout;
		const first = await check();
		const kept = read('kept.json');
		assert.equal(await check(), first);
		assert.equal(read('kept.json'), kept);
		write('brief.md', 'TODO\n\nTODO');
		assert.equal(count(await check()), 3);
		write('.outcome-brief.json', '{ "rules": { "placeholder": "off" } }');
		assert.equal(count(await check()), 0);
		assert.equal(count(await check('-r', 'placeholder=error')), 3);
		write('kept.json', 'no longer JSON');
		assert.equal(count(await check()), 0);
	});

	it('--cache without a place keeps it where Git does not see it', async () => {
		const { run, read } = start({ 'brief.md': 'TODO' });
		await run('check', '--cache');
		assert.match(read('node_modules/.cache/outcome-brief/checked.json'), /TODO/);
		assert.equal(read('node_modules/.cache/outcome-brief/.gitignore'), '*\n');
	});
});

describe('outcome-brief rules and explain', () => {
	let place: Scratch;
	beforeEach(() => {
		place = scratch();
	});
	afterEach(() => place.remove());

	it('list the catalogue as text, JSON and Markdown', async () => {
		assert.match((await place.run('rules')).stdout, /^placeholder +information +\S/m);
		const { rules } = JSON.parse((await place.run('rules', '-f', 'json')).stdout);
		assert.ok(
			rules.some(({ id, level }: { id: string; level: string }) => id === 'placeholder' && level === 'information'),
		);
		assert.match((await place.run('rules', '-f', 'markdown')).stdout, /^\| `placeholder` \| information \|/m);
		const { status, stderr } = await place.run('rules', 'hype');
		assert.deepEqual([status, /outcome-brief explain hype/.test(stderr)], [2, true], stderr);
	});

	it('explain a rule and a key point, and say what was meant', async () => {
		const { stdout } = await place.run('explain', 'tech-first');
		assert.match(
			stdout,
			/^Start from what should change for people, not from a technology\n\nRule tech-first · level: /,
		);
		assert.match(stdout, /^Found:\n\n {4}# \S/m, 'examples are set in, and said to be one');
		assert.doesNotMatch(stdout, /<!--|```|\]\(/, 'nothing of it is markup, and no link leads nowhere');
		assert.match((await place.run('explain', 'kp9')).stdout, /^Key point 9: .*\n\n/);
		const { status, stderr } = await place.run('explain', 'placehodler');
		assert.equal(status, 2);
		assert.match(stderr, /Did you mean “placeholder”/);
	});
});
