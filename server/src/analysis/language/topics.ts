import { type Asked, anyOfFinders, asking, matching } from './around.ts';
import { maybeClosing } from './channels.ts';
import { maybeFixing } from './fixing.ts';
import { maybeReporting } from './governance.ts';
import { anotherWay } from './improving.ts';
import { offlinePeople, offlineRoutes } from './lexicon/channels.ts';
import { discoveryWords, evidenceWords } from './lexicon/evidence.ts';
import { takingPart } from './lexicon/governance.ts';
import { seniorRoles } from './lexicon/roles.ts';
import { personalThings, securityWords } from './lexicon/security.ts';
import { outsiders, staffWords } from './lexicon/staff.ts';
import { changingPeople, findingOut, peopleSide, waysOfWorking } from './lexicon/ways-of-working.ts';
import { maybeWishing } from './needs.ts';
import { phrases } from './phrases.ts';
import { building, definingStep, launchStep, makingStep } from './plans.ts';
import type { Hits } from './word-index.ts';
import { wordList } from './word-list.ts';

/** What a passage speaks of at all, as bits: what rules about the whole brief ask of every passage, at every edit. */
export const Topic = {
	/** Where one learns what people need: interviews, logs, complaints. */
	evidence: 1 << 0,
	/** Finding out and trying out. */
	discovery: 1 << 1,
	/** People who are not online, or help for them. */
	offlinePeople: 1 << 2,
	/** A way in that needs no internet. */
	offlineRoute: 1 << 3,
	/** Leaders who see the work for themselves. */
	takingPart: 1 << 4,
	/** Somebody senior, or somebody who owns the outcome. */
	senior: 1 << 5,
	security: 1 << 6,
	staff: 1 << 7,
	/** People whom an organisation serves. */
	outsiders: 1 << 8,
	/** A way in may be closed, or only the online one left. */
	closing: 1 << 9,
	/** Leaders may be told of progress. */
	reporting: 1 << 10,
	/** Something is built and put to use. */
	building: 1 << 11,
	/** People may be said to want or need something. */
	wishing: 1 << 12,
	/** A rule, a process, a job, a skill or a place, which could change without any technology. */
	waysOfWorking: 1 << 13,
	/** Words of people's work that technical text uses too. */
	peopleSide: 1 << 14,
	/** Doing it in another way, with others or not at all. */
	anotherWay: 1 << 15,
	/** Scope, requirements or the whole cost may be settled at the start. */
	fixing: 1 << 16,
	/** A step of a plan that says in full what is to be made; that makes it; that puts it to use. */
	definingStep: 1 << 17,
	makingStep: 1 << 18,
	launchStep: 1 << 19,
	/** Details that people give: payments, health, where they are. */
	ofPeople: 1 << 20,
} as const;

/**
 * @param among bits of `Topic`: what is asked for
 * @returns those of them that the prose speaks of
 */
export function topicsOf(prose: string, hits: Hits, among = -1): number {
	let topics = 0;
	for (const [bit, pattern] of patterns)
		if ((bit & among) !== 0 && pattern.mayBeIn(hits) && pattern.isIn(prose, hits)) topics |= bit;
	return topics;
}

/** A board can be told; a person can own. */
const seniorPeople = seniorRoles.filter(
	role =>
		!/\b(?:board|committee|team|group|body|leadership|management|suite|trustees|directors|governors)\b/.test(role),
);

const ownership =
	'owns? the (?:outcome|aims?|objectives?|measures?|result|project|work|programme|goal|service)|(?:project|product|service|business|outcome|policy|process|executive|senior|overall|accountable) (?:owner|lead|leader)|owner|accountable|answers (?:to (?:\\S+ ){1,3})?for|leads?(?: (?:for|on|the|this|it)|(?=[.,;]))|led by|headed by|chaired by|champion(?:s|ed)?|in charge of|responsible for the (?:outcome|result|project|work|programme|service)';

/** A pilot or trial that is to come, or that taught something: not one that is over. */
const trying = '(?:pilot|trial)s?(?! (?:that )?(?:ended|closed|stopped|failed|ran|finished|was|were))';

const patterns: readonly (readonly [number, Asked])[] = [
	[Topic.evidence, wordList(evidenceWords)],
	[Topic.discovery, anyOfFinders(wordList(discoveryWords), matching(phrases(trying)))],
	[Topic.offlinePeople, anyOfFinders(wordList(offlinePeople), matching(phrases(unconnected())))],
	[Topic.offlineRoute, wordList(offlineRoutes)],
	[Topic.takingPart, wordList(takingPart)],
	[Topic.senior, anyOfFinders(wordList(seniorPeople), matching(phrases(ownership)))],
	[Topic.security, wordList(securityWords)],
	[Topic.staff, wordList(staffWords)],
	[Topic.outsiders, wordList(outsiders)],
	[Topic.closing, asking(maybeClosing)],
	[Topic.reporting, asking(maybeReporting)],
	[Topic.building, building],
	[Topic.wishing, asking(maybeWishing)],
	[Topic.fixing, asking(maybeFixing)],
	[Topic.definingStep, asking(definingStep)],
	[Topic.makingStep, asking(makingStep)],
	[Topic.launchStep, asking(launchStep)],
	[Topic.ofPeople, wordList(personalThings)],
	[Topic.waysOfWorking, wordList(waysOfWorking, changingPeople)],
	[Topic.peopleSide, wordList(peopleSide, findingOut)],
	[Topic.anotherWay, asking(anotherWay)],
];

/** "people who cannot get online", "do not use the internet", "nobody without a smartphone". */
function unconnected(): string {
	const lacks =
		"cannot|can't|can not|could not|unable to|do not|don't|does not|doesn't|not able to|never|rarely|struggle to|without|lack|lacks|no";
	const means = 'online|internet|smartphone|smart phone|broadband|wi fi|computer';
	return `(?:${lacks}) (?:[^\\s.;]+ ){0,5}?(?:${means})`;
}
