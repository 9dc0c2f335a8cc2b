// VS Code's own Markdown preview of a brief: npm run test:ui
import assert from 'node:assert/strict';
import { accessibilityFaults, openFile, placeOf, runCommand, webview } from '../host/workbench.mjs';
import { keys, until } from './person.mjs';
import { page, showTheme, themes, withWorkbench } from './workbench.mjs';

describe('the Markdown preview of a brief', function () {
	this.timeout(60_000);
	let preview;

	withWorkbench(async () => {
		await openFile(page, 'council-tax-chatbot.brief.md');
		await page.locator('.editor-instance .squiggly-warning').first().waitFor();
		await runCommand(page, 'Markdown: Open Preview to the Side');
		const isThere = frame => frame.locator('.outcome-brief-summary').count();
		await until(async () => (await isThere(await find()).catch(() => 0)) > 0, 'the preview with its findings', 30);
		preview = await find();
	});
	/** VS Code makes its preview anew where an answer came late: then there is another frame. */
	const find = () => webview(page, /^The problem$/i);

	it('has the findings behind what they are about, and the canvas at the end', async () => {
		await preview.getByRole('img', { name: /brief canvas$/ }).waitFor();
		await preview.locator('p', { hasText: 'We need an AI chatbot' }).locator('+ .outcome-brief-note.warning').waitFor();
		await preview.locator('.outcome-brief-summary').waitFor();
	});

	it('follows what is written', async () => {
		const notes = async () => (await find()).locator('.outcome-brief-note').count();
		const before = await notes();
		const { x, y } = await placeOf(page, 'We need an AI chatbot');
		await page.mouse.click(x, y);
		await page.keyboard.press('ControlOrMeta+End');
		await keys(page, 'Costs: TODO');
		await until(async () => (await notes().catch(() => 0)) > before, 'the note');
		await runCommand(page, 'File: Revert File');
		await until(async () => (await notes().catch(() => 0)) === before, 'the note to go');
	});

	for (const theme of themes) {
		it(`adds nothing that axe finds in ${theme}`, async () => {
			await showTheme(await find(), theme);
			preview = await find();
			// The page itself has no colour: it lies on the editor's.
			await preview.evaluate(() => {
				document.body.style.background = 'var(--vscode-editor-background)';
			});
			assert.deepEqual(await accessibilityFaults(preview, '[class^=outcome-brief]'), []);
		});
	}
});
