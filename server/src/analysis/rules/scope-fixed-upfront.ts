import { type Block, type Brief, type Section, sectionAt } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { blockAt, blocksWhere } from '../document/stretch.ts';
import type { Span } from '../finding.ts';
import { saySoAfter } from '../fixes/sentence.ts';
import { type Claim, claimsOf } from '../language/claims.ts';
import { fixing, stepByStep } from '../language/fixing.ts';
import { Topic } from '../language/topics.ts';
import { briefRule, type Report } from '../rule.ts';

export default briefRule({
	id: 'scope-fixed-upfront',
	title: 'Decide on money and scope phase by phase',
	severity: 'information',
	keyPoints: ['KP10'],

	*check(brief) {
		const told = new Set<number>();
		for (const block of blocksWhere(brief, settles)) {
			for (const report of settled(brief, block)) {
				told.add(block.start);
				yield report;
			}
		}
		for (const section of sectionsThatLaunch(brief)) {
			const step = waterfallIn(brief, section);
			if (step !== undefined && !told.has(step.start)) yield report({ start: step.start, end: step.end });
		}
	},
});

const settles = (passage: Passage): boolean =>
	passage.notes.about(Topic.fixing) !== 0 &&
	!passage.boilerplate &&
	!passage.header &&
	claimsOf(passage, fixing).length > 0;

function* settled(brief: Brief, block: Block): Iterable<Report> {
	const { passage, start } = block;
	let last: Claim | undefined;
	for (const claim of claimsOf(passage, fixing)) {
		if (claim.sentence === last?.sentence || goesByStep(brief, block)) continue;
		last = claim;
		yield report({ start: start + claim.span.start, end: start + claim.span.end });
	}
}

/** It says so itself; of a row, the text around the table may. */
function goesByStep({ passages, sections }: Brief, { passage, start }: Block): boolean {
	if (passage.once(saysSteps) || passage.kind !== 'row') return passage.once(saysSteps);
	const home = sectionAt(sections, start);
	return passages.slice(home?.firstBlock, home?.endOwn).some(near => near.kind !== 'row' && near.once(saysSteps));
}

const saysSteps = ({ prose }: Passage): boolean => stepByStep.test(prose);

const report = (span: Span): Report => ({
	span,
	message:
		'This settles what will be made, or what it will cost, before anyone has learnt what works. Ask for what the next phase needs, and decide about the one after it when you know more.',
	fixes: [
		saySoAfter(
			'We ask for ${1:[amount]} to find out ${2:[what]} first, and decide about the next phase when we know more.',
			'Fund it by phase',
		),
	],
});

const planning: ReadonlySet<Role> = new Set(['timeline', 'deliver', 'develop', 'budget', 'governance']);

const launches = ({ kind, header, role, notes }: Passage): boolean =>
	planning.has(role) && (kind === 'item' || kind === 'row') && !header && notes.about(Topic.launchStep) !== 0;

/** Those with a step that puts something to use: most briefs have one. */
function sectionsThatLaunch(brief: Brief): ReadonlySet<Section> {
	const sections = new Set<Section>();
	for (const { start } of blocksWhere(brief, launches)) {
		const section = sectionAt(brief.sections, start);
		if (section !== undefined && planning.has(section.role)) sections.add(section);
	}
	return sections;
}

/** The first of the steps of a plan that defines all, then makes all, then launches, and tries nothing in between. */
function waterfallIn(brief: Brief, { firstBlock, endOwn }: Section): Block | undefined {
	let first: number | undefined;
	let made = false;
	let launched = false;
	for (let index = firstBlock; index < endOwn; index++) {
		const passage = brief.passages[index];
		if (passage === undefined) break;
		const { kind, header, notes } = passage;
		if (notes.about(Topic.discovery)) return undefined;
		if ((kind !== 'item' && kind !== 'row') || header) continue;
		if (first === undefined && notes.about(Topic.definingStep)) first = index;
		else if (first !== undefined && notes.about(Topic.makingStep)) made = true;
		if (made && notes.about(Topic.launchStep)) launched = true;
	}
	if (!launched || first === undefined) return undefined;
	const isByStep = brief.passages.slice(firstBlock, endOwn).some(({ prose }) => stepByStep.test(prose));
	return isByStep ? undefined : blockAt(brief, first);
}
