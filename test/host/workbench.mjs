// Driving a real VS Code as a person would, through Playwright. For the UI tests and the pictures in the documentation.
// Nothing here waits for a time: everything waits for what a person would see.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './lib/chromium.mjs';
import { installHost } from './lib/install.mjs';
import { openWorkbench, remoteUri, whenReady } from './lib/page.mjs';
import { startServer } from './lib/server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {import('playwright-core').Page} Page */

/** VS Code's name of a theme, and the class that the workbench has in it. */
const THEMES = {
	light: ['Light 2026', 'vs'],
	dark: ['Dark 2026', 'vs-dark'],
	'high-contrast': ['Default High Contrast', 'hc-black'],
	'high-contrast-light': ['Default High Contrast Light', 'hc-light'],
};

/**
 * Opens a copy of a folder in VS Code from npm, with the extension under development, and resolves when it can be used.
 * @param {object} options
 * @param {string} options.folder
 * @param {string} [options.extension] its folder (default: this repository)
 * @param {object} [options.settings]
 * @param {object} [options.context] for Playwright's browser context: viewport, deviceScaleFactor, …
 * @param {(text: string, type: string) => void} [options.onConsole]
 * @returns {Promise<{ page: Page, folder: string, close(): Promise<void>, processes(): number[] }>} `folder` is the copy;
 * `processes` are the ids of all that this VS Code has started, on Linux
 */
export async function launchWorkbench({ folder: original, extension = root, settings, context, onConsole }) {
	const host = await installHost(line => console.log(line));
	const dataDir = mkdtempSync(join(tmpdir(), 'outcome-brief-'));
	const folder = join(dataDir, basename(resolve(original)));
	cpSync(original, folder, { recursive: true });
	const opened = [() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })];
	const close = async () => {
		for (const end of opened.splice(0).reverse()) await end();
	};
	try {
		const server = await startServer({ host, dataDir: join(dataDir, 'vscode'), settings });
		opened.push(() => server.stop());
		const browser = await launchBrowser();
		opened.push(() => browser.close());
		const payload = [['extensionDevelopmentPath', remoteUri(server, resolve(extension))]];
		const page = await openWorkbench(browser, server, { folder, payload, context, onConsole });
		await whenReady(page);
		return { page, folder, close, processes: server.processes };
	} catch (error) {
		await close();
		throw error;
	}
}

/** Runs a command from the command palette by its full title, such as "File: Save". */
export async function runCommand(page, title) {
	await quickPick(page, 'F1', `>${title}`, title);
}

