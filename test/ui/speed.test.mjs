// How soon the panel and the canvas follow an edit, in a real VS Code.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, runCommand, webview } from '../host/workbench.mjs';
import { clickText } from './person.mjs';
import { page, withWorkbench, workbench } from './workbench.mjs';

const head = `---
brief: full
---
# Parking permits without the paperwork

## Outcome

Carers can park on the day they ask, by May 2027, up from one in ten. Costs: TB

## Users

Carers, and the staff of the parking desk.

`;
/** A page of evidence after another, as a long brief has them. */
const pages = words =>
	Array.from(
		{ length: Math.ceil(words / 40) },
		(_, index) =>
			`### Visit ${index + 1}\n\nIn week ${index + 1} we sat with ${index + 3} carers at the desk in the library. They told us that the form asks for a bank statement, that nobody answers the phone before noon, and that the letter comes after the appointment.\n`,
	).join('\n');

describe('in a brief of 10,000 words', function () {
	this.timeout(60_000);
	const views = {};

	withWorkbench(async () => {
		writeFileSync(join(workbench.folder, 'short.brief.md'), `${head}## Evidence\n\n${pages(40)}`);
		writeFileSync(join(workbench.folder, 'long.brief.md'), `${head}## Evidence\n\n${pages(10_000)}`);
	});

	/** Milliseconds from a key to the change on the screen, and of these from the message to the change; for each edit. */
	async function measure(file) {
		await openFile(page, file);
		await page.keyboard.press('ControlOrMeta+Home');
		await runCommand(page, 'Outcome Brief: Show Key Points');
		await runCommand(page, 'Outcome Brief: Show Brief Canvas');
		views.panel = await webview(page, 'Key Points');
		views.canvas = await webview(page, 'Brief Canvas');
		await views.panel.getByRole('heading', { name: /^Here/ }).waitFor();
		await views.canvas.locator('svg .outcome').waitFor();
		await clickText(page, 'Costs: TB');
		await page.keyboard.press('End');
		const times = { panel: [], canvas: [] };
		for (const key of ['C', 'Backspace', 'C', 'Backspace', 'C', 'Backspace']) {
			await page.evaluate(listenForKey);
			for (const frame of Object.values(views)) await frame.evaluate(listenForPaint);
			await page.keyboard.press(key);
			const pressed = await page.evaluate(() => window.pressed);
			for (const [name, frame] of Object.entries(views)) {
				const { message, shown } = await frame.evaluate(() => window.painted);
				times[name].push({ fromKey: shown - pressed, fromMessage: shown - message });
			}
		}
		return times;
	}

	it('the panel and the canvas follow an edit about as soon as in a short one', async () => {
		const [short, long] = [await measure('short.brief.md'), await measure('long.brief.md')];
		for (const name of ['panel', 'canvas']) {
			const [few, many] = [short, long].map(times => median(times[name].map(({ fromKey }) => fromKey)));
			const paint = median(long[name].map(({ fromMessage }) => fromMessage));
			console.log(
				`      the ${name}: ${many.toFixed(0)} ms from key to screen (short brief ${few.toFixed(0)}), of these ${paint.toFixed(0)} from message to screen`,
			);
			// Milliseconds depend on what else the machine does, and then on both briefs alike. Reading a whole brief again
			// for each key would cost hundreds of times as much in the long one.
			assert.ok(many < 8 * few, `${name}: ${many} ms, and ${few} ms in a short brief`);
		}
	});
});

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Runs in the page. */
function listenForKey() {
	window.pressed = undefined;
	const hear = () => {
		window.pressed = performance.timeOrigin + performance.now();
	};
	window.addEventListener('keydown', hear, { capture: true, once: true });
}

/** Runs in a webview: when the next message from the extension has changed what is drawn. */
function listenForPaint() {
	window.painted = new Promise(settle => {
		let message;
		// The extension's own listener may be called before this one, so the time is the event's.
		const hear = event => {
			message = performance.timeOrigin + event.timeStamp;
		};
		window.addEventListener('message', hear);
		const changes = new MutationObserver(() => {
			changes.disconnect();
			// The callback before the next frame, and a task after it.
			requestAnimationFrame(() =>
				setTimeout(() => {
					window.removeEventListener('message', hear);
					settle({ message, shown: performance.timeOrigin + performance.now() });
				}),
			);
		});
		changes.observe(document.body, { subtree: true, childList: true, characterData: true });
	});
}
