// Mending many briefs at once, as a reviewer does, in a real VS Code.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../host/workbench.mjs';
import { until } from './person.mjs';
import { page, withWorkbench, workbench } from './workbench.mjs';

describe('Fix All Briefs of the Workspace', function () {
	this.timeout(60_000);
	const brief = '# Parking\n\n<!-- brief-ignore placeholder -->\n\nPeople can park.\n';
	const at = name => join(workbench.folder, 'to-fix', name);

	withWorkbench(async () => {
		mkdirSync(join(workbench.folder, 'to-fix'));
		for (const name of ['one.brief.md', 'two.brief.md']) writeFileSync(at(name), brief);
	});
	after(() => {
		rmSync(join(workbench.folder, 'to-fix'), { recursive: true });
	});

	it('shows what would change, and changes what is ticked, unsaved', async () => {
		await runCommand(page, 'Outcome Brief: Fix All Briefs of the Workspace');
		const row = name => page.locator('.quick-input-list .monaco-list-row', { hasText: `to-fix/${name}` });
		await row('two.brief.md').waitFor();
		// The list draws its rows anew in any order of its elements.
		const offered = page.locator('.quick-input-list .monaco-list-row:has(.codicon-diff)');
		const rows = await offered.evaluateAll(all =>
			all.map(one => ({ at: Number(one.dataset.index), label: one.querySelector('.label-name')?.textContent })),
		);
		const names = rows.sort((a, b) => a.at - b.at).map(({ label }) => label);
		assert.ok(names.length >= 2, String(names));
		assert.deepEqual(names, [...names].sort(), 'in the order of their paths');
		assert.equal(await row('one.brief.md').locator('input:checked, .monaco-checkbox.checked').count(), 1);
		await row('one.brief.md').hover();
		await row('one.brief.md').locator('.codicon-diff').click();
		await page.locator('.tab', { hasText: 'one.brief.md: as it would be' }).waitFor();
		await page.locator('.monaco-diff-editor .line-delete, .monaco-diff-editor .char-delete').first().waitFor();
		// Only the one that was looked at.
		for (const other of await page.locator('.quick-input-list .monaco-list-row').all())
			if (!(await other.innerText()).includes('one.brief.md')) await other.click();
		await page.locator('.quick-input-widget:visible .monaco-button', { hasText: 'OK' }).click();
		await page.locator('.tab.dirty', { hasText: 'one.brief.md' }).first().waitFor();
		assert.equal(
			await page.locator('.tab.dirty').count(),
			1 + (await page.locator('.tab.dirty', { hasText: 'as it would be' }).count()),
		);
		assert.equal(readFileSync(at('two.brief.md'), 'utf8'), brief);
		await page
			.locator('.tab', { hasText: /one\.brief\.md$/ })
			.first()
			.click();
		await runCommand(page, 'File: Save');
		await until(
			() => readFileSync(at('one.brief.md'), 'utf8') === '# Parking\n\nPeople can park.\n',
			'the brief as fixed',
		);
	});
});
