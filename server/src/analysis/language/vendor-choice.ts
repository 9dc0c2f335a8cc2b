import type { Passage } from '../document/passage.ts';
import type { Span } from '../finding.ts';
import { isPrompt } from './claims.ts';
import { ambiguousVendors, publicPlatforms } from './lexicon/vendors.ts';
import type { Predicate } from './predicate.ts';
import type { Sentence } from './sentence.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';

/** A product or supplier that a sentence chooses: it is to be built on, bought, moved to or rolled out. Spans count from the passage. */
export const chosenVendor = (sentence: Sentence, passage: Passage): Span | undefined =>
	knownVendor(sentence, passage) ?? unknownProduct(sentence);

/** "The partners chose MediLink Pro": a name that only a product has, and it is decided. */
function unknownProduct({ text, span, facts }: Sentence): Span | undefined {
	const name = decided.exec(text)?.groups?.name;
	if (name === undefined || facts.question || facts.predicate?.negated || longAgo.test(text)) return undefined;
	const start = span.start + text.indexOf(name);
	return { start, end: start + name.length };
}

const longAgo = /\b(?:in\s+(?:19|20)\d\d|last\s+year|years?\s+ago|previously|formerly)\b/i;

const decided =
	/\b(?:chose|chosen|selected|opted\s+for|decided\s+on)\s+(?<name>(?:[A-Z][a-z]+[A-Z]\w+|[A-Z]\w+(?=\s+(?:Pro|Cloud|Suite|CRM|ERP|Plus|Enterprise|Hub|365)\b))(?:\s+[A-Z\d]\w*){0,2})/;

function knownVendor(sentence: Sentence, passage: Passage): Term | undefined {
	const { facts, text } = sentence;
	const { terms } = facts;
	const index = terms.findIndex((_, at) => isVendor(terms, at));
	const vendor = terms[index];
	if (vendor === undefined || facts.question || isPrompt(text) || optional.test(text)) return undefined;
	const { predicate } = facts;
	if (passage.role === 'title' && ambiguous.has(vendor.base)) return undefined;
	if (passage.role === 'title')
		return predicate === undefined || predicate.form !== 'finite' ? namesWork(terms, index) : undefined;
	if (predicate?.verb === undefined && isPutLive(terms, index)) return vendor;
	if (isBroughtIn(terms, index) && (predicate === undefined || isToBe(predicate))) return vendor;
	if (predicate?.verb === undefined || predicate.negated || index < predicate.at) return undefined;
	if (/^(?:could|might|may|would|can)$/.test(predicate.modal)) return undefined;
	const isPlanned =
		predicate.form !== 'finite' ||
		predicate.tense === 'future' ||
		predicate.meant ||
		(predicate.verb.classes & (Class.need | Class.intent)) !== 0 ||
		(predicate.verb.forms & Form.gerund) !== 0;
	if (!isPlanned || !(choosing(predicate.verb) || using(predicate.verb, predicate.form))) return undefined;
	return follows(terms, predicate.at, index) ? vendor : undefined;
}

const platforms = new Set(publicPlatforms);
const ambiguous = new Set(ambiguousVendors);

function isVendor(terms: readonly Term[], index: number): boolean {
	const term = terms[index];
	if (term === undefined || !(term.classes & Class.vendor) || !term.capital || platforms.has(term.base)) return false;
	// Every word has a capital at the start of a sentence and in titles, and some product names are words: "an Epic".
	const before = terms[index - 1];
	return (
		!ambiguous.has(term.base) || (before?.kind === 'word' && !before.capital && !(before.classes & Class.determiner))
	);
}

const optional =
	/\b(?:for\s+example|e\.g|such\s+as|like|perhaps|maybe|or|either|already|existing|currently?|today|compar\w+|unless|if|whether)\b/i;

