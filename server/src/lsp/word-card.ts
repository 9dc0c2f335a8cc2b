import type { Brief, Span } from '../analysis/index.ts';
import { escapeMarkdown } from '../report/escape.ts';
import { frontMatterKeys, isRule, levels, meaningOf, ruleWords, valuesOf } from './brief-words.ts';
import { link, list } from './markdown.ts';

/** A card for a word of the front matter, or for an ignore comment: what it does here. */
export function wordCard(
	{ frontMatter, ignores }: Brief,
	offset: number,
	docsOf: (rule: string) => string | undefined,
): { readonly card: string; readonly span: Span } | undefined {
	const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
	const entry = frontMatter.entries.find(
		({ keySpan, valueSpan, value }) => holds(keySpan) || (value !== undefined && holds(valueSpan)),
	);
	if (entry !== undefined) {
		const { path, value, keySpan, valueSpan } = entry;
		const rule = path.replace(/^rules\./, '');
		const about =
			rule !== path && isRule(rule)
				? `**${escapeMarkdown(meaningOf(ruleWords, rule) ?? '')}** (${link(rule, docsOf(rule))})`
				: undefined;
		const key = about ?? (meaningOf(frontMatterKeys, path) && `**${path}**: ${meaningOf(frontMatterKeys, path)}`);
		const meaning = meaningOf(rule === path ? (valuesOf(path) ?? []) : levels, value === false ? 'off' : value);
		const card = [key, meaning && `*${String(value)}*: ${meaning}`].filter(Boolean).join('\n\n');
		return card === '' ? undefined : { card, span: holds(keySpan) ? keySpan : valueSpan };
	}
	const ignore = ignores.find(({ span }) => holds(span));
	if (ignore === undefined) return undefined;
	const where = {
		block: 'in the next block',
		line: 'on this line',
		range: 'down to “brief-ignore-end”',
		file: 'in this whole brief',
	};
	const which =
		ignore.rules.length === 0
			? ['every rule']
			: ignore.rules.map(rule => `${rule}: ${meaningOf(ruleWords, rule) ?? 'there is no such rule'}`);
	const reason =
		ignore.reason === ''
			? 'No reason is given. Say why after a colon, for those who read it later.'
			: `Because: ${escapeMarkdown(ignore.reason)}`;
	return { card: [`**Ignored ${where[ignore.kind]}**`, list(which), reason].join('\n\n'), span: ignore.span };
}
