import type { SectionGuide } from '../types.ts';

type Working =
	| 'options'
	| 'team'
	| 'governance'
	| 'budget'
	| 'timeline'
	| 'risks'
	| 'technology'
	| 'scope'
	| 'references'
	| 'other';

/** The sections that say how the work will be done, by whom and with what. */
export const working: Readonly<Record<Working, Omit<SectionGuide, 'role'>>> = {
	options: {
		name: 'Options',
		heading: 'Options to test',
		what: 'Several ways to get there, some with no technology in them, and how each will be tried.',
		good: 'Ring people the day before; let them choose the slot; or drop the appointment and let them walk in.',
		keyPoints: ['KP4', 'KP6', 'KP3', 'P2'],
		body: [
			'- {A change to a rule, a process or a job}, tried by {how and with whom}.',
			'- {Help from other people or partners}, tried by {how and with whom}.',
			'- {A tool that could help}, tried by {how and with whom}.',
			'- {Do nothing, and what that would mean}.',
		].join('\n'),
	},
	team: {
		name: 'Team and leadership',
		heading: 'Team and leadership',
		what: 'The senior person who owns the outcome, and a team of many skills, not only technical ones.',
		good: 'Ana Ruiz, director of housing, owns the outcome. Two housing officers, a researcher, a designer and a developer work on it three days a week.',
		keyPoints: ['KP13', 'KP14', 'KP15', 'P4', 'R'],
		body: [
			'- Senior owner: {name and role}.',
			'- Service and policy: {names}.',
			'- Frontline staff: {names, and how much time they have}.',
			'- Researchers and designers: {names}.',
			'- Digital specialists: {names}.',
		].join('\n'),
	},
	governance: {
		name: 'Governance and money',
		heading: 'Governance and money, by phase',
		what: 'How leaders take part while the work goes on, and what must have been learnt before more money is released.',
		good: 'Every second Thursday the team shows what it has tried, and the director and two residents say what they think. The next money depends on what was learnt.',
		keyPoints: ['KP10', 'KP15'],
		body: [
			'{Which leaders} see the work and say what they think {when and where}.',
			'',
			'| Money released | For which phase | What we will have learnt before it |',
			'| --- | --- | --- |',
			'| {amount} | Discovery | {what makes this worth looking into} |',
			'| {amount} | Alpha | {which problem, and for whom} |',
			'| {amount} | Beta | {which answer worked when we tried it} |',
			'| {amount} | Live | {that it works for everyone} |',
		].join('\n'),
	},
	budget: {
		name: 'Budget',
		heading: 'Budget',
		what: 'The money for the next phase, what it pays for, and how the phase after it will be decided.',
		good: '£18,000 for eight weeks of discovery: people’s time, travel and thanks for those we talk to. We decide on the rest when we know more.',
		keyPoints: ['KP10', 'A'],
		body: 'For the next phase: {amount}, which pays for {what}.\n\nWe decide about the phase after it {when, and on what grounds}.',
	},
	timeline: {
		name: 'Timeline',
		heading: 'Timeline',
		what: 'The next few steps with dates, and the points at which the plan may change.',
		good: 'By 1 May we have talked to 20 tenants. On 3 May we decide which problem to take on.',
		keyPoints: ['KP10', 'A'],
		body: '- By {date}: {what we will have learnt}.\n- By {date}: {what we will have tried, and with whom}.\n- On {date}: {what we decide}.',
	},
	risks: {
		name: 'Risks',
		heading: 'Risks',
		what: 'What could go wrong for people, how we would notice early, and what we would do.',
		good: 'People without a fixed address may lose their place in the queue. We check the list with two hostels each week.',
		keyPoints: ['C', 'KP10'],
		body: '- {What could go wrong, and for whom}. We would notice by {the sign we look for}, and then {what we would do}.',
	},
	technology: {
		name: 'Technology needs',
		heading: 'Technology needs',
		what: 'What the new way of working asks of any technology, whoever supplies it.',
		good: 'Works with the housing register by an open standard; lets us take all our data out at any time; can be used on a phone at a tenant’s door.',
		keyPoints: ['KP11', 'KP12', 'S'],
		body: [
			'- Works with: {which systems}.',
			'- Follows: {which open standards}.',
			'- Ready-made: {which products could serve, and where none does}.',
			'- Reached from: {where, and on which devices}.',
			'- Our data: {what we must be able to take out, and how}.',
			'- Kept safe: {which personal details, and how}.',
		].join('\n'),
	},
	scope: {
		name: 'Scope',
		heading: 'Scope',
		what: 'What the work takes on and what it leaves alone for now, as a question of people and problems, not of features.',
		good: 'In: people who move house within the city. Out, for now: people who move here from elsewhere.',
		keyPoints: ['KP8', 'A'],
		body: '- In: {which people and problems}.\n- Out for now: {which people and problems, and why}.\n- Open: {what we will know more about later}.',
	},
	references: {
		name: 'References',
		heading: 'References',
		what: 'Where a reader can find the research, the figures and the policies that the brief rests on.',
		good: 'Tenants’ survey 2025, questions 4 to 9; notes of the interviews, in the shared folder.',
		keyPoints: ['KP9'],
		body: '- {Source, date, and where to find it}',
	},
	other: {
		name: 'Other notes',
		heading: 'Other notes',
		what: 'Anything else that a reader would miss.',
		good: 'The word “carer” here means a relative or a friend, not a paid care worker.',
		keyPoints: ['P3'],
		body: '{Anything else a reader should know}',
	},
};
