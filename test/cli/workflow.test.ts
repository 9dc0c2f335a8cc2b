import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type Ran, type Scratch, scratch } from './program.ts';

const faulty = '# Parking\n\nWe need an app.\n';
const good =
	'# Parking permits without the paperwork\n\nCarers in Hull can park at home within a day of asking, not ten days, by May 2027.\n\n## Users\n\nCarers who visit people at home.\n';

function shell(place: Scratch, command: string, env: NodeJS.ProcessEnv = {}, cwd = place.folder): Ran {
	const path = `${join(place.folder, '.bin')}:${process.env.PATH}`;
	const { status, stdout, stderr } = spawnSync(
		'bash',
		['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', command],
		{
			cwd,
			encoding: 'utf8',
			env: { PATH: path, HOME: place.folder, GIT_CONFIG_NOSYSTEM: '1', ...env },
		},
	);
	return { status, stdout, stderr };
}

describe('the hook before a commit', () => {
	let place: Scratch;
	afterEach(() => place.remove());

	/** As an install has it: the program by its name, and `npx`, which runs it. */
	function repository(hook: string): void {
		place = scratch({ '.gitignore': '.bin\n', '.bin/npx': '#!/bin/sh\nexec "$@"\n', '.git-hook': hook });
		symlinkSync(resolve('dist/cli.cjs'), join(place.folder, '.bin/outcome-brief'));
		chmodSync(join(place.folder, '.bin/npx'), 0o755);
		const set = 'git init -q . && git config user.email a@example.org && git config user.name A';
		assert.equal(
			shell(place, `${set} && mv .git-hook .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit`).status,
			0,
		);
	}

	const commit = (files: Readonly<Record<string, string>>): Ran => {
		for (const [path, text] of Object.entries(files)) place.write(path, text);
		return shell(place, 'git add . && git commit -q -m "A brief"');
	};

	function stopsFaultyBriefs(): void {
		const stopped = commit({ 'parking.brief.md': faulty, 'README.md': faulty });
		assert.equal(stopped.status, 1);
		assert.match(stopped.stdout + stopped.stderr, /parking\.brief\.md[\s\S]*tech-first/);
		assert.doesNotMatch(stopped.stdout + stopped.stderr, /README/);
		assert.equal(commit({ 'parking.brief.md': good }).status, 0, commit({}).stdout);
		assert.equal(commit({ 'notes.txt': 'We need an app.\n' }).status, 0);
	}

	it('of the docs stops a commit with a faulty brief, and no other', () => {
		const script = /```sh\n([\s\S]*?)```/.exec(readFileSync('docs/ci.md', 'utf8'))?.[1] ?? '';
		repository(script);
		stopsFaultyBriefs();
	});

	it('of the pre-commit tool does the same', () => {
		const [{ entry, files, language }] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
		assert.equal(language, 'node');
		assert.equal(typeof JSON.parse(readFileSync('package.json', 'utf8')).bin[entry.split(' ')[0]], 'string');
		// The tool gives the hook the files of the commit whose names match, and does not run it where none does.
		repository(`#!/bin/sh\ngit diff --cached --name-only | grep -E '${files}' | xargs -r ${entry}\n`);
		stopsFaultyBriefs();
	});
});

