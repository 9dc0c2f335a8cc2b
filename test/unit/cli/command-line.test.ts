import assert from 'node:assert/strict';
import { didYouMean } from '../../../server/src/analysis/index.ts';
import { CannotRun } from '../../../server/src/cli/cannot-run.ts';
import { readArguments } from '../../../server/src/cli/command-line.ts';

const options = {
	format: { type: 'string', short: 'f', values: ['text', 'json'], help: '' },
	rule: { type: 'string', multiple: true, help: '' },
	warnings: { type: 'string', help: '' },
	fix: { type: 'boolean', help: '' },
} as const;
const read = (...args: string[]) => readArguments(args, options);

describe('reading arguments', () => {
	it('takes options in every spelling, and paths anywhere between and after “--”', () => {
		const given = read('a.md', '--format=json', '--rule', 'x', 'b.md', '--rule', 'y', '--fix', '--', '--odd.md');
		assert.equal(given.text('format'), 'json');
		assert.deepEqual(given.list('rule'), ['x', 'y']);
		assert.equal(given.flag('fix'), true);
		assert.deepEqual(given.paths, ['a.md', 'b.md', '--odd.md']);
		assert.equal(read('-f', 'text').text('format'), 'text');
		assert.equal(read('-fjson').text('format'), 'json');
	});

	it('lets the last word stand where an option is given twice', () => {
		assert.equal(read('-f', 'text', '-f', 'json').text('format'), 'json');
	});

	it('says no to what it does not know, and never takes an option for a value', () => {
		for (const [args, message] of [
			[['--fx'], /--fix/],
			[['--format', '--fix'], /--format needs/],
			[['--fix=yes'], /takes no value/],
			[['--constructor'], /no option/],
			[['-x'], /no option -x/],
		] as const) {
			assert.throws(
				() => read(...args),
				(error: Error) => error instanceof CannotRun && message.test(error.message),
				args.join(' '),
			);
		}
	});

	it('reads counts, and nothing else as a count', () => {
		assert.equal(read('--warnings', '0').count('warnings'), 0);
		assert.equal(read().count('warnings'), undefined);
		for (const bad of ['-1', '1.5', 'many', ''])
			assert.throws(() => read(`--warnings=${bad}`).count('warnings'), CannotRun);
	});
});

describe('what was meant', () => {
	it('finds the slips of typing and nothing far away', () => {
		assert.equal(didYouMean('tech-frist', ['tech-first', 'hype']), 'tech-first');
		assert.equal(didYouMean('form', ['format', 'fix']), 'format');
		assert.equal(didYouMean('banana', ['tech-first', 'hype']), undefined);
	});
});
