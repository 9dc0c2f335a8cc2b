import { type Block, type Brief, sectionAt } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import { blocksWhere } from '../document/stretch.ts';
import { replaceWith } from '../fixes/index.ts';
import { saySoAfter } from '../fixes/sentence.ts';
import { type Claim, claimsOf } from '../language/claims.ts';
import { hedging, wishing } from '../language/needs.ts';
import { Topic } from '../language/topics.ts';
import { briefRule, type FixMaker } from '../rule.ts';

export default briefRule({
	id: 'need-assumed',
	title: 'Say how you know what people need, or that you assume it',
	severity: 'information',
	keyPoints: ['KP9', 'A'],

	*check(brief) {
		let isShown: boolean | undefined;
		for (const block of blocksWhere(brief, wishes)) {
			const { passage, start } = block;
			let last: Claim | undefined;
			for (const claim of claimsOf(passage, wishing)) {
				if (claim.sentence === last?.sentence || isHedged(claim)) continue;
				isShown ??= hasEvidence(brief);
				if (isShown || hasEvidenceNear(brief, block)) continue;
				last = claim;
				yield {
					span: { start: start + claim.span.start, end: start + claim.span.end },
					message:
						'This says what people need or want, and nothing here says how you know. Mark it as an assumption to test, or add what they did or said.',
					fixes: [
						...(startsSentence(claim) ? [assume(claim, start)] : []),
						saySoAfter('We know this from ${1:[what, where and when]}.', 'Say how you know'),
					],
				};
			}
		}
	},
});

const wishes = (passage: Passage): boolean => {
	const { notes, boilerplate, header, role } = passage;
	return (
		notes.about(Topic.wishing) !== 0 &&
		!notes.about(Topic.evidence) &&
		!boilerplate &&
		!header &&
		role !== 'measures' &&
		role !== 'evidence' &&
		claimsOf(passage, wishing).some(claim => !isHedged(claim))
	);
};

/** A user story is a form of words, and "we think", "may want" or "if" claim nothing. */
const isHedged = ({ sentence, before }: Claim): boolean =>
	hedging.test(before) || sentence.facts.story || /\bwe assume\b/i.test(sentence.text);

/** Evidence stands in a section of its own. */
const hasEvidence = ({ sections }: Brief): boolean =>
	sections.some(({ role, named, endBlock, firstBlock }) => role === 'evidence' && named && endBlock > firstBlock);

/** It stands in the same section, under the same label or one for evidence. */
function hasEvidenceNear({ passages, sections }: Brief, { start, passage: { role: own } }: Block): boolean {
	const home = sectionAt(sections, start);
	const end = home?.endOwn ?? passages.length;
	for (let index = home?.firstBlock ?? 0; index < end; index++) {
		const near = passages[index];
		if (near === undefined) break;
		const { role, notes } = near;
		if ((role === own || role === 'evidence') && notes.about(Topic.evidence) !== 0) return true;
	}
	return false;
}

const startsSentence = ({ before }: Claim): boolean =>
	/^[\s"“(]*(?:the|our|most|many|all|some|these)?\s*$/i.test(before);

/** "Residents want …" becomes "We assume that residents want …". */
function assume({ sentence, before }: Claim, start: number): FixMaker {
	const at = start + sentence.span.start + (/^[\s"“(]*/.exec(before)?.[0].length ?? 0);
	return site => {
		const first = site.brief.text.charAt(at);
		const second = site.brief.text.charAt(at + 1);
		const lower = /[A-Z]/.test(second) ? first : first.toLowerCase();
		return replaceWith(
			{ start: at, end: at + 1 },
			`We assume, and have still to test, that ${lower}`,
			'Mark it as an assumption to test',
		)(site);
	};
}
