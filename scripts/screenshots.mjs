// Makes the pictures in docs/images from the real product: npm run build, then node scripts/screenshots.mjs
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	hover,
	launchWorkbench,
	openFile,
	openLightbulb,
	placeOf,
	quickPickRow,
	runCommand,
	screenshot,
	setTheme,
	webview,
} from '../test/host/workbench.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const statement = 'We need an AI chatbot so that residents';

mkdirSync(images, { recursive: true });
const workbench = await launchWorkbench({
	folder: join(root, 'examples'),
	settings: {
		'editor.fontSize': 14,
		'workbench.colorTheme': 'Light 2026',
		'breadcrumbs.enabled': false,
		'editor.occurrencesHighlight': 'off',
	},
	context: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 },
});
const { page } = workbench;
const shoot = name => screenshot(page, join(images, `${name}.png`));

try {
	await runCommand(page, 'View: Close Primary Side Bar');
	await runCommand(page, 'Outcome Brief: New Brief');
	await quickPickRow(page, 'One-page brief').click();
	await placeOf(page, 'brief: one-page');
	await page.locator('.editor-instance .squiggly-info, .editor-instance .squiggly-hint').first().waitFor();
	await shoot('new-brief');
	await runCommand(page, 'View: Revert and Close Editor');

	await openFile(page, 'council-tax-chatbot.brief.md');
	await page.locator('.editor-instance .squiggly-warning').first().waitFor();

	const { x, y } = await placeOf(page, statement);
	await page.mouse.click(x, y);
	await openLightbulb(page, statement);
	await shoot('quick-fixes');
	await page.keyboard.press('Escape');
	await hover(page, statement, 'tech-first');
	await shoot('editor');
	await page.mouse.move(0, 0);
	await page.keyboard.press('Escape');

	await runCommand(page, 'Outcome Brief: Show Key Points');
	const panel = await webview(page, 'Key Points');
	await panel.getByRole('heading', { name: /^Here: / }).waitFor();
	await shoot('key-points');
	await runCommand(page, 'View: Close Primary Side Bar');

	for (const [name, file] of [
		['canvas-begun', 'council-tax-chatbot.brief.md'],
		['canvas', 'parking-permits.brief.md'],
	]) {
		await runCommand(page, 'View: Close All Editors');
		await openFile(page, file);
		await runCommand(page, 'Outcome Brief: Show Brief Canvas');
		const canvas = await webview(page, 'Brief Canvas');
		await canvas.locator('svg .outcome').waitFor();
		await shoot(name);
	}
	const canvas = await webview(page, 'Brief Canvas');
	for (const theme of ['dark', 'high-contrast']) {
		await setTheme(workbench, theme);
		await canvas.locator(`body.vscode-${theme}`).waitFor();
		await shoot(`canvas-${theme}`);
	}
} catch (error) {
	await shoot('failed');
	throw error;
} finally {
	await workbench.close();
}
