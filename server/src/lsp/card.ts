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

/** What a finding means, why it matters, and where to read on. The message is left out where it is shown anyway. */
export function findingCard(
	{ rule, message, keyPoints }: Finding,
	href: string | undefined,
	{ withMessage }: { readonly withMessage: boolean },
): string {
	const title = rules.find(({ id }) => id === rule)?.title ?? rule;
	return paragraphs(
		`**${escapeMarkdown(title)}** (${link(rule, href)})`,
		...(withMessage ? [escapeMarkdown(message)] : []),
		...reasons(keyPoints),
	);
}

/** What belongs under a heading of this role, and what good looks like there; for a stage or a side of one, its prompts. */
export function roleCard(role: Role, parent?: Role): string | undefined {
	const stage = stageOf(role);
	if (stage !== undefined) return stageCard(stage);
	const side = sideOf(role);
	const parentStage = parent && stageOf(parent);
	if (side !== undefined && parentStage !== undefined) return sideCard(parentStage, side);
	return role === 'other' ? undefined : sectionCard(sectionFor(role));
}

function sectionCard({ name, what, good, keyPoints }: SectionGuide): string {
	return paragraphs(
		`**${name}**`,
		escapeMarkdown(what),
		`For example: *${escapeMarkdown(good)}*`,
		...titles(keyPoints),
	);
}

function stageCard(stage: Stage): string {
	return paragraphs(
		`**${stage.title}**`,
		escapeMarkdown(stage.purpose),
		...stageSides.flatMap(side => prompts(stage, side)),
		...titles(sectionFor(stage.id).keyPoints),
	);
}

function sideCard(stage: Stage, side: StageSide): string {
	const [title, questions] = prompts(stage, side);
	return paragraphs(`**${stage.title}**`, title, questions);
}

function prompts(stage: Stage, side: StageSide): readonly [title: string, questions: string] {
	return [`**${stageSideTitles[side]}**`, list(stage.prompts[side].map(({ ask }) => ask))];
}

/** The first key point in full, as that is the one to read; the others by name. */
function reasons([first, ...others]: readonly GuideRef[]): readonly string[] {
	if (first === undefined) return [];
	const why = `**${escapeMarkdown(named(first))}.** ${escapeMarkdown(guideEntry(first).why)}`;
	return [why, `*${escapeMarkdown(guideCitation(first))}*`, ...titles(others)];
}

const titles = (refs: readonly GuideRef[]): readonly string[] => (refs.length === 0 ? [] : [list(refs.map(named))]);

const named = (ref: GuideRef): string => `${guideLabel(ref)}: ${guideEntry(ref).title}`;

const paragraphs = (...parts: readonly string[]): string => parts.join('\n\n');

const stageOf = (role: Role): Stage | undefined => {
	const id = stageIds.find(stage => stage === role);
	return id && stageFor(id);
};

const sideOf = (role: Role): StageSide | undefined => stageSides.find(side => sideRoles[side] === role);

const sideRoles: Readonly<Record<StageSide, Role>> = { nonTechnical: 'non-technical', technical: 'technical' };
