import { asking } from '../language/around.ts';
import { wordIndex } from '../language/word-index.ts';
import { exactRole } from './heading-names.ts';
import { patterns } from './heading-patterns.ts';
import { headingTriggers } from './heading-triggers.ts';
import type { Role } from './role.ts';

/** A team's own headings: words by role, as its config has them. */
export type HeadingWords = Partial<Readonly<Record<Role, readonly string[]>>>;

/** What a heading says of its section, by its words alone. */
export interface HeadingReading {
	readonly role: Role | undefined;
	/** About the repository or the tender, not about the work: nothing in the section is judged. */
	readonly boilerplate: boolean;
	/** The section's lists say what is to be made, which is what they are for. */
	readonly inventory: boolean;
}

export function readHeading(heading: string, own: HeadingWords = {}): HeadingReading {
	const words = normalise(heading);
	return { role: roleOf(words, own), boilerplate: boilerplate.test(words), inventory: inventory.test(words) };
}

/**
 * The role that a heading's wording gives to its section, whatever its level: by its head noun or the question that it
 * asks. Undefined where it names a topic of its own, which then belongs to the section that it stands in.
 */
export const roleOfHeading = (heading: string, own: HeadingWords = {}): Role | undefined =>
	roleOf(normalise(heading), own);

function roleOf(words: string, own: HeadingWords): Role | undefined {
	if (words === '') return undefined;
	for (const [role, wordings] of Object.entries(own) as [Role, readonly string[] | undefined][]) {
		if (wordings?.some(wording => normalise(wording) === words)) return role;
	}
	const exact = exactRole.get(words);
	if (exact !== undefined) return exact;
	if (doing.test(words)) return undefined;
	// A long heading is a sentence about something; only a question or its last noun can still name the section.
	const isLong = words.split(' ').length > 7 || (statement.test(words) && !asks.test(words));
	const hits = wordsSought.read(words);
	const about = aboutOf(words);
	for (const { role, long, noun, asked } of askedOfHeadings) {
		if (isLong && !long) continue;
		if (asked.mayBeIn(hits) && asked.isIn(noun ? about : words)) return role;
	}
	return undefined;
}

/** "Support for carers", "Frustrations across our teams": what the heading names, and not what that is for or where it is. */
function aboutOf(words: string): string {
	if (asks.test(words)) return words;
	const at = words.slice(1).search(circumstance) + 1;
	return at > 0 ? words.slice(0, at) : words;
}

const circumstance =
	/ (?:for|in|on|to(?! be)|with|from|at|across|by|through|into|within|without|against|between|during|under|over|as|that|which) /;
/** "Empathy is our compass": it says something, and names nothing. */
const statement = /\S (?:is|are|was|were|has|have|can|should|must) \S/;
const asks = /^(?:who|what|why|how|when|where|which|whom|whose)\b/;

/** Each with the words without which it cannot match: most headings hold those of few. */
const askedOfHeadings = patterns.map(({ role, long, noun, pattern }, index) => ({
	role,
	long,
	noun,
	asked: asking(pattern, { triggers: () => headingTriggers[index] ?? undefined }),
}));

/** A constant that grows as it is asked, like the word lists. */
const wordsSought = wordIndex();

/** A step of a manual or a thing to do, whatever it is done to: "Create output directories", "Submit a proposal". */
const doing =
	/^(?:submit|see|sign up|get|make|read|apply|choose|find|keep|send|add|improve|increase|reduce|enable|ensure|identify|engage|encourage|strengthen|promote|simplify|modernise|modernize|tracking|presenting|providing|improving|making|getting|enabling|create|creating|install|load|loading|run|running|configure|generate|generating|clone|download|execute|launching) \S/;

const boilerplate =
	/^(?:licen[cs]e|licensing|licences?|public domain|contribut\w*|how to contribute|code of conduct|install\w*|how to install|getting started|quick ?start|local (?:quick ?start|development|setup)|set ?up|usage|how to run.*|running (?:the|tests|locally).*|run (?:the|tests|locally).*|pre[ -]?requisites|requirements txt|dependenc\w*|build(?:ing)? (?:and|from|instructions|the).*|deploy(?:ment|ing)? .*|deployment|(?:database|environment) (?:setup|set up)|testing|tests|table of contents|contents|toc|changelog|change log|acknowledge?ments?|credits|authors?|citation|copyright|disclaimer|repository (?:layout|structure)|structure|folder structure|directory structure|api documentation|documentation|badges|support|how to respond|proposal (?:guidelines|instructions)|submission .*|additional (?:materials|notes)|glossary|document history|version history|revision history|decision log|metadata|contact(?:s| us| details)?|points? of contact|quotes?|(?:how to )?(?:get(?:ting)? involved|join(?:ing)?(?: us| in)?|participate)|get in touch|(?:keep|stay) in touch|donate|how (?:to|you can) (?:help|donate))$/;

const inventory =
	/\b(?:features?|functionality|functions|requirements?|specifications?|specs?|deliverables?|architecture|user stories|stories|acceptance criteria|backlog|scope|scope of work|components?|building blocks|modules|tasks?|milestones?|roadmap|tech(?:nology)? stack|stack|api|endpoints|work packages?|implementation|steps|completed work|progress|tools|services|use cases?|technical design|data model|schema|constraints)(?: (?:v|version |phase |mvp )?\d(?: \d)?| mvp)?$/;

/** Lower case; numbering, symbols and HTML gone: "## 3.1 The *Outcome*:" is "outcome". */
function normalise(heading: string): string {
	const plain = /[<&]/.test(heading) ? heading.replace(/<[^<>]{0,1000}>|&[a-z#0-9]{1,8};/gi, ' ') : heading;
	return plain
		.replace(clauseNumber, '')
		.toLowerCase()
		.replace(/['’]/g, ' ')
		.replace(/[^\p{L}\p{N} -]/gu, ' ')
		.replace(/^[\s\d-]*(?:(?:section|part)\s+\w+\b|annex\s+(?:[a-z\d]\s+)?(?=\w{3})|[a-z]\d{1,2}\s+)?[\s\d-]*/, '')
		.replace(/^(?:[ivx]{1,5}|[a-z])(?=\s)(?=\s{2,})/, '')
		.replace(/\s+/g, ' ')
		.replace(/^(?:the|our|a|an|project|proposed) (?=\S)/, '')
		.trim();
}

/** "II.1.4) ", "C.3.2 ", "Q4. ": how the clauses of a notice and the questions of a form are numbered. */
const clauseNumber = /^\W*(?:[A-Z]{1,4}(?:\.\d{1,2})+|Q\d{1,2})[.):]?\s+(?=\S)/;
