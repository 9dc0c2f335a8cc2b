// How an author begins, in a real VS Code. The first of the files: the walkthrough has nothing done yet.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, openLightbulb, placeOf, quickPickRow, runCommand } from '../host/workbench.mjs';
import { editorText, keys, until, withNotifications } from './person.mjs';
import { closeEditors, page, withWorkbench, workbench } from './workbench.mjs';

describe('an author who begins', function () {
	this.timeout(60_000);

	withWorkbench();

	describe('the walkthrough', () => {
		after(() => closeEditors());
		const open = async () => {
			await runCommand(page, 'Welcome: Open Walkthrough...');
			await quickPickRow(page, 'Write a brief that starts from the outcome').click();
			await page.locator('.gettingStartedContainer .step-title', { hasText: 'Begin with a template' }).waitFor();
		};
		const checked = () => page.locator('.gettingStartedContainer .codicon-getting-started-step-checked').count();
		const isDone = async steps => {
			await open();
			await until(async () => (await checked()) === steps, `${steps} steps to be done`);
		};

		it('has four steps, of which none is done', async () => {
			await open();
			assert.equal(await page.locator('.gettingStartedContainer .step-title').count(), 4);
			assert.equal(await checked(), 0);
		});

		it('has the first done when a brief is begun', async () => {
			await page.locator('.gettingStartedContainer .monaco-button', { hasText: 'New Brief' }).first().click();
			await quickPickRow(page, 'One-page brief').waitFor();
			await page.keyboard.press('Escape');
			await isDone(1);
		});

		it('has the second done when a brief leads with its outcome, and not before', async () => {
			await openFile(page, 'council-tax-chatbot.brief.md');
			await page.locator('.editor-instance .squiggly-warning').first().waitFor();
			await isDone(1);
			await openFile(page, 'parking-permits.brief.md');
			await isDone(2);
		});

		it('has the others done when the key points and the canvas are shown', async () => {
			await runCommand(page, 'Outcome Brief: Show Key Points');
			await isDone(3);
			await openFile(page, 'parking-permits.brief.md');
			await runCommand(page, 'Outcome Brief: Show Brief Canvas');
			await isDone(4);
		});
	});

	describe('with a brief of somebody else', () => {
		after(() => closeEditors());

		it('is told nothing of completions by a fix: that is no typing', async () => {
			await openFile(page, 'council-tax-chatbot.brief.md');
			await page.locator('.editor-instance .squiggly-warning').first().waitFor();
			const actions = await openLightbulb(page, 'digital transformation');
			await actions.filter({ hasText: 'Say what it would let people do' }).click();
			await placeOf(page, '[what it would let people do]');
			await withNotifications(page, async all => assert.equal(await all.count(), 0));
		});
	});

	describe('New Brief', () => {
		afterEach(() => closeEditors());
		const saveInput = () => page.locator('.quick-input-widget:visible input.input');
		/** Until its first question is there, which is what an author waits for. */
		const begun = async kind => {
			await placeOf(page, `brief: ${kind}`);
			await placeOf(page, '# [what will be better, and for whom]');
		};

		it('asks for a template and opens it untitled, with tab stops, checked as it is written', async () => {
			await runCommand(page, 'Outcome Brief: New Brief');
			for (const title of ['Full Double Diamond brief', 'One-page brief', 'Discovery brief'])
				await quickPickRow(page, title).waitFor();
			await quickPickRow(page, 'One-page brief').click();
			await begun('one-page');
			await keys(page, 'Shorter waits');
			await page.keyboard.press('Tab');
			await keys(page, 'Carers');
			await until(async () => {
				const text = await editorText(page);
				return text.includes('# Shorter waits') && /^Carers can /m.test(text);
			}, 'both answers in their places');
			await page.locator('.editor-instance .squiggly-info, .editor-instance .squiggly-hint').first().waitFor();
		});

		it('is taken back by one undo, all of it', async () => {
			await runCommand(page, 'Outcome Brief: New Brief');
			await quickPickRow(page, 'One-page brief').click();
			await begun('one-page');
			await page.keyboard.press('ControlOrMeta+z');
			await until(async () => (await editorText(page)) === '', 'an empty document');
			await page.keyboard.press('ControlOrMeta+Shift+z');
			await begun('one-page');
		});

		it('is saved under a name made from its title', async () => {
			await runCommand(page, 'Outcome Brief: New Brief');
			await quickPickRow(page, 'Discovery brief').click();
			await begun('discovery');
			await keys(page, 'Fewer missed bins');
			await placeOf(page, '# Fewer missed bins');
			await page.keyboard.press('ControlOrMeta+s');
			await until(async () => /\/fewer-missed-bins\.brief\.md$/.test(await saveInput().inputValue()), 'the name');
			await page.locator('.quick-input-widget:visible .monaco-button', { hasText: /^(?:OK|Save)$/ }).click();
			await page.locator('.tab.active', { hasText: 'fewer-missed-bins.brief.md' }).waitFor();
			assert.match(
				readFileSync(join(workbench.folder, 'fewer-missed-bins.brief.md'), 'utf8'),
				/^# Fewer missed bins$/m,
			);
			assert.equal(await page.locator('.editor-group-container .tab').count(), 1);
		});

		it('is in the menu for new files', async () => {
			await runCommand(page, 'Create: New File...');
			await page.locator('.quick-input-list .monaco-list-row', { hasText: 'New Brief' }).first().click();
			await quickPickRow(page, 'Discovery brief').click();
			await begun('discovery');
		});
	});

	describe('in a folder with a template of its own', () => {
		before(() => {
			mkdirSync(join(workbench.folder, 'parks/templates'), { recursive: true });
			writeFileSync(
				join(workbench.folder, 'parks/.outcome-brief.json'),
				'{ "templates": { "Parks brief": "templates/parks.md" } }',
			);
			writeFileSync(
				join(workbench.folder, 'parks/templates/parks.md'),
				'# [what will be better]\n\n## Which park\n\n[its name]\n',
			);
			writeFileSync(join(workbench.folder, 'parks/empty.brief.md'), '');
		});
		afterEach(() => closeEditors());

		it('New Brief in its menu offers it, asks for the outcome, and names the file for it', async () => {
			await runCommand(page, 'View: Show Explorer');
			const item = page.locator('.monaco-menu .action-item', { hasText: 'New Brief' });
			const folder = page.locator('.explorer-folders-view .monaco-list-row', { hasText: /^parks$/ });
			await until(
				async () => {
					// A list that is brought up to date closes its menu, and a menu takes no click in its first moment.
					try {
						await folder.click({ button: 'right', timeout: 3000 });
						await item.hover({ timeout: 2000 });
						await page.keyboard.press('Enter');
						await quickPickRow(page, 'Parks brief').click({ timeout: 4000 });
						return true;
					} catch {
						await page.keyboard.press('Escape');
						await runCommand(page, 'File: Refresh Explorer');
						return false;
					}
				},
				'the menu and its templates',
				25,
			);
			await page.getByText('What will be better, and for whom?').waitFor();
			await page.locator('.quick-input-widget:visible input.input').fill('Carers’ breaks, sooner');
			await page.keyboard.press('Enter');
			await page.locator('.tab.active', { hasText: 'carers-breaks-sooner.brief.md' }).waitFor();
			await placeOf(page, '# Carers’ breaks, sooner');
			await keys(page, 'The Dell');
			await placeOf(page, 'The Dell');
			assert.ok(!existsSync(join(workbench.folder, 'parks/carers-breaks-sooner.brief.md')));
		});

		it('an empty brief is offered it, and the whole templates, by completion', async () => {
			await openFile(page, 'empty.brief.md');
			await page.locator('.editor-instance .view-lines').click();
			const row = title => page.locator('.suggest-widget.visible .monaco-list-row', { hasText: title }).first();
			await until(async () => {
				await page.keyboard.press('Control+Space');
				return row('Parks brief')
					.waitFor({ timeout: 2000 })
					.then(
						() => true,
						() => false,
					);
			}, 'the completions');
			await row('One-page brief').waitFor();
			await row('Parks brief').click();
			await placeOf(page, '## Which park');
			await keys(page, 'Benches');
			await placeOf(page, '# Benches');
		});
	});
});
