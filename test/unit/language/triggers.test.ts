import assert from 'node:assert/strict';
import { readFixtures } from '../../../scripts/score/fixtures.mjs';
import { createSession } from '../../../server/src/analysis/index.ts';
import type { Finder } from '../../../server/src/analysis/language/around.ts';
import { boltingOn } from '../../../server/src/analysis/language/bolt-on.ts';
import { closing } from '../../../server/src/analysis/language/channels.ts';
import { fixing } from '../../../server/src/analysis/language/fixing.ts';
import { reporting } from '../../../server/src/analysis/language/governance.ts';
import { hyping } from '../../../server/src/analysis/language/hype.ts';
import { wishing } from '../../../server/src/analysis/language/needs.ts';
import { owning } from '../../../server/src/analysis/language/ownership.ts';
import { anyOf, phrases } from '../../../server/src/analysis/language/phrases.ts';
import { building } from '../../../server/src/analysis/language/plans.ts';
import * as procurement from '../../../server/src/analysis/language/procurement.ts';
import { topicsOf } from '../../../server/src/analysis/language/topics.ts';
import { triggersOf } from '../../../server/src/analysis/language/triggers.ts';
import { wordIndex } from '../../../server/src/analysis/language/word-index.ts';

describe('the words that a pattern cannot do without', () => {
	const cases: readonly (readonly [string, RegExp, readonly string[] | undefined])[] = [
		['the one that tells most, cut to seven letters', phrases('by the committee'), ['committ']],
		['one for each way through', phrases('stage gates?|rag status'), ['stage', 'status']],
		['a plural of a short word is another word', phrases(anyOf(['app'])), ['app', 'apps', 'appes']],
		['a short beginning of unknown words', /\bapp\w*/, ['app*']],
		['a long beginning of unknown words', /\b(?:retir|clos)/, ['reti*', 'clos*']],
		['both spellings', phrases('ise|ising'), ['ize', 'ise', 'izing', 'ising']],
		['what comes before may be left out', phrases('(?:the |our ){0,3}team'), ['team']],
		['a word that stands between is passed over', phrases('status (?:\\w+ ){0,9}report'), ['status']],
		['a word that may be joined to the next', /\bre[\s-]*key\b/, ['key', 'rekey']],
		['nothing, where it may be in a word', /port/, undefined],
		['nothing, where any word will do', /\w+ing\b/, undefined],
		['nothing, where one way has no word', phrases('portal|\\d+%'), undefined],
		['not what must not stand beside it', /\bportal(?! team)(?<!old portal)\b/, ['portal']],
	];
	for (const [what, pattern, expected] of cases)
		it(what, () => {
			const triggers = triggersOf(pattern);
			assert.deepEqual(triggers && [...triggers].sort(), expected && [...expected].sort());
		});

	it('are in every passage in which something is found', () => {
		const finders: readonly Finder[] = [
			...Object.values(procurement).filter(value => 'in' in value),
			...[boltingOn, closing, fixing, reporting, hyping, wishing, owning, building],
		];
		const index = wordIndex();
		let found = 0;
		for (const { text } of readFixtures('test/fixtures/briefs')) {
			for (const { passage } of createSession().check(text).brief.blocks) {
				for (const finder of finders) {
					if (!finder.isIn(passage.prose)) continue;
					found++;
					assert.ok(
						finder.mayBeIn(index.read(passage.prose)),
						`Something was found and would be missed: ${passage.prose}`,
					);
				}
			}
		}
		assert.ok(found > 50);
	});
});

describe('what a passage speaks of', () => {
	it('is the same whether the words are looked at first or not', () => {
		const index = wordIndex();
		const anything = { may: () => true, startsOf: () => undefined };
		for (const { text } of readFixtures('test/fixtures/briefs')) {
			for (const { passage } of createSession().check(text).brief.blocks)
				assert.equal(
					topicsOf(passage.prose, index.read(passage.prose)),
					topicsOf(passage.prose, anything),
					passage.prose,
				);
		}
	});
});

describe('an index of words', () => {
	const sought = (...triggers: readonly string[]) => ({ triggers: () => triggers });

	it('knows whole words, the first seven letters of long ones, and short beginnings', () => {
		const hits = wordIndex().read('The Board’s apps are e-portals');
		for (const word of ['board', 's', 'apps', 'portals', 'app*', 'e']) assert.ok(hits.may(sought(word)), word);
		for (const word of ['boar', 'app', 'port', 'boards']) assert.ok(!hits.may(sought(word)), word);
	});

	it('takes in what is sought after a text was read', () => {
		const index = wordIndex();
		const [first, second] = [sought('first'), sought('second')];
		const hits = index.read('a second time');
		assert.equal(hits.may(first), false);
		assert.equal(hits.may(second), true);
		assert.equal(index.read('at first').may(second), false);
	});

	it('tells many apart', () => {
		const many = Array.from({ length: 100 }, (_, number) => sought(`w${number}`));
		const hits = wordIndex().read('w7 w31 w32 w99');
		assert.deepEqual(
			many.flatMap((each, number) => (hits.may(each) ? [number] : [])),
			[7, 31, 32, 99],
		);
	});

	it('holds back nothing that has no words to look for', () => {
		assert.ok(
			wordIndex()
				.read('')
				.may({ triggers: () => undefined }),
		);
	});
});
