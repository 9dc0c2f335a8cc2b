import { didYouMean } from '../did-you-mean.ts';
import type { FrontMatter, FrontMatterEntry } from '../document/front-matter.ts';
import { severities } from '../finding.ts';
import { replaceWith, select } from '../fixes/index.ts';
import { phases, profiles } from '../guide/index.ts';
import { type FixMaker, type Report, settingsRule } from '../rule.ts';

const kinds = [...profiles, 'none'];
const phaseWords = phases.map(({ word }) => word);
const levels = ['off', ...severities];

export default settingsRule({
	id: 'front-matter-invalid',
	title: 'Mend what is not understood in the front matter',
	severity: 'warning',
	structural: true,
	keyPoints: ['T'],

	*check({ frontMatter }, { ruleIds }) {
		for (const { span, message } of frontMatter.problems) {
			yield {
				span,
				message: `The front matter cannot be read here, so what it says may not count. ${message}`,
				fixes: [select()],
			};
		}
		for (const entry of frontMatter.entries) {
			// An empty value is one that is still being written.
			if (entry.value === null) continue;
			if (entry.path === 'brief') yield* notOneOf(entry, kinds, 'a kind of brief');
			else if (entry.path === 'phase') yield* notOneOf(entry, phaseWords, 'a phase');
			else if (entry.path === 'rules') yield* notAMap(entry, frontMatter);
			else if (entry.path.startsWith('rules.')) yield* ruleEntry(entry, ruleIds);
		}
	},
});

/** `rules:` has a line for each rule below it. */
function* notAMap({ value, valueSpan }: FrontMatterEntry, { entries }: FrontMatter): Iterable<Report> {
	if (value === undefined && entries.some(entry => entry.path.startsWith('rules.'))) return;
	if (value === undefined && valueSpan.end - valueSpan.start <= '{}'.length) return;
	yield {
		span: valueSpan,
		message: 'This does not say which rule is meant. Put one line for each rule below “rules”, such as “  hype: off”.',
		fixes: [select()],
	};
}

function* ruleEntry(entry: FrontMatterEntry, ruleIds: readonly string[]): Iterable<Report> {
	const id = entry.path.slice('rules.'.length);
	// What stands below a rule is said of the rule itself.
	if (id.includes('.')) return;
	if (!ruleIds.includes(id)) {
		const meant = didYouMean(id.toLowerCase(), ruleIds);
		yield {
			span: entry.keySpan,
			message: `There is no rule called “${id}”, so this line changes nothing. ${meant === undefined ? 'Remove it.' : `Did you mean “${meant}”?`}`,
			fixes: meant === undefined ? [select()] : [changeTo(entry.keySpan, meant)],
		};
		return;
	}
	if (entry.value === false) return;
	yield* notOneOf(entry, levels, 'a level of a rule');
}

function* notOneOf({ value, valueSpan }: FrontMatterEntry, words: readonly string[], what: string): Iterable<Report> {
	if (typeof value === 'string' && words.includes(value)) return;
	const written = value === undefined ? 'This' : `“${value}”`;
	const meant = didYouMean(String(value).toLowerCase(), words);
	const others = words.filter(word => word !== meant);
	yield {
		span: valueSpan,
		message: `${written} is not ${what}. ${meant === undefined ? `Write ${listed(words)}.` : `Did you mean “${meant}”?`}`,
		// Without a near word any choice is the author's, so none may be taken by "fix all": it takes first fixes only.
		fixes: [
			meant === undefined ? select() : changeTo(valueSpan, meant),
			...others.map(word => changeTo(valueSpan, word)),
		],
	};
}

const changeTo = (span: FrontMatterEntry['keySpan'], word: string): FixMaker =>
	replaceWith(span, word, `Change it to “${word}”`);

const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