const choosing = (verb: Term): boolean =>
	((verb.classes & (Class.build | Class.need)) !== 0 &&
		!/^(?:extend|integrate|connect|link|use|publish|test)$/.test(verb.base)) ||
	/^(?:adopt|buy|purchase|procure|move|migrate|switch|roll out|standardise|implement|introduce|install|licen[cs]e|choose|select|go|transition)$/.test(
		verb.base,
	);

/** "Use X to …" is an instruction; "we will use X" a choice. */
const using = (verb: Term, form: string): boolean => verb.base === 'use' && form === 'finite';

/** Nothing between the verb and the name turns it into where one comes from, or what one works with. */
function follows(terms: readonly Term[], verbAt: number, vendorAt: number): boolean {
	const to = terms.findIndex(({ word }, at) => at > verbAt && at < vendorAt && word === 'to');
	const isGoal = /^(?:move|migrate|switch|transition|go)$/.test(terms[verbAt]?.base ?? '') && to > 0;
	const between = terms.slice((isGoal ? to : verbAt) + 1, vendorAt);
	const after = terms[vendorAt + 1];
	const isWished = ((terms[verbAt]?.classes ?? 0) & (Class.need | Class.intent)) !== 0;
	const acts =
		after !== undefined &&
		((isWished && after.word === 'to') || (after.classes & (Class.modal | Class.auxiliary)) !== 0);
	return (
		!acts &&
		between.length <= 8 &&
		!between.some(
			({ word, kind }) =>
				kind === 'mark' ||
				/^(?:from|off|away|out of|with|alongside|for|that|which|what|how|who|because|than|instead|by|between|against)$/.test(
					word,
				),
		)
	);
}

/** "the implementation of Oracle Fusion", "our move to Salesforce": the act is a noun. */
function isBroughtIn(terms: readonly Term[], index: number): boolean {
	const joint = (terms[index - 1]?.classes ?? 0) & Class.determiner ? index - 2 : index - 1;
	const act = terms[joint - 1];
	if (act === undefined || !(act.forms & Form.building) || !/^(?:of|to)$/.test(terms[joint]?.word ?? '')) return false;
	// "learn from the rollout of Salesforce": it is somebody's who has it.
	return !terms
		.slice(Math.max(0, joint - 4), joint - 1)
		.some(({ word }) => /^(?:from|on|about|with|after|since|than|by|during)$/.test(word));
}

const isToBe = ({ negated, tense, modal, form, meant, subject, verb }: Predicate): boolean =>
	!negated &&
	tense !== 'past' &&
	tense !== 'perfect' &&
	!/^(?:could|might|may|would|can)$/.test(modal) &&
	(form !== 'finite' ||
		tense === 'future' ||
		meant ||
		subject?.aim === true ||
		subject?.work === true ||
		((verb?.classes ?? 0) & (Class.intent | Class.need)) !== 0);

/** "A Power BI dashboard is live by week 3." */
const isPutLive = (terms: readonly Term[], index: number): boolean =>
	((terms[index + 1]?.classes ?? 0) & (Class.system | Class.maybeSystem)) !== 0 &&
	terms.slice(index + 2, index + 6).some(({ word }) => word === 'live');

/** "Salesforce rollout", "Moving to Microsoft 365", "A Power BI dashboard for wards": the title is about the product. */
function namesWork(terms: readonly Term[], index: number): Term | undefined {
	const before = terms[index - 1];
	const after = terms[index + 1];
	const isGoal = before?.word === 'to' || before?.word === 'on' || before?.word === 'with' || before?.word === 'using';
	const verb = terms.slice(0, index).find(({ classes }) => (classes & Classes.verbs) !== 0);
	const isBuilt =
		after !== undefined &&
		((after.classes & (Class.system | Class.maybeSystem | Class.build)) !== 0 ||
			(after.forms & (Form.work | Form.building)) !== 0);
	const isMeans = before?.word === 'using';
	return isMeans || isBuilt || (isGoal && verb !== undefined && choosing(verb)) ? terms[index] : undefined;
}
