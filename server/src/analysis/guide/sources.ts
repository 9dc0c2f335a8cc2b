import { guideSections } from './credit.ts';
import { type Source, type SourceId, sourceIds } from './types.ts';

type Data = Omit<Source, 'kind' | 'id'>;

const data: Readonly<Record<SourceId, Data>> = {
	T: {
		name: 'the outcome template',
		title: 'Hold on to the outcome through all four stages',
		why: 'A team that learns will change its plans. An outcome written down first lets it see whether a new plan is a better one, and two sides to each stage keep people and rules in view beside technology.',
		section: guideSections[3],
		heading: 'Being agile',
		page: 17,
	},
	A: {
		name: 'the agile principles and phases',
		title: 'Learn in small steps, with the people it is for',
		why: 'Nobody knows the right answer at the start. Finding out first, trying something rough and then something better costs less than building the wrong thing well.',
		section: guideSections[3],
		heading: 'Being agile',
		page: 17,
	},
	C: {
		name: 'the cautions about going online',
		title: 'Leave nobody behind, and do not hurry a bad process',
		why: 'Some people have no connection, no device or no confidence, and they often need the service most. And a process that does not work well offline will not work well online.',
		section: guideSections[2],
		heading: 'Streamlining existing processes',
		page: 11,
	},
	S: {
		name: 'the table of systems to avoid and to prefer',
		title: 'Prefer systems that can be joined, moved and left',
		why: 'A system made for one organisation alone is dear to keep, hard to connect and harder to leave. A few preferences, stated early, keep the choice open.',
		section: guideSections[4],
		heading: 'Right problem, wrong solution',
		page: 24,
	},
	R: {
		name: 'the roles of teams and leaders',
		title: 'Give everyone their part',
		why: 'Leaders set the outcome and clear the way, the service knows the work, and digital specialists say what is possible. Each part is needed.',
		section: guideSections[5],
		heading: 'Who needs to do what?',
		page: 26,
	},
};

export const sources: readonly Source[] = sourceIds.map(id => ({ kind: 'source', id, ...data[id] }));

/** A kind of system to avoid, the kind to prefer, and what one gains. */
export interface Preference {
	readonly avoid: string;
	readonly prefer: string;
	readonly soThat: string;
}

/** The table of the source `S`, in our words. */
export const preferences: readonly Preference[] = [
	{
		avoid: 'a system that stands alone',
		prefer: 'one that works with others',
		soThat: 'people need not type the same thing twice',
	},
	{
		avoid: 'a supplier’s own formats',
		prefer: 'open standards',
		soThat: 'any part can be replaced, by any supplier',
	},
	{
		avoid: 'something made for us alone',
		prefer: 'a ready-made product',
		soThat: 'we share its cost with all its other customers',
	},
	{
		avoid: 'servers in our own building',
		prefer: 'a cloud service',
		soThat: 'staff can do their work wherever they are',
	},
	{
		avoid: 'data that cannot be got out',
		prefer: 'full access to our own data, by machine',
		soThat: 'teams can share what they know',
	},
	{
		avoid: 'security as an afterthought',
		prefer: 'security and privacy from the start',
		soThat: 'people’s personal details are safe',
	},
];
