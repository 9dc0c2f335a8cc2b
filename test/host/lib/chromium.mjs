import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { onPath } from './on-path.mjs';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'microsoft-edge-stable',
];

/** @throws where no Chromium is found: the message says how to get one */
export async function launchBrowser() {
	return chromium.launch({
		...chromiumToUse(),
		// The runner's own handlers close things in order.
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
		args: [
			// Only pages of this machine are opened, and a container's root has no sandbox.
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			// Every other name is refused at once, so nothing waits for a network that is not there.
			'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
		],
	});
}

function chromiumToUse() {
	if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM };
	const executablePath = NAMES.map(onPath).find(Boolean) ?? [chromium.executablePath()].find(path => existsSync(path));
	if (executablePath) return { executablePath };
	// Playwright knows where macOS and Windows keep these two.
	const apps = {
		darwin: { chrome: '/Applications/Google Chrome.app', msedge: '/Applications/Microsoft Edge.app' },
		win32: {
			chrome: join(process.env.ProgramFiles ?? '', 'Google/Chrome'),
			msedge: join(process.env['ProgramFiles(x86)'] ?? '', 'Microsoft/Edge'),
		},
	};
	const channel = Object.entries(apps[process.platform] ?? {}).find(([, path]) => existsSync(path))?.[0];
	if (channel) return { channel };
	throw new Error(
		'No Chromium, Chrome or Edge was found. Install one (Debian and Ubuntu: apt-get install chromium), or set CHROMIUM to its path.',
	);
}
