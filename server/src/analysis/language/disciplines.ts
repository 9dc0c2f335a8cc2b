import { nonTechnicalRoles, seniorRoles, technicalRoles } from './lexicon/roles.ts';
import { outsiders, staffWords } from './lexicon/staff.ts';
import { anyOf, phrases } from './phrases.ts';

/** Which kinds of people a text names for a team. */
export interface Disciplines {
	/** How many technical jobs are named. */
	readonly technical: number;
	/** Anybody else: policy, service, law, research, the front line, the people it is for, somebody senior. */
	readonly others: boolean;
	/** Nobody is named but those who run the work or are hired for it, whatever it is. */
	readonly helps: boolean;
}

export function disciplinesIn(text: string): Disciplines {
	const technical = text.match(technicalJob)?.length ?? 0;
	const others = text.replace(technicalJob, ' ');
	const rest = others.replace(helping, ' ');
	return { technical, others: otherPeople.test(rest), helps: technical === 0 && rest !== others };
}

const technicalJob = phrases(anyOf(technicalRoles));
const helping = phrases(
	'(?:project|programme|program|delivery) (?:manager|lead|coordinator|officer|management office)s?|pmo|(?:\\w+ )?(?:consultant|contractor)s?(?: \\(?(?:vendor|supplier|external)\\)?)?|vendor|supplier',
);
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
