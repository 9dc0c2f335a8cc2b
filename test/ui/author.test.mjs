// The author's part, done in a real VS Code as a person would: npm run test:ui
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	accessibilityFaults,
	launchWorkbench,
	openFile,
	placeOf,
	quickPickRow,
	runCommand,
	setTheme,
	webview,
} from '../host/workbench.mjs';
import { caret, clickText, editorText, keys, until } from './person.mjs';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const chatbot = 'council-tax-chatbot.brief.md';

describe('an author in VS Code', function () {
	this.timeout(30_000);
	/** @type {Awaited<ReturnType<typeof launchWorkbench>>} */
	let workbench;
	let page;

	before(async function () {
		this.timeout(60_000);
		workbench = await launchWorkbench({ folder: examples, settings: { 'editor.wordWrap': 'off' } });
		({ page } = workbench);
	});
	after(() => workbench?.close());
	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await page.screenshot({ path: 'dist-test/ui-failed.png' });
	});
	const closeAll = () => runCommand(page, 'View: Revert and Close Editor');

	/** The workbench shows a theme a moment before its webviews do. */
	async function themed(frame, theme) {
		await setTheme(workbench, theme);
		await frame.locator(`body.vscode-${theme}`).waitFor();
	}

	describe('New Brief', () => {
		afterEach(closeAll);

		it('asks for a template and opens it untitled, with tab stops, checked as it is written', async () => {
			await runCommand(page, 'Outcome Brief: New Brief');
			for (const title of ['Full Double Diamond brief', 'One-page brief', 'Discovery brief'])
				await quickPickRow(page, title).waitFor();
			await quickPickRow(page, 'One-page brief').click();
			await placeOf(page, 'brief: one-page');
			await keys(page, 'Shorter waits');
			await page.keyboard.press('Tab');
			await keys(page, 'Carers');
			await until(async () => {
				const text = await editorText(page);
				return text.includes('# Shorter waits') && /^Carers can /m.test(text);
			}, 'both answers in their places');
			await page.locator('.editor-instance .squiggly-info, .editor-instance .squiggly-hint').first().waitFor();
		});

		it('is in the menu for new files', async () => {
			await runCommand(page, 'File: New File...');
			await page.locator('.quick-input-list .monaco-list-row', { hasText: 'New Brief' }).first().click();
			await quickPickRow(page, 'Discovery brief').click();
			await placeOf(page, 'brief: discovery');
		});
	});

	describe('the Key Points panel', () => {
		let panel;
		before(async () => {
			await openFile(page, chatbot);
			await page.locator('.editor-instance .squiggly-warning').first().waitFor();
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
				states.every(state => /^(?:\d+ findings?|Nothing found|Not yet)$/.test(state)),
				String(states),
			);
			assert.match(await panel.locator('details[data-ref=P1] .state').innerText(), /finding/);
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

		for (const theme of ['light', 'dark', 'high-contrast']) {
			it(`has nothing that axe finds in ${theme}`, async () => {
				await themed(panel, theme);
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

	describe('the canvas', () => {
		let canvas;
		before(async () => {
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

		for (const theme of ['light', 'dark', 'high-contrast']) {
			it(`has nothing that axe finds in ${theme}`, async () => {
				await themed(canvas, theme);
				assert.deepEqual(await accessibilityFaults(canvas), []);
			});
		}

		it('is saved as an SVG that stands by itself', async () => {
			await canvas.getByRole('button', { name: 'Save as SVG' }).click();
			const input = page.locator('.quick-input-widget:visible input.input');
			await input.waitFor();
			await page.locator('.quick-input-widget:visible .monaco-button', { hasText: /^(?:OK|Save)$/ }).click();
			const file = join(workbench.folder, 'council-tax-chatbot-canvas.svg');
			await until(() => existsSync(file), 'the file');
			const svg = readFileSync(file, 'utf8');
			assert.match(svg, /^<svg [^>]*role="img"/);
			assert.doesNotMatch(svg, /tabindex|data-part/);
		});
	});
});
