import assert from 'node:assert/strict';
import { type Scratch, scratch } from './program.ts';

describe('outcome-brief outline', () => {
	let place: Scratch;
	afterEach(() => place.remove());

	it('says how a brief was read, in JSON with places', async () => {
		place = scratch({ 'any.md': '# Parks\r\n\r\n## Users\r\n\r\nParents of small children in Hull.\r\n' });
		const { status, stdout } = await place.run('outline', 'any.md', '--format', 'json');
		assert.equal(status, 0);
		const { version, files } = JSON.parse(stdout);
		assert.equal(version, 1);
		assert.equal(files[0].path, 'any.md');
		assert.equal(files[0].profile, 'one-page');
		assert.ok(['outcome', 'technology', 'both', 'neither'].includes(files[0].leadsWith));
		const users = files[0].sections.find(({ role }: { role: string }) => role === 'users');
		assert.equal(users.heading, 'Users');
		assert.deepEqual(users.range.start, { line: 3, column: 1, offset: 11 });
		assert.ok(Array.isArray(files[0].statements));
	});

	it('reads out the same in text, and asks for a path', async () => {
		place = scratch({ 'brief.md': '# Parks\n\n## Users\n\nParents of small children in Hull.\n' });
		assert.match((await place.run('outline', 'brief.md')).stdout, /users +Users {2}3:1/);
		const { status, stderr } = await place.run('outline');
		assert.equal(status, 2);
		assert.match(stderr, /outcome-brief outline PATH/);
	});
});
