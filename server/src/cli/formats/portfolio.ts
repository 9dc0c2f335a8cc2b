import { type KeyPointId, keyPointIds, type Role, roles, type Severity, sectionFor } from '../../analysis/index.ts';
import { type CheckedFile, type CheckReport, summaryOf } from '../../report/checked.ts';
import { expectedRoles, type FileReview, reviewOf } from '../../report/review.ts';

/** Many briefs side by side. */
export interface Portfolio {
	/** The sections that at least one brief has or should have, in the guide's order. */
	readonly roles: readonly { readonly role: Role; readonly name: string }[];
	readonly keyPoints: readonly KeyPointId[];
	readonly rows: readonly PortfolioRow[];
}

export interface PortfolioRow {
	readonly review: FileReview;
	/** An SVG document, where one was asked for. */
	readonly canvas: string;
	/** Of each of `Portfolio.roles`: there, missing though a brief of this kind should have it, or neither. */
	readonly sections: readonly SectionState[];
	/** How many findings rest on each of `Portfolio.keyPoints`. */
	readonly counts: readonly number[];
	/** Every finding, those that rest on other parts of the guide included. */
	readonly severities: Readonly<Record<Severity, number>>;
}

/** `unread`: it may be there in a language that is not read. */
type SectionState = 'there' | 'missing' | 'none' | 'unread';

/** How the matrix of sections shows each state, and what a reader is told of it. */
export const sectionMarks: Readonly<Record<SectionState, readonly [mark: string, words: string]>> = {
	there: ['✓', 'it is there'],
	missing: ['✗', 'it is missing'],
	none: ['–', 'it may be left out'],
	unread: ['?', 'the brief is not in English, so nobody looked'],
};

/** What the marks mean: the usual ones, and another where it is shown. */
export const sectionLegend = ({ rows }: Portfolio): string =>
	sectionStates
		.filter(state => state !== 'unread' || rows.some(({ sections }) => sections.includes(state)))
		.map(state => sectionMarks[state].join(' '))
		.join(' · ');

const sectionStates = ['there', 'missing', 'none', 'unread'] as const satisfies readonly SectionState[];

/** @param report of briefs whose reading was asked for; the briefs with the most to look at come first */
export function portfolioOf(report: CheckReport): Portfolio {
	const briefs = report.files.filter(({ brief }) => brief);
	const wanted = roles.filter(
		role => !unlisted.includes(role) && briefs.some(file => has(file, role) || expects(file, role)),
	);
	const rows = briefs.map(file => ({
		review: reviewOf(file),
		canvas: file.canvas ?? '',
		sections: wanted.map(role => stateOf(file, role)),
		counts: keyPointIds.map(id => file.findings.filter(({ keyPoints }) => keyPoints.includes(id)).length),
		severities: summaryOf({ files: [file], errors: [] }),
	}));
	rows.sort((a, b) => weight(b) - weight(a));
	return { roles: wanted.map(role => ({ role, name: sectionFor(role).name })), keyPoints: keyPointIds, rows };
}

/** Parts of others, or nothing that a reader would look for. */
const unlisted: readonly Role[] = ['title', 'technical', 'non-technical', 'references', 'other'];

function stateOf(file: CheckedFile, role: Role): SectionState {
	if (has(file, role)) return 'there';
	if (!expects(file, role)) return 'none';
	return file.reading?.leadsWith === 'unread' ? 'unread' : 'missing';
}

const has = ({ reading }: CheckedFile, role: Role): boolean =>
	reading?.sections.some(section => section.role === role) ?? false;

const expects = ({ profile }: CheckedFile, role: Role): boolean => expectedRoles(profile).includes(role);

const weight = ({ severities: { error, warning, information, hint } }: Pick<PortfolioRow, 'severities'>): number =>
	error * 1e9 + warning * 1e6 + information * 1e3 + hint;
