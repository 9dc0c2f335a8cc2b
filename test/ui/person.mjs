// What a person does and sees in the editor, beside what test/host/workbench.mjs has.
import { setTimeout as delay } from 'node:timers/promises';
import { placeOf, runCommand } from '../host/workbench.mjs';

/** Waits for what a person would wait for. */
export async function until(isSo, what, seconds = 25) {
	for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await delay(30)) {
		if (await isSo()) return;
	}
	throw new Error(`Waited ${seconds} s for ${what}.`);
}

export async function clickText(page, text) {
	const { x, y } = await placeOf(page, text);
	await page.mouse.click(x, y);
}

/** Types like a person: every key by itself. */
export const keys = (page, text) => page.keyboard.type(text, { delay: 15 });

/** The lines that are drawn, in their order. */
export const editorText = page =>
	page.evaluate(() => {
		const lines = [
			...document.querySelectorAll(
				'.editor-group-container.active .editor-instance .view-line, .editor-instance .view-line',
			),
		];
		const unique = [...new Set(lines)];
		return unique
			.sort((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top))
			.map(line => (line.textContent ?? '').replaceAll('\u00a0', ' '))
			.join('\n');
	});

/** Where the status bar says that the caret is; lines and columns count from 1. */
export async function caret(page) {
	const text = await page
		.locator('.statusbar-item', { hasText: /^Ln \d+/ })
		.first()
		.innerText({ timeout: 2000 })
		.catch(() => '');
	const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text) ?? [];
	return { line: Number(line), column: Number(column) };
}

/** Looks at the list of notifications, which is open meanwhile. */
export async function withNotifications(page, look) {
	await runCommand(page, 'Notifications: Show Notifications');
	const list = page.locator('.notifications-center');
	await list.waitFor();
	await look(list.locator('.notification-list-item'));
	// VS Code closes it itself with the last of them.
	if (await list.isVisible()) await runCommand(page, 'Notifications: Hide Notifications');
}
