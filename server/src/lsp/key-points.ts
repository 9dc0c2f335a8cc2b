import {
	type Brief,
	type Finding,
	type GuideEntry,
	type GuideRef,
	guideCitation,
	guideCredit,
	guideEntry,
	guideLabel,
	keyPoints,
	outlineOf,
	pitfalls,
	type Review,
	type Role,
	rules,
	type Section,
	sectionFor,
	sections,
} from '../analysis/index.ts';
import type { GuideState, KeyPointsReview, PlacedFinding, PlaceParams } from '../protocol.ts';
import type { OpenBrief } from './briefs.ts';
import { toOffset, toRange } from './convert.ts';
import { aboutBrief, type Feature } from './feature.ts';

/** The guide, beside the brief: what bears on the section where the author is, and how the brief stands with all of it. */
export const keyPointsReview: Feature = {
	capabilities: () => ({}),
	register(server) {
		server.connection.onRequest(
			'outcomeBrief/keyPoints',
			aboutBrief(server, (brief, params: PlaceParams) => reviewAt(brief, params)),
		);
	},
};

/** A section with more findings than this is not read to its end; each of them costs the making of its fixes. */
const maximumHere = 30;

function reviewAt(open: OpenBrief, { position }: PlaceParams): KeyPointsReview {
	const { document, review } = open;
	const { brief } = review;
	const offset = toOffset(document, position);
	const section = sectionAt(brief, offset);
	const findings = review.findings
		.filter(finding => sectionAt(brief, finding.span.start) === section)
		.slice(0, maximumHere);
	const bearing = section === undefined || section.role === 'other' ? [] : sectionFor(section.role).keyPoints;
	const here = [...new Set([...findings.flatMap(({ keyPoints }) => keyPoints), ...bearing])];
	const standing = standingOf(review);
	return {
		version: document.version,
		section: section === undefined ? null : section.heading.passage.prose.trim() || null,
		here: here.filter(ref => guideEntry(ref).kind !== 'source'),
		findings: findings.map(finding => placed(open, finding)),
		entries: [...keyPoints, ...pitfalls].map(entry => stateOf(open, entry, standing)),
		guide: `${guideCredit.title}, ${guideCredit.author} (${guideCredit.publisher}, ${guideCredit.year})`,
	};
}

function placed({ document, review }: OpenBrief, finding: Finding): PlacedFinding {
	const { rule, severity, message, span, keyPoints } = finding;
	const fix = review.fixesOf(finding)[0]?.title ?? null;
	return { rule, severity, message, range: toRange(document, span), keyPoints, fix };
}

function stateOf({ document, review }: OpenBrief, entry: GuideEntry, standing: Standing): GuideState {
	const { id: ref, title, why } = entry;
	const found = review.findings.filter(({ keyPoints }) => keyPoints.includes(ref));
	const [first] = found;
	return {
		ref,
		label: guideLabel(ref),
		title,
		why,
		ask: 'ask' in entry ? entry.ask : '',
		citation: guideCitation(ref),
		state: first === undefined ? standing(ref) : 'findings',
		findings: found.length,
		first: first === undefined ? null : toRange(document, first.span),
	};
}

/** Why nothing was found that a point is about. */
type Standing = (ref: GuideRef) => 'clear' | 'waiting' | 'off' | 'unread';

function standingOf({ brief, isOnlyStructure, isOff }: Review): Standing {
	const { leadsWith, sections: outlined } = outlineOf(brief);
	const isUnread = isOnlyStructure || leadsWith === 'unread';
	// The title and any other words, too, once a section is written.
	const written = new Set<Role>(
		outlined.length === 0
			? []
			: [...outlined.map(({ role }) => role), 'other', ...(brief.title ? (['title'] as const) : [])],
	);
	return ref => {
		const looking = rules.filter(({ keyPoints }) => keyPoints.includes(ref));
		if (looking.length === 0) return 'waiting';
		if (looking.every(({ id }) => isOff(id))) return 'off';
		if (isUnread) return 'unread';
		const about = sections.filter(({ keyPoints }) => keyPoints.includes(ref));
		const isWritten = written.size > 0 && (about.length === 0 || about.some(({ role }) => written.has(role)));
		return isWritten ? 'clear' : 'waiting';
	};
}

/** The innermost section, by its heading or by what is under it. */
function sectionAt({ sections }: Brief, offset: number): Section | undefined {
	let found: Section | undefined;
	for (const section of sections) {
		if (section.span.start > offset) break;
		if (offset < section.span.end || offset <= section.heading.end) found = section;
		else if (sections.at(-1) === section) found = section;
	}
	return found;
}
