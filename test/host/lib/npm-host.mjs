// Runs the tests in the VS Code from npm, opened in a headless Chromium.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './chromium.mjs';
import { mountFolder, openWorkbench, remoteUri } from './page.mjs';
import { installPackage, startServer } from './server.mjs';
import { QUIET_SETTINGS } from './settings.mjs';

const memfs = fileURLToPath(new URL('../memfs', import.meta.url));

/**
 * What VS Code does without: the server's service worker, its telemetry signer, the web builds of VS Code's own extensions
 * (none of them is in this install).
 */
const NOISE = /404|ServiceWorker|_static|vsda|A bad HTTP|Activating extension 'vscode\./;

/**
 * @typedef {object} Run
 * @property {string} extension the folder of the extension under test
 * @property {string} [vsix] a package to install; `extension` is then one that only carries the tests
 * @property {string} tests the bundle that exports run()
 * @property {string} [folder]
 * @property {string} [workspace] a .code-workspace file, in place of a folder
 * @property {boolean} [web] in the web worker extension host
 * @property {boolean} [virtual] with no server behind it at all, the folder in memory (needs web)
 * @property {boolean} [untrusted] whether workspaces start so
 * @property {object} [settings]
 * @property {Record<string, string>} env for the tests
 * @property {string} dataDir
 * @property {(entry: import('./record.mjs').Entry) => void} take
 * @property {AbortSignal} signal
 * @property {string} [shot] where to put a picture of the end
 * @property {(line: string) => void} [log]
 *
 * @param {{ root: string, node: string }} host from installHost()
 * @param {Run} run
 * @returns {Promise<{ code: number, errors: readonly string[] }>} the exit code that VS Code gave its test run, and what its
 * console called errors
 */
export async function runInNpmHost(host, run) {
	const { dataDir, settings, untrusted, env, log, vsix } = run;
	if (vsix !== undefined) installPackage(host, dataDir, vsix);
	const server = await startServer({ host, dataDir, settings, untrusted, env, log });
	try {
		const browser = await launchBrowser();
		try {
			return await inWorkbench(browser, server, host, run);
		} finally {
			await browser.close();
		}
	} finally {
		await server.stop();
	}
}

async function inWorkbench(browser, server, host, run) {
	const errors = new Set();
	const lastErrors = () => [...errors].slice(-5);
	let page;
	const finished = new Promise((resolve, reject) => {
		server.ended.then(() => reject(new Error(`The VS Code server ended.\n${server.lines.slice(-15).join('\n')}`)));
		browser.once('disconnected', () => reject(new Error('The browser ended.')));
		run.signal.addEventListener('abort', () => reject(run.signal.reason), { once: true });
		opened(resolve).catch(reject);
	});
	try {
		return { code: await finished, errors: lastErrors() };
	} catch (error) {
		error.message = [error.message, ...lastErrors()].join('\n  ');
		throw error;
	} finally {
		if (run.shot)
			await page?.screenshot({ path: run.shot }).catch(error => console.error(`No picture: ${error.message}`));
	}

	async function opened(resolve) {
		const what = run.web ? webWorkbench(server, host, run) : nodeWorkbench(server, run);
		page = await openWorkbench(browser, server, {
			...what,
			// VS Code's web workbench calls these two itself, when and while a test run goes on.
			bindings: {
				codeAutomationExit: resolve,
				codeAutomationLog: (type, values) => run.log?.(`${type} ${values.join(' ')}`),
			},
			onConsole(text, type) {
				const entry = /@@outcome-brief@@(\{.*\})/s.exec(text)?.[1];
				if (entry !== undefined) return run.take(JSON.parse(entry));
				run.log?.(`${type} ${text}`);
				if (/error/.test(type) && !NOISE.test(text))
					errors.add(text.replace(/^%c\s+ERR color: \S+ /, '').slice(0, 600));
			},
		});
	}
}

function nodeWorkbench(server, { extension, tests, folder, workspace }) {
	const payload = [
		['extensionDevelopmentPath', remoteUri(server, extension)],
		['extensionTestsPath', remoteUri(server, tests)],
	];
	return { folder, workspace, payload };
}

/** A web extension is named in the page's options, not in its address: it is fetched from the page's origin. */
function webWorkbench(server, host, run) {
	const { extension, tests, folder, workspace, virtual, settings, env } = run;
	const at = path => ({ scheme: 'http', authority: server.authority, path });
	// A worker has no environment: the bundle is served with what it would read there.
	const bundle = `globalThis.outcomeBriefTests=${JSON.stringify(env)};${readFileSync(tests, 'utf8')}`;
	const extensions = [at('/__extension__'), ...(virtual ? [at('/__memfs__')] : [])];
	const developmentOptions = { extensions, extensionTestsPath: at('/__extension__/host-tests.js') };
	return {
		...(virtual ? { folder: 'memfs:/workspace' } : { folder, workspace }),
		config: virtual
			? { developmentOptions, remoteAuthority: null, configurationDefaults: { ...QUIET_SETTINGS, ...settings } }
			: { developmentOptions },
		async before(context) {
			// Among the extension's own files: that tells VS Code which extension host shall run the tests.
			await mountFolder(context, server, extension, '/__extension__', { 'host-tests.js': bundle });
			if (!virtual) return;
			await mountFolder(context, server, memfs, '/__memfs__', { 'files.json': JSON.stringify(filesOf(folder)) });
			await context.route('**/out/vs/code/browser/workbench/workbench.js', route =>
				route.fulfill({ contentType: 'text/javascript', body: withoutServer(host) }),
			);
		},
	};
}

/** The folder's text files by path, for the file system in memory. */
function filesOf(folder) {
	const names = readdirSync(folder, { recursive: true }).filter(name => statSync(join(folder, name)).isFile());
	return Object.fromEntries(
		names.map(name => [`/workspace/${name.split(sep).join('/')}`, readFileSync(resolve(folder, name), 'utf8')]),
	);
}

/** This build of the page connects to its server, and keeps user data there. Without both it is what vscode.dev is. */
function withoutServer(host) {
	const code = readFileSync(join(host.root, 'out/vs/code/browser/workbench/workbench.js'), 'utf8');
	const connects = /,remoteAuthority:location\.host\}/;
	const keepsData = /(\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\}/;
	if (!connects.test(code) || !keepsData.test(code))
		throw new Error('This VS Code names its server in another way: see withoutServer().');
	return code.replace(connects, '}').replace(keepsData, '$1vscodeUserData}');
}
