import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Scratch, scratch, shipped } from './program.ts';

describe('the bundled program, as a process', () => {
	let place: Scratch;
	before(() => {
		const many = Array.from({ length: 400 }, (_, index) => `TODO ${index}\n`).join('\n');
		place = scratch({
			'faulty.brief.md': 'TODO\n',
			'good.brief.md': '---\nbrief: none\n---\n',
			'many.md': many,
			'latin.md': Buffer.from('Caf\u00E9', 'latin1'),
			'odd.brief.md': '# Parking\n\n## Outcome\n\nTenants yodel gladly every day.\n',
		});
	});
	after(() => place.remove());

	it('ends with 0 for nothing found, 1 for findings, 2 for what cannot be done', () => {
		assert.equal(place.runProcess({}, 'check', 'good.brief.md').status, 0);
		const { status, stdout, stderr } = place.runProcess(
			{},
			'check',
			'-r',
			'placeholder',
			'-l',
			'hint',
			'faulty.brief.md',
		);
		assert.equal(status, 1);
		assert.match(stdout, /^faulty\.brief\.md\n {2}1:1 +suggestion +“TODO”/);
		assert.equal(stderr, '');
		const failed = place.runProcess({}, 'check', 'latin.md');
		assert.equal(failed.status, 2);
		assert.match(failed.stderr, /latin\.md: It is not UTF-8/);
		assert.equal(place.runProcess({}).status, 2);
	});

	it('reads a sentence that no list of verbs helps with by the grammar beside it', () => {
		const { status, stdout, stderr } = place.runProcess({}, 'check', '--rule', 'users-missing', 'odd.brief.md');
		assert.deepEqual([status, stdout, stderr], [0, 'Nothing found in 1 brief.\n', '']);
	});

	it('says the same as its source', async () => {
		for (const args of [['check', '-f', 'json', 'many.md'], ['rules'], ['explain', 'tech-first'], ['--help']])
			assert.deepEqual(place.runProcess({}, ...args), await place.run(...args));
	});

	it('reads what is piped in', () => {
		const { stdout } = place.runProcess({ input: 'See you at TODO.\n' }, 'check', '--stdin', '-f', 'json');
		const [{ findings }] = JSON.parse(stdout).files;
		const todo = findings.find(({ rule }: { rule: string }) => rule === 'placeholder');
		assert.deepEqual(todo.range.start, { line: 1, column: 12, offset: 11 });
	});

	it('colours nothing in a pipe, unless asked', () => {
		const colour = '\u001B[';
		assert.ok(!place.runProcess({}, 'check', 'faulty.brief.md').stdout.includes(colour));
		const asked = place.runProcess({ env: { FORCE_COLOR: '1' } }, 'check', 'faulty.brief.md');
		assert.ok(asked.stdout.includes(colour));
	});

	it('takes no harm from a reader that has seen enough', function () {
		if (process.platform === 'win32') this.skip();
		const command = `"${process.execPath}" "${shipped.path}" check -f json many.md | head -c 10; exit "\${PIPESTATUS[0]}"`;
		const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: place.folder, encoding: 'utf8' });
		assert.equal(status, 1);
		assert.equal(stdout.length, 10);
		assert.equal(stderr, '');
	});
});

describe('the network', () => {
	it('is never tried by a command', () => {
		const place = scratch({
			'a.brief.md': '---\nbrief: full\n---\n# New portal\n\nWe need an app. See https://example.org.\n\nTODO\n',
			'.outcome-brief.json': '{ "rules": { "hype": "off" } }',
		});
		const guard = ['-r', resolve('test/no-network.cjs'), shipped.path];
		for (const args of [
			['check', '--fix', '-f', 'html', '-o', 'all.html', '--cache'],
			['check', '-f', 'sarif'],
			['report', '-o', 'report.html'],
			['outline', 'a.brief.md'],
			['explain', 'tech-first'],
			['mcp'],
			['--version'],
		]) {
			const { status, stderr } = spawnSync(process.execPath, [...guard, ...args], {
				cwd: place.folder,
				encoding: 'utf8',
				input: '',
			});
			assert.ok(status === 0 || status === 1, `${args.join(' ')}: ${status} ${stderr}`);
		}
		place.remove();
	});
});
