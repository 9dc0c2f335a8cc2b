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
	await openFile(page, 'council-tax-chatbot.brief.md');
	await page.locator('.editor-instance .squiggly-warning').first().waitFor();
	await runCommand(page, 'View: Close Primary Side Bar');

	const { x, y } = await placeOf(page, statement);
	await page.mouse.click(x, y);
	await hover(page, statement, 'tech-first');
	await shoot('hover');
	await page.mouse.move(0, 0);
	await page.keyboard.press('Escape');
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
	await setTheme(workbench, 'dark');
	await shoot('key-points-dark');
	await setTheme(workbench, 'light');
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
	await setTheme(workbench, 'dark');
	await shoot('canvas-dark');
	await setTheme(workbench, 'high-contrast');
	await shoot('canvas-high-contrast');
} catch (error) {
	await shoot('failed');
	throw error;
} finally {
	await workbench.close();
}