/** Opens a file of the workspace by its name and resolves when its text is there. */
export async function openFile(page, name) {
	await quickPick(page, 'ControlOrMeta+p', name, name, `[aria-label^="${name} "]`);
	await page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`).waitFor();
	await page.locator('.editor-instance .view-line').first().waitFor();
}

/**
 * Types into the quick input that a key opens, and clicks a row. It is clicked because Enter may take a row of a list that is
 * out of date. And it is tried again: a webview that has the focus keeps the key, and VS Code closes the input when something
 * else takes the focus as it starts.
 */
async function quickPick(page, key, text, label, or = '') {
	for (let tries = 1; ; tries++) {
		await page.keyboard.press(key);
		try {
			await page.locator('.quick-input-widget:visible input.input').fill(text, { timeout: 1000 });
			await quickPickRow(page, label, or).click({ timeout: 3000 });
			return;
		} catch (error) {
			if (tries === 10) throw error;
			await page.locator('.part.statusbar').click({ position: { x: 400, y: 10 } });
		}
	}
}

/** A row of the open quick pick. A file's is followed by its folder. */
export function quickPickRow(page, label, or = '') {
	const names = [`[aria-label="${label}"]`, `[aria-label^="${label},"]`, ...(or ? [or] : [])];
	return page.locator(names.map(name => `.quick-input-list .monaco-list-row${name}`).join()).first();
}

/** The middle of a text in the editor, in pixels of the page, scrolled to and drawn. One line has to hold all of it. */
export async function placeOf(page, text) {
	const found = await page.waitForFunction(wanted => {
		for (const line of document.querySelectorAll('.editor-instance .view-line')) {
			const nodes = [];
			const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) nodes.push(walker.currentNode);
			// The editor draws spaces as no-break spaces.
			const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(...point(nodes, at));
			range.setEnd(...point(nodes, at + wanted.length));
			const box = range.getBoundingClientRect();
			if (box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		}
		return undefined;

		function point(nodes, offset) {
			let rest = offset;
			for (const node of nodes) {
				if (rest <= node.length) return [node, rest];
				rest -= node.length;
			}
			throw new Error('Outside of the line.');
		}
	}, text);
	return found.jsonValue();
}

/**
 * Rests the mouse on a text and resolves to the hover that opens, once it says `expected`. The mouse goes away and comes back
 * where it does not: VS Code asks once, and what answers may not have started.
 */
export async function hover(page, text, expected = '') {
	const card = page.locator('.monaco-hover:not(.hidden)', { hasText: expected }).first();
	for (let tries = 1; ; tries++) {
		const { x, y } = await placeOf(page, text);
		await page.mouse.move(x, y);
		try {
			await card.waitFor({ timeout: 3000 });
			return card;
		} catch (error) {
			if (tries === 10) throw error;
			await page.mouse.move(0, 0);
		}
	}
}

/** Puts the caret into a text, opens the lightbulb there and resolves to the list of its actions. */
export async function openLightbulb(page, text) {
	const { x, y } = await placeOf(page, text);
	await page.mouse.click(x, y);
	const bulbs = ['.lightBulbWidget', '.codicon-gutter-lightbulb', '.codicon-gutter-lightbulb-auto-fix'];
	await page
		.locator(bulbs.map(name => `${name}:visible`).join())
		.first()
		.click();
	const actions = page.locator('.action-widget .monaco-list-row.action');
	await actions.first().waitFor();
	return actions;
}

/** The rows of the Problems panel, once one of them says `expected`. */
export async function openProblems(page, expected) {
	await runCommand(page, 'Problems: Focus on Problems View');
	const rows = page.locator('.markers-panel .monaco-list-row');
	await rows.filter({ hasText: expected }).first().waitFor();
	return rows;
}

/** Saves the active editor. */
export async function save(page) {
	await runCommand(page, 'File: Save');
	await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
}

/** The document within the webview (panel, view or preview) that has such a heading. */
export async function webview(page, heading) {
	for (const deadline = Date.now() + 20_000; Date.now() < deadline; await delay(30)) {
		for (const frame of page.frames().filter(frame => frame !== page.mainFrame())) {
			// A frame may go while it is asked.
			const count = await frame
				.getByRole('heading', { name: heading })
				.count()
				.catch(() => 0);
			if (count > 0) return frame;
		}
	}
	throw new Error(`No webview has the heading "${heading}".`);
}

/**
 * Changes the colour theme and resolves when it shows.
 * @param {{ page: Page, folder: string }} workbench from launchWorkbench()
 * @param {keyof THEMES} theme
 */
export async function setTheme({ page, folder }, theme) {
	const [label, className] = THEMES[theme];
	const file = join(folder, '.vscode/settings.json');
	mkdirSync(join(folder, '.vscode'), { recursive: true });
	writeFileSync(file, JSON.stringify({ 'workbench.colorTheme': label }));
	await page.locator(`.monaco-workbench.${className}`).waitFor();
}

export async function screenshot(page, path) {
	await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}

/** What axe finds wrong in a page or frame, or in the parts of it that match: one line for each rule. */
export async function accessibilityFaults(frame, parts) {
	// Given as code, not as a script element: a webview's content security policy does not apply.
	await frame.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
	const { violations } = await frame.evaluate(
		parts => window.axe.run(parts === undefined ? document : { include: [...document.querySelectorAll(parts)] }),
		parts,
	);
	return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join('; ')})`);
}
