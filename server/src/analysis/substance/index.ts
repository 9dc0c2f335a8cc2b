import type { Block, Brief, Section } from '../document/brief.ts';
import { roleOfHeading } from '../document/headings.ts';
import type { PassageTest } from '../document/part.ts';
import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { anyBlock, blocksWhere } from '../document/stretch.ts';
import type { Span } from '../finding.ts';
import type { OutlineSection } from '../outline.ts';
import { isContent } from '../written.ts';
import { tellers } from './elsewhere.ts';
import { hintsAtOutcome, saysOutcome } from './outcome.ts';
import { problemSaid } from './problem.ts';
import { namesAny, technologySaid } from './technology.ts';
import { saysUsers, speaksOfPeople } from './users.ts';
import { speaksOfTime } from './words.ts';

/**
 * The roles whose substance a brief has: a section named for the role with something in it, or the thing said elsewhere.
 * Outcome and users are there when some statement says them, whatever the headings promise.
 */
export function substanceOf(brief: Brief): readonly OutlineSection[] {
	const promised = [...namedSections(brief), ...labelledSections(brief)];
	const found = promised.filter(section => holds(brief, section));
	const add = (section: OutlineSection | undefined): void => {
		if (section !== undefined && !found.some(({ role }) => role === section.role)) found.push(section);
	};
	add(said(brief, 'outcome', promised, saysOutcome) ?? said(brief, 'outcome', promised, hintsAtOutcome));
	add(
		said(brief, 'users', promised, saysUsers) ?? (isBare(brief) ? told(brief, 'users', speaksOfPeople, 2) : undefined),
	);
	add(found.some(({ role }) => role === 'problem') ? undefined : problemSaid(brief));
	for (const section of promised) {
		add(alsoRead(brief, section));
		for (const joined of joinedIn(section)) if (!silent.has(joined.role)) add(joined);
	}
	for (const section of [...sectionsWhere(brief, isFindingOut), ...promised.filter(tellsOfFindingOut)])
		add({ ...section, role: 'discover' });
	add(found.some(({ role }) => role === 'technology') ? undefined : technologySaid(brief));
	for (const { role, tells, enough } of tellers) add(told(brief, role, tells, enough));
	return found.sort((a, b) => a.span.start - b.span.start);
}

/** What these promise has to be said by some statement. */
const silent: ReadonlySet<Role> = new Set(['outcome', 'users', 'title', 'other']);

/** "Roadmap" over a list of wishes says nothing of when. */
const holds = (brief: Brief, { role, heading, span }: OutlineSection): boolean =>
	!silent.has(role) &&
	!(role === 'develop' && justStrategy.test(heading ?? '')) &&
	!(role === 'risks' && noRiskYet.test(heading ?? '') && !someRisk.test(heading ?? '')) &&
	(role !== 'timeline' || holdsAny(brief, span, tellsWhen) || anyBlock(brief, tellsWhenHere));

/** Where to go, and no ways of getting there. */
const justStrategy = /\bstrategy\W*$/i;

/** One answer, already chosen, is told by what it is made with. */
const oneAnswer = /\bsolutions?\W*$/i;

/** What a risk may come of, and none yet: "Constraints", "User privacy", "Questions". */
const noRiskYet = /\b(?:constraints?|dependenc(?:y|ies)|privacy|data protection|ethics|questions|issues)\b/i;
const someRisk = /risk|threat|mitigat|limitation|assum|drawback|trade|concern|worr|wrong|unsure|challenge/i;

const tellsWhenHere = (passage: Passage): boolean => passage.role === 'timeline' && tellsWhen(passage);

const tellsWhen = ({ boilerplate, kind, prose }: Passage): boolean =>
	!boilerplate && kind !== 'heading' && speaksOfTime(prose);

const holdsAny = (brief: Brief, span: Span, test: PassageTest): boolean =>
	[...blocksWhere(brief, test)].some(({ start }) => contains(span, start));

const namedSections = (brief: Brief): readonly OutlineSection[] => sectionsWhere(brief, section => section.named);

