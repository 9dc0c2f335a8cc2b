import type { Span } from '../finding.ts';
import { nonTechnicalRoles, seniorRoles, technicalRoles } from './lexicon/roles.ts';
import { outsiders, staffWords } from './lexicon/staff.ts';
import { phrases } from './phrases.ts';
import { wordList } from './word-list.ts';

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
	const jobs = technicalJob.in(text);
	const others = without(text, jobs);
	const rest = others.replace(helping, ' ');
	return { technical: jobs.length, others: otherPeople.isIn(rest), helps: jobs.length === 0 && rest !== others };
}

function without(text: string, spans: readonly Span[]): string {
	let rest = '';
	let end = 0;
	for (const span of spans) {
		rest += `${text.slice(end, span.start)} `;
		end = span.end;
	}
	return rest + text.slice(end);
}

const technicalJob = wordList(technicalRoles);
const helping = phrases(
	'(?:project|programme|program|delivery) (?:manager|lead|coordinator|officer|management office)s?|pmo|(?:\\w+ )?(?:consultant|contractor)s?(?: \\(?(?:vendor|supplier|external)\\)?)?|vendor|supplier',
);
const otherPeople = wordList(nonTechnicalRoles, seniorRoles, staffWords, outsiders, [
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
]);
