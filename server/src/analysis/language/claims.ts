import type { Passage } from '../document/passage.ts';
import type { Span } from '../finding.ts';
import type { Finder, Found } from './around.ts';
import { matches } from './phrases.ts';
import type { Sentence } from './sentence.ts';
import { Class, Form } from './word-classes.ts';

/** Words in a sentence that says so itself, where a pattern was looked for. Spans count from the start of the passage. */
export interface Claim {
	readonly sentence: Sentence;
	readonly span: Span;
	readonly found: Found;
	/** What was found, on one line. */
	readonly words: string;
	/** The sentence before and behind the words. */
	readonly before: string;
	readonly after: string;
}

/**
 * Where a passage claims what a pattern looks for: not where it denies it, asks for it, quotes it, tells of the past or
 * shows a template's prompt.
 *
 * @param sought tried on the whole passage, and only on one that has words of it
 */
export const claimsOf = (passage: Passage, sought: Finder): readonly Claim[] =>
	sought.mayBeIn(passage.hits) ? passage.once(() => readClaims(passage, sought), sought) : none;

const none: readonly Claim[] = [];

function readClaims(passage: Passage, sought: Finder): readonly Claim[] {
	if (passage.kind === 'quote' || passage.kind === 'code' || passage.kind === 'html') return none;
	const claims: Claim[] = [];
	let index = 0;
	for (const found of sought.in(passage.prose, passage.hits)) {
		const span = { start: found.start, end: found.end };
		while ((passage.sentences[index]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) index++;
		const sentence = passage.sentences[index];
		if (sentence === undefined || sentence.span.start > span.start || sentence.span.end < span.end) continue;
		const before = sentence.text.slice(0, span.start - sentence.span.start);
		const after = sentence.text.slice(span.end - sentence.span.start);
		const words = passage.prose.slice(span.start, span.end).replace(/\s+/g, ' ');
		const claim = { sentence, span, found, words, before, after };
		if (!isPrompt(sentence.text) && !isAsked(sentence) && !isQuoted(before) && !isDenied(claim) && !isPast(claim))
			claims.push(claim);
	}
	return claims;
}

/**
 * Claims that say what is to be: what the brief chooses, plans or asks for. What stands today, what may be and what is
 * one option among others is none of it.
 */
export function choicesOf(passage: Passage, sought: Finder): readonly Claim[] {
	if (passage.role === 'options') return none;
	const claims = claimsOf(passage, sought);
	return claims.length === 0
		? none
		: passage.once(() => claims.filter(claim => isChosen(claim) || isSaidOfChoice(claim, passage)), claims);
}

/**
 * The same, and what is stated as a condition of supply: "There is a fee for each export." In a section about what is
 * bought, or what it costs, the present is not how things are today.
 */
export function termsOf(passage: Passage, sought: Finder): readonly Claim[] {
	const chosen = choicesOf(passage, sought);
	if (!bought.has(passage.role)) return chosen;
	return claimsOf(passage, sought).filter(claim => chosen.includes(claim) || isStated(claim));
}

const bought: ReadonlySet<Passage['role']> = new Set(['technology', 'technical', 'budget', 'deliver']);

const isStated = ({ sentence, before }: Claim): boolean =>
	!perhaps.test(before) &&
	!standing.test(sentence.text) &&
	sentence.facts.predicate?.tense !== 'past' &&
	sentence.facts.predicate?.tense !== 'perfect';

/** The sentence has a question of a template in it that nobody has answered. */
export const isPrompt = (text: string): boolean => text.includes('[') && /\[[^[\]]{2,}\]/.test(text);

const isAsked = ({ facts, text }: Sentence): boolean => facts.question || /^how might\b/i.test(text);

/** An odd number of quotation marks stands before it. */
const isQuoted = (before: string): boolean =>
	(before.match(/[“”"]/g)?.length ?? 0) % 2 === 1 ||
	(before.match(/‘/g)?.length ?? 0) > (before.match(/’/g)?.length ?? 0);

const denying =
	/\b(?:not(?! only)|no|never|nothing|none|nobody|without|avoid\w*|instead\s+of|rather\s+than|cannot|neither|nor|\w+n['’]t|stop\w*|against|refus\w+|reject\w+|rul(?:e|es|ed|ing)\s+out|free\s+of|less|fewer|out\s+of\s+scope|sceptical|unless|replac(?:e|es|ed|ing)|retir(?:e|es|ing)|away\s+from|migrat\w+\s+from|mov(?:e|es|ing)\s+(?:off|from)|get(?:ting)?\s+(?:off|rid\s+of)|escap\w+|eliminat\w+|beyond|risks?\s+of|dangers?\s+of|fears?\s+of)\b/i;
/** "… is not needed", "… will never be bought", "… was rejected"; not "…, not a pen". */
const denyingAfter =
	/^\s*(?:(?!and\b|but\b|so\b|which\b)\w+[\s-]+){0,3}?(?:(?:is|are|was|were|will|would|does|do|has|have)\s+(?:be\s+)?(?:not|never|no\s+longer)|(?:is|are|was|were|will\s+be)\s+(?:out\s+of\s+scope|ruled\s+out|rejected|avoided)|out\s+of\s+scope|(?:is|are|was|were|does|do|would)n['’]t|won['’]t)\b/i;

/** Denied in the clause that the words stand in. */
function isDenied({ before, after, words }: Claim): boolean {
	const clause = before.slice(Math.max(...matches(before, clauseEnd).map(({ index }) => index), 0));
	return denying.test(clause) || (!/\bnot?\b/i.test(words) && denyingAfter.test(after));
}

const clauseEnd = /[;:—–]\s|,\s+(?=(?:and|but|so|which|while)\s)|\bbut\s/g;

const pastWords =
	/\b(?:was|were|had|used\s+to|previously|formerly|back\s+then|in\s+the\s+past|last\s+year|years?\s+ago|since\s+(?:19|20)\d\d|in\s+(?:19|20)[01]\d)\b/i;

function isPast({ sentence, before, found }: Claim): boolean {
	// "has been fixed" is how things stand now.
	if (found.sense === 'state') return false;
	if (willBe.test(before.slice(-60))) return false;
	const { predicate } = sentence.facts;
	if (predicate !== undefined && (predicate.tense === 'past' || predicate.tense === 'perfect') && !predicate.meant)
		return true;
	return pastWords.test(before.slice(-80));
}

const willBe =
	/\b(?:will|shall|must|should|going\s+to|to\s+be|plan(?:s|ned)?\s+to|needs?\s+to|ha(?:s|ve)\s+to|asked\s+to|want(?:s|ed)?\s+to|proposed?\s+to|agreed\s+to|decided\s+to|(?:direct|instruct|task|commission|mandat|invit|requir)ed\s+(?:[\w'’]+\s+){1,4}to)\b/i;
const standing =
	/\b(?:current(?:ly)?|today|at\s+present|existing|legacy|already|so\s+far|until\s+now|still|historically|these\s+days)\b/i;
const perhaps =
	/\b(?:could|might|may|would|perhaps|maybe|possibly|options?|for\s+example|e\.g|such\s+as|consider\w*|explor\w+|whether|if|either|ideas?|if\s+necessary|prefer(?:red|ence|ably)?|ideally)\b/i;

/** "We will buy a system. It runs on our own servers.": what the sentence before chose is spoken of. */
function isSaidOfChoice({ sentence, before }: Claim, { sentences }: Passage): boolean {
	const { predicate } = sentence.facts;
	const isIt = predicate?.pronoun === 'it' && predicate.tense === 'present' && !predicate.negated;
	if (!isIt || perhaps.test(before) || standing.test(before.slice(-60))) return false;
	const chosen = sentences[sentences.indexOf(sentence) - 1]?.facts.predicate;
	return chosen !== undefined && !chosen.negated && (chosen.tense === 'future' || chosen.meant);
}

function isChosen({ sentence, before, after, words }: Claim): boolean {
	const lead = `${before}${words}`;
	if (perhaps.test(before) || standing.test(before.slice(-60))) return false;
	if (willBe.test(lead)) return true;
	const { predicate } = sentence.facts;
	if (predicate === undefined) return !/\b(?:is|are|has|have|does|do|can)\b/i.test(lead);
	if (predicate.negated) return false;
	// "Building software from scratch is expensive" tells of anybody's.
	if (predicate.form === 'ing' && /\b(?:is|are|takes?|costs?|means?|can|may)\b/.test(after)) return false;
	if (predicate.form !== 'finite' || predicate.tense === 'future' || predicate.meant) return true;
	if (/^(?:must|should|shall)$/.test(predicate.modal)) return true;
	const { verb, subject } = predicate;
	if (verb === undefined)
		return (
			subject !== undefined &&
			/^(?:solution|proposal|approach|plan|recommendation|choice|answer|aim|goal|objective)$/.test(subject.head.base)
		);
	return (verb.classes & (Class.need | Class.intent)) !== 0 || (verb.forms & Form.gerund) !== 0;
}
