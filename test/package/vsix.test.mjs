// What is published for VS Code: `npm run test:package`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extensions } from '../../scripts/package/contents.mjs';
import { record } from './record.mjs';
import { unzip } from './zip.mjs';

const largest = 700 * 1024;
const pages = readdirSync('docs/rules').map(name => `docs/rules/${name}`);
const expected = {
	desktop: ['dist/client.cjs', 'dist/grammar.cjs', 'dist/language-client.cjs', 'dist/server.cjs', 'dist/yaml.cjs'],
	web: ['dist/web/client.js', 'dist/web/server.js'],
};
const common = [
	'LICENSE.txt',
	'changelog.md',
	'readme.md',
	'package.json',
	'dist/third-party-notices.txt',
	'dist/webview/canvas.js',
	'dist/webview/key-points.js',
	'docs/guide.md',
	'media/markdown-preview.css',
	'media/outcome-brief-light.svg',
	'media/outcome-brief.svg',
	'media/walkthrough/canvas-dark.webp',
	'media/walkthrough/canvas.webp',
	'media/walkthrough/editor.webp',
	'media/walkthrough/key-points.webp',
	'media/walkthrough/new-brief.webp',
	'media/webview.css',
	'schemas/config-in-vscode.schema.json',
	'schemas/outcome-brief.schema.json',
	'snippets/outcome-brief.code-snippets.json',
	'syntaxes/brief-injection.tmLanguage.json',
	'syntaxes/brief.tmLanguage.json',
	'syntaxes/language-configuration.json',
	...pages,
];

for (const [kind, { file, target }] of Object.entries(extensions)) {
	describe(`the package for ${kind}`, () => {
		const path = join('dist/packages', file);
		let size;
		let files;
		let manifest;
		before(() => {
			const archive = readFileSync(path);
			size = archive.length;
			files = unzip(archive);
			manifest = JSON.parse(files.get('extension/package.json').toString());
		});

		it('holds what is needed and nothing else', () => {
			const inside = [...files.keys()].filter(name => name.startsWith('extension/')).map(name => name.slice(10));
			assert.deepEqual(inside.sort(), [...common, ...expected[kind]].sort());
		});

		it('is quick to download', async () => {
			assert.ok(size <= largest, `${Math.ceil(size / 1024)} KB of ${largest / 1024}`);
			await record({ name: file, files: files.size, size });
		});

		it('has every file that its manifest names, and names no other program', () => {
			const named = new Set(
				JSON.stringify(manifest).match(/(?<=")(?:\.\/)?(?:dist|media|schemas|snippets|syntaxes|docs)\/[^"]+/g),
			);
			assert.ok(named.size >= 12);
			for (const name of named) assert.ok(files.has(join('extension', name)), name);
			assert.equal(manifest.main === undefined, kind === 'web');
			assert.equal(manifest.browser === undefined, kind !== 'web');
			assert.equal(manifest.scripts, undefined);
			assert.equal(manifest.dependencies, undefined);
			const xml = files.get('extension.vsixmanifest').toString();
			assert.equal(/TargetPlatform="web"/.test(xml), target === 'web');
		});

		it('passes on the licence of all that it contains', () => {
			const notices = files.get('extension/dist/third-party-notices.txt').toString();
			for (const name of ['vscode-languageclient', 'vscode-languageserver', 'compromise', 'yaml', 'markdown-it'])
				assert.match(notices, new RegExp(`^${name} [\\d.]+ \\((?:MIT|ISC)\\)$`, 'm'));
			const licences = notices.match(/^\S+ [\d.]+ \([^)]+\)$/gm);
			const allowed = /\((?:MIT|ISC|BSD-[23]-Clause|BlueOak-1\.0\.0|Apache-2\.0|0BSD)\)$/;
			assert.deepEqual(
				licences.filter(licence => !allowed.test(licence)),
				[],
			);
			assert.match(files.get('extension/LICENSE.txt').toString(), /MIT License/);
		});

		it('carries nothing of the machine that made it', () => {
			for (const [name, content] of files) {
				if (/\.(?:webp|svg)$/.test(name)) continue;
				const text = content.toString();
				assert.ok(!text.includes(process.cwd()), name);
				assert.ok(!/\bsourceMappingURL=|BEGIN [A-Z ]*PRIVATE KEY/.test(text), name);
			}
		});

		it('does in a real VS Code all that the extension does', function () {
			this.timeout(200_000);
			const folder = mkdtempSync(join(tmpdir(), 'outcome-brief-unpacked-'));
			try {
				const run = kind === 'web' ? ['--kind', 'web', '--extension', folder] : ['--vsix', path];
				if (kind === 'web') unpack(files, folder);
				const args = ['test/host/run.mjs', ...run];
				const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
				assert.equal(status, 0, `${stdout}\n${stderr}`);
				assert.match(stdout, /^vscode: [1-9]\d* passed, 0 failed/m);
			} finally {
				rmSync(folder, { recursive: true });
			}
		});
	});
}

function unpack(files, folder) {
	for (const [name, content] of files) {
		if (!name.startsWith('extension/')) continue;
		const path = join(folder, name.slice(10));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
}
