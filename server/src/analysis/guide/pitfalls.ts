import { guideSections } from './credit.ts';
import { type Pitfall, type PitfallId, pitfallIds } from './types.ts';

type Data = Pick<Pitfall, 'title' | 'why' | 'ask' | 'looksLike' | 'avoid'>;

const data: Readonly<Record<PitfallId, Data>> = {
	P1: {
		title: 'Putting the means before the ends',
		why: 'When a brief opens with what a technology can do, nobody has asked whether it is the right tool. Money is spent and little gets better.',
		ask: 'If this worked, who would notice, and what would they tell a friend?',
		looksLike: 'The title names a system, and the problem is that we do not have one yet.',
		avoid: 'Write who will be better off and how. Name the technology later, as one way to test.',
	},
	P2: {
		title: 'Making too much of technology',
		why: 'Digital tools are a few among many. Skills, relationships, money, rules and the way work is organised do more of the lifting.',
		ask: 'What else would have to change for this to work: people, rules, places or money?',
		looksLike: 'Every action in the brief is to buy, build or install something.',
		avoid: 'Beside each technical change write the change in people, process or policy that it depends on.',
	},
	P3: {
		title: 'Using words that shut people out',
		why: 'Technical language tells service managers, councillors and frontline staff that their knowledge is not wanted, and so they stay away.',
		ask: 'Could the person at the front desk read this and say what is wrong with it?',
		looksLike: 'Acronyms and product words that only specialists know, with no explanation.',
		avoid: 'Say it as you would to a neighbour. Explain a technical word once, or leave it for the technical part.',
	},
	P4: {
		title: 'Leaving the change to the digital team',
		why: 'A digital team that is left to lead a change alone can only change the technology. The people who run the service have to want it, and shape it.',
		ask: 'Who outside the digital team decides what happens here, and do they know?',
		looksLike: 'The digital or IT team owns the outcome, and no one from the service is named.',
		avoid: 'Name an owner from the service or from policy, and a team of many skills around them.',
	},
	P5: {
		title: 'Adding a tool to work that stays as it is',
		why: 'A new screen on an old process leaves the waiting, the copying and the mistakes where they were, and adds a bill.',
		ask: 'What should stop, start or be done differently before anything is put online?',
		looksLike: 'The paper form, the spreadsheet or the approval chain is to go online just as it is.',
		avoid: 'Follow one request from start to finish, take out what helps nobody, and only then choose a tool.',
	},
};

/** The five pitfalls of starting from technology, in the guide's order. */
export const pitfalls: readonly Pitfall[] = pitfallIds.map((id, index) => ({
	kind: 'pitfall',
	id,
	number: index + 1,
	...data[id],
	section: guideSections[1],
	heading: 'The pitfalls of being technology-driven',
	page: 5,
}));
