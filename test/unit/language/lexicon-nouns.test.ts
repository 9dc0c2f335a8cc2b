import assert from 'node:assert/strict';
import { pluralOf } from '../../../server/src/analysis/language/inflect.ts';
import * as changes from '../../../server/src/analysis/language/lexicon/changes.ts';
import * as documents from '../../../server/src/analysis/language/lexicon/documents.ts';
import * as organisations from '../../../server/src/analysis/language/lexicon/organisations.ts';
import * as people from '../../../server/src/analysis/language/lexicon/people.ts';
import * as roles from '../../../server/src/analysis/language/lexicon/roles.ts';
import * as systems from '../../../server/src/analysis/language/lexicon/systems.ts';
import * as technologies from '../../../server/src/analysis/language/lexicon/technologies.ts';
import * as vendors from '../../../server/src/analysis/language/lexicon/vendors.ts';
import { fold, tokenise } from '../../../server/src/analysis/language/tokens.ts';

const lists = {
	...technologies,
	...systems,
	...vendors,
	...people,
	...organisations,
	...roles,
	...documents,
	...changes,
};

type Name = keyof typeof lists;

/** A word has one meaning among these; a word that has two belongs in an ambiguous list. */
const exclusive: readonly Name[] = [
	'technologies',
	'systems',
	'vendors',
	'publicPlatforms',
	'documents',
	'events',
	'activities',
	'groups',
	'vagueGroups',
	'organisations',
	'lifeChanges',
];

/** What an ambiguous list may not hold, because the word would be certain already. */
const certain: readonly Name[] = ['technologies', 'systems', 'vendors', 'publicPlatforms'];

describe('the lists of nouns', () => {
	for (const [name, list] of Object.entries(lists)) {
		it(`${name}: each entry once, as the matcher folds it`, () => {
			assert.deepEqual(repeated(list), []);
			assert.deepEqual(
				list.filter(entry => !isFolded(entry)),
				[],
			);
		});

		it(`${name}: prose gives each entry back word for word, or it could never be found`, () => {
			assert.deepEqual(
				list.filter(entry => !isDotted(entry) && asRead(entry) !== entry),
				[],
			);
		});

		it(`${name}: no entry is the regular plural of another`, () => {
			const plurals = new Set(list.map(pluralOf));
			assert.deepEqual(
				list.filter(entry => plurals.has(entry)),
				[],
			);
		});
	}

	it('give a word one meaning', () => assert.deepEqual(shared(exclusive), []));

	for (const ambiguous of ['ambiguousSystems', 'ambiguousVendors'] as const)
		it(`${ambiguous}: no word that is certain`, () => assert.deepEqual(shared([ambiguous, ...certain]), []));

	it('do not call one thing both an outcome for people and a vague quality or a technical measure', () =>
		assert.deepEqual(shared(['lifeChanges', 'qualities', 'technicalMetrics']), []));

	it('do not call one job both technical and not', () =>
		assert.deepEqual(shared(['technicalRoles', 'nonTechnicalRoles']), []));
});

function repeated(entries: readonly string[]): readonly string[] {
	return entries.filter((entry, index) => entries.indexOf(entry) !== index);
}

function shared(names: readonly Name[]): readonly string[] {
	return repeated(names.flatMap(name => [...new Set(lists[name])]));
}

function isFolded(entry: string): boolean {
	return entry.split(' ').every(word => word !== '' && fold(word) === word) && !/(?:^|\w)-|[|_\t]/.test(entry);
}

function asRead(entry: string): string {
	const tokens = tokenise(entry, 0, entry.length).filter(token => token.kind !== 'mark');
	return tokens.map(token => token.word).join(' ');
}

/** Names of sites: whether "gov.uk" is one word is the tokeniser's to say and to test. */
function isDotted(entry: string): boolean {
	return /\p{L}\.\p{L}/u.test(entry);
}
