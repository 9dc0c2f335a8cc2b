// One VS Code for all the tests of what a person sees, as they come one after another: npm run test:ui
import { fileURLToPath } from 'node:url';
import { launchWorkbench, runCommand, setTheme } from '../host/workbench.mjs';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
let opening;

/** @returns {ReturnType<typeof launchWorkbench>} with a copy of the examples open; the same one each time */
export function sharedWorkbench() {
	opening ??= launchWorkbench({ folder: examples, settings: { 'editor.wordWrap': 'off' } });
	return opening;
}

/** What a file of tests begins with: the workbench is there before them, and the editors that they leave are closed. */
export function withWorkbench(use) {
	before(async function () {
		this.timeout(120_000);
		await use(await sharedWorkbench());
	});
	after(async () => closeEditors(await sharedWorkbench()));
}

/** Every theme whose colours differ in kind. */
export const themes = ['light', 'dark', 'high-contrast', 'high-contrast-light'];

/** The workbench shows a theme a moment before its webviews do. */
export async function showTheme(workbench, frame, theme) {
	await setTheme(workbench, theme);
	await frame.locator(`body.vscode-${theme}`).waitFor();
}

/** What is not saved is given up. */
export async function closeEditors({ page }) {
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
	if (this.currentTest?.state !== 'failed' || opening === undefined) return;
	const { page } = await opening;
	await page.screenshot({ path: 'dist-test/ui-failed.png' });
});
after(async () => (await opening)?.close());
