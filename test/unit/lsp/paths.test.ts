import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { resolvePath } from '../../../server/src/config/merge-config.ts';
import type { Client } from '../../../server/src/lsp/client.ts';
import { workspaceFolders } from '../../../server/src/lsp/folders.ts';
import { pathIn, sibling } from '../../../server/src/lsp/uri-path.ts';
import { pathFrom, slashed } from '../../../server/src/node-paths.ts';

/** A document as clients on each system name it, its folder, the document's path and its path from the folder. */
const documents: Readonly<Record<string, readonly [uri: string, folder: string, path: string, below: string]>> = {
	Linux: ['file:///home/ana/work/a.brief', 'file:///home/ana/work', '/home/ana/work/a.brief', 'a.brief'],
	macOS: [
		'file:///Users/ana/My%20Work/caf%C3%A9/a.brief.md',
		'file:///Users/ana/My%20Work',
		'/Users/ana/My Work/café/a.brief.md',
		'café/a.brief.md',
	],
	'Windows, from VS Code': [
		'file:///c%3A/Users/Ana/Work/briefs/a.md',
		'file:///c%3A/Users/Ana/Work',
		'/c:/Users/Ana/Work/briefs/a.md',
		'briefs/a.md',
	],
	'Windows, from others': [
		'file:///C:/Users/Ana/Work/briefs/a.md',
		'file:///C:/Users/Ana/Work/',
		'/C:/Users/Ana/Work/briefs/a.md',
		'briefs/a.md',
	],
	'Windows, one colon encoded and one not': [
		'file:///c:/Users/Ana/Work/a.md',
		'file:///c%3A/Users/Ana/Work',
		'/c:/Users/Ana/Work/a.md',
		'a.md',
	],
	'Windows, a drive': ['file:///d%3A/a.md', 'file:///d%3A/', '/d:/a.md', 'a.md'],
	'Windows, a share': ['file://server/share/a.md', 'file://server/share', '/share/a.md', 'a.md'],
	'a file system of an extension': ['vscode-vfs://github/o/r/a.md', 'vscode-vfs://github/o/r', '/o/r/a.md', 'a.md'],
	'a name with signs that are encoded': ['file:///w/50%25%20%231.md', 'file:///w', '/w/50% #1.md', '50% #1.md'],
	'a name that is not encoded right': ['file:///w/50%.md', 'file:///w', '/w/50%.md', '50%.md'],
	'another folder that begins alike': ['file:///work-2/a.md', 'file:///work', '/work-2/a.md', '/work-2/a.md'],
};

describe('the path of a document', () => {
	for (const [system, [uri, folder, path, below]] of Object.entries(documents))
		it(`is known on ${system}`, () => {
			assert.equal(pathIn(uri), path);
			assert.equal(foldersOf(folder).pathOf(uri), below);
		});

	it('is counted from the innermost folder', () => {
		const folders = foldersOf('file:///c%3A/work', 'file:///c%3A/work/briefs', 'file:///c%3A/wor');
		assert.equal(folders.pathOf('file:///c:/work/briefs/a.md'), 'a.md');
		assert.equal(folders.around('file:///c:/work/a.md'), 'file:///c%3A/work');
	});

	it('is without what a client adds to it', () => {
		assert.equal(pathIn('file:///w/a.md?git=1#L3'), '/w/a.md');
		assert.equal(pathIn('untitled:Untitled-1'), 'Untitled-1');
	});

	it('makes the address of a file beside it', () => {
		for (const [uri, , path] of Object.values(documents)) assert.equal(pathIn(sibling(uri, path)), path);
		assert.equal(sibling('file:///c%3A/work/a.md', '/c:/work/50% #1.md'), 'file:///c%3A/work/50%25%20%231.md');
		assert.equal(sibling('file://server/share/a.md', '/share/b.md'), 'file://server/share/b.md');
	});
});

describe('a path from a folder', () => {
	for (const [on, folder, path, expected] of [
		[win32, 'C:\\Users\\Ana\\Work', 'C:\\Users\\Ana\\Work\\briefs\\a.md', 'briefs/a.md'],
		[win32, 'C:\\Users\\Ana\\Work', 'c:\\users\\ana\\work\\a.md', 'a.md'],
		[win32, 'C:\\Users\\Ana\\Work', 'C:\\Users\\Ana\\a.md', 'C:/Users/Ana/a.md'],
		[win32, 'C:\\Users\\Ana\\Work', 'D:\\a.md', 'D:/a.md'],
		[win32, 'C:\\Users\\Ana\\Work', 'C:\\Users\\Ana\\Work\\..a\\b.md', '..a/b.md'],
		[win32, '\\\\server\\share', '\\\\server\\share\\a.md', 'a.md'],
		[posix, '/Users/ana/My Work', '/Users/ana/My Work/café/a.md', 'café/a.md'],
		[posix, '/Users/ana/My Work', '/Users/ana/a\\b.md', '/Users/ana/a\\b.md'],
		[posix, '/Users/ana', '/Users', '/Users'],
	] as const)
		it(`${folder} to ${path}`, () => assert.equal(pathFrom(folder, path, on), expected));

	it('has forward slashes, but where a backslash is part of a name', () => {
		assert.equal(slashed('a\\b\\c', win32), 'a/b/c');
		assert.equal(slashed('a\\b', posix), 'a\\b');
	});
});

describe('a path that a config file names', () => {
	for (const [folder, path, expected] of [
		['C:/work/a', '../b.json', 'C:/work/b.json'],
		['C:/work/a', 'D:/b.json', 'D:/b.json'],
		['C:/work', '../../../b.json', 'C:/b.json'],
		['/Users/ana', './b/./c.json', '/Users/ana/b/c.json'],
		['/Users/ana', '/etc/b.json', '/etc/b.json'],
		['/', '..', '/'],
	] as const)
		it(`${path} from ${folder}`, () => assert.equal(resolvePath(folder, path), expected));
});

function foldersOf(...uris: readonly string[]) {
	const params = { workspaceFolders: uris.map(uri => ({ uri, name: uri })) } as unknown as InitializeParams;
	return workspaceFolders({} as Connection, {} as Client, params, () => {});
}
