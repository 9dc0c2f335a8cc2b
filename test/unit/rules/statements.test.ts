import { type Around, below, itTells, type Told } from './told.ts';

const silent: Told = {};
const found: Told = {};
const asItIs: Around = text => text;
const ask = ' for [whom], from [today] to [what we want] by [when]';

describe('outcome-vague, and for whom', () => {
	itTells('outcome-vague', below('Outcome'), {
		'⟦Increased efficiency⟧ and productivity.': {
			says: ['“Increased efficiency” could mean many things, so nobody could tell whether it has come about.'],
			fixes: { 'Ask for whom and by how much': `Increased efficiency and productivity${ask}.` },
		},
		'⟦Improved\ncommunication⟧': {
			says: ['“Improved communication”'],
			first: `Improved\ncommunication${ask}`,
		},
		'We will improve ⟦communication⟧; better collaboration follows!': {
			first: `We will improve communication; better collaboration follows${ask}!`,
		},
		'| Improved communication | What |\n| - | - |\n| ⟦Improved communication⟧ | Two |': {
			first: `| Improved communication | What |\n| - | - |\n| Improved communication${ask} | Two |`,
		},
		'Improved communication:': silent,
		Efficiency: silent,
		'[Improved communication] for all.': silent,
		'Improve the efficiency of 40% of the teams.': silent,
		'Increased efficiency. It takes 5 minutes less.': silent,
		'Quicker decisions for 400 applicants.': silent,
	});
	itTells('outcome-vague', below(undefined), {
		'We will improve ⟦communication⟧ and efficiency.': found,
		'Improved communication.': silent,
		'> We will improve communication.': silent,
	});
	itTells('outcome-vague', below('Outcomes\n\n## Features'), { '- Improved communication': silent });
});

describe('what is named badly, and in its place', () => {
	itTells('users-vague', below('Users'), {
		'⟦Everyone⟧ prefers to ring.': { first: '[Which people, in what situation] prefer to ring.' },
		'⟦Everyone⟧.': {
			says: ['“Everyone” could be anyone'],
			fixes: { 'Say which people you mean': '[Which people, in what situation].' },
		},
		'⟦Users⟧ and all stakeholders.': { first: '[Which people, in what situation] and all stakeholders.' },
		'The ⟦public⟧.': { first: '[Which people, in what situation].' },
		'Any ⟦citizen⟧ can use it.': { first: '[Which people, in what situation] can use it.' },
		'- ⟦Everyone⟧. It is for ⟦everyone⟧.': { says: ['“Everyone” could', '“everyone” could'] },
		// The rest of a row speaks of those whom its first cell names.
		'| Who | Need |\n| --- | --- |\n| ⟦All users⟧ | It is for everyone |': found,
		'> Everyone.': silent,
		'### Everyone': silent,
		'- Citizens who rent': silent,
	});

	itTells('vendor-named', below('Outcome'), {
		'We will move to ⟦Microsoft\nTeams⟧ next year.': {
			says: ['Microsoft Teams is chosen here before the need is set out'],
			fixes: { 'Name what it has to do instead': 'We will move to [something that lets people do what] next year.' },
		},
		'- We will move to ⟦Salesforce⟧. We will move to ⟦Jira⟧.': found,
	});
	itTells('vendor-named', asItIs, {
		'# ⟦Salesforce⟧ implementation\n\nTenants keep warm.\n': found,
		'# Warm\n\nWe will move to ⟦Salesforce⟧.\n': found,
		'# Warm\n\n| We will move to Salesforce | b |\n| - | - |\n| c | d |\n': silent,
	});

	itTells('output-as-outcome', below('Outcome'), {
		'⟦Launch a new portal by May.⟧ ⟦Build an API.⟧': {
			says: ['This is an output, too', 'This is an output, too'],
			first: 'Launch a new portal by May so that [who] can [do what they cannot do today]. Build an API.',
		},
		'### Launch a new portal': silent,
		'A warm home.': silent,
	});
	itTells('output-as-outcome', below('Outcome'), { '> Launch a portal by June.': silent });
	itTells('output-as-outcome', asItIs, { '# Launch a new portal\n\nWords.\n': silent });

	itTells('solution-in-problem', below('Problem'), {
		'There is ⟦no mobile app⟧.': {
			says: ['This says which solution is missing (mobile app), not what people cannot do without it.'],
			fixes: {
				'Say what people cannot do today':
					'[Who] cannot [do what] because [the cause, as far as we know it]. Means to test: a mobile app.',
				'Ask how we might help': 'How might we help [who] to [do what]? Means to test: a mobile app.',
			},
		},
		'We ⟦lack a dashboard⟧, and there is no portal.': {
			says: ['This says which solution is missing (dashboard)'],
			first:
				'[Who] cannot [do what] because [the cause, as far as we know it]. Means to test: a dashboard and a portal.',
		},
		'There is no form, and ⟦no portal⟧.': {
			says: ['This says which solution is missing (portal)'],
			first: '[Who] cannot [do what] because [the cause, as far as we know it]. Means to test: a form and a portal.',
		},
		'Carers have ⟦no app⟧. Staff do ⟦not have a system⟧.': {
			says: ['which solution is missing (app)', 'which solution is missing (system)'],
		},
		'There is no trust.': silent,
		'> There is no mobile app.': silent,
		'### There is no mobile app': silent,
	});
});

