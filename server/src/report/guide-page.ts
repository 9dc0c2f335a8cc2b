import {
	type GuideRef,
	guideCitation,
	guideCredit,
	guideEntry,
	guideLabel,
	guideRefs,
	ruleIds,
	rules,
	suggestion,
} from '../analysis/index.ts';

/** What a part of the guide says, the title first. */
export function guideParagraphs(ref: GuideRef): readonly string[] {
	const entry = guideEntry(ref);
	const own = rules.filter(({ keyPoints }) => keyPoints.includes(ref)).map(({ id }) => id);
	return [
		`${guideLabel(ref)}: ${entry.title}`,
		entry.why,
		...(entry.kind === 'source' ? [] : [`Ask: ${entry.ask}`]),
		`From ${guideCredit.author}, ${guideCredit.title}, ${guideCitation(ref)}.`,
		...(own.length > 0 ? [`Rules: ${own.join(', ')}.`] : []),
	];
}

export const noSuchName = (name: string): string =>
	`There is no rule or key point “${name}”.${suggestion(name, [...ruleIds, ...guideRefs])}`;
