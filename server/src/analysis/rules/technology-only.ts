import type { Brief } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { anyBlock, blocksWhere } from '../document/stretch.ts';
import { appendToSection, insertSection, insertSide } from '../fixes/index.ts';
import type { Facts } from '../language/facts.ts';
import type { Sentence } from '../language/sentence.ts';
import { Topic } from '../language/topics.ts';
import { briefRule, type FixMaker } from '../rule.ts';
import { anchorOf, hasPlaceFor, isContent, isUnfilled } from '../written.ts';

/** Fewer are no pattern. */
const enough = 3;

/** Where other things than change are spoken of: who does the work, for how much, under what threat. */
const notProposals: readonly Role[] = ['team', 'governance', 'budget', 'risks', 'references', 'evidence', 'background'];

/** What people would notice of it, not what is done. */
const effects: readonly Role[] = ['title', 'users', 'background'];

export default briefRule({
	id: 'technology-only',
	title: 'Propose changes to more than the technology',
	severity: 'information',
	keyPoints: ['P2', 'P5', 'KP1', 'KP3', 'KP4'],

	*check(brief) {
		// The author is still writing them.
		if (hasPlaceFor(brief, 'non-technical') || anyBlock(brief, isOpenOption)) return;
		let technical = 0;
		for (const { passage } of blocksWhere(brief, proposes)) {
			const proposals = passage.once(readProposals);
			if (proposals === undefined) continue;
			if (proposals.changesMore) return;
			technical += proposals.technical;
		}
		if (technical < enough) return;
		yield {
			span: anchorOf(brief),
			message:
				'All that this proposes to change is technology, so the rules, jobs and habits around it would stay as they are. Say which of those could change as well, or instead.',
			fixes: [askForOtherChanges(brief)],
		};
	},
});

interface Proposals {
	readonly changesMore: boolean;
	/** How many of the sentences propose technology. */
	readonly technical: number;
}

function readProposals(passage: Passage): Proposals | undefined {
	if (passage.boilerplate || passage.kind === 'quote' || !isContent(passage)) return undefined;
	const proposals = passage.sentences.filter(({ facts }) => isProposal(facts, passage));
	if (proposals.length === 0) return undefined;
	const counts = !notProposals.includes(passage.role);
	const technical = counts ? proposals.filter(sentence => isTechnical(sentence, passage)).length : 0;
	return { changesMore: changesMore(passage), technical };
}

const changesMore = ({ role, notes }: Passage): boolean =>
	!effects.includes(role) && notes.about(Topic.waysOfWorking) !== 0;

const isOpenOption = (passage: Passage): boolean => passage.role === 'options' && isUnfilled(passage);
const proposes = (passage: Passage): boolean => passage.once(readProposals) !== undefined;

/** Something is to be done or made: not how things are, were or must not be. */
function isProposal({ predicate, question }: Facts, passage: Passage): boolean {
	if (question) return false;
	if (predicate === undefined) return passage.kind === 'item' || passage.kind === 'row';
	const { form, tense, modal, meant, negated } = predicate;
	if (negated || tense === 'past' || tense === 'perfect') return false;
	return form !== 'finite' || tense === 'future' || modal !== '' || meant;
}

function isTechnical(sentence: Sentence, { kind }: Passage): boolean {
	const { predicate, named, software } = sentence.facts;
	return (
		sentence.is('tech-first') ||
		(kind === 'item' && predicate?.form === 'order' && software) ||
		[predicate?.object, predicate?.subject, predicate === undefined ? named : undefined].some(
			phrase => phrase?.thing === 'system' || phrase?.thing === 'technology',
		)
	);
}

function askForOtherChanges(brief: Brief): FixMaker {
	if (brief.profile === 'full') return insertSide('develop', 'nonTechnical');
	if (!hasPlaceFor(brief, 'options')) return insertSection('options');
	return appendToSection(
		'options',
		'- ${1:[A change to a rule, a process or a job]}, tried by ${2:[how and with whom]}.',
		{
			title: 'Add an option without technology',
			snippet: true,
		},
	);
}