describe('what else a sentence about a missing thing says', () => {
	const need = 'Say what people cannot do today';
	const how = 'Ask how we might help';
	const cannot = 'cannot [do what] because [the cause, as far as we know it]';
	itTells('solution-in-problem', below('Problem'), {
		'We have ⟦no portal⟧, so tenants have to ring.': {
			fixes: {
				[need]: 'Tenants have to ring because [the cause, as far as we know it]. Means to test: a portal.',
				[how]: 'Tenants have to ring. How might we help tenants to [do what]? Means to test: a portal.',
			},
		},
		'Tenants have to call because there is ⟦no online booking⟧.': {
			fixes: {
				[need]: 'Tenants have to call because [the cause, as far as we know it]. Means to test: online booking.',
				[how]: 'Tenants have to call. How might we help tenants to [do what]? Means to test: online booking.',
			},
		},
		'We do ⟦not have a chatbot⟧, and our pilot ended in March.': {
			first: `[Who] ${cannot}. Our pilot ended in March. Means to test: a chatbot.`,
		},
		'Letters are lost, and there is ⟦no app⟧ for carers.': {
			first: `Letters are lost. Carers ${cannot}. Means to test: an app for carers.`,
		},
		'Tenants do ⟦not have an app⟧ to report repairs, which means that they call.': {
			first: 'Tenants call because [the cause, as far as we know it]. Means to test: an app to report repairs.',
		},
		'We have ⟦no portal⟧ and no app for carers, which is why so much is done by phone.': {
			first: `Carers ${cannot}. This is why so much is done by phone. Means to test: a portal and an app for carers.`,
		},
		'Our ⟦lack of a workflow tool⟧ leads to delays.': {
			fixes: {
				[need]: `[Who] ${cannot}. This leads to delays. Means to test: a workflow tool.`,
				[how]: 'This leads to delays. How might we help [who] to [do what]? Means to test: a workflow tool.',
			},
		},
		'⟦No digital system⟧ exists for booking visits.': {
			first: `[Who] ${cannot}. Means to test: a digital system for booking visits.`,
		},
		'Homes ⟦lack Wi-Fi⟧.': { first: `[Who] ${cannot}. Means to test: Wi-Fi.` },
		'We have ⟦no app⟧ because there was no money.': {
			first: '[Who] cannot [do what] because there was no money. Means to test: an app.',
		},
		'⟦Without an app⟧, carers have to ring.': {
			first: 'Carers have to ring because [the cause, as far as we know it]. Means to test: an app.',
		},
		// What would be lost, or left without its half, is not rewritten.
		'Although there is ⟦no app⟧, carers manage.': { fixes: {} },
	});
	itTells('tech-first', below('Background'), {
		'⟦We have no customer portal.⟧': {
			says: ['This says which solution is missing, not what people cannot do without it.'],
			fixes: {
				[need]: `[Who] ${cannot}. Means to test: a customer portal.`,
				[how]: 'How might we help [who] to [do what]? Means to test: a customer portal.',
			},
		},
	});
});

describe('tech-first, by what stands there', () => {
	itTells('tech-first', below('Outcome'), {
		'⟦We need an app.⟧': {
			says: ['This makes a technology the goal'],
			first: '[Who] can [do what] [by how much, by when]. Means to test: an app.',
		},
		'⟦An AI chatbot for council tax.⟧': { says: ['This says what the technology is'] },
		'⟦We need an app so that residents can report potholes.⟧': {
			says: ['The technology comes before the people it is for'],
			first: 'Residents can report potholes. Means to test: an app.',
		},
		'Our vision is ⟦a repairs platform⟧ that puts the customer at the heart of all.': {
			first:
				'[Who] can [do what] [by how much, by when]. Means to test: a repairs platform that puts the customer at the heart of all.',
		},
		'⟦The solution is a chatbot.⟧': { first: '[Who] can [do what] [by how much, by when]. Means to test: a chatbot.' },
		'⟦Provide dashboards for senior managers in order to monitor performance.⟧': {
			// Who will monitor it is not said.
			first:
				'Senior managers can [do what] [by how much, by when]. Means to test: dashboards for senior managers in order to monitor performance.',
		},
		// A long sentence is marked from its subject or its verb to the end of what is made.
		'⟦We need an app⟧ so that residents can report potholes in their own street without having to call the council.':
			found,
		'This year the housing team will ⟦build a mobile app⟧ for all of the tenants of the town and their neighbours.':
			found,
		'Means to test: an app for carers.': silent,
		'Options to test: an app for carers.': silent,
		'Ideas to try: an app for carers.': silent,
	});
	itTells('tech-first', below('Summary'), {
		'⟦We need an AI chatbot⟧ so that residents can get answers about council tax at any time of day.': {
			says: ['The technology comes before the people it is for'],
		},
	});
	itTells('tech-first', asItIs, {
		'# ⟦A portal for permits⟧\n\nTenants keep warm.\n': { says: ['The title names a technology'] },
	});
	// What is missing there is for another rule to say.
	for (const heading of ['Problem', 'Discover', 'Define'])
		itTells('tech-first', below(heading), { 'We need an app, as there is no app.': silent });
	itTells('tech-first', below('Users'), { '⟦We need an app, as there is no app.⟧': found });
});
