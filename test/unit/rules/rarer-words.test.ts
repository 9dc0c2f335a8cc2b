import type { RuleId } from '../../../server/src/analysis/index.ts';
import { assertFinds } from './marked.ts';

/** What rules find in the words that people use more seldom; of each the near-misses, which are something else. */
const said: Partial<Record<RuleId, { readonly heading: string; readonly lines: readonly string[] }>> = {
	'outcome-vague': {
		heading: 'Outcome',
		lines: [
			'⟦Make a real difference⟧.',
			'⟦Become a centre of excellence⟧.',
			'⟦Be the best council in the region⟧.',
			'Make the museum ⟦fit for the future⟧.',
			'⟦Raise our profile⟧.',
			'⟦Revolutionise public services⟧.',
			'⟦A vibrant community⟧.',
			'Fewer falls on the ward.',
			'Improve the air in the classrooms.',
			'Transform how people move around the town.',
			'Nurses make a real difference to older people on the ward.',
			'We made a real difference in 2021.',
			'Become the first choice of 40 schools.',
			'We do not want to be the best council in the region.',
		],
	},
	'users-vague': {
		heading: 'Users',
		lines: [
			'Patients and the ⟦public⟧.',
			'Residents, drivers, visitors: ⟦anyone⟧ with a smartphone.',
			'⟦Anyone⟧ who uses the site.',
			'Anyone who has lost a parent.',
			'Public health nurses.',
			'People with public transport passes.',
			'Residents, shopkeepers and visitors.',
		],
	},
	'need-assumed': {
		heading: 'Problem',
		lines: [
			'⟦Residents are crying out for⟧ a better way to pay.',
			'⟦Parents would rather⟧ text than call.',
			'⟦Researchers need better⟧ tools.',
			'⟦Developers hate⟧ writing documentation.',
			'Most ⟦visitors use their phones⟧ anyway.',
			'⟦There is growing interest in⟧ virtual tours.',
			'Visitors use their phone number.',
			'The lift needs a new cable.',
			'Nurses told us that they would rather text.',
			'We think that parents would rather text.',
		],
	},
	'scope-fixed-upfront': {
		heading: 'Acceptance',
		lines: [
			'All ⟦requirements are listed in Annex C and shall not change⟧ after award.',
			'Requirements are listed in Annex C and can change.',
		],
	},
};

describe('rules in rarer words', () => {
	for (const [id, { heading, lines }] of Object.entries(said))
		for (const line of lines)
			it(`${id} ${line.includes('⟦') ? 'finds' : 'leaves alone'}: ${line}`, () =>
				assertFinds(id as RuleId, `# Warm homes\n\nTenants keep warm.\n\n## ${heading}\n\n${line}\n`));
});

describe('rules about the whole brief, in rarer words', () => {
	for (const [id, text] of [
		['discovery-skipped', '# Warm homes\n\n## Launch\n\n⟦We build for eight weeks and then launch⟧ to all tenants.\n'],
		['discovery-skipped', '# Warm homes\n\n## Launch\n\nWe build trust for eight weeks and then meet again.\n'],
		['prefer-off-the-shelf', '# Warm homes\n\n## Technology\n\nWe will ⟦write our own queue from scratch⟧.\n'],
		['prefer-off-the-shelf', '# Warm homes\n\n## Technology\n\nWe will bake our own bread from scratch.\n'],
		['need-assumed', '# Warm homes\n\n## Problem\n\n⟦Every housing team wants⟧ this.\n'],
		['need-assumed', '# Warm homes\n\n## Problem\n\nEvery housing team has a waiting list.\n'],
	] as const)
		it(`${id} ${text.includes('⟦') ? 'finds' : 'leaves alone'}: ${text.split('\n').at(-2)}`, () =>
			assertFinds(id, text));

	it('stage-missing takes what a discovery knows for its Discover, and its problem for its Define', () => {
		const discovery = '---\nbrief: discovery\n---\n\n# Warm homes\n\n## Problem\n\nTenants are cold.\n';
		assertFinds('stage-missing', `${discovery}\n## What we know\n\nWe asked forty of them.\n`);
		assertFinds('stage-missing', discovery.replace('# Warm homes', '# ⟦Warm homes⟧'));
	});
});
