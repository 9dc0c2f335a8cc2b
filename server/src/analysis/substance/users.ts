import type { Passage } from '../document/passage.ts';
import type { Predicate } from '../language/predicate.ts';
import type { Sentence } from '../language/sentence.ts';

/** Who it is for: said in a section for it, as a user story, as a list of groups, or in the opening. */
export const saysUsers = (passage: Passage): boolean => {
	const { boilerplate, header, kind, role, sentences } = passage;
	if (boilerplate || header || (kind === 'heading' && role !== 'title')) return false;
	return sentences.some(sentence => (role === 'users' ? namesSomebody(sentence) : namesUsers(sentence, passage)));
};

/** In a section for it, a group that is not just anybody. */
const namesSomebody = ({ facts: { audience } }: Sentence): boolean => audience.specific && !audience.vague;

function namesUsers(sentence: Sentence, { kind, role, opening }: Passage): boolean {
	const { facts } = sentence;
	const { audience } = facts;
	const isUsers = sentence.is('user-specific');
	if (audience.labels && audience.specific) return true;
	if (isUsers && (facts.story || (kind === 'row' && audience.leads))) return true;
	if (!audience.specific || facts.question || (!opening && role !== 'summary')) return false;
	const gains = facts.benefits.some(({ who, technical }) => !technical && who?.thing === 'group');
	if (isUsers && (audience.servedFor || gains)) return true;
	return opening && role !== 'background' && (audience.servedFor || audience.leads) && isWished(facts.predicate, kind);
}

/** In a text without headings: people who do, need or suffer something. */
export const speaksOfPeople = ({ boilerplate, kind, sentences }: Passage): boolean =>
	!boilerplate &&
	kind !== 'heading' &&
	sentences.some(
		({ facts: { audience } }) => audience.specific && !audience.vague && (audience.leads || audience.needs),
	);

/** How it is to be, and not how it is: a title, an order, "should", "will". */
const isWished = (predicate: Predicate | undefined, kind: Passage['kind']): boolean =>
	predicate === undefined
		? kind === 'heading' || kind === 'field'
		: predicate.tense !== 'past' &&
			predicate.tense !== 'perfect' &&
			(predicate.form !== 'finite' ||
				predicate.meant ||
				predicate.tense === 'future' ||
				/^(?:should|must|shall)$/.test(predicate.modal));
