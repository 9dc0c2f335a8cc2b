import { equal } from 'node:assert/strict';
import { appendToSection, insertMeasureRow } from '../../../server/src/analysis/fixes/index.ts';
import { mend } from './mend.ts';

const add = appendToSection('users', '- Staff: ${1:[which staff]}.', { title: 'Add the staff', snippet: true });
const under = (body: string): string => `# T\n\n## Users\n\n${body}\n\n## Team\n\nAna.\n`;

describe('appendToSection', () => {
	for (const [name, before, after] of [
		['a list', '- Tenants.', '- Tenants.\n- Staff: [which staff].'],
		['a list with stars', '* Tenants.\n* Owners.', '* Tenants.\n* Owners.\n* Staff: [which staff].'],
		['a list with blank lines', '- Tenants.\n\n- Owners.', '- Tenants.\n\n- Owners.\n\n- Staff: [which staff].'],
		['a numbered list', '1. Tenants.\n2. Owners.', '1. Tenants.\n2. Owners.\n3. Staff: [which staff].'],
		['a list with lists in it', '- Tenants.\n  - In flats.', '- Tenants.\n  - In flats.\n- Staff: [which staff].'],
		['a list of tasks', '- [ ] Tenants.', '- [ ] Tenants.\n- Staff: [which staff].'],
		['a paragraph', 'Tenants.', 'Tenants.\n\n- Staff: [which staff].'],
		[
			'a list with a paragraph behind it',
			'- Tenants.\n\nAnd more.',
			'- Tenants.\n\nAnd more.\n\n- Staff: [which staff].',
		],
		[
			'a section with sub-sections',
			'Tenants.\n\n### More\n\nText.',
			'Tenants.\n\n- Staff: [which staff].\n\n### More\n\nText.',
		],
	] as const)
		it(`goes on with ${name}`, () => equal(mend(under(before), add), under(after)));

	it('fills a section that is empty', () => {
		equal(
			mend('# T\n\n## Users\n\n## Team\n\nAna.\n', add),
			'# T\n\n## Users\n\n- Staff: [which staff].\n\n## Team\n\nAna.\n',
		);
	});

	it('makes the section where there is none', () => {
		equal(
			mend('# T\n\n## Outcome\n\nWarm.\n', add),
			'# T\n\n## Outcome\n\nWarm.\n\n## Users\n\n- Staff: [which staff].\n',
		);
	});

	it('takes text that is no snippet as it is', () => {
		const plain = appendToSection('users', '- It costs $1 {each}.', { title: 'Add' });
		equal(mend(under('- Tenants.'), plain), under('- Tenants.\n- It costs $1 {each}.'));
	});
});

describe('insertMeasureRow', () => {
	it('adds a row with as many cells as the table has, and asks for what each is for', () => {
		equal(
			mend(
				'# T\n\n## Measures\n\n| Measure | Baseline | Target |\n| --- | --- | --- |\n| Calls | 40 | 10 |\n\nText.\n',
				insertMeasureRow(),
			),
			'# T\n\n## Measures\n\n| Measure | Baseline | Target |\n| --- | --- | --- |\n| Calls | 40 | 10 |\n| [what we count] | [the number today] | [the number we want] |\n\nText.\n',
		);
	});

	it('adds the first row below the row of dashes', () => {
		equal(
			mend('# T\n\n## Measures\n\n| Measure | Owner |\n| --- | --- |', insertMeasureRow()),
			'# T\n\n## Measures\n\n| Measure | Owner |\n| --- | --- |\n| [what we count] | [owner] |',
		);
	});

	it('adds a bullet where measures are bullets', () => {
		equal(
			mend('# T\n\n## Measures\n\n- Calls: 40 today.\n', insertMeasureRow()),
			'# T\n\n## Measures\n\n- Calls: 40 today.\n- [what we count]: [the number today] today, [the number we want] by [the date for it].\n',
		);
	});

	it('adds the section where there is none', () => {
		equal(mend('# T\n\n## Outcome\n\nWarm.\n', insertMeasureRow())?.includes('## Measures\n\n| Measure |'), true);
	});
});
