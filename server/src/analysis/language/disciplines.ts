import { nonTechnicalRoles, seniorRoles, technicalRoles } from './lexicon/roles.ts';
import { outsiders, staffWords } from './lexicon/staff.ts';
import { anyOf, phrases } from './phrases.ts';

/** Which kinds of people a text names for a team. */
export interface Disciplines {
	/** How many technical jobs are named. */
	readonly technical: number;
	/** Anybody else: policy, service, law, research, the front line, the people it is for, somebody senior. */
	readonly others: boolean;
}

export function disciplinesIn(text: string): Disciplines {
	const technical = text.match(technicalJob)?.length ?? 0;
	return { technical, others: otherPeople.test(technical === 0 ? text : text.replace(technicalJob, ' ')) };
}

const technicalJob = phrases(anyOf(technicalRoles));
const otherPeople = phrases(
	anyOf(nonTechnicalRoles, seniorRoles, staffWords, outsiders, [
		'policy',
		'legal',
		'finance',
		'research',
		'design',
		'operations',
		'procurement',
		'communications',
		'owner',
		'user',
		'partner',
		'community',
	]),
	'i',
);
