import { deepEqual, equal } from 'node:assert/strict';
import { techFirstFixes } from '../../../server/src/analysis/fixes/index.ts';
import type { FixMaker } from '../../../server/src/analysis/rule.ts';
import { applied, briefOf } from '../fixes/mend.ts';
import { grammar } from './pairs/grammar.ts';
import { joiningWords } from './pairs/joining-words.ts';
import { markdown } from './pairs/markdown.ts';
import { noRewrite } from './pairs/no-rewrite.ts';
import type { Pair } from './pairs/pair.ts';
import { theMeans } from './pairs/the-means.ts';
import { whoDoesIt } from './pairs/who-does-it.ts';

const context = '# Streets\n\n## Outcome\n\n';

/** What the first rewrite that is offered makes of the text. */
function rewritten(before: string): string | undefined {
	const isWhole = /^(?:#|---)|^.*[\r\n]+===/.test(before);
	const text = isWhole ? before : context + before;
	const brief = briefOf(text);
	for (const { start, passage } of brief.blocks) {
		if (!isWhole && start < context.length) continue;
		for (const sentence of passage.sentences) {
			const span = { start: start + sentence.span.start, end: start + sentence.span.end };
			const rewrite = techFirstFixes(passage, sentence)[0] as FixMaker;
			const fix = [rewrite({ brief, origin: start, span }) ?? []].flat()[0];
			if (fix !== undefined) return applied(text, fix).slice(isWhole ? 0 : context.length);
		}
	}
	return undefined;
}

const groups: Readonly<Record<string, readonly Pair[]>> = {
	'by the words that join it': joiningWords,
	'with whoever does it': whoDoesIt,
	'in right grammar': grammar,
	'with the means as something to test': theMeans,
	'wherever it stands in Markdown': markdown,
};

describe('Put the outcome first', () => {
	for (const [name, pairs] of Object.entries(groups)) {
		describe(name, () => {
			for (const [before, after] of pairs) it(before, () => equal(rewritten(before), after));
		});
	}

	describe('is not offered where there is a doubt', () => {
		for (const before of noRewrite) it(before, () => equal(rewritten(before), undefined));
	});

	it('is proved by pairs that differ', () => {
		const befores = [...Object.values(groups).flatMap(pairs => pairs.map(([before]) => before)), ...noRewrite];
		deepEqual(
			befores.filter((before, index) => befores.indexOf(before) !== index),
			[],
		);
	});
});
