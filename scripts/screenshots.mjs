// Makes the pictures in docs/images from the real product: npm run build, then node scripts/screenshots.mjs
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	hover,
	launchWorkbench,
	openFile,
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
		'editor.lineNumbersMinChars': 3,
		'workbench.colorTheme': 'Light 2026',
		'breadcrumbs.enabled': false,
		'editor.occurrencesHighlight': 'off',
	},
	// The walkthrough shows them half as large.
	context: { viewport: { width: 940, height: 640 }, deviceScaleFactor: 1.6 },
});
const { page } = workbench;
const shoot = name => screenshot(page, join(images, `${name}.png`));

try {
	await runCommand(page, 'View: Close Primary Side Bar');
	await runCommand(page, 'Outcome Brief: New Brief');
	await quickPickRow(page, 'One-page brief').click();
	await placeOf(page, 'what will be better, and for whom');
	await page.locator('.editor-instance .squiggly-info, .editor-instance .squiggly-hint').first().waitFor();
	await shoot('new-brief');
	await runCommand(page, 'View: Revert and Close Editor');

	await openFile(page, 'council-tax-chatbot.brief.md');
	await page.locator('.editor-instance .squiggly-warning').first().waitFor();

	const { x, y } = await placeOf(page, statement);
	await page.mouse.click(x, y);
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

	await runCommand(page, 'Markdown: Open Preview to the Side');
	const preview = await webview(page, /^The problem$/i);
	await preview.locator('.outcome-brief-note').first().waitFor();
	await shoot('preview');
	await runCommand(page, 'View: Close All Editors');

	await openFile(page, 'gp-appointments.brief.md');
	await runCommand(page, 'Outcome Brief: Show Brief Canvas');
	const canvas = await webview(page, 'Brief Canvas');
	await runCommand(page, 'View: Maximize Editor Group and Hide Side Bars');
	await canvas.locator('.drawing:not(.tall) svg .outcome').waitFor();
	await shoot('canvas');
	for (const theme of ['dark', 'high-contrast']) {
		await setTheme(workbench, theme);
		await canvas.locator(`body.vscode-${theme}`).waitFor();
		await shoot(`canvas-${theme}`);
	}

	const cli = join(root, 'dist/cli.cjs');
	const html = execFileSync(process.execPath, [cli, 'report', '--title', 'Our briefs'], {
		cwd: join(root, 'examples'),
		encoding: 'utf8',
	});
	const report = await page.context().newPage();
	await report.setViewportSize({ width: 1240, height: 840 });
	await report.setContent(html);
	await screenshot(report, join(images, 'report.png'));
} catch (error) {
	await shoot('failed');
	throw error;
} finally {
	await workbench.close();
}
