import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launchBrowser } from '../host/lib/chromium.mjs';
import { type Scratch, scratch } from './program.ts';

describe('outcome-brief report', () => {
	let place: Scratch;
	beforeEach(() => {
		place = scratch({
			'parks.brief.md': '# Parks <i>for</i> all\n\n## Users\n\nParents TODO of small children.\n',
			'roads/brief.md':
				'---\nbrief: discovery\n---\n# Roads | paths\n\n## Problem\n\nPeople cannot cross. <!-- brief-ignore-line placeholder: on purpose --> TBC\n',
		});
	});
	afterEach(() => place.remove());

	it('is Markdown with both matrices and every finding', async () => {
		const { status, stdout } = await place.run(
			'report',
			'--format',
			'markdown',
			'--title',
			'Ours',
			'-r',
			'placeholder',
		);
		assert.equal(status, 0);
		assert.match(stdout, /^# Ours\n/);
		const tables = stdout.split('\n').filter(line => line.startsWith('|'));
		assert.match(tables[0] ?? '', /\| Brief \|.* Users .*\| Findings \|/);
		assert.match(stdout, /^\| Parks .*\| 1 suggestion \|$/m);
		assert.match(stdout, /^\| Roads \\\| paths \|.*✗.*\| none \|$/m);
		assert.match(stdout, /Ignored on purpose\n\n- Line 8, `placeholder`: on purpose/);
	});

	it('says what each mark of its matrix means, and has no other', async () => {
		const { stdout } = await place.run('report', '--format', 'html');
		const legend = /<p aria-hidden="true">(.*)<\/p>/.exec(stdout)?.[1] ?? '';
		assert.match(legend, /✓ it is there · ✗ it is missing · – it may be left out/);
		const cells = [
			...stdout.matchAll(/<td[^>]*><span aria-hidden="true">(.*?)<\/span><span class="words">(.*?)<\/span>/g),
		];
		assert.ok(cells.length > 0);
		for (const [, mark, words] of cells) assert.ok(legend.includes(`${mark} ${words}`), `${mark} ${words}`);
		assert.ok((await place.run('report', '--format', 'markdown')).stdout.includes(`\n${legend}\n`));
	});

	it('says of a brief in another language that nobody looked, and not that things are missing', async () => {
		const text = 'Chaque année, plus de mille familles viennent à la mairie pour inscrire leurs enfants.';
		await place.run('report', '-o', 'before.md');
		assert.doesNotMatch(place.read('before.md'), /not in English/);
		place.write('cantine/brief.md', `# La cantine\n\n${text}\n`);
		const { stdout } = await place.run('report', '--format', 'markdown');
		assert.match(stdout, /^\| La cantine \|[^✗]*\?[^✗]*\| 1 hint \|$/m);
		assert.match(stdout, / · \? the brief is not in English, so nobody looked$/m);
		assert.match(
			stdout,
			/^\*\*It is not in English, the only language that the checks read, so its sentences were not checked\./m,
		);
	});

	it('goes by the name of the file that it writes, and exits 0 whatever it found', async () => {
		assert.equal((await place.run('report', '-o', 'all.md', '-r', 'placeholder=error')).status, 0);
		assert.match(place.read('all.md'), /^# Briefs/);
		assert.equal((await place.run('report', '-o', 'all.html')).status, 0);
		assert.match(place.read('all.html'), /^<!doctype html>/);
		assert.equal((await place.run('report', 'nothing-here')).status, 2);
	});

	it('is a page with no script and no fault that axe finds, in which every link leads somewhere', async function () {
		this.timeout(60_000);
		const browser = await launchBrowser();
		try {
			const axe = createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js');
			for (const [command, colorScheme] of [
				['report', 'light'],
				['report', 'dark'],
				['check', 'light'],
			] as const) {
				const page = await browser.newPage({ colorScheme });
				await page.setContent((await place.run(command, '--format', 'html')).stdout);
				await page.evaluate(readFileSync(axe, 'utf8'));
				const faults = await page.evaluate(
					'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
				);
				assert.deepEqual(faults, [], `${command}, ${colorScheme}`);
				const broken = await page.evaluate(
					'[...document.querySelectorAll("a")].filter(a => !document.querySelector(a.getAttribute("href"))).length',
				);
				assert.equal(broken, 0);
				const pictures = await page.locator('section.brief svg[role=img]').count();
				assert.equal(pictures, command === 'report' ? 2 : 0);
				assert.equal(await page.evaluate('document.querySelectorAll("script, img, iframe, link, i").length'), 0);
			}
		} finally {
			await browser.close();
		}
	});
});
