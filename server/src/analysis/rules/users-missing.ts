import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { anyBlock } from '../document/stretch.ts';
import { insertSection } from '../fixes/index.ts';
import type { Benefit } from '../language/benefits.ts';
import { briefRule } from '../rule.ts';
import { anchorOf, asksForOutcome, asksForUsers, hasPlaceFor, isBarelyBegun, saysUsers } from '../written.ts';

export default briefRule({
	id: 'users-missing',
	title: 'Say who it is for, and what they need',
	severity: 'warning',
	keyPoints: ['KP9'],

	*check(brief) {
		if (isBarelyBegun(brief) || hasPlaceFor(brief, 'users')) return;
		if (anyBlock(brief, asksForUsers) || anyBlock(brief, asksForOutcome)) return;
		// Somebody vague is named badly, not left out: that is for another rule to say.
		if (anyBlock(brief, saysUsers) || anyBlock(brief, tellsOfNeed)) return;
		yield {
			span: anchorOf(brief),
			message:
				'Nothing here says who this is for and what they need, so nobody knows whom to ask or to help. Name them, and the staff among them.',
			fixes: [insertSection('users')],
		};
	},
});

/** Where no statement names users for sure, people who need, suffer or gain something are an answer all the same. */
function tellsOfNeed(passage: Passage): boolean {
	const { boilerplate, opening, role } = passage;
	if (boilerplate) return false;
	return passage.sentences.some(
		({ text, facts }) =>
			facts.story ||
			// What somebody vague is assumed to need was named as an answer before it was marked.
			(facts.audience.vague && /\bwe assume\b/i.test(text)) ||
			(facts.audience.specific &&
				(facts.audience.needs ||
					((opening || framing.has(role)) && (facts.audience.leads || facts.benefits.some(isForPeople))))),
	);
}

/** Where it is said what the work is about, however far down a moved section has pushed it. */
const framing: ReadonlySet<Role> = new Set([
	'summary',
	'background',
	'problem',
	'outcome',
	'discover',
	'define',
	'develop',
]);

/** "By May, 90% of carers can park": a share or a date comes first, and then the people. */
const isForPeople = ({ who, technical }: Benefit): boolean => !technical && who?.thing === 'group';
