import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, 'peers');

/** Installs the peers into a folder of their own, unless the same ones are there. Nothing in them is run on installing. */
export function installPeers(folder) {
	mkdirSync(folder, { recursive: true });
	const isThere = existsSync(join(folder, 'node_modules')) && sameText('package-lock.json', folder);
	for (const name of ['package.json', 'package-lock.json', 'engines.mjs'])
		copyFileSync(join(source, name), join(folder, name));
	if (isThere) return;
	console.log('Installing the peers, some 160 MB, once …');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const shell = process.platform === 'win32';
	const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
		cwd: folder,
		stdio: 'inherit',
		shell,
	});
	if (status !== 0) throw new Error('The peers could not be installed. Try again, or leave them out with --no-peers.');
}

function sameText(name, folder) {
	const file = join(folder, name);
	return existsSync(file) && readFileSync(file, 'utf8') === readFileSync(join(source, name), 'utf8');
}
