// npm start: a real VS Code with this extension and the example briefs.
//   --no-open      do not open a browser; print the address only
//   --port NUMBER  for the VS Code that runs in the browser (default: any free one)
// A desktop VS Code is used where one is on the PATH, else the one from npm (which is installed once, below .cache/).
// OUTCOME_BRIEF_HOST=electron|npm insists on one of them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findDesktop, hasDisplay } from '../test/host/lib/desktop.mjs';
import { installHost } from '../test/host/lib/install.mjs';
import { remoteUri, workbenchUrl } from '../test/host/lib/page.mjs';
import { startServer } from '../test/host/lib/server.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const examples = join(root, 'examples');
const { values: options } = parseArgs({
	options: {
		'no-open': { type: 'boolean', default: false },
		port: { type: 'string', default: '0' },
	},
});

try {
	const [brief] = readdirSync(examples)
		.filter(name => name.endsWith('.brief.md'))
		.sort();
	if (brief === undefined) throw new Error('There is no *.brief.md in examples/ to open.');
	await start(join(examples, brief));
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}

async function start(brief) {
	const wanted = process.env.OUTCOME_BRIEF_HOST;
	const desktop = wanted === 'npm' ? undefined : findDesktop();
	if (desktop) return openDesktop(desktop, brief);
	if (wanted === 'electron')
		throw new Error('No desktop VS Code was found on the PATH (code, code-insiders, codium), or there is no display.');
	return serve(brief);
}

/** The command hands over to VS Code and ends; the window stays. */
function openDesktop({ cli, version }, brief) {
	console.log(`Opening VS Code ${version} with the extension and ${brief}`);
	const args = ['--new-window', `--extensionDevelopmentPath=${root}`, examples, brief];
	const windows = process.platform === 'win32';
	const child = windows
		? spawn(
				`"${cli}"`,
				args.map(arg => `"${arg}"`),
				{ stdio: 'inherit', shell: true },
			)
		: spawn(cli, args, { stdio: 'inherit' });
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', code =>
			code === 0 ? resolve() : reject(new Error(`VS Code did not open: ${cli} ended with ${code}.`)),
		);
	});
}

async function serve(brief) {
	console.log('No desktop VS Code found: using VS Code in the browser.');
	const host = await installHost(line => console.log(line));
	const dataDir = mkdtempSync(join(tmpdir(), 'outcome-brief-'));
	try {
		// Listening starts before the server does: an early Ctrl+C shall leave nothing behind either.
		const stopped = new Promise(stop => {
			for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
		});
		const server = await startServer({ host, dataDir, installed: root, automated: false, port: Number(options.port) });
		const address = workbenchUrl(server, { folder: examples, payload: [['openFile', remoteUri(server, brief)]] });
		console.log(`\nVS Code is ready at\n\n  ${address}\n\nPress Ctrl+C to stop it.`);
		if (!options['no-open'] && hasDisplay()) openInBrowser(address);
		const wasStopped = await Promise.race([stopped.then(() => true), server.ended.then(() => false)]);
		await server.stop();
		if (!wasStopped) throw new Error('The VS Code server ended by itself.');
	} finally {
		rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
	}
}

function openInBrowser(address) {
	const [command, ...args] = {
		darwin: ['open', address],
		// Not `start`: the shell would cut the address at its first &.
		win32: ['rundll32', 'url.dll,FileProtocolHandler', address],
	}[process.platform] ?? ['xdg-open', address];
	// The address is on the terminal in any case.
	spawn(command, args, { stdio: 'ignore', detached: true })
		.on('error', () => {})
		.unref();
}
