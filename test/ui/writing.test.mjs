// What an author sees while writing, in a real VS Code.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, runCommand, webview } from '../host/workbench.mjs';
import { keys, until, withNotifications } from './person.mjs';
import { closeEditors, page, withWorkbench, workbench } from './workbench.mjs';

describe('an author who writes', function () {
	this.timeout(60_000);

	withWorkbench();

	describe('the status', () => {
		// Before any is opened: a list of files that is open may be of those that were there before.
		before(() => {
			const write = (name, text) => writeFileSync(join(workbench.folder, name), text);
			mkdirSync(join(workbench.folder, 'large'));
			write('large/.outcome-brief.json', '{ "maximumSize": 20 }');
			write('large/above-the-limit.brief.md', '# Parking\n\nWe need an app. TODO\n');
			const french = 'Chaque année, plus de mille familles viennent à la mairie pour inscrire leurs enfants.';
			write('cantine.brief.md', `# La cantine\n\n${french}\n`);
			write('notes.md', '# Notes\n\nWe need an app.\n');
		});

		/** The status bar shows it to whoever points at the braces. */
		const says = words =>
			until(async () => {
				await page.mouse.move(0, 0);
				await page
					.locator('.statusbar-item a[aria-label*="Language Status"], .statusbar-item.has-language-status')
					.first()
					.hover();
				return page
					.locator('.hover-language-status', { hasText: words })
					.first()
					.waitFor({ timeout: 2000 })
					.then(
						() => true,
						() => false,
					);
			}, 'the status');

		it('says how the brief stands', async () => {
			await openFile(page, 'council-tax-chatbot.brief.md');
			await says(/Leads with technology · \d of 7 sections · \d+ findings/);
			const status = page.locator('.hover-language-status', { hasText: 'Leads with technology' }).first();
			const more = await status.getByText('Show Key Points').boundingBox();
			const { width } = page.viewportSize();
			assert.ok(more !== null && more.x + more.width <= width, 'what can be done about it is cut off');
		});

		it('says of a brief above the largest size that only its structure was checked', async () => {
			await openFile(page, 'above-the-limit.brief.md');
			await says(
				/At 32 characters it is longer than “maximumSize” allows, so only its structure was checked\. 1 suggestion/,
			);
			await says(/Open Setting/);
		});

		it('says of a brief in another language that only its structure is checked, and claims no more', async () => {
			await openFile(page, 'cantine.brief.md');
			await says(/^Not in English: only structure is checked · 1 finding/);
		});

		it('says on its one line why a document is not checked, and where that can be changed', async () => {
			await openFile(page, 'notes.md');
			await says(/Not checked.*Its name and its front matter do not make it a brief\./);
			const status = page.locator('.hover-language-status', { hasText: 'Not checked' }).first();
			const more = await status.getByText('Open Setting').boundingBox();
			const { width } = page.viewportSize();
			assert.ok(more !== null && more.x + more.width <= width, 'where it can be changed is cut off');
		});
	});

	it('is told in the panel and in the canvas that a brief is left out, and not that it is being read', async () => {
		mkdirSync(join(workbench.folder, 'old'));
		writeFileSync(join(workbench.folder, 'old/.outcome-brief.json'), '{ "exclude": ["*.md"] }');
		writeFileSync(join(workbench.folder, 'old/left-out.brief.md'), '# Parking\n\nWe need an app.\n');
		await openFile(page, 'left-out.brief.md');
		await runCommand(page, 'Outcome Brief: Show Brief Canvas');
		await runCommand(page, 'Outcome Brief: Show Key Points');
		for (const name of ['Brief Canvas', 'Key Points']) {
			const view = await webview(page, name);
			await view.getByText('This document is not checked. A config file or a setting leaves it out.').waitFor();
		}
		await runCommand(page, 'View: Show Explorer');
		await closeEditors();
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
			const before = await squiggles();
			await page.keyboard.press('ControlOrMeta+End');
			await keys(page, '. Budget: TODO');
			await until(async () => (await squiggles()) > before, 'the finding');
		});
	});

	it('is told once, and not again, that Markdown completes nothing as one types', async () => {
		const write = async name => {
			writeFileSync(join(workbench.folder, name), '# Shorter waits\n\nTODO\n\n');
			await openFile(page, name);
			const found = page.locator('.editor-instance .squiggly-info');
			await found.first().waitFor();
			const before = await found.count();
			await page.keyboard.press('ControlOrMeta+End');
			await keys(page, 'Costs: TODO');
			await until(async () => (await found.count()) > before, 'the finding');
		};
		const notices = all => all.filter({ hasText: 'In Markdown, VS Code suggests nothing' });
		await write('told.brief.md');
		await withNotifications(page, async all => {
			await notices(all).first().waitFor();
			assert.equal(await notices(all).count(), 1);
			await runCommand(page, 'Notifications: Clear All Notifications');
		});
		await write('not-told.brief.md');
		// The list may still draw a row that is gone: its heading counts.
		await withNotifications(page, () => page.getByText('No New Notifications').waitFor());
	});
});
