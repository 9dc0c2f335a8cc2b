import assert from 'node:assert/strict';
import { globTest } from '../../../server/src/glob.ts';

const cases: readonly (readonly [glob: string, matching: readonly string[], others: readonly string[]])[] = [
	['*.md', ['a.md', '/a.md', './a.md', '.md'], ['a/b.md', 'a.mdx', 'A.MD']],
	['**/*.md', ['a.md', 'a/b.md', '/c:/a/b/c.md'], ['a/b.txt']],
	['docs/**', ['docs/a', 'docs/a/b.md'], ['doc/a', 'a/docs/b']],
	['**/briefs/**/b?.md', ['briefs/b1.md', 'x/briefs/y/z/b2.md'], ['briefs/b.md', 'briefs/b12.md']],
	['a/**/b/**/c', ['a/b/c', 'a/x/b/y/b/c'], ['a/c', 'a/b/c/d']],
	['{brief,case,{a,b}c}.{md,markdown}', ['brief.md', 'case.markdown', 'bc.md'], ['brief.txt', 'c.md']],
	['(a+b)[1].md', ['(a+b)[1].md'], ['aab1.md']],
	['*x*y*', ['xy', 'axbyc', 'yxy'], ['yx']],
	['{a,b', ['{a,b'], ['a']],
	['{$&,b}', ['$&', 'b'], ['{$&,b}']],
];

describe('glob patterns', () => {
	for (const [glob, matching, others] of cases) {
		it(glob, () => {
			const test = globTest([glob]);
			for (const path of matching) assert.ok(test(path), path);
			for (const path of others) assert.ok(!test(path), path);
		});
	}

	it('never take long, whoever wrote them', () => {
		const test = globTest([`**/${'*a'.repeat(200)}`, '**/'.repeat(200), `${'{a,b}'.repeat(40)}`]);
		assert.equal(test(`x/${'a'.repeat(180)}/${'x/'.repeat(200)}b`), false);
	});
});
