import type { Passage } from '../document/passage.ts';
import { isSoftware } from './apposition.ts';
import type { Facts } from './facts.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { placeOf } from './signals.ts';
import { isAboutSystem, isHomonym, isMaking } from './software-named.ts';
import { leadsTo } from './software-reached.ts';
import type { SoftwareSignal } from './software-signals.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';

/** How a title, an item or another line without a verb speaks of software. */
export function signalOfName(facts: Facts, passage: Passage, isHead: boolean): SoftwareSignal {
	const { named, terms } = facts;
	if (terms[facts.from]?.word === 'go live' && leadsTo(terms, facts.from, /^(?:with|on)$/)) return 'makes';
	const isOne = /^(?:an?|one)$/.test(terms[facts.from]?.word ?? '');
	const isName =
		isHead ||
		isOne ||
		named?.building === true ||
		(terms.length < 12 && !goesOn(terms, named)) ||
		terms.at(-1)?.word !== '.' ||
		isItemOf(named, facts, passage);
	const isLikely = named?.likely === true && !isHomonym(named) && (isHead || (isOne && named.thing === 'maybe-system'));
	const isNamed = isSoftware(named) && isName && !(isHead && isOfBrand(facts));
	if (isNamed || isLikely || (isHead && (isMaking(facts) || isAboutSystem(facts)))) return 'names';
	const isBare = passage.kind === 'item' && !isOne && terms.length < 6;
	if (named?.likely === true && named.thing === 'maybe-system' && isName && !isBare && !isProgramme(named))
		return 'perhaps';
	// A strategy that a line only names is something to read.
	const isRead = named?.thing === 'document' && !isHead && placeOf(passage) !== 'goal';
	if (named?.technical === true && !isRead && (isHead ? !isWho(named) : mayRun.has(named.thing))) return 'perhaps';
	return facts.software ? 'mentioned' : 'none';
}

/** "GitLab direction": what is said of a thing that has a name, and not that there is to be one. */
function isOfBrand({ named, terms }: Facts): boolean {
	if (named === undefined || named.head.classes !== 0 || named.head.forms !== 0) return false;
	const before = terms.slice(named.first, named.headIndex);
	return !before.some(({ classes, forms }) => (classes & kinds) !== 0 || (forms & Form.likelySystem) !== 0);
}

const kinds = Class.system | Class.technology;

/** "The computer system went down.": behind the name stands what it did, in a word that no list may have. */
function goesOn(terms: readonly Term[], named: NounPhrase | undefined): boolean {
	if (named === undefined || terms.at(-1)?.word !== '.') return false;
	if (!/^(?:the|our|their|its|this|these)$/.test(terms[named.first]?.word ?? '')) return false;
	const next = terms[named.end];
	if (next?.kind !== 'word') return false;
	// "The software that wardens use is slow."
	if (next.word === 'that' || next.word === 'which') return true;
	return next.classes === 0 || ((next.forms & Form.past) !== 0 && !(next.classes & Classes.things));
}

/** Outside a title "digital photography" and "internet safety" are what people learn. */
const mayRun: ReadonlySet<NounPhrase['thing']> = new Set(['maybe-system', 'document']);

const isWho = ({ thing }: NounPhrase): boolean => thing === 'organisation' || thing === 'group';

/** A course of work, as Americans write it. */
const isProgramme = ({ head, technical }: NounPhrase): boolean => head.base === 'program' && !technical;

/** "Shared case system for wards, clinics and the two hospitals.": an item of a list that names it, and then for whom. */
const isItemOf = (named: NounPhrase | undefined, { terms, from }: Facts, { kind }: Passage): boolean =>
	kind === 'item' &&
	named?.first === from &&
	named.headIndex < from + 8 &&
	/^(?:for|with|that|which|to)$/.test(terms[named.end]?.word ?? '');
