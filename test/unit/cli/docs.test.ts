import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands } from '../../../server/src/cli/commands/index.ts';
import { formatNames } from '../../../server/src/cli/formats/index.ts';
import { commonOptions } from '../../../server/src/cli/help.ts';
import { readConfig } from '../../../server/src/config/read-config.ts';
import { configSchema } from '../../../server/src/config/schema.ts';

describe('docs/command-line.md', () => {
	const page = readFileSync('docs/command-line.md', 'utf8');

	it('names no option that there is not', () => {
		const known = [commonOptions, ...Object.values(commands).map(({ options }) => options)].flatMap(Object.keys);
		const named = [...page.matchAll(/--([a-z][a-z-]+)/g)].map(([, name]) => name ?? '');
		assert.ok(named.length > 10);
		assert.deepEqual(
			named.filter(name => !known.includes(name)),
			[],
		);
	});

	it('names every command and every format', () => {
		for (const name of Object.keys(commands)) assert.ok(page.includes(`\`outcome-brief ${name}`), name);
		for (const name of formatNames) assert.ok(page.includes(`| \`${name}\` |`), name);
	});
});

describe('docs/config.md', () => {
	const page = readFileSync('docs/config.md', 'utf8');

	it('has examples without a mistake', () => {
		const examples = [...page.matchAll(/^```(json|yaml)\n([\s\S]*?)^```$/gm)];
		assert.equal(examples.length, 2);
		for (const [, kind = '', text = ''] of examples)
			assert.deepEqual(readConfig(`/.outcome-brief.${kind}`, text)?.problems, []);
	});

	it('names every key', () => {
		for (const key of Object.keys(configSchema.properties))
			assert.ok(key === '$schema' || page.includes(`| \`${key}\` |`), key);
	});
});
