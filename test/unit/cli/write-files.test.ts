import assert from 'node:assert/strict';
import {
	chmodSync,
	lstatSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotRun } from '../../../server/src/cli/cannot-run.ts';
import { writeFiles } from '../../../server/src/cli/files/write-files.ts';

describe('writing fixed files', () => {
	let folder: string;
	const path = (name: string) => join(folder, name);
	const read = (name: string) => readFileSync(path(name), 'utf8');
	const change = (name: string, before: string, after: string) => ({ path: path(name), shown: name, before, after });
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'outcome-brief-write-'));
		writeFileSync(path('a.md'), '\uFEFFone\r\ntwo\r\n');
		writeFileSync(path('b.md'), 'three\n');
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it('keeps permissions, line ends and the byte order mark, and leaves nothing beside the file', () => {
		chmodSync(path('a.md'), 0o764);
		writeFiles([change('a.md', '\uFEFFone\r\ntwo\r\n', '\uFEFFone\r\n2\r\n')]);
		assert.equal(read('a.md'), '\uFEFFone\r\n2\r\n');
		assert.equal(statSync(path('a.md')).mode & 0o777, 0o764);
		assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'b.md']);
	});

	it('changes the file that a link leads to, and keeps the link', () => {
		symlinkSync('b.md', path('link.md'));
		writeFiles([change('link.md', 'three\n', '3\n')]);
		assert.equal(read('b.md'), '3\n');
		assert.ok(lstatSync(path('link.md')).isSymbolicLink());
	});

	it('writes no file where one was changed by somebody else meanwhile', () => {
		const changes = [change('a.md', '\uFEFFone\r\ntwo\r\n', 'x'), change('b.md', 'what it was\n', 'y')];
		assert.throws(
			() => writeFiles(changes),
			(error: Error) => error instanceof CannotRun && /b\.md.*changed while/.test(error.message),
		);
		assert.equal(read('a.md'), '\uFEFFone\r\ntwo\r\n');
		assert.equal(read('b.md'), 'three\n');
		assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'b.md']);
	});

	it('writes no file where one is gone', () => {
		const changes = [change('a.md', '\uFEFFone\r\ntwo\r\n', 'x'), change('lost.md', '', 'y')];
		assert.throws(() => writeFiles(changes), CannotRun);
		assert.equal(read('a.md'), '\uFEFFone\r\ntwo\r\n');
		assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'b.md']);
	});
});
