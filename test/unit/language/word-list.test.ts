import assert from 'node:assert/strict';
import { readFixtures } from '../../../scripts/score/fixtures.mjs';
import { offlineChannels } from '../../../server/src/analysis/language/lexicon/channels.ts';
import { evidenceWords } from '../../../server/src/analysis/language/lexicon/evidence.ts';
import { boards } from '../../../server/src/analysis/language/lexicon/governance.ts';
import { superlatives, technologySuperlatives, trends } from '../../../server/src/analysis/language/lexicon/hype.ts';
import { jargon } from '../../../server/src/analysis/language/lexicon/jargon.ts';
import { procedures } from '../../../server/src/analysis/language/lexicon/procedures.ts';
import { nonTechnicalRoles, seniorRoles, technicalRoles } from '../../../server/src/analysis/language/lexicon/roles.ts';
import { securityWords } from '../../../server/src/analysis/language/lexicon/security.ts';
import { outsiders, staffWords } from '../../../server/src/analysis/language/lexicon/staff.ts';
import { anyOf, phrases } from '../../../server/src/analysis/language/phrases.ts';
import { wordIndex } from '../../../server/src/analysis/language/word-index.ts';
import { wordList } from '../../../server/src/analysis/language/word-list.ts';

const lists = {
	...{ evidenceWords, seniorRoles, technicalRoles, nonTechnicalRoles, outsiders, staffWords, securityWords },
	...{ offlineChannels, boards, procedures, superlatives, technologySuperlatives, trends },
	jargon: Object.keys(jargon).map(word => word.toLowerCase().replaceAll('-', ' ')),
};

describe('a list of words', () => {
	const found = (text: string, ...words: readonly string[]): readonly string[] =>
		[...wordList(words).in(text)].map(({ start, end }) => text.slice(start, end));

	it('is found as whole words, in any capitals, with its plurals', () => {
		assert.deepEqual(found('An App, two apps, an apple; branches', 'app', 'branch'), ['App', 'apps', 'branches']);
	});

	it('is found across hyphens, line ends and either apostrophe', () => {
		const text = 'a drop-in, a drop\n  in, the council’s drop in';
		assert.deepEqual(found(text, 'drop in', "council's"), ['drop-in', 'drop\n  in', 'council’s', 'drop in']);
		assert.deepEqual(found('drop. In', 'drop in'), []);
	});

	it('is found by the longest that fits, and goes on behind it', () => {
		const words = ['data', 'data science', 'data science team lead', 'lead'];
		assert.deepEqual(found('the data science team leads data', ...words), ['data science team leads', 'data']);
		assert.deepEqual(found('the data science team, lead', ...words), ['data science', 'lead']);
	});

	it('may be in a text in both spellings', () => {
		assert.ok(wordList(['utilise']).mayBeIn(wordIndex().read('We utilize it')));
	});

	it('is found by its places in the text, whatever stands behind its first words', () => {
		const words = ['on site', 'on', 'to be', 'as is', 'of all'];
		const list = wordList(words);
		for (const text of [
			'Be on site',
			'it is on',
			'On: site',
			'to be as is',
			'to\nbe',
			'as it is',
			'of-all',
			'on\u2019site',
		])
			assert.deepEqual(list.in(text, wordIndex().read(text)), list.in(text), text);
		assert.ok(wordList(['to be', 'of all']).mayBeIn(wordIndex().read('TO BE')));
	});

	it('is found in both spellings', () => {
		assert.deepEqual(found('organization, organise', 'organisation', 'organise'), ['organization', 'organise']);
	});

	it('finds what a pattern of it finds in our briefs, and its triggers hold none of it back', () => {
		const index = wordIndex();
		let all = 0;
		for (const [name, words] of Object.entries(lists)) {
			const list = wordList(words);
			const pattern = phrases(anyOf(words));
			for (const { text } of readFixtures('test/fixtures/briefs')) {
				const expected = [...text.matchAll(pattern)].map(({ index, 0: found }) => `${index} ${found}`);
				const hits = index.read(text);
				for (const found of [list.in(text), list.in(text, hits)])
					assert.deepEqual(
						found.map(({ start, end }) => `${start} ${text.slice(start, end)}`),
						expected,
						name,
					);
				assert.ok(expected.length === 0 || list.mayBeIn(hits), name);
				all += expected.length;
			}
		}
		assert.ok(all > 500, `${all} found`);
	});

	it('has entries of words that stand between letters and digits alone', () => {
		for (const [name, words] of Object.entries(lists))
			for (const entry of words) assert.match(entry, /^\w(?:.*\w)?$/, name);
	});
});
