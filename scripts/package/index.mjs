// Makes what is published, below `dist/packages`: the extension for the desktop and for the browser, and the npm tarball.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { extensions } from './contents.mjs';

const to = resolve('dist/packages');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
/** For work on the project, and for npm. */
const ours = ['scripts', 'devDependencies', 'allowScripts', 'files', 'bin'];

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const { file, contents, without, target } of Object.values(extensions)) {
	const stage = mkdtempSync(join(tmpdir(), 'outcome-brief-vsix-'));
	for (const path of contents) {
		mkdirSync(dirname(join(stage, path)), { recursive: true });
		cpSync(path, join(stage, path), { recursive: true });
	}
	const kept = Object.entries(manifest).filter(([key]) => !ours.includes(key) && !without.includes(key));
	const engines = { vscode: manifest.engines.vscode };
	writeFileSync(join(stage, 'package.json'), JSON.stringify({ ...Object.fromEntries(kept), engines }, undefined, '\t'));
	writeFileSync(join(stage, 'README.md'), withoutPictures(readFileSync('README.md', 'utf8')));
	const options = { dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false, skipLicense: true };
	// It asks whether to go on where a package has no list of its files; this folder holds nothing else.
	writeFileSync(join(stage, '.vscodeignore'), '');
	await createVSIX({ cwd: stage, packagePath: join(to, file), target, ...options });
	rmSync(stage, { recursive: true });
}
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', to];
const { status } = spawnSync(npm, args, {
	stdio: ['ignore', 'inherit', 'inherit'],
	shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;

/** The page in VS Code has no place that a picture of the repository could come from. */
function withoutPictures(text) {
	return text.replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n+/gm, '');
}
