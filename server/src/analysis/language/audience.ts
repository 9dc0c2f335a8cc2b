import { isNarrowed } from './narrowed.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';

/** Who a sentence speaks of, and how. */
export interface Audience {
	/** A particular group is the one that acts, needs, suffers or gains. */
	readonly specific: boolean;
	/** "users", "the public", "everyone" stand in that place. */
	readonly vague: boolean;
	/** "As a carer, I need …". */
	readonly story: boolean;
	/** "for carers", "helps carers". */
	readonly servedFor: boolean;
	/** A group, or a kind of organisation in the plural, is what the statement begins with. */
	readonly leads: boolean;
	/** The statement begins with a group and a colon: "Night staff: …". */
	readonly labels: boolean;
	/** What the group does is a need or a trouble: need, struggle, face, cannot, wait, have to. */
	readonly needs: boolean;
}

const needing =
	/^(?:need|want|struggle|face|suffer|wait|lack|lose|spend|rely|depend|miss|require|have|find|experience|feel|know|understand|cannot|can't|receive)$/;

export function audienceOf(terms: readonly Term[]): Audience {
	let specific = false;
	let vague = false;
	let servedFor = false;
	let leads = false;
	let needs = false;
	let labels = false;
	const story = isStory(terms);
	for (let index = 0; index < terms.length; index++) {
		const term = terms[index];
		if (term === undefined || !(term.classes & Classes.people || isKindOfOrganisation(term))) continue;
		if (!isHead(terms, index)) continue;
		const isVague = !(term.classes & (Class.group | Class.organisation)) && !isNarrowed(terms, index);
		if (isVague) vague = true;
		else if (term.classes & Classes.people || startOfPhrase(terms, index) <= 1) specific = true;
		const phraseStart = startOfPhrase(terms, index);
		const before = terms[phraseStart - 1]?.word ?? '';
		if (
			!isVague &&
			/^(?:for|to|help|helps|helping|enable|enables|enabling|allow|allows|allowing|let|lets|letting|support|supports|empower|empowers|benefit|benefits|from|by|on)$/.test(
				before,
			)
		)
			servedFor ||= before !== 'by' && before !== 'on' && before !== 'from';
		if (phraseStart <= 1) {
			leads = true;
			labels ||= terms[index + 1]?.word === ':';
		}
		if (!isVague && followsNeed(terms, index + 1)) needs = true;
	}
	return { specific, vague, story, servedFor, leads, labels, needs };
}

/** "Hospitals", "primary schools": organisations whose people are meant; "the council" is an actor. */
const isKindOfOrganisation = (term: Term): boolean =>
	(term.classes & Class.organisation) !== 0 && (term.forms & Form.plural) !== 0 && !actors.test(term.base);

/** Organisations that do the work or supply it, rather than have it done for them. */
const actors =
	/\b(?:council|authority|government|department|ministry|agency|competitor|supplier|vendor|partner|company|board|committee|team|consortium|provider|bank|body)$/;

function isStory(terms: readonly Term[]): boolean {
	const start = terms.findIndex(term => term.kind === 'word');
	if (terms[start]?.word !== 'as') return false;
	const who: NounPhrase | undefined = nounPhraseAt(terms, start + 1);
	if (who === undefined || (who.thing === 'vague-group' && who.headIndex <= start + 2)) return false;
	return terms.slice(who.end, who.end + 14).some(term => /^(?:i|we)$/.test(term.word) || term.word === 'how');
}

/** The group is meant itself, and is not part of a name for something else: "user research", "patient portal". */
function isHead(terms: readonly Term[], index: number): boolean {
	const next = terms[index + 1];
	if (next === undefined || next.kind === 'mark') return true;
	if (next.classes & (Classes.functions | Class.adverb) || next.word === 'to' || next.word === 'that') return true;
	const term = terms[index];
	return term !== undefined && (term.forms & Form.plural) !== 0 && (next.classes & Classes.verbs) !== 0;
}

function startOfPhrase(terms: readonly Term[], index: number): number {
	let at = index;
	while (at > 0) {
		const before = terms[at - 1];
		if (before === undefined || before.kind === 'mark' || before.word === 'to') break;
		if (before.classes & (Class.preposition | Class.conjunction | Class.pronoun | Class.modal | Class.auxiliary)) break;
		if (
			before.classes & Classes.verbs &&
			!(before.classes & Classes.things) &&
			!(before.forms & (Form.gerund | Form.past))
		)
			break;
		if (/^(?:helping|enabling|allowing|letting|empowering|supporting)$/.test(before.word)) break;
		at--;
	}
	return at;
}

function followsNeed(terms: readonly Term[], from: number): boolean {
	for (let index = from; index < Math.min(terms.length, from + 9); index++) {
		const term = terms[index];
		if (term === undefined || term.word === ';' || term.word === ':') return false;
		if (needing.test(term.base) || needing.test(term.word)) return true;
		if (term.classes & Class.negation) return true;
	}
	return false;
}