function sectionsWhere(brief: Brief, test: (section: Section) => boolean): readonly OutlineSection[] {
	return brief.sections
		.filter(section => test(section) && section.role !== 'title' && isWritten(brief, section))
		.map(({ role, heading, span }) => ({ role, heading: heading.passage.prose.trim(), span }));
}

const isWritten = ({ passages }: Brief, { heading, firstBlock, endBlock }: Section): boolean =>
	!heading.passage.boilerplate && passages.slice(firstBlock, endBlock).some(isContent);

/** Sections that are named by a label in a block or above it, or by the sentence that introduces a list. */
const labelledSections = (brief: Brief): readonly OutlineSection[] =>
	[...blocksWhere(brief, isLabelled)].map(({ start, end, passage }) => ({
		role: passage.role,
		heading: passage.prose.slice(0, passage.label).trim(),
		span: { start, end },
	}));

const isLabelled = ({ label, boilerplate, role, prose }: Passage): boolean =>
	label > 0 && !boilerplate && !(role === 'team' && oneOfThem.test(prose.slice(0, label)));

/** "Project lead: Ana": somebody, and no team. */
const oneOfThem = /\b(?:sponsor|lead|leader|owner|manager|contact|author|signature|chair)\W*$/i;

/** "Milestones and funding": a section for each of the two. */
function joinedIn(section: OutlineSection): readonly OutlineSection[] {
	const parts = (section.heading ?? '').split(/ (?:and|&|\+) | ?\/ ?|, /);
	if (parts.length < 2 || parts.length > 3) return [];
	return parts.flatMap(part => {
		const role = roleOfHeading(part);
		return role === undefined || role === section.role ? [] : [{ ...section, role }];
	});
}

/** A road map or a scope of work is a delivery plan under another name, and options are what is to be developed. */
function alsoRead(brief: Brief, section: OutlineSection): OutlineSection | undefined {
	const { role, heading, span } = section;
	if (role === 'options') return { ...section, role: 'develop' };
	if (role === 'develop' && oneAnswer.test(heading ?? '') && holdsAny(brief, span, namesAny))
		return { ...section, role: 'technology' };
	return planned.test(heading ?? '') ? { ...section, role: 'deliver' } : undefined;
}

/** "What we learnt in discovery", "Understanding our users": told of what was found out, or who was asked. */
const findingOut =
	/^[\W\d]*(?:understanding|discovering|exploring) |\bdiscovery\b|\b(?:user|design|field) research\b|\bresearch with\b/i;

const isFindingOut = ({ heading }: Section): boolean => findingOut.test(heading.passage.prose.trim());
const tellsOfFindingOut = ({ heading }: OutlineSection): boolean => findingOut.test(heading ?? '');

const planned = /\b(?:road ?map|milestones|scope of (?:work|services|the work)|statement of work)\b/i;

/** No heading parts it: all that it says stands in its prose. */
const isBare = (brief: Brief): boolean => !anyBlock(brief, isHeading);

const isHeading = ({ kind, role }: Passage): boolean => kind === 'heading' && role !== 'title';

function said(
	brief: Brief,
	role: Role,
	promised: readonly OutlineSection[],
	says: PassageTest,
): OutlineSection | undefined {
	const blocks = [...blocksWhere(brief, says)];
	const [first] = blocks;
	if (first === undefined) return undefined;
	const home = promised.find(
		section => section.role === role && blocks.some(({ start }) => contains(section.span, start)),
	);
	return home ?? unnamed(role, first);
}

/** @param enough how many blocks have to tell it */
function told(brief: Brief, role: Role, tells: PassageTest, enough: number): OutlineSection | undefined {
	const [first, ...more] = blocksWhere(brief, tells);
	return first === undefined || more.length + 1 < enough ? undefined : unnamed(role, first);
}

const unnamed = (role: Role, { start, end }: Block): OutlineSection => ({
	role,
	heading: undefined,
	span: { start, end },
});

const contains = (span: Span, at: number): boolean => at >= span.start && at < span.end;
