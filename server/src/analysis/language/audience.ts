import { isFirstOf } from './first-named.ts';
import { isNarrowed } from './narrowed.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { startOfMainClause } from './opening.ts';
import { startOfPeople } from './people-start.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** Who a sentence speaks of, and how. */
export interface Audience {
	/** A particular group is the one that acts, needs, suffers or gains. */
	readonly specific: boolean;
	/** "users", "the public", "everyone" stand in that place. */
	readonly vague: boolean;
	/** "for carers", "helps carers". */
	readonly servedFor: boolean;
	/** A group, or a kind of organisation in the plural, is what the statement begins with. */
	readonly leads: boolean;
	/** The statement begins with a group and a colon: "Night staff: …". */
	readonly labels: boolean;
	/** What the group does is a need or a trouble: need, struggle, face, cannot, wait, have to. */
	readonly needs: boolean;
	/** Who is meant was said in the sentence before: "They …", "Most of them …", "Three have …". */
	readonly carried: boolean;
	/** A group is what the main clause begins with: "In the winter, carers …". */
	readonly main: boolean;
	/** What the group says, feels, hopes or fears is told: "porters told us". */
	readonly tells: boolean;
	/** Which of the group are meant is said: "tenants who …", "nurses licensed elsewhere". */
	readonly narrowed: boolean;
}

const needing = wordSet(
	"need want struggle face suffer wait lack lose spend rely depend miss require have find experience feel know understand cannot can't receive",
);

/** @param before who the sentence before speaks of, in the same passage: "they" are the same people */
export function audienceOf(terms: readonly Term[], before?: Audience): Audience {
	let specific = false;
	let vague = false;
	let servedFor = false;
	let leads = false;
	let needs = false;
	let labels = false;
	let main = false;
	let tells = false;
	let narrowed = false;
	const clause = startOfMainClause(terms, 0);
	for (let index = 0; index < terms.length; index++) {
		const term = terms[index];
		if (term === undefined) break;
		if (isBidder(term) || isInfinitive(terms, index)) continue;
		const isListed = (term.classes & Classes.people) !== 0 || isKindOfOrganisation(term);
		if (!(isListed && isHead(terms, index)) && !isPeopleHere(terms, index)) continue;
		const isVague = isListed && !(term.classes & (Class.group | Class.organisation)) && !isNarrowed(terms, index);
		const start = startOfPeople(terms, index);
		if (isVague) vague = true;
		else if (!(term.classes & Class.organisation) || start <= 1) specific = true;
		if (!isVague && isServed(terms, start)) servedFor = true;
		if (start <= 1) {
			leads = true;
			labels ||= terms[index + 1]?.word === ':';
		}
		if (isVague) continue;
		if (followsNeed(terms, index + 1)) needs = true;
		if (index >= clause && (start <= clause + 1 || isFirstOf(terms, clause, start))) main = true;
		if (followsTelling(terms, index + 1)) tells = true;
		if (isNarrowed(terms, index, false)) narrowed = true;
	}
	const carried = !specific && before?.specific === true && speaksOfThem(terms);
	if (carried) {
		needs = followsNeed(terms, 1);
		tells = followsTelling(terms, 1);
		narrowed = false;
	}
	return {
		specific: specific || carried,
		vague,
		servedFor,
		leads: leads || carried,
		labels,
		needs,
		carried,
		main: main || carried,
		tells,
		narrowed,
	};
}

/** Within a few words of the group: "porters on the late shift told us". */
function followsTelling(terms: readonly Term[], from: number): boolean {
	for (let index = from; index < Math.min(terms.length, from + 7); index++) {
		const term = terms[index];
		if (term === undefined || term.kind === 'mark') return false;
		if (telling.has(term.base)) return true;
	}
	return false;
}

const telling = wordSet(
	'tell say ask describe complain report explain mention think believe feel fear worry hope wish want prefer dread regret resent trust mistrust admit recall remember suspect doubt guess love hate like dislike enjoy',
);

/** "to author a guide", "to align the community": the word after "to" is a verb. */
function isInfinitive(terms: readonly Term[], index: number): boolean {
	if (index === 0 || terms[index - 1]?.word !== 'to') return false;
	const [term, next] = [terms[index], terms[index + 1]];
	if (term === undefined || next === undefined) return false;
	return ((next.classes & Class.determiner) !== 0 || next.capital) && !(term.classes & Class.determiner);
}

const isBidder = ({ base, forms }: Term): boolean =>
	bidders.has(base) || (base === 'provider' && (forms & Form.plural) === 0);

/** Those who are asked to do the work for money. */
const bidders = wordSet('contractor subcontractor supplier vendor bidder tenderer offeror respondent grantor');

const serving = wordSet(
	'for to help helps helping enable enables enabling allow allows allowing let lets letting support supports empower empowers benefit benefits',
);

/** "for carers", "helps carers", "the burden on carers". */
function isServed(terms: readonly Term[], start: number): boolean {
	const before = start > 0 ? terms[start - 1] : undefined;
	if (before === undefined) return false;
	if (serving.has(before.word) && !isInfinitive(terms, start)) return true;
	return before.word === 'on' && start > 1 && ((terms[start - 2]?.classes ?? 0) & Class.change) !== 0;
}

