import { stageFor, stageSideTitles } from '../stages.ts';
import type { GuideRef, SectionGuide, StageId, StageSide } from '../types.ts';

type Staged = StageId | 'technical' | 'non-technical';

/** The stages of the Double Diamond as sections, and the two sides that each of them has. */
export const staged: Readonly<Record<Staged, Omit<SectionGuide, 'role'>>> = {
	discover: stageSection(
		'discover',
		'We sat with the permit team for three days. Two calls in three were to ask where an application had got to.',
		['A', 'KP9', 'T'],
	),
	define: stageSection(
		'define',
		'We take on the waiting, not the price: some 900 carers a year wait over a month, and any answer must work by post too.',
		['A', 'KP8', 'T'],
	),
	develop: stageSection(
		'develop',
		'Five ideas, three of them without technology. For two weeks one desk tries giving the answer on the spot.',
		['KP4', 'KP6', 'KP3', 'T'],
	),
	deliver: stageSection(
		'deliver',
		'Two desks a month take on the new way, each with a day’s training. The fax line closes when the last one has.',
		['KP7', 'C', 'T'],
	),
	'non-technical': {
		name: stageSideTitles.nonTechnical,
		heading: stageSideTitles.nonTechnical,
		what: 'The people, skills, rules, processes and partners in this stage.',
		good: 'Reception may now say yes on the spot; the second signature is dropped for permits under £50.',
		keyPoints: ['P2', 'KP4', 'T'],
		body: bullets([
			'the people and skills in this stage',
			'the rules and processes in this stage',
			'how we know, and from whom',
		]),
	},
	technical: {
		name: stageSideTitles.technical,
		heading: stageSideTitles.technical,
		what: 'The data, systems and tools in this stage, and what they make possible or prevent.',
		good: 'The register can send a text message when a case moves on; nobody has switched that on.',
		keyPoints: ['KP2', 'KP12', 'T'],
		body: bullets(['the data and systems in this stage', 'what these make possible, and what they prevent']),
	},
};

/** The prompts of one side of a stage, as the lines of a template's list. */
export function stageSideBody(id: StageId, side: StageSide): string {
	return bullets(stageFor(id).prompts[side].map(prompt => prompt.placeholder));
}

function stageSection(id: StageId, good: string, keyPoints: readonly GuideRef[]): Omit<SectionGuide, 'role'> {
	const stage = stageFor(id);
	const body = [
		`# ${stageSideTitles.nonTechnical}`,
		stageSideBody(id, 'nonTechnical'),
		`# ${stageSideTitles.technical}`,
		stageSideBody(id, 'technical'),
	].join('\n\n');
	return { name: stage.title, heading: stage.title, what: stage.purpose, good, keyPoints, body };
}

function bullets(prompts: readonly string[]): string {
	return prompts.map(prompt => `- {${prompt}}`).join('\n');
}
