// The VS Code page: its address, its start-up options, and what is served to it besides.
import { readFileSync, statSync } from 'node:fs';
import { join, normalize, resolve, sep } from 'node:path';

/**
 * The address of a workbench.
 * @param {{ url: string, token: string }} server from startServer()
 * @param {object} what
 * @param {string} [what.folder] a path, or an address such as memfs:/workspace
 * @param {string} [what.workspace] the path of a .code-workspace file
 * @param {readonly (readonly [string, string])[]} [what.payload] VS Code's own start-up options, such as openFile
 */
export function workbenchUrl(server, { folder, workspace, payload = [] }) {
	const query = new URLSearchParams({ tkn: server.token });
	if (folder) query.set('folder', folder);
	else if (workspace) query.set('workspace', workspace);
	else query.set('ew', 'true');
	query.set('payload', JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]));
	return `${server.url}/?${query}`;
}

/** How the page names a file of the machine that the server runs on. */
export function remoteUri(server, path) {
	const segments = path.split(sep).filter(Boolean).map(encodeURIComponent);
	return `vscode-remote://${server.authority}/${segments.join('/')}`;
}

/**
 * Opens a workbench in a fresh browser profile. Await whenReady() for the time when it can be used.
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, token: string }} server
 * @param {object} options what workbenchUrl() takes, and:
 * @param {(text: string, type: string) => void} [options.onConsole]
 * @param {Record<string, Function>} [options.bindings] functions that the page may call
 * @param {object} [options.config] merged into the options that the page hands to the workbench
 * @param {(context: import('playwright-core').BrowserContext) => Promise<void>} [options.before] the opening
 * @param {object} [options.context] for Playwright, such as a viewport
 */
export async function openWorkbench(browser, server, { onConsole, bindings = {}, config, before, context, ...what }) {
	const browserContext = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		reducedMotion: 'reduce',
		...context,
	});
	const page = await browserContext.newPage();
	if (onConsole) {
		page.on('console', message => onConsole(message.text(), message.type()));
		page.on('pageerror', error => onConsole(String(error), 'pageerror'));
	}
	for (const [name, call] of Object.entries(bindings)) await page.exposeFunction(name, call);
	await before?.(browserContext);
	if (config) await page.addInitScript(mergeIntoConfiguration, config);
	await page.goto(workbenchUrl(server, what));
	return page;
}

/**
 * Runs in the page. The document itself cannot be answered by Playwright instead: Chromium then takes the page for a public
 * one and blocks its WebSocket to this machine (ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS).
 */
function mergeIntoConfiguration(patch) {
	const getAttribute = Element.prototype.getAttribute;
	Element.prototype.getAttribute = function (name) {
		const value = getAttribute.call(this, name);
		const isConfiguration = this.id === 'vscode-workbench-web-configuration' && name === 'data-settings';
		return isConfiguration ? JSON.stringify(merge(JSON.parse(value), patch)) : value;
	};

	function merge(into, from) {
		for (const [key, value] of Object.entries(from)) {
			const isPlain = value && typeof value === 'object' && !Array.isArray(value);
			into[key] = isPlain ? merge(into[key] ?? {}, value) : value;
		}
		return into;
	}
}

/** Resolves when a workbench with VS Code's test driver has restored its editors and views. */
export async function whenReady(page) {
	await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
	await page.waitForFunction(() => window.driver?.whenWorkbenchRestored, null, { timeout: 60_000 });
	await page.evaluate(() => window.driver.whenWorkbenchRestored());
}

/**
 * Serves a folder below the server's own origin, from inside Playwright. A web extension has to come from there: no worker can
 * be made from vscode-remote files, and the page may fetch from its own origin only.
 * @param {Record<string, string>} [instead] contents by path within the folder, in place of its files
 * @returns {Promise<{ scheme: string, authority: string, path: string }>} the folder, as VS Code writes a URI
 */
export async function mountFolder(context, server, folder, at, instead = {}) {
	const root = resolve(folder);
	const isBelow = url => url.origin === server.url && url.pathname.startsWith(`${at}/`);
	await context.route(isBelow, async route => {
		const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(at.length + 1));
		const file = normalize(join(root, name));
		if (Object.hasOwn(instead, name)) return route.fulfill({ body: instead[name], contentType: typeOf(name) });
		const isServed = file.startsWith(root + sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
		return isServed
			? route.fulfill({ body: readFileSync(file), contentType: typeOf(name) })
			: route.fulfill({ status: 404 });
	});
	return { scheme: 'http', authority: server.authority, path: at };
}

function typeOf(name) {
	if (/\.c?js$/.test(name)) return 'text/javascript';
	return name.endsWith('.json') ? 'application/json' : undefined;
}
