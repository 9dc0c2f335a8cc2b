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
			await runCommand(page, 'Create: New File...');
			await page.locator('.quick-input-list .monaco-list-row', { hasText: 'New Brief' }).first().click();
			await quickPickRow(page, 'Discovery brief').click();
			await placeOf(page, 'brief: discovery');
		});
	});

	it('New Brief in a folder’s menu asks for the outcome, and names the file for it', async () => {
		await page
			.locator('.explorer-folders-view .monaco-list-row', { hasText: 'food-bank-referrals' })
			.click({ button: 'right' });
		await page.locator('.monaco-menu .action-item', { hasText: 'New Brief' }).click();
		await quickPickRow(page, 'One-page brief').click();
		const input = page.locator('.quick-input-widget:visible input.input');
		await page.getByText('What will be better, and for whom?').waitFor();
		await input.fill('Carers’ breaks, sooner');
		await page.keyboard.press('Enter');
		await page.locator('.tab.active', { hasText: 'carers-breaks-sooner.brief.md' }).waitFor();
		await placeOf(page, '# Carers’ breaks, sooner');
		await closeAll();
	});

	describe('the walkthrough', () => {
		after(closeAll);

		it('has four steps, of which the first is done when a brief is begun', async () => {
			await runCommand(page, 'Welcome: Open Walkthrough...');
			await quickPickRow(page, 'Write a brief that starts from the outcome').click();
			const steps = page.locator('.gettingStartedContainer .step-title');
			await steps.filter({ hasText: 'Begin with a template' }).waitFor();
			assert.equal(await steps.count(), 4);
			await page.locator('.gettingStartedContainer .monaco-button', { hasText: 'New Brief' }).first().click();
			await quickPickRow(page, 'One-page brief').waitFor();
			await page.keyboard.press('Escape');
			await page.locator('.gettingStartedContainer .codicon-getting-started-step-checked').first().waitFor();
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

	describe('the status', () => {
		const look = async () => {
			await page.mouse.move(0, 0);
			await page
				.locator('.statusbar-item a[aria-label*="Language Status"], .statusbar-item.has-language-status')
				.first()
				.hover();
		};

		it('says how the brief stands', async () => {
			await openFile(page, chatbot);
			await until(async () => {
				await look();
				return page
					.locator('.hover-language-status', { hasText: /Leads with technology · \d of 7 sections · \d+ findings/ })
					.first()
					.waitFor({ timeout: 2000 })
					.then(
						() => true,
						() => false,
					);
			}, 'the status');
		});
	});

	describe('while typing', () => {
		const squiggles = () => page.locator('.editor-instance .squiggly-warning, .editor-instance .squiggly-info').count();

		it('says nothing of the sentence at the caret until it is left', async () => {
			const brief =
				'# Parking permits without the paperwork\n\n## Outcome\n\nCarers can park on the day they ask, by May 2027, up from one in ten.\n\nTODO\n\n';
			writeFileSync(join(workbench.folder, 'calm.brief.md'), brief);
			await openFile(page, 'calm.brief.md');
			await page.keyboard.press('ControlOrMeta+End');
			await until(async () => (await squiggles()) === 1, 'the one finding that is there');
			// Slow enough for a finding to come between two keys.
			await page.keyboard.type('This is a cutting-edge service that people use', { delay: 80 });
			const before = await squiggles();
			assert.equal(before, 1);
			await page.keyboard.press('Home');
			await page.keyboard.press('ArrowUp');
			await until(async () => (await squiggles()) > before, 'the finding');
		});

		it('shows a finding when the keys rest', async () => {
			await page.keyboard.press('ControlOrMeta+End');
			await keys(page, '. Budget: TODO');
			const before = await squiggles();
			await until(async () => (await squiggles()) > before, 'the finding');
			await closeAll();
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
