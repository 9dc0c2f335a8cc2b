import { isFirstOf } from './first-named.ts';
import { isNarrowed } from './narrowed.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { startOfMainClause } from './opening.ts';
import { isHead, isInName, isKindOfOrganisation, isPeopleHere, mayBeServed } from './people-here.ts';
import { type Part, partOf } from './people-parts.ts';
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
	/** What parts the groups have that are named, and how it is known that they are people. */
	readonly parts: ReadonlySet<Part>;
	/** The same of those who could be anyone. */
	readonly vagueParts: ReadonlySet<Part>;
	readonly known: Known;
}

/** By a word for such people, by the organisation they are in, by what is said of people at large, or by what they do. */
export type Known = 'role' | 'organisation' | 'narrowed' | 'guessed' | undefined;

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
	let known: Known;
	const parts = new Set<Part>();
	const vagueParts = new Set<Part>();
	let last: { readonly part: Part; readonly end: number } | undefined;
	const clause = startOfMainClause(terms, 0);
	for (let index = 0; index < terms.length; index++) {
		const term = terms[index];
		if (term === undefined) break;
		if (isBidder(term) || isInfinitive(terms, index)) continue;
		const isActor = mayBeServed(term);
		const isListed = (term.classes & Classes.people) !== 0 || isKindOfOrganisation(term) || isActor;
		if (!(isListed && isHead(terms, index)) && !isPeopleHere(terms, index)) continue;
		if (isInName(terms, index)) continue;
		const isVague = isListed && !(term.classes & (Class.group | Class.organisation)) && !isNarrowed(terms, index);
		const start = startOfPeople(terms, index);
		const part = partOf(terms, start, last);
		last = { part, end: index + 1 };
		const isMeant = part === 'helped' || part === 'burdened' || followsNeed(terms, index + 1, 4);
		if (isActor && !isMeant) continue;
		if (isVague && !besides.has(term.base) && !isOwner(terms, index)) vagueParts.add(part);
		if (!isVague) {
			parts.add(part);
			const how = knownBy(term, isListed);
			if (known === undefined || rank(how) < rank(known)) known = how;
		}
		if (isVague) vague = true;
		else if (!(term.classes & Class.organisation) || start <= 1 || isMeant) specific = true;
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
		parts,
		vagueParts,
		known,
	};
}

/** Words for anybody that seldom answer who it is for. */
const besides = wordSet(
	'partner party workforce personnel persona cohort somebody someone world market community society business',
);

/** "users' records": what they have is what is meant. */
const isOwner = (terms: readonly Term[], index: number): boolean =>
	/^['’]$/.test(terms[index + 1]?.word ?? '') && terms[index + 2]?.kind === 'word';

const knownBy = (term: Term, isListed: boolean): Known => {
	if (term.classes & Class.group) return 'role';
	if (term.classes & Class.organisation) return 'organisation';
	return isListed ? 'narrowed' : 'guessed';
};

const order: readonly Known[] = ['role', 'guessed', 'narrowed', 'organisation'];
const rank = (known: Known): number => order.indexOf(known);

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

/** "As a carer, I want to …" */
export function isStory(terms: readonly Term[]): boolean {
	const start = terms.findIndex(term => term.kind === 'word');
	if (terms[start]?.word !== 'as') return false;
	const who: NounPhrase | undefined = nounPhraseAt(terms, start + 1);
	if (who === undefined || (who.thing === 'vague-group' && who.headIndex <= start + 2)) return false;
	if (who.thing !== 'group' && !((terms[start + 1]?.classes ?? 0) & Class.determiner)) return false;
	return terms.slice(who.end, who.end + 14).some(term => /^(?:i|we)$/.test(term.word) || term.word === 'how');
}

function followsNeed(terms: readonly Term[], from: number, within = 9): boolean {
	for (let index = from; index < Math.min(terms.length, from + within); index++) {
		const term = terms[index];
		if (term === undefined || term.word === ';' || term.word === ':') return false;
		if (needing.has(term.base) || needing.has(term.word)) return true;
		if (term.classes & Class.negation) return true;
	}
	return false;
}
