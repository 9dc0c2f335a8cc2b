import { deepEqual, equal } from 'node:assert/strict';
import {
	insertMissingStages,
	insertSection,
	insertSide,
	removeSection,
} from '../../../server/src/analysis/fixes/index.ts';
import { briefOf, mend } from './mend.ts';

const headings = (text: string | undefined): readonly string[] => text?.match(/^#{1,6} .*$/gm) ?? [];

describe('insertSection', () => {
	it('stands behind the nearest section that comes before it in the template', () => {
		const text =
			'# Warm homes\n\n## Outcome\n\nPeople are warm.\n\n### In winter\n\nWarmer.\n\n## Discover\n\nWe asked.\n';
		deepEqual(headings(mend(text, insertSection('users'))), [
			'# Warm homes',
			'## Outcome',
			'### In winter',
			'## Users',
			'## Discover',
		]);
	});

	it('stands before the nearest that comes after it where nothing comes before', () => {
		const text = '# Warm homes\n\nPeople are cold.\n\n## Users\n\nTenants.\n';
		deepEqual(headings(mend(text, insertSection('outcome'))), ['# Warm homes', '## Outcome', '## Users']);
	});

	it('stands behind the title and its opening text where there is neither', () => {
		const text = '# Warm homes\n\nPeople are cold.\n\n## Colours\n\nBlue.\n';
		deepEqual(headings(mend(text, insertSection('outcome'))), ['# Warm homes', '## Outcome', '## Colours']);
	});

	it('ends a brief without headings', () => {
		equal(
			mend('People are cold.', insertSection('problem')),
			'People are cold.\n\n## Problem\n\n[Who] cannot [do what] because [the cause, as far as we know it]. It costs them [time, money or worry].\n',
		);
	});

	it('begins an empty brief', () => {
		equal(mend('', insertSection('references')), '## References\n\n- [Source, date, and where to find it]\n');
	});

	it('takes the level of the sections around it', () => {
		const text = '# Outcome\n\nPeople are warm.\n\n# Users\n\nTenants.\n';
		deepEqual(headings(mend(text, insertSection('measures'))), ['# Outcome', '# Measures', '# Users']);
	});

	it('keeps an ignore comment with the heading that it stands above', () => {
		const text = '# T\n\n## Outcome\n\nWarm.\n\n<!-- brief-ignore section-empty: later -->\n\n## Users\n\nTenants.\n';
		const mended = mend(text, insertSection('measures')) ?? '';
		equal(mended.indexOf('brief-ignore') > mended.indexOf('## Measures'), true);
	});

	it('writes the line ends of the brief', () => {
		const mended = mend('# T\r\n\r\n## Outcome\r\n\r\nWarm.\r\n', insertSection('users')) ?? '';
		equal(/[^\r]\n/.test(mended), false);
		equal(mended.includes('Warm.\r\n\r\n## Users\r\n\r\n- '), true);
	});

	it('is not offered where a fence that nobody closed would take it in', () => {
		equal(mend('# T\n\n## Outcome\n\n```\ncode\n', insertSection('users')), undefined);
	});
});

describe('insertMissingStages', () => {
	it('adds each at its place, with tab stops that count on', () => {
		const text = '# T\n\n## Outcome\n\nWarm.\n\n## Define\n\nWhat.\n\n## Deliver\n\nHow.\n';
		const maker = insertMissingStages(['develop', 'discover']);
		const mended = mend(text, maker);
		deepEqual(
			headings(mended).filter(line => line.startsWith('## ')),
			['## Outcome', '## Discover', '## Define', '## Develop', '## Deliver'],
		);
		const made = maker({ brief: briefOf(text), origin: 0, span: { start: 0, end: 0 } });
		const stops = JSON.stringify(made).match(/\$\{\d+/g) ?? [];
		equal(new Set(stops).size, stops.length);
	});
});

describe('insertSide', () => {
	it('puts the non-technical side before the technical one', () => {
		const text = '# T\n\n## Discover\n\n### Technical elements\n\nA register.\n\n## Define\n\nWhat.\n';
		deepEqual(headings(mend(text, insertSide('discover', 'nonTechnical'))), [
			'# T',
			'## Discover',
			'### Non-technical elements',
			'### Technical elements',
			'## Define',
		]);
	});

	it('adds the prompts under a sub-heading that is there already', () => {
		const text = '# T\n\n## Discover\n\n### Non-technical elements\n\n### Technical elements\n\nA register.\n';
		const mended = mend(text, insertSide('discover', 'nonTechnical')) ?? '';
		equal(mended.match(/Non-technical/g)?.length, 1);
		equal(/### Non-technical elements\n\n- \[what happens now/.test(mended), true);
	});
});

describe('removeSection', () => {
	it('takes the heading and its sub-headings, and leaves one blank line', () => {
		const text = '# T\n\n## Outcome\n\nWarm.\n\n## Team\n\n### Roles\n\n## Users\n\nTenants.\n';
		const section = briefOf(text).sections.find(({ role }) => role === 'team');
		equal(section && mend(text, removeSection(section)), '# T\n\n## Outcome\n\nWarm.\n\n## Users\n\nTenants.\n');
	});

	it('leaves the end of the text as it was', () => {
		const text = '# T\n\n## Outcome\n\nWarm.\n\n## Team\n';
		const section = briefOf(text).sections.at(-1);
		equal(section && mend(text, removeSection(section)), '# T\n\n## Outcome\n\nWarm.\n');
	});
});
