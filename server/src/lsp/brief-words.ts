/** The words that a brief's own settings know, with what they mean: for completions and for cards. */
import { type Profile, phases, profiles, type RuleId, rules, severities, templateFor } from '../analysis/index.ts';
import { severityName } from '../report/words.ts';

export interface Word {
	readonly word: string;
	readonly what: string;
}

export const frontMatterKeys: readonly Word[] = [
	{
		word: 'brief',
		what: 'Which kind of brief this is: it says which sections are expected. “none” opts the file out.',
	},
	{ word: 'phase', what: 'How far the work is. It is for your readers; no check depends on it.' },
	{ word: 'owner', what: 'Who answers for the outcome.' },
	{ word: 'rules', what: 'The level of single rules in this brief, one line for each: “hype: off”.' },
];

export const levels: readonly Word[] = [
	{ word: 'off', what: 'The rule says nothing in this brief.' },
	...severities.map(word => {
		const name = severityName(word).toLowerCase();
		return { word, what: `What the rule finds is shown as ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}.` };
	}),
];

const kindsOfBrief: readonly Word[] = [
	...profiles.map((word: Profile) => ({ word, what: templateFor(word).description })),
	{ word: 'none', what: 'This document is not checked.' },
];

export const kindsOfIgnore: readonly Word[] = [
	{ word: 'brief-ignore', what: 'Ignores rules in the next block.' },
	{ word: 'brief-ignore-line', what: 'Ignores rules on this line.' },
	{ word: 'brief-ignore-start', what: 'Ignores rules from here to “brief-ignore-end”.' },
	{ word: 'brief-ignore-end', what: 'Ends what “brief-ignore-start” began.' },
	{ word: 'brief-ignore-file', what: 'Ignores rules in this whole brief.' },
];

export const ruleWords: readonly Word[] = rules.map(({ id, title }) => ({ word: id, what: title }));

/** The values that a key of the front matter can have; undefined where any will do. */
export function valuesOf(path: string): readonly Word[] | undefined {
	if (path === 'brief') return kindsOfBrief;
	if (path === 'phase') return phases;
	return path.startsWith('rules.') ? levels : undefined;
}

export const meaningOf = (words: readonly Word[], word: unknown): string | undefined =>
	words.find(one => one.word === word)?.what;

export const isRule = (word: string): word is RuleId => rules.some(({ id }) => id === word);
