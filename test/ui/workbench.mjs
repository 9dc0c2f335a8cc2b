// One VS Code for all the tests of what a person sees, as they come one after another: npm run test:ui
import { fileURLToPath } from 'node:url';
import { launchWorkbench, runCommand, setTheme } from '../host/workbench.mjs';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/** The VS Code of these tests and its page: from the first `withWorkbench` on, the same for every file. */
export let workbench;
export let page;

/**
 * What a file of tests begins with: VS Code is there before them, with a copy of the examples open, and the editors that
 * they leave are closed. No file needs what another did.
 */
export function withWorkbench(setUp = async () => {}) {
	before(async function () {
		this.timeout(120_000);
		workbench ??= await launchWorkbench({ folder: examples, settings: { 'editor.wordWrap': 'off' } });
		({ page } = workbench);
		await setUp();
	});
	after(closeEditors);
}

/** Every theme whose colours differ in kind. */
export const themes = ['light', 'dark', 'high-contrast', 'high-contrast-light'];

/** The workbench shows a theme a moment before its webviews do. */
export async function showTheme(frame, theme) {
	await setTheme(workbench, theme);
	await frame.locator(`body.vscode-${theme}`).waitFor();
}

/** What is not saved is given up. */
export async function closeEditors() {
	const tabs = page.locator('.editor-group-container .tab');
	for (let count = await tabs.count(); count > 0; count = await tabs.count()) {
		await runCommand(page, 'View: Revert and Close Editor');
		await page.waitForFunction(
			before => document.querySelectorAll('.editor-group-container .tab').length < before,
			count,
		);
	}
}

afterEach(async function keepPicture() {
	if (this.currentTest?.state === 'failed') await page?.screenshot({ path: 'dist-test/ui-failed.png' });
});
after(() => workbench?.close());
