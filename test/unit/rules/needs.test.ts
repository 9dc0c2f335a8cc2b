import assert from 'node:assert/strict';
import { createSession, defaultConfig, type RuleId } from '../../../server/src/analysis/index.ts';
import { type Around, below, itTells, type Told } from './told.ts';

const asItIs: Around = text => text;
const silent: Told = {};
const found: Told = {};
const assumed = 'We assume, and have still to test, that';

describe('need-assumed, and what is made of it', () => {
	itTells('need-assumed', below('Users'), {
		'⟦Residents want⟧ instant answers.': {
			fixes: {
				'Mark it as an assumption to test': `${assumed} residents want instant answers.`,
				'Say how you know': 'Residents want instant answers. We know this from [what, where and when].',
			},
		},
		'The ⟦residents want⟧ answers.': { first: `${assumed} the residents want answers.` },
		'All ⟦residents want⟧ answers.': { first: `${assumed} all residents want answers.` },
		'Many ⟦residents want⟧ answers.': { first: `${assumed} many residents want answers.` },
		'These ⟦residents want⟧ answers.': { first: `${assumed} these residents want answers.` },
		'(The ⟦residents want⟧ answers.)': { first: `(${assumed} the residents want answers.)` },
		'It rains. (Our ⟦residents want⟧ answers.)': { first: `It rains. (${assumed} our residents want answers.)` },
		'It rains. ⟦Residents want⟧ help. ⟦Parents want⟧ more.': {
			first: `It rains. ${assumed} residents want help. Parents want more.`,
		},
		'⟦Residents want⟧ help and patients want more.': found,
		// In the middle of a sentence, only the other fix is offered.
		'In Hull ⟦residents want⟧ answers.': {
			fixes: { 'Say how you know': 'In Hull residents want answers. We know this from [what, where and when].' },
		},
		'In the morning all ⟦residents want⟧ answers.': {
			fixes: {
				'Say how you know': 'In the morning all residents want answers. We know this from [what, where and when].',
			},
		},
		'We assume that residents want answers.': silent,
	});

	itTells('need-assumed', asItIs, {
		// Evidence near, or in a section of its own that has something in it.
		'# Warm\n\n## Users\n\n⟦Residents want⟧ a bus.\n\n## Evidence\n': found,
		'# Warm\n\n## Users\n\nResidents want a bus.\n\n## Evidence\n\nIt is red.\n': silent,
		'# Warm\n\n## Users\n\nResidents want a bus. We counted 40 letters in May.\n': silent,
		'# Warm\n\n## Users\n\nResidents want a bus.\n\nWe counted 40 letters in May.\n': silent,
		'# Warm\n\n## Users\n\nResidents want a bus.\n\n**Evidence:** We counted 40 letters in May.\n': silent,
		'# Warm\n\n## Users\n\n⟦Residents want⟧ a bus.\n\n**Budget:** We counted 40 letters in May.\n': found,
		'# Warm\n\n## Users\n\n⟦Residents want⟧ a bus.\n\n### Letters\n\nWe counted 40 letters in May.\n': found,
		'# Warm\n\n## Users\n\nWe counted 40 letters in May.\n\n## Ideas\n\n⟦Residents want⟧ a bus.\n': found,
		'# Warm\n\n## Ideas\n\n⟦Residents want⟧ a bus.\n\n## Users\n\nWe counted 40 letters in May.\n': found,
		'# Warm\n\n## Users\n\nResidents want a bus.\n\nWe counted 40 letters in May.\n\n## Ideas\n\nIt is red.\n': silent,
		'# Warm\n\nIt is red.\n\n## Users\n\n### Riders\n\nIt is blue.\n\n## Ideas\n\nResidents want a bus. We counted.\n\nWe counted 40 letters in May.\n':
			silent,
		'Residents want a bus.\n\nWe counted 40 letters in May.\n': silent,
		'⟦Residents want⟧ a bus.\n\nIt is red.\n': found,
	});
});

