import type { Block, Brief } from '../document/brief.ts';
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
			const blocks = sections.flatMap(({ firstBlock, endBlock }) => brief.blocks.slice(firstBlock, endBlock));
			if (!isTechnologyAlone(blocks)) continue;
			yield {
				span: { start: first.heading.start, end: first.heading.end },
				message: `${stageFor(id).title} speaks of technology alone. Say what changes for people, rules, processes or skills in this stage, and how you know.`,
				fixes: [insertSide(id, 'nonTechnical')],
			};
		}
	},
});

/** A heading for the other side, even with prompts below it, shows that the author means to write it. */
function isTechnologyAlone(blocks: Brief['blocks']): boolean {
	if (blocks.some(({ passage }) => passage.role === 'non-technical')) return false;
	const written = blocks.filter(({ passage }) => isContent(passage));
	if (written.some(({ passage }) => passage.kind === 'html' || passage.kind === 'code')) return false;
	const isTechnical = ({ passage }: Block) => passage.role === 'technical';
	const others = written.filter(block => !isTechnical(block));
	if (others.length === 0) return written.length > 0;
	if (others.some(({ passage }) => hasHumanSide(passage))) return false;
	return others.filter(({ passage }) => hasTechnicalSide(passage)).length * 2 >= others.length;
}