describe('the GitHub action', () => {
	let place: Scratch;
	afterEach(() => place.remove());
	const action = parse(readFileSync('action.yml', 'utf8'));

	/** Runs the steps as a runner would, as far as they are ours. */
	function run(inputs: Readonly<Record<string, string>>, path = resolve('.')): Ran {
		const defaults = Object.entries<{ default: string }>(action.inputs).map(([name, input]) => [name, input.default]);
		const given: Readonly<Record<string, string>> = { ...Object.fromEntries(defaults), ...inputs };
		const temp = join(place.folder, '.temp');
		mkdirSync(temp, { recursive: true });
		const fill = (text: string): string =>
			text
				.replace(/\$\{\{ inputs\.upload-sarif == 'true' && .* \|\| '' \}\}/, () =>
					given['upload-sarif'] === 'true' ? `${temp}/outcome-brief.sarif` : '',
				)
				.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => given[name] ?? assert.fail(name))
				.replaceAll('${{ github.action_path }}', path);
		let last: Ran = { status: 0, stdout: '', stderr: '' };
		for (const step of action.runs.steps.filter((step: object) => 'run' in step)) {
			const env = Object.fromEntries(
				Object.entries<string>(step.env ?? {}).map(([name, value]) => [name, fill(value)]),
			);
			for (const value of Object.values<string>(env)) assert.ok(!value.includes('${{'), value);
			last = shell(place, step.run, env, resolve(place.folder, fill(step['working-directory'])));
			if (last.status !== 0) break;
		}
		return last;
	}

	it('runs from a checkout in which nothing is built yet, as the example of the docs names it', () => {
		const page = readFileSync('docs/ci.md', 'utf8');
		const example = parse(/<!-- action -->\n```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
		const { uses, with: given } = example.jobs.check.steps[1];
		place = scratch({ 'briefs/a.md': faulty, 'notes.md': faulty });
		const checkout = join(place.folder, uses);
		const parts = [
			'package.json',
			'package-lock.json',
			'esbuild.mjs',
			'tsconfig.json',
			'examples',
			'scripts',
			'server',
			'test',
			'docs/rules',
		];
		for (const part of parts) cpSync(part, join(checkout, part), { recursive: true });
		// Packages come from a registry; here they are there already.
		place.write('.bin/npm', `#!/bin/sh\necho "npm $*"\nln -s ${resolve('node_modules')} node_modules\n`);
		chmodSync(join(place.folder, '.bin/npm'), 0o755);
		const inputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
		const { status, stdout } = run({ ...inputs, paths: 'briefs' }, checkout);
		assert.equal(status, 1);
		assert.match(stdout, /^::warning title=tech-first,file=briefs\/a\.md,line=3,/m);
		assert.ok(existsSync(join(checkout, 'dist/cli.cjs')));
		assert.equal(run({ ...inputs, paths: 'notes.md', level: 'error' }, checkout).status, 0);
	}).timeout(60_000);

	it('annotates what was found and fails', () => {
		place = scratch({ 'a.brief.md': faulty, 'b.brief.md': good });
		const { status, stdout } = run({});
		assert.equal(status, 1);
		assert.match(stdout, /^::warning title=tech-first,file=a\.brief\.md,line=3,/m);
		assert.equal(run({ paths: 'b.brief.md\n' }).status, 0);
	});

	it('takes paths with spaces and wildcards, a level, a config and a folder', () => {
		place = scratch({
			'our work/my briefs/a.brief.md': faulty,
			'our work/off.json': '{ "rules": { "tech-first": "off" } }',
		});
		const given = { 'working-directory': 'our work', paths: 'my briefs/*.md\n\n' };
		assert.match(run(given).stdout, /tech-first/);
		assert.equal(run({ ...given, level: 'error' }).status, 0);
		assert.equal(run({ ...given, 'max-warnings': '50' }).status, 0);
		assert.doesNotMatch(run({ ...given, config: 'off.json' }).stdout, /tech-first/);
		assert.equal(run({ ...given, paths: '$(touch pwned)\n--fix' }).status, 2);
		assert.equal(place.read('our work/my briefs/a.brief.md'), faulty);
	});

	it('leaves a SARIF file to upload where that is asked for, whatever was found', () => {
		place = scratch({ 'a.brief.md': faulty });
		assert.equal(run({ 'upload-sarif': 'true' }).status, 1);
		const log = JSON.parse(place.read('.temp/outcome-brief.sarif'));
		assert.ok(log.runs[0].results.some(({ ruleId }: { ruleId: string }) => ruleId === 'tech-first'));
		const upload = action.runs.steps.find((step: object) => 'uses' in step);
		assert.equal(upload.with.sarif_file, '${{ runner.temp }}/outcome-brief.sarif');
	});
});

describe('docs/ci.md', () => {
	it('has examples that are YAML, and names inputs that the action has', () => {
		const page = readFileSync('docs/ci.md', 'utf8');
		const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text));
		assert.equal(examples.length, 4);
		const inputs = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs);
		const [, { uses, with: given }] = examples[1].jobs.check.steps;
		assert.match(uses, /outcome-brief/);
		const used = Object.keys(given);
		assert.ok(used.length > 0 && used.every((name: string) => inputs.includes(name)));
	});
});