/** "They …", "Most can …", "Many of them …", "Nineteen had …": the people of the sentence before. */
function speaksOfThem(terms: readonly Term[]): boolean {
	let at = startOfMainClause(terms, 0);
	while (terms[at]?.kind === 'mark') at++;
	const [first, second] = [terms[at], terms[at + 1]];
	if (first === undefined || second === undefined) return false;
	if (/^(?:they|he|she|they're|they've|they'll)$/.test(first.word)) return true;
	// What somebody's entry goes on to say of them: "Bev, triage officer. Wants to see why."
	if (first.forms & Form.thirdPerson && first.classes & Classes.verbs && !(first.classes & Classes.things)) return true;
	if (/^(?:his|her|their)$/.test(first.word)) return true;
	if (!some.test(first.word) && first.kind !== 'number') return false;
	if (second.word === 'of') return /^(?:them|these|those|the|all)$/.test(terms[at + 2]?.word ?? '');
	return (
		(second.classes & (Class.auxiliary | Class.modal)) !== 0 ||
		/^(?:told|said|say|asked|left|lost|gave|went|missed|want|need)$/.test(second.word)
	);
}

const some =
	/^(?:most|many|some|several|few|half|all|both|none|others|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: \w+)?|these|those)$/;

/**
 * Words that no list has for people, but that are people here: "owners who …", "those with no internet", "schedulers told
 * us", "under-18s".
 */
function isPeopleHere(terms: readonly Term[], index: number): boolean {
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
			((next.forms & Form.gerund) !== 0 && !(next.classes & Classes.things))
		);
	if (term.classes & ~(Class.organisation | Class.verb) || term.kind !== 'word') return false;
	const after = next.word === ',' ? terms[index + 2] : next;
	if (/^(?:who|whose|whom)$/.test(after?.word ?? '')) return true;
	return isPluralWord(term) && speaking.has(next.word);
}

const isPluralWord = (term: Term): boolean => /[^su]s$/.test(term.word) && !(term.forms & Form.thirdPerson);

const anybody = wordSet('nobody anyone anybody everyone everybody');

/** What only people do. */
const speaking = wordSet(
	'told said say tell feel felt want wanted think thought believe hope hoped worry worried struggle struggled complain complained prefer know knew wait asked remember forget live earn sleep eat care fear trust spend spent',
);

/** "Hospitals", "primary schools": organisations whose people are meant; "the council" is an actor. */
const isKindOfOrganisation = (term: Term): boolean =>
	(term.classes & Class.organisation) !== 0 && (term.forms & Form.plural) !== 0 && !actors.test(term.base);

/** Organisations that do the work or supply it, rather than have it done for them. */
const actors =
	/\b(?:council|authority|government|department|ministry|agency|competitor|supplier|vendor|partner|company|board|committee|team|consortium|provider|bank|body)$/;

/** "As a carer, I want to …" */
export function isStory(terms: readonly Term[]): boolean {
	const start = terms.findIndex(term => term.kind === 'word');
	if (terms[start]?.word !== 'as') return false;
	const who: NounPhrase | undefined = nounPhraseAt(terms, start + 1);
	if (who === undefined || (who.thing === 'vague-group' && who.headIndex <= start + 2)) return false;
	if (who.thing !== 'group' && !((terms[start + 1]?.classes ?? 0) & Class.determiner)) return false;
	return terms.slice(who.end, who.end + 14).some(term => /^(?:i|we)$/.test(term.word) || term.word === 'how');
}

/** The group is meant itself, and is not part of a name for something else: "user research", "patient portal". */
function isHead(terms: readonly Term[], index: number): boolean {
	const term = terms[index];
	const next = terms[index + 1];
	if (term === undefined || next === undefined || next.kind !== 'word') return true;
	// "people leaving prison": a term that goes on.
	if (/ (?:\w+ing|with|who|in|on)$/.test(term.word)) return true;
	if (next.classes & (Classes.functions | Class.adverb) || next.word === 'to' || next.word === 'that') return true;
	if (!(term.forms & Form.plural)) return isOneWhoActs(term, next, terms[index + 2]);
	// In the plural, people seldom stand before a noun; a word that may be a verb is one: "joiners carry".
	return (next.classes & Classes.verbs) !== 0 || (next.classes === 0 && !next.capital && !isPluralWord(next));
}

/** "a driver loses £70", "a family living on one wage", "a nurse licensed elsewhere"; not "a patient monitoring system". */
function isOneWhoActs({ word }: Term, next: Term, after: Term | undefined): boolean {
	if (!(next.classes & Classes.verbs) || next.classes & Classes.things) return false;
	if (next.forms & Form.thirdPerson || (collective.test(word) && next.forms & Form.base)) return true;
	if (!(next.forms & (Form.gerund | Form.past)) || after === undefined) return false;
	return (
		(after.classes & (Class.preposition | Class.determiner | Class.adverb | Class.pronoun)) !== 0 || after.word === 'to'
	);
}

/** Many, in the form of one: "staff know". */
const collective = /(?:staff|kin|crew|folk|personnel|police)$/;

function followsNeed(terms: readonly Term[], from: number): boolean {
	for (let index = from; index < Math.min(terms.length, from + 9); index++) {
		const term = terms[index];
		if (term === undefined || term.word === ';' || term.word === ':') return false;
		if (needing.has(term.base) || needing.has(term.word)) return true;
		if (term.classes & Class.negation) return true;
	}
	return false;
}
