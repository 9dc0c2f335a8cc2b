import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('generated files', () => {
	it('say what the core says', function () {
		// It bundles the core, in a process of its own.
		this.timeout(60_000);
		const { status, stderr } = spawnSync(process.execPath, ['scripts/generate/index.mjs', '--check'], {
			encoding: 'utf8',
		});
		assert.equal(status, 0, stderr);
	});
});
