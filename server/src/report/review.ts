import {
	type GuideRef,
	guideEntry,
	guideLabel,
	guideRefs,
	type Profile,
	type Role,
	type StatementKind,
	sectionFor,
	severities,
	templateFor,
} from '../analysis/index.ts';
import type { CheckedFile, Found, Reading } from './checked.ts';
import { countFindings, listed, severityCounts } from './words.ts';

/** What a reviewer says of one brief: the verdict, what is good, and what was found, by key point. */
export interface FileReview {
	readonly path: string;
	readonly title: string;
	/** One or two sentences. */
	readonly verdict: string;
	readonly strengths: readonly string[];
	readonly groups: readonly ReviewGroup[];
	readonly ignores: Reading['ignores'];
}

export interface ReviewGroup {
	readonly ref: GuideRef;
	/** "Key point 9: Meet real needs". */
	readonly heading: string;
	readonly findings: readonly Found[];
}

/** @param file a brief whose reading was asked for */
export function reviewOf(file: CheckedFile): FileReview {
	const { path, reading, findings } = file;
	return {
		path,
		title: reading?.title ?? path,
		verdict: verdictOf(file),
		strengths: reading === undefined ? [] : strengthsOf(reading, file),
		groups: groupsOf(findings),
		ignores: reading?.ignores ?? [],
	};
}

function verdictOf({ reading, findings, notice = '' }: CheckedFile): string {
	const isSilent = notice === '' && findings.length === 0;
	if (isSilent && reading !== undefined && saysNothing(reading)) return 'There is nothing in it yet to review.';
	const lead = reading === undefined ? '' : leads[reading.leadsWith];
	return [lead, sumOf(findings), notice].filter(Boolean).join(' ');
}

const saysNothing = ({ leadsWith, sections, statements }: Reading): boolean =>
	leadsWith === 'neither' && sections.length === 0 && statements.length === 0;

function sumOf(findings: readonly Found[]): string {
	if (findings.length === 0) return 'Nothing was found.';
	return `Found: ${severityCounts(countFindings(findings))}.`;
}

const leads: Readonly<Record<Reading['leadsWith'], string>> = {
	outcome: 'It starts from what should change for people.',
	technology: 'It starts from a technology, not from what should change for people.',
	both: 'It says what should change for people, and settles on a technology as well.',
	neither: 'It does not yet say, where it begins, what should change for people.',
	unread: 'It is not in English, the only language that the checks read, so its sentences were not checked.',
};

function strengthsOf(
	{ leadsWith, sections, statements }: Reading,
	{ profile, findings }: Pick<CheckedFile, 'profile' | 'findings'>,
): readonly string[] {
	const strengths: string[] = [];
	// Nothing is praised that the same page has something to say of.
	const isFound = ({ start, end }: Found['range']): boolean =>
		findings.some(({ range }) => range.start.offset < end.offset && start.offset < range.end.offset);
	// Of sentences that were not checked, none is praised.
	for (const [kind, says] of leadsWith === 'unread' ? [] : praise) {
		const statement = statements.find(
			({ kinds, text, range }) =>
				kinds.includes(kind) &&
				!kinds.some(each => faults.has(each)) &&
				!isFound(range) &&
				!(kind === 'user-specific' && anybody.test(text)),
		);
		if (statement !== undefined) strengths.push(`${says} (line ${statement.range.start.line}).`);
	}
	const said = expectedRoles(profile).filter(role => sections.some(section => section.role === role));
	if (said.length > 0) strengths.push(`It covers ${listed(said.map(role => sectionFor(role).name))}.`);
	return strengths;
}

const praise = [
	['measured', 'It says how anyone will know that things got better'],
	['user-specific', 'It says whom it is for, in words that fit some people and not others'],
] as const;

/** "Launch the app in March" has a date and is measured, and nobody praises it for that. */
const faults: ReadonlySet<string> = new Set(['tech-first', 'output'] satisfies StatementKind[]);

/** "All residents, and other stakeholders who pay": some are told apart from the rest by it, and few. */
const anybody = /^\W*(?:all|any|every\w*)\b|\bstakeholders\b/i;

export const expectedRoles = (profile: Profile | null): readonly Role[] =>
	profile === null ? [] : templateFor(profile).expects;

/** By the first key point that each finding's rule rests on: the most severe first, then in the guide's order. */
function groupsOf(findings: readonly Found[]): readonly ReviewGroup[] {
	const groups = guideRefs.flatMap(ref => {
		const own = findings.filter(({ keyPoints: [first] }) => first === ref);
		if (own.length === 0) return [];
		own.sort((a, b) => rank(a) - rank(b));
		return [{ ref, heading: `${guideLabel(ref)}: ${guideEntry(ref).title}`, findings: own }];
	});
	const worst = ({ findings }: ReviewGroup) => Math.min(...findings.map(rank));
	return groups.sort((a, b) => worst(a) - worst(b));
}

const rank = ({ severity }: Found): number => severities.indexOf(severity);
