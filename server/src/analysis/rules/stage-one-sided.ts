import type { Passage } from '../document/passage.ts';
import { isStageName } from '../document/read-brief.ts';
import { insertSide } from '../fixes/index.ts';
import { stageFor, stageIds } from '../guide/index.ts';
import { hasHumanSide, hasTechnicalSide } from '../language/sides.ts';
import { briefRule } from '../rule.ts';
import { isContent } from '../written.ts';

export default briefRule({
	id: 'stage-one-sided',
	title: 'Look at people, rules and skills in every stage',
	severity: 'information',
	keyPoints: ['P2', 'KP4', 'T'],

	*check(brief) {
		for (const id of stageIds) {
			const sections = brief.sections.filter(section => section.role === id && isStageName(section));
			const [first] = sections;
			if (first === undefined) continue;
			const passages = sections.flatMap(({ firstBlock, endBlock }) => brief.passages.slice(firstBlock, endBlock));
			if (!isTechnologyAlone(passages)) continue;
			yield {
				span: { start: first.heading.start, end: first.heading.end },
				message: `${stageFor(id).title} speaks of technology alone. Say what changes for people, rules, processes or skills in this stage, and how you know.`,
				fixes: [insertSide(id, 'nonTechnical')],
			};
		}
	},
});

/** A heading for the other side, even with prompts below it, shows that the author means to write it. */
function isTechnologyAlone(passages: readonly Passage[]): boolean {
	if (passages.some(({ role }) => role === 'non-technical')) return false;
	const written = passages.filter(isContent);
	if (written.some(({ kind }) => kind === 'html' || kind === 'code')) return false;
	const others = written.filter(({ role }) => role !== 'technical');
	if (others.length === 0) return written.length > 0;
	if (others.some(passage => passage.once(hasHumanSide))) return false;
	return others.filter(passage => passage.once(hasTechnicalSide)).length * 2 >= others.length;
}
