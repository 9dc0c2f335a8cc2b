import type { SectionGuide } from '../types.ts';

type Framing = 'title' | 'summary' | 'background' | 'outcome' | 'measures' | 'problem' | 'users' | 'evidence';

/** The sections that say why the work is worth doing, and for whom. */
export const framing: Readonly<Record<Framing, Omit<SectionGuide, 'role'>>> = {
	title: {
		name: 'Title',
		heading: '{what will be better, and for whom}',
		what: 'A few words that name what will be better for people, not a system.',
		good: 'Carers get a break when they need one',
		keyPoints: ['P1', 'KP1', 'T'],
		body: '',
	},
	summary: {
		name: 'Summary',
		heading: 'Summary',
		what: 'Three or four sentences for a reader who will read nothing else: who, what changes, how we know, what we ask for.',
		good: 'Families who lose their home wait nine days for a bed. We want it to be one. We ask for eight weeks to find out where the days go.',
		keyPoints: ['P1', 'P3', 'KP5'],
		body: [
			'{Who} will be able to {do what} by {when}.',
			'',
			'Today {what gets in their way}. We ask for {what you need from the reader}.',
		].join('\n'),
	},
	background: {
		name: 'Background',
		heading: 'Background',
		what: 'What has led to this brief: what has been tried, what was learnt, and what makes it matter now.',
		good: 'In 2023 we moved the helpline to one number. Waits fell for a year, then grew again as three advisers left.',
		keyPoints: ['KP3', 'KP8'],
		body: '{What has been tried, and what it taught us}\n\n{Why it matters now}',
	},
	outcome: {
		name: 'Outcome',
		heading: 'Outcome',
		what: 'Who will be better off, and what they will be able to do that they cannot do today.',
		good: 'By next summer, people leaving hospital have the care they need on the day they get home, and nobody stays on a ward for want of it.',
		keyPoints: ['P1', 'KP5', 'T'],
		body: '{Who will be better off} can {what they will be able to do}, so that {the difference that makes to them}.',
	},
	measures: {
		name: 'Measures',
		heading: 'Measures',
		what: 'How anyone will see that the outcome has come about: a number, where it stands today, where it should be, and by when.',
		good: 'Days from asking for a home visit to having one: 23 today, 7 by March.',
		keyPoints: ['T', 'P1'],
		body: [
			'| Measure | Today | Target | By when |',
			'| --- | --- | --- | --- |',
			'| {what we count} | {the number today} | {the number we want} | {the date for it} |',
			'| {what people tell us} | {what they say today} | {what we want to hear} | {the date for that} |',
		].join('\n'),
	},
	problem: {
		name: 'Problem',
		heading: 'Problem',
		what: 'What people cannot do today, or do only with trouble, and what that costs them.',
		good: 'Parents of a disabled child fill in the same facts on four forms. One in three gives up before the last.',
		keyPoints: ['P1', 'KP7', 'A'],
		body: '{Who} cannot {do what} because {the cause, as far as we know it}. It costs them {time, money or worry}.',
	},
	users: {
		name: 'Users',
		heading: 'Users',
		what: 'The people it is for, each in their own situation: those who use the service, the staff who run it, and those who cannot get online.',
		good: 'Night-shift workers with small children, who can only ring us between two and four in the afternoon.',
		keyPoints: ['KP9', 'C'],
		body: [
			'- People who use the service: {who they are, and in what situation} need to {do what}.',
			'- Staff: {which staff} need to {do what in their work}.',
			'- People who cannot get online: {who they are} can {how they get the same help}.',
		].join('\n'),
	},
	evidence: {
		name: 'Evidence',
		heading: 'Evidence',
		what: 'How we know: what we saw, heard and counted, with its source, and what we only assume so far.',
		good: 'We listened to 40 calls in May: 26 people rang because a letter had not said what would happen next.',
		keyPoints: ['KP9', 'A'],
		body: [
			'- We have seen or counted {what, where and when}.',
			'- People have told us {what, in their own words}.',
			'- We assume {what we have still to test}.',
		].join('\n'),
	},
};
