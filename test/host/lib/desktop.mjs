// A desktop VS Code (or a build of the same sources) that is installed on this machine.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { onPath } from './on-path.mjs';

const NAMES = ['code', 'code-insiders', 'codium', 'vscodium', 'code-oss'];
const manifest = new URL('../../../package.json', import.meta.url);

/** @returns {{ cli: string, executable: string | undefined, version: string } | undefined} the first that can run the extension */
export function findDesktop() {
	if (!hasDisplay()) return undefined;
	for (const name of NAMES) {
		const cli = onPath(name);
		if (cli === undefined || opensElsewhere(cli)) continue;
		const version = versionOf(cli);
		if (version && isRecent(version)) return { cli, executable: executableOf(cli, name), version };
	}
	return undefined;
}

/** Whether a window would be seen; macOS and Windows always have somewhere to put one. */
export function hasDisplay() {
	return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** In the terminal of a remote window, and of WSL, `code` asks a VS Code on another machine, which has not this folder. */
function opensElsewhere(cli) {
	const path = realpathSync(cli);
	return /[\\/]remote-cli[\\/]/.test(path) || (process.env.WSL_DISTRO_NAME !== undefined && path.startsWith('/mnt/'));
}

/** Other programs are called `code` as well: only VS Code answers with its version, commit and processor. */
function versionOf(cli) {
	const windows = process.platform === 'win32';
	const { status, stdout } = spawnSync(windows ? `"${cli}"` : cli, ['--version'], {
		encoding: 'utf8',
		timeout: 15_000,
		shell: windows,
	});
	const [version, commit] = (stdout ?? '').split(/\r?\n/);
	return status === 0 && /^[0-9a-f]{40}$/.test(commit ?? '') ? /^\d+\.\d+\.\d+/.exec(version)?.[0] : undefined;
}

function isRecent(version) {
	const wanted = JSON.parse(readFileSync(manifest, 'utf8')).engines.vscode.replace(/^\D*/, '');
	return version.localeCompare(wanted, 'en', { numeric: true }) >= 0;
}

/** The program behind the command; unknown where the command is a wrapper, as with Snap. */
function executableOf(cli, name) {
	const path = realpathSync(cli);
	if (process.platform === 'darwin') {
		const folder = resolve(path, '../../../../MacOS');
		return existsSync(folder) ? join(folder, readdirSync(folder)[0] ?? '') : undefined;
	}
	const folder = resolve(path, '../..');
	const names =
		process.platform === 'win32' ? ['Code.exe', 'Code - Insiders.exe', 'VSCodium.exe'] : [basename(path), name];
	return names.map(file => join(folder, file)).find(file => existsSync(file));
}
