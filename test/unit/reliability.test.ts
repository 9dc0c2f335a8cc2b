import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { pageWith } from '../../scripts/reliability/figures.mjs';
import { same } from '../mutation/same.mjs';

describe('docs/reliability.md', () => {
	const page = readFileSync('docs/reliability.md', 'utf8');

	it('has the figures that were kept', async () => {
		const figures = JSON.parse(readFileSync('docs/reliability.json', 'utf8'));
		assert.equal(page, await pageWith(figures), 'npm run fuzz -- --record writes it');
	});

	it('excuses faults of code that is there only', () => {
		for (const [file, code] of same)
			assert.ok(readFileSync(`server/src/analysis/${file}`, 'utf8').includes(code), `${file}: ${code}`);
	});

	it('names, for each promise, a test or a command that is there', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		const promises = /\| Promise \|.*\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(page)?.[1]?.trim().split('\n') ?? [];
		assert.ok(promises.length > 15);
		for (const promise of promises) {
			const tests = promise.match(/(?<=`)test\/[^`]+(?=`)/g) ?? [];
			const commands = promise.match(/(?<=`npm run )[\w:]+/g) ?? [];
			assert.ok(tests.length + commands.length > 0, promise);
			for (const test of tests) assert.ok(existsSync(test), test);
			for (const command of commands) assert.ok(command in scripts, command);
		}
		for (const [, command] of page.matchAll(/`(?:RECORD=1 )?npm run ([\w:]+)/g))
			assert.ok(command && command in scripts);
	});
});
