import assert from 'node:assert/strict';
import { createSession, defaultConfig } from '../../../server/src/analysis/index.ts';
import { blocksOf, read } from './read.ts';

const titleOf = (text: string): string | undefined => read(text).title?.passage.text;

const sentences = (count: number): string =>
	Array.from({ length: count }, (_, index) => `Words ${index}.\n\n`).join('');

describe('the title of a brief', () => {
	const line = `A${' long'.repeat(24)}`.slice(0, 120);

	for (const [text, title] of [
		// A first line, where it reads like a title.
		[`${line.slice(0, -1)}x\n\na.\n`, `${line.slice(0, -1)}x`],
		[`${line}xy\n\na.\n`, undefined],
		['St. Mary’s bridge\n\na.\n', 'St. Mary’s bridge'],
		['Move to Node.js\n\na.\n', 'Move to Node.js'],
		['Who parks where?\n\na.\n', undefined],
		['Carers park here. \n\na.\n', undefined],
		['One\rtwo\n\na.\n', undefined],
		['- Parking\n\na.\n', undefined],
		['> Parking\n\na.\n', undefined],
		['##Background\n\na.\n', undefined],
		['##Better parking\n\na.\n', '##Better parking'],
		['Background\n\na.\n', 'Background'],
		['', undefined],
		['<!-- a -->\n', undefined],
		// The first heading, where it names no section among others.
		['# Parking\n\n# Users\n', 'Parking'],
		['# Users\n\na.\n', 'Users'],
		['# Users\n\n## Team\n\n### Risks\n', 'Users'],
		['# Users\n\na.\n\n# Team\n', undefined],
		['## Users\n\na.\n', undefined],
		['## Users\n\n# Team\n', undefined],
		['## Parking\n\n# Team\n', 'Parking'],
		['Users\n=====\n\n## Team\n', 'Users'],
		['Users\n=====\n\na.\n\nTeam\n====\n', undefined],
		['> # Parking\n\n# Users\n', 'Users'],
		// Below other words, where it is of the first level and not far down.
		['a.\n\n# Parking\n', 'Parking'],
		['a.\n\n## Parking\n', undefined],
		['<!-- a -->\n\n<div>\n\n## Parking\n', 'Parking'],
		[`${sentences(7)}# Parking\n`, 'Parking'],
		[`${sentences(8)}# Parking\n`, undefined],
		['---\nowner: Ana\n---\n\nParking\n\na.\n', 'Parking'],
		// In front matter: a line is none then, a heading is one still.
		['---\nsummary: S\n---\n\nParking\n\na.\n', 'Parking'],
		['---\ntitle: T\n---\n\nParking\n\na.\n', undefined],
		['---\ntitle: T\n---\n\n# Parking\n\na.\n', 'Parking'],
	] as const)
		it(`is ${title === undefined ? 'none' : `“${title}”`} in ${JSON.stringify(text.slice(-60))}`, () =>
			assert.equal(titleOf(text), title));

	it('is none of a team’s own section headings', () => {
		const config = { ...defaultConfig, headings: { users: ['Neighbours'] } };
		const text = '## Neighbours\n\nNight staff.\n\n## Team\n';
		assert.equal(titleOf(text), 'Neighbours');
		assert.equal(createSession({ config }).check(text).brief.title, undefined);
		assert.equal(createSession({ config }).check('##Neighbours\n\na.\n').brief.title, undefined);
	});
});

describe('the front matter that layout reads as part of a brief', () => {
	for (const [role, names] of Object.entries({
		title: 'title name Title NAME',
		outcome: 'aim aims goal goals outcome outcomes objective objectives purpose',
		users: 'users audience beneficiaries who for',
		problem: 'problem need challenge',
		summary: 'subtitle tagline description summary excerpt abstract lead intro',
	}))
		for (const name of names.split(' '))
			it(`${name} is its ${role}`, () =>
				assert.deepEqual(blocksOf(`---\n${name}: night staff\n---\n`), [`field ${role} o: night staff`]));

	for (const name of 'titled filename aimless unaims goalkeeper purposeful multipurpose users_old endusers whose forum needs unneed problems intros misleading leader'.split(
		' ',
	))
		it(`${name} is none of it`, () => assert.deepEqual(blocksOf(`---\n${name}: night staff\n---\n`), []));

	it('is text, in the order of its lines, and quoted as it is written', () => {
		assert.deepEqual(blocksOf('---\nneed: "a: b"\ngoal: 5\naim: [c]\nwho:\nname: d # e\n---\n\nf.\n'), [
			'field problem o: "a: b"',
			'field title o: d',
			'paragraph summary o: f.',
		]);
	});
});
