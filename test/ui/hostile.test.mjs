// What a brief full of markup and script can do to the person who opens it, in a real VS Code: nothing.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hover, launchWorkbench, openFile, runCommand, save, webview } from '../host/workbench.mjs';
import { openWorkbenchAgain } from './second-window.mjs';

/** Each would call `pwned` if anything took it for markup. */
const attacks = [
	'<img src=x onerror="top.pwned?.(1);parent.pwned?.(1);pwned(1)">',
	'<script>pwned(2)</script>',
	'<svg onload="pwned(3)"><use href="data:image/svg+xml,x"/></svg>',
	'"><iframe srcdoc="<script>parent.pwned(4)</script>"></iframe>',
	"'-pwned(5)-'",
	'[TODO](javascript:pwned(6))',
	'[TODO](command:workbench.action.closeAllEditors)',
	'<a href="javascript:pwned(7)">TODO</a>',
	'<style>body { background: url(http://127.0.0.1:9/pwned) }</style>',
	'${pwned(8)} {{pwned(9)}} `</code><b>pwned</b>`',
];
const brief = [
	`# New portal <&"' ${attacks[0]}`,
	...attacks.map(attack => `We need an app so that ${attack} carers can park.`),
	`## Users ${attacks[1]}`,
	...attacks.map(attack => `Parents ${attack} TODO.`),
	`## Outcome ${attacks[3]}`,
	`Carers ${attacks[2]} can park within a day, not ten, by May 2027.`,
	`| ${attacks[4]} | b |\n|---|---|\n| ${attacks[7]} | TODO |`,
].join('\n\n');

describe('a brief full of markup and script', function () {
	this.timeout(60_000);
	let folder;
	let workbench;
	let page;
	const asked = [];

	before(async function () {
		this.timeout(120_000);
		folder = mkdtempSync(join(tmpdir(), 'outcome-brief-hostile-'));
		writeFileSync(join(folder, 'attack.brief.md'), brief);
		workbench = await launchWorkbench({ folder });
		({ page } = workbench);
		// Every document of the page, webviews among them, has the function that the attacks call.
		await page.context().exposeBinding('pwned', (_source, what) => asked.push(`pwned ${what}`));
		page.on('request', request => {
			const { protocol, hostname, pathname } = new URL(request.url());
			// VS Code answers for a webview's own files at such an address itself, with no network.
			const isLocal = hostname === new URL(page.url()).hostname || /\.vscode-(?:resource|cdn)\./.test(hostname);
			const isOwn = isLocal && !pathname.includes('pwned');
			if (/^(?:https?|wss?):$/.test(protocol) && !isOwn) asked.push(request.url());
		});
		await openFile(page, 'attack.brief.md');
	});
	after(async () => {
		await workbench?.close();
		rmSync(folder, { recursive: true });
	});
	afterEach(() => assert.deepEqual(asked, []));

	/** Elements that only an attack could have made, in a page of ours. */
	const foreign = frame =>
		frame.evaluate(() => {
			const made = [...document.querySelectorAll('img, iframe, use, object, embed, b, style, script, a[href]')];
			const handlers = [...document.querySelectorAll('*')].filter(({ attributes }) =>
				[...attributes].some(({ name, value }) => /^on/.test(name) || /^\s*javascript:/i.test(value)),
			);
			return [...made, ...handlers]
				.filter(element => !(element.nonce || element.closest('head')))
				.map(element => element.outerHTML.slice(0, 200));
		});

	async function assertInert(frame) {
		assert.deepEqual(await foreign(frame), []);
		// The policy is the second wall: what got in all the same could do nothing.
		const tried = await frame.evaluate(async () => {
			const results = [];
			const script = document.createElement('script');
			script.textContent = 'document.documentElement.dataset.ran = "script"';
			document.body.append(script);
			const image = document.createElement('div');
			image.innerHTML = '<img src="x" onerror="document.documentElement.dataset.ran = \'handler\'">';
			document.body.append(image);
			results.push(
				await fetch('https://example.org/').then(
					() => 'fetched',
					() => 'refused',
				),
			);
			results.push(document.documentElement.dataset.ran ?? 'nothing ran');
			script.remove();
			image.remove();
			return results;
		});
		assert.deepEqual(tried, ['refused', 'nothing ran']);
		const policy = await frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
		assert.match(policy, /^default-src 'none'; style-src [^;]+; script-src 'nonce-[\w+/=]{20,}'$/);
		assert.doesNotMatch(policy, /unsafe/);
	}

	it('runs nothing in the Key Points panel, and is shown there as text', async () => {
		await runCommand(page, 'Outcome Brief: Show Key Points');
		const panel = await webview(page, /^Here: /);
		await assertInert(panel);
	});

	it('runs nothing in the canvas, which shows its words', async () => {
		await runCommand(page, 'Outcome Brief: Show Brief Canvas');
		const canvas = await webview(page, 'Brief Canvas');
		await canvas.locator('svg .outcome').waitFor();
		// Markup is left out; what means something to HTML and is none is shown as it was written.
		assert.match(await canvas.locator('body').innerText(), /New portal <&"'[\s\S]*Carers[\s\S]*can park/);
		await assertInert(canvas);
	});

	it('runs nothing in a hover, whose links lead to no command but to show a key point or a rule', async () => {
		await runCommand(page, 'View: Close All Editors');
		await openFile(page, 'attack.brief.md');
		const card = await hover(page, 'New portal', 'tech');
		assert.deepEqual(await card.locator('img, iframe, script, style, svg').count(), 0);
		const links = await card.locator('a').evaluateAll(all => all.map(a => a.getAttribute('data-href') ?? a.href));
		assert.deepEqual(
			links.filter(link => /javascript:|command:(?!outcomeBrief\.show(?:KeyPoints|Rule)\?)/.test(link)),
			[],
		);
	});
});

describe('two windows on one folder', function () {
	this.timeout(90_000);
	let folder;
	let workbench;
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'outcome-brief-two-'));
		writeFileSync(
			join(folder, 'parking.brief.md'),
			'# Parking\n\nBy May, 90% of carers can park, up from 40%.\n\nTODO\n',
		);
		workbench = await launchWorkbench({ folder });
	});
	after(async () => {
		await workbench?.close();
		rmSync(folder, { recursive: true });
	});

	it('show the same findings, and what one saves changes those of the other', async () => {
		const { page } = workbench;
		const other = await openWorkbenchAgain(page);
		const squiggles = '.editor-instance .squiggly-info';
		for (const window of [page, other]) {
			await openFile(window, 'parking.brief.md');
			await window.locator(squiggles).first().waitFor();
		}
		await page.bringToFront();
		await page.locator('.editor-instance .view-line', { hasText: 'TODO' }).click();
		await page.keyboard.press('End');
		for (let letter = 0; letter < 4; letter++) await page.keyboard.press('Backspace');
		await page.keyboard.type('By May 2027.');
		await page.locator(squiggles).waitFor({ state: 'detached' });
		await save(page);
		await other.bringToFront();
		await other.locator('.editor-instance .view-line', { hasText: 'By May 2027' }).waitFor();
		await other.locator(squiggles).waitFor({ state: 'detached' });
		await other.close();
	});
});
