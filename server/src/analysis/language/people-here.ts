import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** The group is meant itself, and is not part of a name for something else: "user research", "patient portal". */
export function isHead(terms: readonly Term[], index: number): boolean {
	const term = terms[index];
	const next = terms[index + 1];
	// "a public, open discussion"
	if (term?.word === 'public') return /^(?:the|general|wider)$/.test(terms[index - 1]?.word ?? '');
	if (term === undefined || next === undefined || next.kind !== 'word') return true;
	// "individual needs"
	if (
		term.word === 'individual' &&
		next.forms & Form.thirdPerson &&
		!((terms[index - 1]?.classes ?? 0) & Class.determiner)
	)
		return false;
	// "people leaving prison": a term that goes on.
	if (/ (?:\w+ing|with|who|in|on)$/.test(term.word)) return true;
	if (next.classes & (Classes.functions | Class.adverb) || next.word === 'to' || next.word === 'that') return true;
	if (!(term.forms & Form.plural)) return isOneWhoActs(term, next, terms[index + 2]);
	if (/^(?:data|information|management|analytics|research)$/.test(next.word)) return false;
	// In the plural, people seldom stand before a noun; a word that may be a verb is one: "joiners carry".
	return (next.classes & Classes.verbs) !== 0 || (next.classes === 0 && !next.capital && !isPluralWord(next));
}

/** "a driver loses £70", "a family living on one wage", "a nurse licensed elsewhere"; not "a patient monitoring system". */
function isOneWhoActs({ word }: Term, next: Term, after: Term | undefined): boolean {
	if (!(next.classes & Classes.verbs) || next.classes & Classes.things) return false;
	if (next.forms & Form.thirdPerson || (collective.test(word) && next.forms & Form.base)) return true;
	if (!(next.forms & (Form.gerund | Form.past)) || after === undefined) return false;
	// "an individual experiencing homelessness"
	if (next.forms & Form.gerund && /^(?:person|individual|somebody|someone)$/.test(word)) return true;
	return (
		(after.classes & (Class.preposition | Class.determiner | Class.adverb | Class.pronoun)) !== 0 || after.word === 'to'
	);
}

/** Many, in the form of one: "staff know". */
const collective = /(?:staff|kin|crew|folk|personnel|police)$/;

/**
 * Words that no list has for people, but that are people here: "owners who …", "those with no internet", "schedulers told
 * us", "under-18s".
 */
export function isPeopleHere(terms: readonly Term[], index: number): boolean {
	const term = terms[index];
	if (term === undefined || term.kind === 'mark') return false;
	const next = terms[index + 1];
	if (term.word.includes(' ') && /^(?:over|under|aged?) (?:the )?\d\ds?$|year olds?$/.test(term.word)) return true;
	if (next === undefined) return false;
	// The label of a list of people: "Technical leaders: …".
	if (next.word === ':' && index < 4 && /(?:[aeo]rs|teams|staff)$/.test(term.word))
		return !(term.classes & Classes.software);
	// "Nobody with a new ulcer waits."
	if (anybody.has(term.word))
		return (
			/^(?:who|whose|with|without|over|under|aged)$/.test(next.word) ||
			(next.word === 'in' && terms[index + 2]?.capital === true)
		);
	if (term.word === 'those')
		return (
			/^(?:who|whose|with|without|in|at|on|most|least)$/.test(next.word) ||
			((next.forms & Form.gerund) !== 0 && !(next.classes & Classes.things)) ||
			// "those affected by it", "those uncomfortable with forms"
			(/(?:ed|able|ful|less)$/.test(next.word) && ((terms[index + 2]?.classes ?? 0) & Class.preposition) !== 0)
		);
	if (term.classes & ~(Class.organisation | Class.verb) || term.kind !== 'word') return false;
	const after = next.word === ',' ? terms[index + 2] : next;
	// "I don't know who": no noun.
	if (/^(?:who|whose|whom)$/.test(after?.word ?? '')) return !(term.classes & Class.verb) || isSeveral.test(term.word);
	if (!isPluralWord(term)) return false;
	return speaking.has(next.word) || (agents.test(term.word) && isGivenAbility(terms, index));
}

const isSeveral = /[^s]s$/;

/** What somebody is called by what they do. */
const agents = /(?:[^aeiou]ers|[aeiu]tors|[a-z]ants|[^aeiou]ists)$/;

/** "for grantors to post", "so that enumerators can …", "annotators cannot": only people are put in a position to do something. */
function isGivenAbility(terms: readonly Term[], index: number): boolean {
	const [next, after] = [terms[index + 1], terms[index + 2]];
	if (next === undefined) return false;
	if (next.word === 'to' && after !== undefined && (after.forms & Form.base) !== 0)
		return terms
			.slice(Math.max(0, index - 3), index)
			.some(({ word, classes }) => word === 'for' || (classes & Class.enable) !== 0);
	return next.word === 'cannot' || next.word === "can't" || (next.word === 'can' && terms[index - 1]?.word === 'that');
}

const isPluralWord = (term: Term): boolean => /[^su]s$/.test(term.word) && !(term.forms & Form.thirdPerson);

const anybody = wordSet('nobody anyone anybody everyone everybody');

/** What only people do. */
const speaking = wordSet(
	'told said say tell feel felt want wanted think thought believe hope hoped worry worried struggle struggled complain complained prefer know knew wait asked remember forget live earn sleep eat care fear trust spend spent',
);

/** "Hospitals", "primary schools": organisations whose people are meant; "the council" is an actor. */
export const isKindOfOrganisation = (term: Term): boolean =>
	(term.classes & Class.organisation) !== 0 && (term.forms & Form.plural) !== 0 && !actors.test(term.base);

/** "help agencies to …", "companies that cannot …": an actor, too, may be whom the work is for. */
export const mayBeServed = (term: Term): boolean =>
	(term.classes & Class.organisation) !== 0 && (term.forms & Form.plural) !== 0 && actors.test(term.base);

/** "Keyboard Shortcut Manager", "Harbour Labs": a word in a name. */
export function isInName(terms: readonly Term[], index: number): boolean {
	const [before, term] = [terms[index - 1], terms[index]];
	if (term === undefined || before === undefined || !term.capital || !before.capital || before.kind !== 'word')
		return false;
	const next = terms[index + 1];
	if (before.classes & Classes.functions || next === undefined || next.word === ':') return false;
	// "Harbour Labs aims": several of them in form alone.
	return !(term.forms & Form.plural) || (next.forms & Form.thirdPerson) !== 0 || /^(?:is|has|was)$/.test(next.word);
}

/** Organisations that do the work or supply it, rather than have it done for them. */
const actors =
	/\b(?:council|authority|government|department|ministry|agency|competitor|supplier|vendor|partner|company|board|committee|team|consortium|provider|bank|body)$/;
