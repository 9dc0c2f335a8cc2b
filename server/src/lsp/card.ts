/** The cards that hovers and completions show, in Markdown, made from the guide's data. */
import {
	type Finding,
	type GuideRef,
	guideCitation,
	guideEntry,
	guideLabel,
	type Role,
	rules,
	type SectionGuide,
	type Stage,
	type StageSide,
	sectionFor,
	stageFor,
	stageIds,
	stageSides,
	stageSideTitles,
} from '../analysis/index.ts';
import { escapeMarkdown } from '../report/escape.ts';
import { link, list } from './markdown.ts';
import type { Rewritten } from './rewritten.ts';

/** What a card can lead to: an address, where the client has one. */
export interface CardLinks {
	readonly toRule: (rule: string) => string | undefined;
	/** The entry of the guide in the Key Points panel. */
	readonly toEntry: (ref: GuideRef) => string | undefined;
}

/** What a finding means, why it matters, what mending it makes of the sentence, and where to read on. */
export function findingCard(
	{ rule, message, keyPoints }: Finding,
	better: Rewritten | undefined,
	{ toRule, toEntry }: CardLinks,
	/** The message is left out where it is shown anyway. */
	{ withMessage }: { readonly withMessage: boolean },
): string {
	const title = rules.find(({ id }) => id === rule)?.title ?? rule;
	return paragraphs(
		`**${escapeMarkdown(title)}** (${link(rule, toRule(rule))})`,
		...(withMessage ? [escapeMarkdown(message)] : []),
		...(better === undefined ? [] : could(better)),
		...reasons(keyPoints, toEntry),
	);
}

function could({ isAdded, lines }: Rewritten): readonly string[] {
	const [first, ...more] = lines.map(escapeMarkdown);
	const lead = `**It could ${isAdded ? 'add' : 'say'}:**`;
	return more.length === 0 ? [`${lead} ${first}`] : [lead, list(lines)];
}

/** What belongs under a heading of this role, and what good looks like there; for a stage or a side of one, its prompts. */
export function roleCard(role: Role, toEntry: CardLinks['toEntry'], parent?: Role): string | undefined {
	const stage = stageOf(role);
	if (stage !== undefined) return stageCard(stage, toEntry);
	const side = sideOf(role);
	const parentStage = parent && stageOf(parent);
	if (side !== undefined && parentStage !== undefined) return sideCard(parentStage, side);
	return role === 'other' ? undefined : sectionCard(sectionFor(role), toEntry);
}

function sectionCard({ name, what, good, keyPoints }: SectionGuide, toEntry: CardLinks['toEntry']): string {
	return paragraphs(
		`**${name}**`,
		escapeMarkdown(what),
		`For example: *${escapeMarkdown(good)}*`,
		...bearing(keyPoints, toEntry),
	);
}

function stageCard(stage: Stage, toEntry: CardLinks['toEntry']): string {
	return paragraphs(
		`**${stage.title}**`,
		escapeMarkdown(stage.purpose),
		...stageSides.flatMap(side => prompts(stage, side)),
		...bearing(sectionFor(stage.id).keyPoints, toEntry),
	);
}

function sideCard(stage: Stage, side: StageSide): string {
	const [title, questions] = prompts(stage, side);
	return paragraphs(`**${stage.title}**`, title, questions);
}

function prompts(stage: Stage, side: StageSide): readonly [title: string, questions: string] {
	return [`**${stageSideTitles[side]}**`, list(stage.prompts[side].map(({ ask }) => ask))];
}

/** The first key point in full, as that is the one to read; the others by name, and shorter where that leads to them. */
function reasons([first, ...others]: readonly GuideRef[], toEntry: CardLinks['toEntry']): readonly string[] {
	if (first === undefined) return [];
	const lead = `**${link(named(first), toEntry(first))}.** ${escapeMarkdown(guideEntry(first).why)}`;
	const linked = others.filter(ref => toEntry(ref) !== undefined);
	const rest = others.filter(ref => toEntry(ref) === undefined);
	return [
		`${lead} *The guide, ${escapeMarkdown(guideCitation(first))}*`,
		...(linked.length === 0
			? []
			: [`See also ${linked.map(ref => link(guideLabel(ref), toEntry(ref), guideEntry(ref).title)).join(' · ')}`]),
		...(rest.length === 0 ? [] : [...(linked.length === 0 ? ['See also:'] : []), list(rest.map(named))]),
	];
}

/** What the guide says that bears on a section. */
const bearing = (refs: readonly GuideRef[], toEntry: CardLinks['toEntry']): readonly string[] =>
	refs.length === 0
		? []
		: ['What the guide says of it:', refs.map(ref => `- ${link(named(ref), toEntry(ref))}`).join('\n')];

const named = (ref: GuideRef): string => `${guideLabel(ref)}: ${guideEntry(ref).title}`;

const paragraphs = (...parts: readonly string[]): string => parts.join('\n\n');

const stageOf = (role: Role): Stage | undefined => {
	const id = stageIds.find(stage => stage === role);
	return id && stageFor(id);
};

const sideOf = (role: Role): StageSide | undefined => stageSides.find(side => sideRoles[side] === role);

const sideRoles: Readonly<Record<StageSide, Role>> = { nonTechnical: 'non-technical', technical: 'technical' };
