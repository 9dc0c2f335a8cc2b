import { type Stage, type StageId, stageIds } from './types.ts';

type Data = Omit<Stage, 'id'>;

const data: Readonly<Record<StageId, Data>> = {
	discover: {
		title: 'Discover',
		purpose: 'Find out what is going on, before deciding what is wrong.',
		diamond: 'problem',
		prompts: {
			nonTechnical: [
				{
					ask: 'What happens now, to whom, and where does it go wrong?',
					placeholder: 'what happens now, to whom, and where it goes wrong',
				},
				{
					ask: 'How do we know? Whom did we watch or ask, and what did we count?',
					placeholder: 'how we know: whom we watched or asked, and what we counted',
				},
				{
					ask: 'Which rules, processes and habits make it so?',
					placeholder: 'the rules, processes and habits that make it so',
				},
				{
					ask: 'Which skills and relationships do people rely on?',
					placeholder: 'the skills and relationships that people rely on',
				},
			],
			technical: [
				{
					ask: 'Which data, systems and equipment are in use today?',
					placeholder: 'the data, systems and equipment in use today',
				},
				{
					ask: 'What do they stop people from doing, or make them do twice?',
					placeholder: 'what these stop people from doing, or make them do twice',
				},
				{ ask: 'What can the records that we hold tell us?', placeholder: 'what the records that we hold tell us' },
			],
		},
	},
	define: {
		title: 'Define',
		purpose: 'Choose the problem to work on, and say what any answer must respect.',
		diamond: 'problem',
		prompts: {
			nonTechnical: [
				{
					ask: 'Which problem is it, for whom, and how big?',
					placeholder: 'the problem we choose, for whom, and how big it is',
				},
				{ ask: 'What is in, what is out, and why?', placeholder: 'what is in, what is out, and why' },
				{
					ask: 'What must be true of any answer: in law, in fairness, in cost?',
					placeholder: 'what must be true of any answer: in law, in fairness, in cost',
				},
			],
			technical: [
				{
					ask: 'Which limits of today’s data and systems are part of the problem?',
					placeholder: "which limits of today's data and systems are part of the problem",
				},
				{
					ask: 'What must any technology work with, keep or protect?',
					placeholder: 'what any technology must work with, keep or protect',
				},
			],
		},
	},
	develop: {
		title: 'Develop',
		purpose: 'Think of several answers, most of them not technical, and try the likely ones in a small way.',
		diamond: 'solution',
		prompts: {
			nonTechnical: [
				{
					ask: 'Which changes to rules, jobs, places or wording could help?',
					placeholder: 'changes to rules, jobs, places or wording that could help',
				},
				{
					ask: 'Who else could help: partners, volunteers, people in the same situation?',
					placeholder: 'who else could help, and how',
				},
				{
					ask: 'How will we try each idea in a small way with real people?',
					placeholder: 'how we will try each idea in a small way, with whom',
				},
				{ ask: 'What would make us stop or think again?', placeholder: 'what would make us stop or think again' },
			],
			technical: [
				{
					ask: 'Which technology would make each idea possible, and what is the simplest?',
					placeholder: 'the simplest technology that would make each idea possible',
				},
				{
					ask: 'What do we have already, and what can be had ready-made?',
					placeholder: 'what we have already, and what can be had ready-made',
				},
				{
					ask: 'What will a rough prototype teach us, and who will try it?',
					placeholder: 'what a rough prototype will teach us, and who will try it',
				},
			],
		},
	},
	deliver: {
		title: 'Deliver',
		purpose: 'Bring what works to everyone, and keep making it better.',
		diamond: 'solution',
		prompts: {
			nonTechnical: [
				{
					ask: 'How will it reach everyone, people who cannot get online included?',
					placeholder: 'how it will reach everyone, people who cannot get online included',
				},
				{
					ask: 'Who will work differently, and what time and training do they need?',
					placeholder: 'who will work differently, and the time and training they need',
				},
				{
					ask: 'How will we see that it works, and who keeps improving it?',
					placeholder: 'how we will see that it works, and who keeps improving it',
				},
				{ ask: 'What will stop, so that people are not asked to do both?', placeholder: 'what will stop, and when' },
			],
			technical: [
				{
					ask: 'Which systems must it work with, and by which open standards?',
					placeholder: 'the systems it must work with, and the open standards for that',
				},
				{
					ask: 'Which ready-made product or cloud service serves, and where does none?',
					placeholder: 'the ready-made product or cloud service that serves, and where none does',
				},
				{ ask: 'How do we get our data out?', placeholder: 'how we get our data out' },
				{
					ask: 'How are the system and personal details kept safe?',
					placeholder: 'how the system and personal details are kept safe',
				},
				{
					ask: 'Which old systems are switched off, and when?',
					placeholder: 'the old systems that are switched off, and when',
				},
			],
		},
	},
};

/** The stages of the Double Diamond (Design Council), in order. */
export const stages: readonly Stage[] = stageIds.map(stageFor);

export function stageFor(id: StageId): Stage {
	return { id, ...data[id] };
}

/** What the two sides of a stage are called in a brief. */
export const stageSideTitles = { nonTechnical: 'Non-technical elements', technical: 'Technical elements' } as const;
