import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('generated files', () => {
	it('say what the core says', () => {
		const { status, stderr } = spawnSync(process.execPath, ['scripts/generate/index.mjs', '--check'], {
			encoding: 'utf8',
		});
		assert.equal(status, 0, stderr);
	});
});
