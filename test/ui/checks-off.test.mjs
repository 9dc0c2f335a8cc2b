// What an author sees when the checks have stopped for good, in a real VS Code.
import { readFileSync } from 'node:fs';
import { openFile, runCommand, webview } from '../host/workbench.mjs';
import { until } from './person.mjs';
import { page, withWorkbench, workbench } from './workbench.mjs';

describe('checks that keep stopping', function () {
	this.timeout(90_000);

	withWorkbench();
	before(function () {
		// Other systems do not tell which processes belong to this VS Code.
		if (process.platform !== 'linux') this.skip();
	});

	/** Ends the language server, where one runs. */
	function endServer() {
		for (const id of workbench.processes()) {
			try {
				if (readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('dist/server.cjs')) process.kill(id, 'SIGKILL');
			} catch {
				// It is gone already.
			}
		}
	}

	it('are started again by the button that the panel has in place of the brief', async () => {
		await openFile(page, 'council-tax-chatbot.brief.md');
		await runCommand(page, 'Outcome Brief: Show Key Points');
		const panel = await webview(page, 'Key Points');
		await panel.getByRole('heading', { name: /^Here: / }).waitFor();
		const again = panel.getByRole('button', { name: 'Start Again' });
		await until(async () => {
			endServer();
			// What it says is brought up to date when somebody comes to it.
			await runCommand(page, 'View: Focus Active Editor Group');
			await page.keyboard.press('ArrowDown');
			return again.isVisible();
		}, 'the button');
		await again.click();
		await panel.getByRole('heading', { name: /^Here: / }).waitFor();
		await page.locator('.editor-instance .squiggly-warning').first().waitFor();
	});
});
