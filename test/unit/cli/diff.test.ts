import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unifiedDiff } from '../../../server/src/cli/formats/diff.ts';

describe('the unified diff', () => {
	const lines = (changed: Readonly<Record<number, string>> = {}) =>
		Array.from({ length: 40 }, (_, index) => `${changed[index] ?? `Line ${index}.`}\n`).join('');
	for (const [what, name, before, after] of [
		['two places far apart', 'brief.md', lines(), lines({ 2: 'Second.', 35: 'Last.' })],
		['CRLF', 'brief.md', 'a\r\nb\r\n', 'a\r\nc\r\n'],
		['no line end at the end', 'brief.md', 'a\nb', 'a\nc'],
		['a line that looks like a header', 'brief.md', '--- a\n+++ b\n', '--- a\n+++ c\n'],
		['a name with spaces, quotes and letters of other alphabets', 'péché "x" — ü.md', 'a\n', 'b\n'],
		['an empty file', 'brief.md', '', 'a\n'],
	] as const) {
		it(`is one that Git applies: ${what}`, () => {
			const folder = mkdtempSync(join(tmpdir(), 'outcome-brief-diff-'));
			const path = join(folder, name);
			writeFileSync(path, before);
			const input = unifiedDiff([{ path, shown: name, before, after }]);
			const { status, stderr } = spawnSync('git', ['apply', '-p1', '--whitespace=nowarn'], {
				cwd: folder,
				input,
				encoding: 'utf8',
			});
			assert.equal(status, 0, stderr);
			assert.equal(readFileSync(path, 'utf8'), after);
			rmSync(folder, { recursive: true });
		});
	}
});
