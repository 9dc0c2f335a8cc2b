import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** What part people have in what a sentence tells. */
export type Part = 'helped' | 'burdened' | 'doer' | 'partner' | 'ours' | 'other';

/**
 * @param start of the phrase that names them
 * @param before the part of those named last, with the end of their phrase: what is listed together has one part
 */
export function partOf(
	terms: readonly Term[],
	start: number,
	before?: { readonly part: Part; readonly end: number },
): Part {
	if (before !== undefined && isListedWith(terms, before.end, start)) return before.part;
	if (isOurs(terms[start])) return 'ours';
	let at = start - 1;
	// "by about 70 volunteers"
	while (at > 0 && terms[start]?.kind === 'number' && counting.test(terms[at]?.word ?? '')) at--;
	const preceding = terms[at];
	if (preceding === undefined) return 'other';
	const { word } = preceding;
	if (word === 'for' || word === 'to') {
		if (obstacles.test(terms[at - 1]?.base ?? '')) return 'burdened';
	}
	if (word === 'for') return isPaid(terms, at) ? 'other' : 'helped';
	if (word === 'of')
		return /^(?:team|network|panel|board|staff|crew)s?$/.test(terms[at - 1]?.base ?? '') ? 'doer' : 'other';
	if (word === 'to' || word === 'at' || word === 'towards' || word === 'toward')
		return isMeantFor(terms, at) ? 'helped' : 'other';
	if (word === 'on' || word === 'upon') return isBurden(terms[at - 1]) ? 'burdened' : 'other';
	if (word === 'by') return 'doer';
	if (word === 'with' || word === 'alongside') return isJoint(terms, at) ? 'partner' : 'other';
	if (preceding.classes & Classes.verbs || helping.has(preceding.base)) {
		if (helping.has(preceding.base) || preceding.classes & Class.enable)
			return isPlainNoun(terms, at) ? 'other' : 'helped';
		if (harming.has(preceding.base)) return 'burdened';
	}
	return 'other';
}

const counting =
	/^(?:about|over|under|around|nearly|almost|some|only|up|to|at|least|more|than|up to|at least|more than)$/;

/** "A, B and C": nothing but a comma or a joining word between two. */
function isListedWith(terms: readonly Term[], end: number, start: number): boolean {
	if (end > start || start - end > 2 || start === end) return false;
	for (let at = end; at < start; at++) if (!/^(?:,|and|or|&|\/|as well as)$/.test(terms[at]?.word ?? '')) return false;
	return true;
}

/** "our developers", "the project team": those who do the work. */
const isOurs = (first: Term | undefined): boolean => first !== undefined && /^(?:our|my)$/.test(first.word);

/** "pay for contractors", "look for a supplier". */
const isPaid = (terms: readonly Term[], at: number): boolean =>
	/^(?:pay|look|wait|search|account|allow)$/.test(terms[at - 1]?.base ?? '');

/** Within a few words before "to" stands what is given or is open to somebody: "provide training to volunteers". */
function isMeantFor(terms: readonly Term[], to: number): boolean {
	for (let at = to - 1; at >= Math.max(0, to - 8); at--) {
		const term = terms[at];
		if (term === undefined || term.word === ';' || term.word === ':') return false;
		if (at === to - 1 && openTo.has(term.word)) return true;
		if (giving.has(term.base) && (term.classes & Classes.verbs || at === to - 1)) return true;
	}
	return false;
}

const openTo = wordSet(
	'use available accessible open useful useable usable relevant helpful free visible understandable known intuitive clear friendly',
);

const giving = wordSet(
	'give provide offer deliver bring send lend supply teach present show introduce extend distribute award grant aim target tailor cater direct gear aimed targeted tailored geared directed access support training help assistance service advice care guidance benefit value',
);

/** "a barrier for carers", "a risk to patients" */
const obstacles =
	/^(?:barrier|obstacle|risk|harm|threat|danger|challenge|problem|hurdle|hard|difficult|harder|confusing)$/;

/** "the burden on carers", "pressure on wards". */
const isBurden = (term: Term | undefined): boolean =>
	term !== undefined && (burdens.has(term.base) || (term.classes & Class.change) !== 0);

const burdens = wordSet('burden pressure strain impact effect demand load stress toll cost fall focus rely depend');

/** "work with schools", "in partnership with carers". */
function isJoint(terms: readonly Term[], at: number): boolean {
	for (let before = at - 1; before >= Math.max(0, at - 3); before--)
		if (joint.has(terms[before]?.base ?? '')) return true;
	return false;
}

const joint = wordSet(
	'work partner collaborate cooperate partnership collaboration together engage consult discuss talk speak meet conjunction join liaise interview session workshop conversation test agree share',
);

/** "animal rescue partner", "the support staff": a word for help that is no verb here. */
function isPlainNoun(terms: readonly Term[], at: number): boolean {
	const [before, term] = [terms[at - 1], terms[at]];
	if (term === undefined || before === undefined || (term.forms & (Form.gerund | Form.thirdPerson)) !== 0) return false;
	if (before.kind !== 'word' || /^(?:to|not|that|which|who)$/.test(before.word)) return false;
	if (before.classes & (Class.modal | Class.pronoun | Class.conjunction | Class.adverb | Class.auxiliary)) return false;
	return (before.forms & Form.plural) === 0 && !/[^su]s$/.test(before.word) && (term.forms & Form.past) === 0;
}

/** What is done for people. */
export const helping = wordSet(
	'help support serve reach provide give offer teach train advise empower equip enable allow let assist protect house feed mentor coach visit encourage inspire welcome inform educate engage reward connect guide benefit prepare signpost reassure remind notify alert free relieve lift shield rescue treat compensate',
);

const harming = wordSet(
	'affect burden hurt harm force cost leave prevent stop hinder hamper discourage dissuade frustrate confuse exclude deter disadvantage delay overwhelm impact threaten expose put keep make cause limit restrict require',
);
