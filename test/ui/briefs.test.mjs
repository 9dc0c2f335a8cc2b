// The list of every brief of the workspace, as a reviewer uses it, in a real VS Code.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickPickRow, runCommand } from '../host/workbench.mjs';
import { until, withNotifications } from './person.mjs';
import { page, withWorkbench, workbench } from './workbench.mjs';

describe('the Briefs view', function () {
	this.timeout(60_000);
	const many = () => join(workbench.folder, 'many');
	const rows = () => page.locator('.pane:has(.title:text-is("Briefs")) .monaco-list-row');
	const labels = async () => (await rows().allTextContents()).map(text => text.trim());

	withWorkbench(async () => {
		await runCommand(page, 'Outcome Brief: Focus on Briefs View');
		// A list draws the rows that there is room for.
		await page.locator('.pane-header[aria-label^="Key Points"][aria-expanded=true]').click();
	});
	after(async () => {
		rmSync(many(), { recursive: true, force: true });
		await page.locator('.pane-header[aria-label^="Key Points"][aria-expanded=false]').click();
		await runCommand(page, 'View: Show Explorer');
	});

	it('lists every brief with its state when somebody asks, the ones with the most to do first', async () => {
		await page.getByRole('button', { name: 'List the Briefs', exact: true }).click();
		await until(async () => (await labels()).length >= 5, 'the briefs');
		const [first = '', ...rest] = await labels();
		assert.match(first, /AI chatbot for council tax.*\d+ warnings/);
		assert.ok(rest.some(label => /Parking permits without the paperwork.*Nothing found/.test(label)));
	});

	it('shows some of them', async () => {
		const all = (await labels()).length;
		await runCommand(page, 'Outcome Brief: Filter the Briefs');
		await quickPickRow(page, 'Briefs that do not lead with an outcome').click();
		await page.getByText(new RegExp(`Briefs that do not lead with an outcome: \\d+ of ${all}`)).waitFor();
		await until(async () => (await labels()).length < all, 'the others to go');
		assert.ok((await labels()).every(label => !/Parking permits/.test(label)));
		await runCommand(page, 'Outcome Brief: Filter the Briefs');
		await quickPickRow(page, 'All briefs').click();
		await until(async () => (await labels()).length === all, 'all of them');
	});

	it('keeps what it had when it is told to stop', async () => {
		const before = await labels();
		mkdirSync(many());
		for (let index = 0; index < 2000; index++)
			writeFileSync(join(many(), `${index}.brief.md`), `# Parks ${index}\n\n## Users\n\nParents of street ${index}.\n`);
		await withNotifications(page, async all => {
			await runCommand(page, 'Outcome Brief: List the Briefs of the Workspace');
			const progress = all.filter({ hasText: 'Looking for briefs' });
			await progress.getByRole('button', { name: 'Cancel' }).click();
			await progress.waitFor({ state: 'detached' });
		});
		assert.deepEqual(await labels(), before);
	});

	it('is brought up to date by hand', async () => {
		rmSync(many(), { recursive: true });
		writeFileSync(join(workbench.folder, 'late.brief.md'), '# Late\n\nTODO\n');
		writeFileSync(join(workbench.folder, 'begun.brief.md'), '# Begun\n');
		await runCommand(page, 'Outcome Brief: List the Briefs of the Workspace');
		await until(async () => (await labels()).some(label => label.startsWith('Late')), 'the new brief');
		assert.ok((await labels()).some(label => /^Begun.*Nothing written yet/.test(label)));
		rmSync(join(workbench.folder, 'begun.brief.md'));
		rmSync(join(workbench.folder, 'late.brief.md'));
	});
});
