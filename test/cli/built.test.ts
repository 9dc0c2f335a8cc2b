import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createSession, loadGrammar } from '../../server/src/analysis/index.ts';
import { scratch } from './program.ts';

/** Parts of a program are left out, worked out ahead or loaded late as it is built: see `scripts/package`. */
describe('what ships', () => {
	const folder = 'test/fixtures/briefs';
	const texts = Object.fromEntries(
		readdirSync(folder).map(name => [`${name}.brief.md`, readFileSync(`${folder}/${name}`, 'utf8')]),
	);
	// What no brief of ours has, and the parser of Markdown has rules for.
	texts['marks.brief.md'] =
		'---\nstage: "discover"\n---\n# A *title* with [a link][here] & <b>marks</b>\n\n[here]: <a b> "c\n&amp; d"\n\n> - `TODO`\n>   1. ![x](y) www.z.org\n\n| a \\| b | c |\n|---|:-:|\n| TODO | ~~d~~ |\n\nSetext\nTODO\n===\n\n<!-- TODO\n-->\n';

	it('finds in each brief what the source finds', async () => {
		const { runProcess, remove } = scratch(texts);
		const { stdout } = runProcess({}, 'check', '--format', 'json', ...Object.keys(texts));
		remove();
		const session = createSession({ grammar: await loadGrammar() });
		const files: readonly { path: string; findings: readonly { rule: string; range: Range }[] }[] =
			JSON.parse(stdout).files;
		assert.equal(files.length, Object.keys(texts).length);
		for (const { path, findings } of files) {
			const { findings: own } = session.check(texts[path] ?? '');
			assert.deepEqual(
				findings.map(({ rule, range }) => [rule, range.start.offset, range.end.offset]),
				own.map(({ rule, span }) => [rule, span.start, span.end]),
				path,
			);
		}
	});
});

interface Range {
	readonly start: { readonly offset: number };
	readonly end: { readonly offset: number };
}
