import { type Around, itTells, type Told } from './told.ts';

const asItIs: Around = text => text;
const silent: Told = {};
const found: Told = {};

describe('team-single-discipline, and who is in it', () => {
	const team: Around = words => `# Warm\n\n## ${words}\n`;
	itTells('team-single-discipline', team, {
		'⟦Team⟧\n\n- Developer\n- Tester': {
			fixes: {
				'Add the missing disciplines':
					'Team\n\n- Developer\n- Tester\n- Service and policy: [who]\n- Front line: [who, and how much time they have]\n- Research and design: [who]',
			},
		},
		'⟦The team⟧\n\n| Role | Who |\n| --- | --- |\n| Developer | Ana |\n| Tester | Bo |': found,
		'⟦Team⟧\n\nA developer and a tester.': found,
		'⟦Team⟧\n\n- Developer\n- Tester\n- Ana': found,
		'Team\n\n- Developer\n- Tester\n- Ana\n- Bo': silent,
		'Team\n\n- Developer': silent,
		'Team\n\n- Developer\n- Tester\n- Nurse': silent,
		'Team\n\n- Developer\n- Tester\n- Policy lead': silent,
		'Team\n\n- Developer: [name]\n- Tester': silent,
		'Team\n\n- Developer\n- Tester\n- [who else]': silent,
		'⟦Team⟧\n\n- Developer\n- Tester\n\n<div>Policy lead</div>\n\n```\nPolicy lead\n```': found,
		'⟦Team⟧\n\n- Developer\n- Tester\n\n### Policy lead': found,
		'⟦Team⟧\n\n- Developer\n- Tester\n\n### Licence\n\nPolicy lead': found,
		'⟦Team⟧\n\n| Policy lead | Who |\n| --- | --- |\n| Developer | Ana |\n| Tester | Bo |': found,
		'Bus routes\n\n- Developer\n- Tester': silent,
	});
	itTells('team-single-discipline', asItIs, {
		'# Warm\n\n**⟦Team:⟧** developers and a tester.\n': found,
		'# Warm\n\n**⟦Team:⟧**\n\n- Developer\n- Tester\n': found,
	});
});

describe('digital-exclusion, and who is thought of', () => {
	const line = 'The phone line will be switched off.';
	const offered = 'People can renew at the desk.';
	for (const heading of ['Problem', 'Background', 'Evidence', 'Discover', 'Summary'])
		itTells('digital-exclusion', asItIs, {
			[`# Warm\n\n## Deliver\n\nThe ⟦phone line will be switched off⟧.\n\n## ${heading}\n\n${offered}\n`]: found,
		});
	for (const heading of ['Deliver', 'Users', 'Outcome', 'Define', 'Develop', 'Risks'])
		itTells('digital-exclusion', asItIs, {
			[`# Warm\n\n## Timeline\n\n${line}\n\n## ${heading}\n\n${offered}\n`]: silent,
		});
	itTells('digital-exclusion', asItIs, {
		[`# Warm\n\n## Deliver\n\nThe ⟦phone line will be switched off⟧.\n\n## Licence\n\n${offered}\n`]: found,
		[`# Warm\n\n## Deliver\n\nThe ⟦phone line will be switched off⟧.\n\n\`\`\`\n${offered}\n\`\`\`\n`]: found,
		[`# Warm\n\n## Deliver\n\n${line}\n\n## Problem\n\nPeople who have never used the internet wait.\n`]: silent,
		'# Warm\n\n## Deliver\n\nThe ⟦phone line will be switched off⟧.\n': {
			fixes: {
				'Add a way for people who cannot get online':
					'# Warm\n\n## Deliver\n\nThe phone line will be switched off. People who cannot get online can [how they get the same help].\n',
			},
		},
	});
});

describe('users-vague, where somebody gains', () => {
	const aims: Around = line => `# Warm\n\nTenants keep warm.\n\n## Goals\n\n${line}\n`;
	itTells('users-vague', aims, {
		'The meters bring lower bills to ⟦users⟧.': found,
		'It provides the ⟦public⟧ with a figure for each street.': found,
		'It is a help to Warmline ⟦users⟧.': found,
		'It provides night-shift users with a figure for each street.': silent,
		'It is a help to visually impaired users.': silent,
		'It is a help to blind and hearing impaired people.': silent,
		'It is a help to hard of hearing people.': silent,
		'It is a help to Welsh speaking people.': silent,
		'It is a help to people hit by floods.': silent,
		'It is a help to customers that live on boats.': silent,
		'The old meter allowed users to pay.': silent,
		'These people get a visit, and a call is given to such people.': silent,
		'We want a public, open debate.': silent,
		'Give our people time to read the meters.': silent,
		'Give visits to people currently waiting for repairs.': silent,
		'The meter holds users’ figures for a year.': silent,
	});
	itTells('users-vague', line => `# Warm\n\n## Background\n\n${line}\n`, {
		'Meters have long been a help to users.': silent,
	});
	itTells('users-vague', line => `# Warm\n\n## Users\n\n${line}\n`, {
		'Users were defined as follows:\n\n- tenants': silent,
		'Stakeholders included the caretakers and two nurses.': silent,
	});
});
