import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
	.filter(path => path.endsWith('.md'))
	.map(path => join('docs', path));

describe('the pages of this repository', () => {
	for (const page of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...docs]) {
		it(`lead to files that are there: ${page}`, () => {
			const text = readFileSync(page, 'utf8').replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '');
			const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
			assert.deepEqual(
				links.filter(path => !existsSync(join(dirname(page), path))),
				[],
			);
		});
	}

	it('name files that are there, where they say what keeps a promise', () => {
		const text = readFileSync('docs/architecture.md', 'utf8').split('## What must stay true')[1] ?? '';
		const paths = [...text.matchAll(/`((?:test|server)\/[\w./-]+|[\w-]+\.json)`/g)].map(([, path = '']) => path);
		assert.ok(paths.length > 8);
		assert.deepEqual(
			paths.filter(path => path !== 'tsconfig.json' && !existsSync(path)),
			[],
		);
	});
});
