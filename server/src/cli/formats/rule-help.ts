import { guideCitation, guideCredit, guideEntry, guideLabel, type RuleInfo } from '../../analysis/index.ts';
import { escapeMarkdown } from '../../report/escape.ts';

/** Why a rule is there, as plain text and as Markdown. */
export function ruleHelp({ keyPoints }: Pick<RuleInfo, 'keyPoints'>): {
	readonly text: string;
	readonly markdown: string;
} {
	const points = keyPoints.map(ref => ({
		label: guideLabel(ref),
		entry: guideEntry(ref),
		citation: guideCitation(ref),
	}));
	const source = `${guideCredit.author}, ${guideCredit.title}`;
	return {
		text: points
			.map(({ label, entry, citation }) => `${label}: ${entry.title}. ${entry.why} (${source}, ${citation}.)`)
			.join('\n\n'),
		markdown: points
			.map(
				({ label, entry, citation }) =>
					`**${escapeMarkdown(`${label}: ${entry.title}`)}**\n\n${escapeMarkdown(entry.why)}\n\n*${escapeMarkdown(`${source}, ${citation}.`)}*`,
			)
			.join('\n\n'),
	};
}
