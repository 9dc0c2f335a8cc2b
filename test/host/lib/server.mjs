// The VS Code server: starts on a free port with folders of its own, and is ended with everything it started.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readline from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endTree, marked, RUN_MARK } from './processes.mjs';
import { writeSettings } from './settings.mjs';

const startOld = fileURLToPath(new URL('./start-old.cjs', import.meta.url));
const dieWithParent = fileURLToPath(new URL('./die-with-parent.cjs', import.meta.url));

/**
 * @param {object} options
 * @param {{ root: string, node: string }} options.host from installHost()
 * @param {string} options.dataDir an empty folder: settings, logs, installed extensions and the run's home go below it
 * @param {object} [options.settings] on top of QUIET_SETTINGS
 * @param {string} [options.installed] a folder with an extension that shall count as installed. (It is not copied.)
 * @param {boolean} [options.automated] the page gets VS Code's own test driver, and may load extensions and tests that its
 * address names; notifications do not pop up then
 * @param {boolean} [options.untrusted] whether workspaces start so
 * @param {number} [options.port] 0, the default, is any free one
 * @param {Record<string, string>} [options.env] for the extension host
 * @param {(line: string) => void} [options.log]
 */
export async function startServer({
	host,
	dataDir,
	settings,
	installed,
	automated = true,
	untrusted = false,
	port = 0,
	env = {},
	log,
}) {
	const token = randomUUID();
	const mark = randomUUID();
	writeSettings(join(dataDir, 'data'), settings);
	if (installed) registerExtension(dataDir, installed);
	for (const name of ['home', 'run', 'tmp']) mkdirSync(join(dataDir, name), { recursive: true, mode: 0o700 });

	const child = spawn(host.node, ['-r', dieWithParent, ...serverMain(host), ...serverArgs()], {
		detached: process.platform !== 'win32',
		stdio: ['ignore', 'pipe', 'pipe'],
		windowsHide: true,
		env: {
			...process.env,
			NODE_OPTIONS: '',
			// No marketplace: nothing is looked up, nothing is offered.
			EXTENSIONS_GALLERY: '{"serviceUrl":""}',
			HOME: join(dataDir, 'home'),
			XDG_RUNTIME_DIR: join(dataDir, 'run'),
			TMPDIR: join(dataDir, 'tmp'),
			OUTCOME_BRIEF_HOST_RUNNER: String(process.pid),
			[RUN_MARK]: mark,
			...env,
		},
	});
	const lines = [];
	const stop = () => endTree(child, mark);
	try {
		const listening = await whenListening(child, lines, log);
		return {
			url: `http://127.0.0.1:${listening}`,
			authority: `127.0.0.1:${listening}`,
			token,
			lines,
			stop,
			/** Resolves when the server has ended, wanted or not. */
			ended: new Promise(resolve => child.once('exit', resolve)),
			processes: () => marked(mark),
		};
	} catch (error) {
		await stop();
		throw error;
	}

	function serverArgs() {
		return [
			...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token, '--accept-server-license-terms'],
			...[
				'--server-data-dir',
				dataDir,
				'--user-data-dir',
				join(dataDir, 'data'),
				'--extensions-dir',
				join(dataDir, 'extensions'),
			],
			...['--telemetry-level', 'off', '--disable-telemetry', '--disable-experiments', '--disable-update-check'],
			...['--disable-getting-started-override', '--reconnection-grace-time', automated ? '5' : '600'],
			...(automated ? ['--enable-smoke-test-driver'] : []),
			...(untrusted ? [] : ['--disable-workspace-trust']),
		];
	}
}

/** Installs a package as a person does. It takes a second, before the server starts. */
export function installPackage(host, dataDir, vsix) {
	const extensions = join(dataDir, 'extensions');
	mkdirSync(extensions, { recursive: true });
	const args = ['--accept-server-license-terms', '--server-data-dir', dataDir, '--extensions-dir', extensions];
	const { status, stdout, stderr } = spawnSync(
		host.node,
		[...serverMain(host), ...args, '--install-extension', vsix, '--force'],
		{ encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', EXTENSIONS_GALLERY: '{"serviceUrl":""}' } },
	);
	if (status !== 0 || !/successfully installed/.test(stdout))
		throw new Error(`${vsix} could not be installed.\n${stdout}\n${stderr}`);
}

/** What VS Code itself notes for "Install Extension from Location": the extension stays where it is. */
function registerExtension(dataDir, folder) {
	const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const location = { $mid: 1, scheme: 'file', path: decodeURIComponent(pathToFileURL(folder).pathname) };
	mkdirSync(join(dataDir, 'extensions'), { recursive: true });
	writeFileSync(
		join(dataDir, 'extensions/extensions.json'),
		JSON.stringify([
			{ identifier: { id: `${publisher}.${name}` }, version, location, metadata: { source: 'resource' } },
		]),
	);
}

/** Before 1.94 the server's program only exports what starts it. */
function serverMain({ root }) {
	const main = join(root, 'out/server-main.js');
	const isOld = /loadCodeWithNls=loadCodeWithNls;\s*(?:\/\/.*)?\s*$/.test(readFileSync(main, 'utf8').slice(-400));
	return isOld ? [startOld, main] : [main];
}

function whenListening(child, lines, log) {
	return new Promise((resolve, reject) => {
		const fail = reason => reject(new Error(`The VS Code server ${reason}.\n${lines.slice(-20).join('\n')}`));
		const timer = setTimeout(() => fail('was not ready within a minute'), 60_000);
		for (const stream of [child.stdout, child.stderr]) {
			readline.createInterface({ input: stream }).on('line', line => {
				lines.push(line);
				log?.(line);
				const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
				if (port) resolve(Number(port));
				// The server says so and lives on.
				if (/\bEADDRINUSE\b/.test(line)) reject(new Error('The port is in use already.'));
			});
		}
		child.once('error', error => fail(`could not be started: ${error.message}`));
		child.once('exit', (code, signal) => fail(`ended at once (${code ?? signal})`));
		child.once('exit', () => clearTimeout(timer));
		timer.unref();
	});
}