describe('users-missing, told in other words', () => {
	const late: Around = line => `# ⟦Warm⟧\n\nThe contract ends.\n\n## Plan\n\n${'It rains.\n\n'.repeat(8)}${line}\n`;
	const answered: Around = line => `# Warm\n\nThe contract ends.\n\n## Plan\n\n${'It rains.\n\n'.repeat(8)}${line}\n`;
	itTells('users-missing', late, {
		'Night porters carry lamps.': found,
		'The lamp is for night porters.': found,
		'### Licence\n\nNight porters struggle with lamps.': found,
	});
	itTells('users-missing', answered, {
		'Night porters struggle with lamps.': silent,
		'We assume users need a bus.': silent,
		'As a porter, I want a lamp.': silent,
	});
	itTells('users-missing', asItIs, {
		'# Warm\n\nThe contract ends.\n\n## Plan\n\nNight porters carry lamps.\n': silent,
	});
});

describe('an ignore comment that cannot be asked', () => {
	const unused = (text: string, config = defaultConfig): readonly string[] => {
		const { findings } = createSession({ config }).check(text);
		return findings
			.filter(({ rule }) => rule === ('ignore-unused' satisfies RuleId))
			.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message.slice(0, 30)}`);
	};

	it('is left alone while not every sentence is read, but for rules that there are none of', () => {
		const large = { ...defaultConfig, maximumSize: 10 };
		assert.deepEqual(unused('<!-- brief-ignore hype -->\nBy May.\n', large), []);
		assert.deepEqual(unused('<!-- brief-ignore -->\nBy May.\n', large), []);
		assert.deepEqual(unused('<!-- brief-ignore hyped -->\nBy May.\n', large), [
			'hyped: There is no rule called “hyped',
		]);
	});

	it('is left alone where its rule is off, or is this one', () => {
		const off = { ...defaultConfig, rules: { hype: 'off' } } as const;
		assert.deepEqual(unused('<!-- brief-ignore hype -->\nBy May.\n', off), []);
		assert.deepEqual(unused('<!-- brief-ignore jargon -->\nBy May.\n', off), [
			'jargon: There is nothing here for “jar',
		]);
		assert.deepEqual(unused('<!-- brief-ignore ignore-unused -->\nBy May.\n'), []);
	});

	it('is asked for a reason, in the place for it', () => {
		const config = { ...defaultConfig, requireReasons: true };
		for (const [comment, asked] of [
			['<!-- brief-ignore placeholder -->', '<!-- brief-ignore placeholder: ${1:[why]} -->'],
			['<!-- brief-ignore placeholder: -->', '<!-- brief-ignore placeholder: ${1:[why]} -->'],
			['<!--brief-ignore placeholder-->', '<!--brief-ignore placeholder: ${1:[why]} -->'],
		] as const) {
			const text = `${comment}\nBy TBC.\n`;
			const review = createSession({ config }).check(text);
			const [finding] = review.findings.filter(({ rule }) => rule === 'ignore-unused');
			const [fix] = finding === undefined ? [] : review.fixesOf(finding);
			const [edit] = fix?.edits ?? [];
			assert.equal(fix?.title, 'Say why');
			assert.equal(fix?.snippet, true);
			assert.equal(text.slice(0, edit?.span.start) + edit?.text + text.slice(edit?.span.end), `${asked}\nBy TBC.\n`);
		}
	});
});

describe('what the size of a brief leaves out', () => {
	const rulesOn = (text: string): ReadonlySet<string> =>
		new Set(
			createSession({ config: { ...defaultConfig, maximumSize: 10 } })
				.check(text)
				.findings.map(({ rule }) => rule),
		);

	it('is all but how it is built', () => {
		const text =
			'---\nbrief: full\nphase: wrong\n---\n# A portal\n\nWe need an app. TODO\n\n## Define\n\n1.\n\n## Discover\n\n## Team\n\n2.\n\n<!-- brief-ignore nonsense -->\n';
		assert.deepEqual([...rulesOn(text)].sort(), [
			'front-matter-invalid',
			'ignore-unused',
			'placeholder',
			'section-empty',
			'stage-missing',
			'stage-order',
		]);
	});
});
