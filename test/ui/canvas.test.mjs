// The brief canvas as an author uses it, in a real VS Code.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityFaults, openFile, runCommand, setTheme, webview } from '../host/workbench.mjs';
import { caret, editorText, until } from './person.mjs';
import { page, showTheme, themes, withWorkbench, workbench } from './workbench.mjs';

const chatbot = 'council-tax-chatbot.brief.md';

describe('the canvas', function () {
	this.timeout(60_000);
	let canvas;

	withWorkbench(async () => {
		await setTheme(workbench, 'light');
		await openFile(page, chatbot);
		await runCommand(page, 'Outcome Brief: Show Brief Canvas');
		canvas = await webview(page, 'Brief Canvas');
		await canvas.locator('svg .outcome').waitFor();
	});

	it('has a part for the outcome and for both sides of each stage', async () => {
		for (const name of ['Discover, non-technical', 'Define, technical', 'Develop stage', 'Deliver stage', 'Outcome'])
			await canvas
				.getByRole('button', { name: new RegExp(`^${name}`) })
				.first()
				.waitFor();
	});

	it('goes to a part that is there, by mouse', async () => {
		await canvas.locator('[data-part=problem]').click();
		await until(async () => (await caret(page)).line === 10, 'the caret on the heading');
	});

	it('adds a part that is missing, by keyboard, and shows it', async () => {
		const part = canvas.locator('[data-part=evidence]');
		assert.equal(await part.getAttribute('data-state'), 'missing');
		await part.focus();
		await page.keyboard.press('Enter');
		await until(async () => (await editorText(page)).includes('## Evidence'), 'the section');
		await canvas.locator('[data-part=evidence]:not([data-state=missing])').waitFor();
	});

	it('leaves the review of the brief the room beside the brief, though the canvas has the focus', async () => {
		await canvas.locator('[data-part=problem]').focus();
		await runCommand(page, 'Outcome Brief: Review Report');
		await page.locator('.tab.active', { hasText: 'Review of' }).waitFor();
		assert.equal(await page.locator('.editor-group-container').count(), 2);
		await runCommand(page, 'View: Revert and Close Editor');
		// A page that was hidden is made anew.
		canvas = await webview(page, 'Brief Canvas');
		await canvas.locator('svg .outcome').waitFor();
	});

	for (const theme of themes) {
		it(`has nothing that axe finds in ${theme}`, async () => {
			await showTheme(canvas, theme);
			assert.deepEqual(await accessibilityFaults(canvas), []);
		});
	}

	async function saved(button, name) {
		await canvas.getByRole('button', { name: button }).click();
		const input = page.locator('.quick-input-widget:visible input.input');
		await until(async () => (await input.inputValue().catch(() => '')).endsWith(`/${name}`), 'the name');
		await page.locator('.quick-input-widget:visible .monaco-button', { hasText: /^(?:OK|Save)$/ }).click();
		const file = join(workbench.folder, name);
		await until(() => existsSync(file) && readFileSync(file, 'utf8') !== '', 'the file');
		return readFileSync(file, 'utf8');
	}

	it('is saved as an SVG that stands by itself', async () => {
		const svg = await saved('Save as SVG', 'council-tax-chatbot-canvas.svg');
		assert.match(svg, /^<svg [^>]*role="img"/);
		assert.doesNotMatch(svg, /tabindex|data-part/);
	});

	it('is printed from a page of its own, on one sheet', async () => {
		const html = await saved('Print', 'council-tax-chatbot-canvas.html');
		const sheet = await page.context().newPage();
		await sheet.setContent(html);
		assert.match(await sheet.title(), /AI chatbot for council tax/);
		const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString('latin1');
		await sheet.close();
		assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
	});
});
