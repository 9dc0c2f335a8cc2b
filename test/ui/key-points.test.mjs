// The Key Points panel as an author uses it, in a real VS Code.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityFaults, hover, openFile, runCommand, webview } from '../host/workbench.mjs';
import { caret, clickText, editorText, until } from './person.mjs';
import { page, showTheme, themes, withWorkbench, workbench } from './workbench.mjs';

const chatbot = 'council-tax-chatbot.brief.md';

describe('the Key Points panel', function () {
	this.timeout(60_000);
	let panel;

	withWorkbench(async () => {
		await openFile(page, chatbot);
		await page.locator('.editor-instance .squiggly-warning').first().waitFor();
		await page.keyboard.press('ControlOrMeta+Home');
		await runCommand(page, 'Outcome Brief: Show Key Points');
		panel = await webview(page, 'Key Points');
	});

	it('follows the caret', async () => {
		await clickText(page, 'We need an AI chatbot');
		await panel.getByRole('heading', { name: 'Here: Summary' }).waitFor();
		await clickText(page, 'We do not have a chatbot');
		await panel.getByRole('heading', { name: 'Here: The problem' }).waitFor();
	});

	it('shows all fifteen key points and five pitfalls with their state', async () => {
		assert.equal(await panel.locator('details').count(), 20);
		const states = await panel.locator('summary .state').allTextContents();
		assert.ok(
			states.every(state => /^(?:\d+ findings?|Nothing found|Nothing to check yet)$/.test(state)),
			String(states),
		);
		assert.match(await panel.locator('details[data-ref=P1] .state').innerText(), /finding/);
		await panel.getByText('A Brief Introduction to Digital Government').waitFor();
	});

	it('opens a point and goes to its finding by keyboard', async () => {
		const summary = panel.locator('details[data-ref=KP1] summary');
		await summary.focus();
		await page.keyboard.press('Enter');
		await panel.locator('details[data-ref=KP1][open]').waitFor();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await until(async () => (await caret(page)).line === 1, 'the caret on the title');
	});

	it('applies a fix, which one undo takes back', async () => {
		await clickText(page, 'We need an AI chatbot');
		const fix = panel.getByRole('button', { name: 'Put the outcome first' }).first();
		await fix.click();
		await until(async () => !(await editorText(page)).includes('We need an AI chatbot'), 'the sentence to be mended');
		await page.keyboard.press('ControlOrMeta+z');
		await until(
			async () => (await editorText(page)).includes('We need an AI chatbot so that residents'),
			'the sentence back',
		);
	});

	it('opens at the point that a card leads to', async () => {
		const card = await hover(page, 'We need an AI chatbot', 'It could say');
		await card.getByText('Key point 5', { exact: true }).click();
		await panel.locator('details[data-ref=KP5][open]').waitFor();
		const focused = () => panel.evaluate(() => document.activeElement?.closest('details')?.dataset.ref);
		await until(async () => (await focused()) === 'KP5', 'the focus on the point');
		await page.mouse.move(0, 0);
		await card.waitFor({ state: 'hidden' });
	});

	it('opens at that point when the side bar was closed, too', async () => {
		await runCommand(page, 'View: Close Primary Side Bar');
		const card = await hover(page, 'We need an AI chatbot', 'It could say');
		await card.getByText('Key point 2', { exact: true }).click();
		panel = await webview(page, 'Key Points');
		await panel.locator('details[data-ref=KP2][open]').waitFor();
		await page.mouse.move(0, 0);
		await card.waitFor({ state: 'hidden' });
	});

	it('shows the page of a rule that a card leads to, as a page', async () => {
		const card = await hover(page, 'We need an AI chatbot', 'It could say');
		await card.locator('a:not(.code-link)', { hasText: 'tech-first' }).click();
		const shown = await webview(page, 'Start from what should change for people, not from a technology');
		await shown.getByText('Left alone:').first().waitFor();
		await runCommand(page, 'View: Close Editor');
		await openFile(page, chatbot);
	});

	it('stays with the brief while its review is read', async () => {
		await clickText(page, 'We do not have a chatbot');
		await panel.getByRole('heading', { name: 'Here: The problem' }).waitFor();
		await runCommand(page, 'Outcome Brief: Review Report');
		await page.locator('.tab.active', { hasText: 'Review of' }).waitFor();
		await page.keyboard.press('ArrowDown');
		await until(async () => (await caret(page)).line === 2, 'the caret in the review');
		assert.equal(await panel.getByRole('heading', { name: 'Here: The problem' }).count(), 1);
		await runCommand(page, 'View: Revert and Close Editor');
	});

	it('keeps the focus when it is brought up to date', async () => {
		await clickText(page, 'We do not have a chatbot');
		await panel.getByRole('heading', { name: 'Here: The problem' }).waitFor();
		await panel.locator('details[data-ref=KP9] summary').focus();
		writeFileSync(
			join(workbench.folder, chatbot),
			readFileSync(join(workbench.folder, chatbot), 'utf8').replace('stakeholders', 'landlords'),
		);
		await until(async () => (await editorText(page)).includes('landlords'), 'the change of the file');
		await until(async () => /^\d/.test(await panel.locator('details[data-ref=KP9] .state').innerText()), 'the state');
		assert.equal(await panel.evaluate(() => document.activeElement?.closest('details')?.dataset.ref), 'KP9');
	});

	it('follows what a team decides, with no key pressed in the brief', async () => {
		const state = () => panel.locator('details[data-ref=KP2] .state').innerText();
		const before = await state();
		assert.match(before, /^\d+ finding/);
		const config = join(workbench.folder, '.outcome-brief.json');
		writeFileSync(config, '{ "rules": { "tech-first": "off" } }');
		await until(async () => (await state()) === 'Turned off', 'the rule to be off in the panel');
		rmSync(config);
		await until(async () => (await state()) === before, 'its findings to be back');
	});

	it('tells who opens an empty brief how to begin', async () => {
		const name = 'empty.brief.md';
		writeFileSync(join(workbench.folder, name), '');
		await openFile(page, name);
		await panel.getByText('There is nothing to check yet.').waitFor();
		await runCommand(page, 'View: Close Editor');
		rmSync(join(workbench.folder, name));
		await openFile(page, chatbot);
		await panel.getByText('There is nothing to check yet.').waitFor({ state: 'detached' });
	});

	it('leaves room for what was found below a heading as long as a paragraph', async () => {
		const name = 'long.brief.md';
		writeFileSync(join(workbench.folder, name), `# ${'Carers get a break when they need one '.repeat(20)}\n\nTODO\n`);
		await openFile(page, name);
		const place = panel.getByRole('heading', { name: /^Here: Carers get a break/ });
		await place.waitFor();
		const lines = await place.evaluate(one => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight));
		assert.ok(lines < 3.5, `${lines} lines`);
		await runCommand(page, 'View: Close Editor');
		rmSync(join(workbench.folder, name));
		await openFile(page, chatbot);
	});

	for (const theme of themes) {
		it(`has nothing that axe finds in ${theme}`, async () => {
			await showTheme(panel, theme);
			assert.deepEqual(await accessibilityFaults(panel), []);
		});
	}

	it('reads on one column at twice the size', async () => {
		const overflow = await panel.evaluate(() => {
			document.documentElement.style.zoom = '2';
			const { scrollWidth, clientWidth } = document.documentElement;
			document.documentElement.style.zoom = '';
			return scrollWidth - clientWidth;
		});
		assert.ok(overflow <= 1, `${overflow} pixels too wide`);
	});
});
