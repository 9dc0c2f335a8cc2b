import { type Review, type Severity, severities } from '../analysis/index.ts';
import type { Summary } from './checked.ts';

/** "1 brief", "2 briefs". */
export const count = (number: number, one: string, many = `${one}s`): string =>
	`${number} ${number === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

export function countFindings(findings: readonly { readonly severity: Severity }[]): Record<Severity, number> {
	const counts = { error: 0, warning: 0, information: 0, hint: 0 };
	for (const { severity } of findings) counts[severity]++;
	return counts;
}

/** "2 warnings and 1 hint"; empty where there is nothing. */
export const severityCounts = (counts: Readonly<Record<Severity, number>>): string =>
	listed(
		severities.filter(severity => counts[severity] > 0).map(severity => count(counts[severity], ...nouns[severity])),
	);

const nouns: Readonly<Record<Severity, readonly [string, string]>> = {
	error: ['error', 'errors'],
	warning: ['warning', 'warnings'],
	information: ['suggestion', 'suggestions'],
	hint: ['hint', 'hints'],
};

/** "Suggestion": what a person sees in place of a severity's name. */
export function severityName(severity: Severity): string {
	const [name] = nouns[severity];
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What a person has to know of the review of a brief that is too long to be read whole; undefined for any other. */
export function noticeOf({ brief, isOnlyStructure }: Review): string | undefined {
	if (!isOnlyStructure) return undefined;
	const length = brief.text.length.toLocaleString('en-GB');
	return `At ${length} characters it is longer than “maximumSize” allows, so only its structure was checked.`;
}

/** What was found, in one sentence. */
export function verdictLine(summary: Summary): string {
	const checked = count(summary.briefs, 'brief');
	if (summary.briefs === 0) return 'No brief was checked.';
	if (summary.findings === 0) return `Nothing found in ${checked}.`;
	return `${count(summary.findings, 'finding')} in ${checked}: ${severityCounts(summary)}.`;
}
