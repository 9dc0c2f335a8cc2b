import { type Around, itTells, type Told } from './told.ts';

const asItIs: Around = text => text;
const found: Told = {};
const silent: Told = {};

/** Below the title, in a brief that names nobody senior. */
const section =
	(words: string): Around =>
	heading =>
		`# Warm homes\n\n${heading}\n\n${words}\n`;

describe('leadership-missing', () => {
	itTells('leadership-missing', section('- Ana, developer'), {
		'## ⟦Team⟧': found,
		'## **⟦The team⟧**': found,
		'## ⟦3. Our delivery team⟧': found,
		'## ⟦The core project team⟧': found,
		'## ⟦Programme team⟧': found,
		'## ⟦The  team⟧': found,
		'## ⟦Teams⟧': found,
		'## ⟦People⟧': found,
		'## ⟦Who leads⟧': found,
		'## ⟦Who we are⟧': found,
		'## ⟦Who is on it⟧': found,
		'## ⟦Who is involved⟧': found,
		'## ⟦Who does what⟧': found,
		'## ⟦Leadership⟧': found,
		'## ⟦Ownership⟧': found,
		'## ⟦Roles and responsibilities⟧': found,
		'## ⟦Steering group⟧': found,
		'## Skills': silent,
		'## Teamwork': silent,
		'## Decisions': silent,
		'## Partners and people': silent,
		'## Bus routes': silent,
		// A label says the same, in a line of its own and not in a list.
		'**⟦Team:⟧** Ana.': found,
		'**Skills:** Ana.': silent,
		'- **Team:** Ana.': silent,
		'## Skills\n\nPeople of all ages.': silent,
		'**Who will use it:** Ana.': silent,
		'## Who will use it': silent,
	});

	itTells('leadership-missing', asItIs, {
		'# Warm\n\n## Governance\n\nWe meet.\n\n## ⟦Team⟧\n\n- Ana\n': {
			first: '# Warm\n\n## Governance\n\nWe meet.\n\n## Team\n\n- Ana\n- Senior owner: [name and role]\n',
		},
		'# Warm\n\n## Partners\n\nAna.\n\n## ⟦Governance⟧\n\nWe meet.\n': {
			first: '# Warm\n\n## Partners\n\nAna.\n\n- Senior owner: [name and role]\n\n## Governance\n\nWe meet.\n',
		},
		// A full brief always has a place for an owner: its title, if nothing else.
		'---\nbrief: full\n---\n# ⟦Warm⟧\n\nWords.\n': {
			fixes: {
				'Add a senior owner':
					'---\nbrief: full\n---\n# Warm\n\nWords.\n\n## Team and leadership\n\n- Senior owner: [name and role]\n',
			},
		},
		'---\nbrief: full\n---\n# ⟦<b></b>⟧\n\nWords.\n': found,
		'---\nbrief: full\n---\nWords of it.\n': silent,
		'# Warm\n\nWords.\n': silent,
		// What is no part of the brief names nobody.
		'# Warm\n\n## Licence\n\nDirector of Housing\n\n## ⟦Team⟧\n\n- Ana\n': found,
		'# Warm\n\n## ⟦Team⟧\n\n```\nDirector of Housing\n```\n': found,
		'# Warm\n\n## Team\n\n- Senior owner: Ana, Director of Housing\n': silent,
	});

	for (const key of [
		'owner',
		'SRO',
		'sponsor',
		'lead',
		'leader',
		'accountable',
		'senior owner',
		'senior_owner',
		'seniorowner',
		'seniorresponsibleowner',
		'senior-responsible_owner',
	])
		itTells('leadership-missing', asItIs, { [`---\n${key}: Ana\n---\n# Warm\n\n## Team\n\n- Bo\n`]: silent });
	for (const key of ['sponsors', 'co-owner', 'owner-mail', 'senior', 'responsible'])
		itTells('leadership-missing', asItIs, { [`---\n${key}: Ana\n---\n# Warm\n\n## ⟦Team⟧\n\n- Bo\n`]: found });
	for (const nobody of ['', ' ""', ' null'])
		itTells('leadership-missing', asItIs, { [`---\nowner:${nobody}\n---\n# Warm\n\n## ⟦Team⟧\n\n- Bo\n`]: found });
	itTells('leadership-missing', asItIs, {
		'---\nsenior-responsible-owner: Ana\n---\n# Warm\n\n## Team\n\n- Bo\n': silent,
		'---\nsenior responsible owner: Ana\n---\n# Warm\n\n## Team\n\n- Bo\n': silent,
	});
});

describe('staff-forgotten', () => {
	itTells('staff-forgotten', section('- Tenants in damp homes'), {
		'## ⟦Users⟧': found,
		'## ⟦User⟧': found,
		'## **⟦Users⟧**': found,
		'## ⟦2. Who it is for⟧': found,
		'## ⟦The end users⟧': found,
		'## ⟦Our intended users⟧': found,
		'## ⟦Audience⟧': found,
		'## ⟦Personas⟧': found,
		'## ⟦Beneficiaries⟧': found,
		'## ⟦Customers⟧': found,
		'## ⟦People we help⟧': found,
		'## ⟦Stakeholders⟧': found,
		'## ⟦Residents⟧': found,
		'## ⟦Patients⟧': found,
		'## ⟦Clients⟧': found,
		'## User journeys': silent,
		'## User accounts': silent,
		'## User stories': silent,
		'## User research': silent,
		'## Bus routes': silent,
		'**⟦Users:⟧**': found,
		'**⟦Users:⟧** people who rent.': found,
		'- **Users:** people who rent.': silent,
	});

	itTells('staff-forgotten', asItIs, {
		'# Warm\n\n## ⟦Users⟧\n\n- Tenants\n\n## Budget\n\nHousing officers cost money.\n': {
			fixes: {
				'Add a line for staff':
					'# Warm\n\n## Users\n\n- Tenants\n- Staff: [which staff] need to [do what in their work].\n\n## Budget\n\nHousing officers cost money.\n',
			},
		},
		'# Warm\n\n## Users\n\n- Tenants\n- Housing officers\n': silent,
		'# Warm\n\n## Users\n\nWe do not know yet.\n': silent,
		'# Warm\n\n## Users of the tenants\n\nBus.\n': silent,
		'# Warm\n\n## ⟦Users⟧\n\n- Tenants\n\n```\nHousing officers\n```\n\n<div>Housing officers</div>\n': found,
		'# Warm\n\n## ⟦Users⟧\n\n- Tenants\n\n### Licence\n\nHousing officers.\n': found,
		'# Warm\n\n## ⟦People affected⟧\n\nPeople.\n\n## Users\n\nTenants.\n': found,
	});

	// Where a brief says what people need, staff who are spoken of are not forgotten.
	for (const heading of ['Outcome', 'Problem', 'Measures', 'Evidence', 'Discover', 'Define', 'Non-technical'])
		itTells('staff-forgotten', asItIs, {
			[`# Warm\n\n## Users\n\n- Tenants\n\n## ${heading}\n\nHousing officers retype each form.\n`]: silent,
		});
	for (const heading of ['Timeline', 'Risks', 'Technology needs', 'Deliver'])
		itTells('staff-forgotten', asItIs, {
			[`# Warm\n\n## ⟦Users⟧\n\n- Tenants\n\n## ${heading}\n\nHousing officers retype each form.\n`]: found,
		});
});
