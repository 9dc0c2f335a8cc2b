import type { Role } from './document/role.ts';
import { saySoAfter } from './fixes/sentence.ts';
import type { Finder } from './language/around.ts';
import { type Claim, choicesOf, termsOf } from './language/claims.ts';
import { type PassageRule, passageRule, type RuleInfo } from './rule.ts';

/** One line of the guide's table of systems to avoid and to prefer, as a rule. */
export interface Preference extends RuleInfo {
	readonly avoid: Finder;
	/** What a section on technology or money states in the present is what is bought. */
	readonly stated?: true;
	/** The passage gives a reason, or has the preferred thing as well. */
	readonly unless: RegExp;
	/** @param words what was found, on one line */
	message(words: string): string;
	/** Says the preference behind the sentence: its title, and a sentence in snippet syntax. */
	readonly fix: readonly [title: string, sentence: string];
}

/** A rule that speaks where a brief chooses what is better avoided, gives no reason, and does not ask for the better. */
export const preferenceRule = ({
	avoid,
	stated,
	unless,
	message,
	fix: [title, sentence],
	...info
}: Preference): PassageRule =>
	passageRule({
		...info,
		when: ({ hits, role, header }) => !asThingsAre.has(role) && !header && avoid.mayBeIn(hits),
		*check(passage) {
			let last: Claim | undefined;
			for (const claim of (stated ? termsOf : choicesOf)(passage, avoid)) {
				if (claim.sentence === last?.sentence || unless.test(passage.prose)) continue;
				last = claim;
				yield {
					span: claim.span,
					message: message(claim.words),
					fixes: [saySoAfter(sentence, title)],
				};
			}
		},
	});

/** Sections that tell how things are, or could go wrong: what stands there is not chosen. */
export const asThingsAre: ReadonlySet<Role> = new Set([
	'problem',
	'evidence',
	'discover',
	'background',
	'risks',
	'references',
	'options',
]);
