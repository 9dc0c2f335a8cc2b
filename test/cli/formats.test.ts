import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Scratch, scratch } from './program.ts';
import { sarifFaults } from './sarif-schema.ts';

const brief = (more = '') =>
	`---\nbrief: full\nrules: { placeholder: warning }\n---\n# <b>Parks</b> & [paths](javascript:x)\n\n## Users\n\nParents TODO of 👪 small children.\n${more}`;

describe('formats of outcome-brief check', () => {
	let place: Scratch;
	const start = (files: Readonly<Record<string, string>>) => {
		place = scratch(files);
		return place;
	};
	afterEach(() => place.remove());

	describe('sarif', () => {
		it('holds by the published schema, with places, help and what could not be checked', async () => {
			const { run } = start({ 'a b/é.brief.md': brief(), 'bad.brief.md': '\uFEFF' });
			place.write('bad.brief.md', Buffer.from([0xc3, 0x28]));
			const { status, stdout } = await run('check', '--format', 'sarif', '--rule', 'placeholder');
			assert.equal(status, 2);
			const log = JSON.parse(stdout);
			assert.deepEqual(sarifFaults(log), []);
			const [{ tool, results, invocations }] = log.runs;
			assert.equal(results.length, 1);
			const [{ locations, ruleIndex, level, ruleId }] = results;
			assert.deepEqual([ruleId, level], ['placeholder', 'warning']);
			const { artifactLocation, region } = locations[0].physicalLocation;
			assert.equal(artifactLocation.uri, 'a%20b/%C3%A9.brief.md');
			assert.deepEqual([region.startLine, region.startColumn, region.endLine, region.endColumn], [9, 9, 9, 13]);
			const rule = tool.driver.rules[ruleIndex];
			assert.equal(rule.id, 'placeholder');
			assert.ok(rule.help.text.length > 20 && rule.help.markdown.length > 20);
			assert.equal(invocations[0].executionSuccessful, false);
			assert.match(invocations[0].toolExecutionNotifications[0].message.text, /UTF-8/);
		});

		it('has what comments silence, with the reasons, which changes no fingerprint and no exit status', async () => {
			const noted = (comment: string) => brief(`\n${comment}TODO.\n\nTODO.\n`);
			const { run } = start({ 'brief.md': noted('') });
			const results = async () => {
				const { status, stdout } = await run('check', '-f', 'sarif', '-r', 'placeholder');
				assert.deepEqual(sarifFaults(JSON.parse(stdout)), []);
				return { status, results: JSON.parse(stdout).runs[0].results };
			};
			const before = (await results()).results;
			assert.ok(before.every(({ suppressions }: { suppressions: unknown[] }) => suppressions.length === 0));
			place.write('brief.md', noted('<!-- brief-ignore placeholder: agreed, 4 May -->\n\n'));
			const { status, results: after } = await results();
			assert.equal(status, 1);
			const prints = (all: { partialFingerprints: object }[]) => all.map(one => one.partialFingerprints);
			assert.deepEqual(prints(after), prints(before));
			const [none, [suppression], other] = after.map(({ suppressions }: { suppressions: unknown[] }) => suppressions);
			assert.deepEqual([none, other], [[], []]);
			assert.equal(suppression.kind, 'inSource');
			assert.equal(suppression.justification, 'agreed, 4 May');
			assert.equal(suppression.location.physicalLocation.region.startLine, 11);
		});

		it('knows a finding again when the text above it has grown', async () => {
			const { run } = start({ 'brief.md': brief('\nTODO.\n\nTODO.\n') });
			const prints = async () =>
				JSON.parse((await run('check', '-f', 'sarif', '-r', 'placeholder')).stdout).runs[0].results.map(
					({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
						Object.values(partialFingerprints)[0],
				);
			const before = await prints();
			assert.equal(new Set(before).size, 3);
			place.write('brief.md', brief('\nTODO.\n\nTODO.\n').replace('## Users', 'More words here.\n\n## Users'));
			assert.deepEqual(await prints(), before);
		});
	});

	it('github: writes workflow commands in which nothing of a brief is taken for another', async () => {
		const { run, runWith, folder } = start({ 'a,b/x.brief.md': brief() });
		const { stdout } = await run('check', '--format', 'github', '--rule', 'placeholder');
		assert.match(
			stdout,
			/^::warning title=placeholder,file=a%2Cb\/x\.brief\.md,line=9,endLine=9,col=9,endColumn=13::“TODO” [^\n]*\n1 finding in 1 brief: 1 warning\.\n$/,
		);
		const below = await runWith({ env: { GITHUB_WORKSPACE: join(folder, '..') } }, 'check', '--format', 'github');
		assert.match(below.stdout, /file=outcome-brief-cli-[^/]+\/a%2Cb\/x\.brief\.md/);
	});

	it('markdown: says the verdict, what is good, what was found by key point, and what was ignored and why', async () => {
		const { run } = start({
			'brief.md': brief('\n<!-- brief-ignore placeholder: the board decides on 4 May -->\nTBC\n'),
			'out.md': '---\nbrief: none\n---\n',
		});
		const { stdout } = await run('check', '--format', 'markdown', '--rule', 'placeholder', 'brief.md', 'out.md');
		assert.match(stdout, /^# Review of “[^\n]*Parks[^\n]*”\n/);
		assert.match(stdout, /\*\*It .*\*\*/);
		assert.match(stdout, /## What is good\n\n(?:- .*\n)*- .*Users/);
		assert.match(
			stdout,
			/### The outcome template: [^\n]*\n\n- \*\*Warning, line 9:\*\* .*\(`placeholder`\)\n {2}> TODO/,
		);
		assert.match(stdout, /## Ignored on purpose\n\n- Line 11, `placeholder`: the board decides on 4 May/);
		assert.match(stdout, /## Not checked\n\n- `out\.md`: /);
		assert.ok(!/[^\\]\]\(javascript/.test(stdout));
	});

	it('markdown: says once what a brief starts from, and of an empty one that there is nothing to review yet', async () => {
		place = scratch({
			'good.md': '# Carers get a break\n\n## Outcome\n\nCarers can take a week off within a month of asking.\n',
			'empty.md': '',
		});
		const good = (await place.run('check', '-f', 'markdown', 'good.md')).stdout;
		assert.equal(good.split('It starts from what should change for people.').length, 2, good);
		const empty = (await place.run('check', '-f', 'markdown', 'empty.md')).stdout;
		assert.match(empty, /^\*\*There is nothing in it yet to review\.\*\*$/m);
	});

	it('markdown: praises nothing in sentences that it says were not checked', async () => {
		place = scratch({
			'arabic.md':
				'# بوابة للسكان\n\n## النتيجة\n\nسيتمكن السكان من الإبلاغ عن الحفر في الطرق خلال دقائق قليلة بدلا من الانتظار على الهاتف.\n\nResidents can report potholes within a week.\n',
		});
		const { stdout } = await place.run('check', '-f', 'markdown', 'arabic.md');
		assert.match(stdout, /its sentences were not checked/);
		assert.doesNotMatch(stdout, /\(line 7\)/);
	});

	it('markdown: praises no output for its date, and puts what is most severe first', async () => {
		const text =
			'# Council tax\n\n## Who it is for\n\nResidents want answers at once.\n\n## Objectives\n\n- Launch the chatbot before annual billing in March\n';
		const { run } = start({ 'brief.md': text });
		const { stdout } = await run('check', '--format', 'markdown', 'brief.md');
		assert.doesNotMatch(stdout, /things got better/);
		const groups = stdout.split('\n### ').slice(1);
		const first = groups.map(group => /\*\*(Warning|Suggestion|Hint),/.exec(group)?.[1]);
		assert.deepEqual([...new Set(first)], ['Warning', 'Suggestion']);
		assert.deepEqual(first, [...first].sort().reverse());
	});

	it('markdown: counts what follows by the words of what follows', async () => {
		const { run } = start({ 'brief.md': '# Shorter waits\n\n## Who it is for\n\nCarers.\n\nTODO\n' });
		const { stdout } = await run('check', '--format', 'markdown', 'brief.md');
		const [, verdict = ''] = /^\*\*(?:.*\. )?(Found: .*)\*\*$/m.exec(stdout) ?? [];
		for (const name of ['Warning', 'Suggestion', 'Hint']) {
			const listed = stdout.split(`- **${name}, line`).length - 1;
			const counted = Number(new RegExp(`(\\d+) ${name.toLowerCase()}`).exec(verdict)?.[1] ?? 0);
			assert.equal(counted, listed, `${name}: ${verdict}`);
		}
		assert.match(verdict, /suggestion/);
	});

	it('markdown: praises nothing that it finds fault with, and no “all residents, and other stakeholders”', async () => {
		const praised = async (sentence: string): Promise<boolean> => {
			const { run } = start({ 'brief.md': `# Council tax\n\n## Who it is for\n\n${sentence}\n` });
			return /says whom it is for/.test((await run('check', '--format', 'markdown', 'brief.md')).stdout);
		};
		assert.ok(await praised('Carers who look after a parent at home need a break, as 40 of them told us in March.'));
		assert.ok(!(await praised('All residents, and other stakeholders who deal with council tax.')));
		assert.ok(!(await praised('Residents want instant answers about their bill.')), 'need-assumed');
	});

	it('html: is one page that loads nothing, runs nothing, and shows a brief’s words as words', async () => {
		const { run } = start({ 'brief.md': brief('\n<script>alert(1)</script> TBC\n') });
		const { stdout } = await run('check', '--format', 'html');
		assert.match(stdout, /^<!doctype html>/);
		assert.match(stdout, /Content-Security-Policy" content="default-src 'none'/);
		assert.ok(!/<script|<b>|javascript:x"|\ssrc=|\son\w+=|<link|@import|url\(/i.test(stdout));
	});

	for (const format of ['text', 'json', 'sarif', 'github', 'markdown', 'html'])
		it(`${format}: says of a brief above the largest size that only its structure was checked`, async () => {
			const text = '# Parking\n\nWe need an app.\n\nTODO\n';
			const { run } = start({ 'brief.md': text, '.outcome-brief.json': `{ "maximumSize": ${text.length} }` });
			assert.doesNotMatch((await run('check', '-f', format)).stdout, /maximumSize/);
			place.write('.outcome-brief.json', `{ "maximumSize": ${text.length - 1} }`);
			const { stdout } = await run('check', '-f', format);
			assert.match(
				stdout,
				/At 33 characters it is longer than “maximumSize” allows, so only its structure was checked\./,
			);
			if (format === 'sarif') assert.deepEqual(sarifFaults(JSON.parse(stdout)), []);
		});

	it('writes to a file whole, without colours, and says so when it cannot', async () => {
		const { run, runWith, read } = start({ 'brief.md': brief() });
		assert.equal((await runWith({ env: { FORCE_COLOR: '1' } }, 'check', '-o', 'found.txt')).stdout, '');
		assert.match(read('found.txt'), /placeholder/);
		assert.ok(!read('found.txt').includes('\u001B'));
		const { status, stderr } = await run('check', '-o', 'no/such/folder.txt');
		assert.equal(status, 2);
		assert.match(stderr, /no\/such\/folder\.txt cannot be written\. There is no such folder\./);
	});
});
