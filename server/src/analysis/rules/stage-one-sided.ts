import type { Brief, Section } from '../document/brief.ts';
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
		const stages = brief.sections.filter(isStageName);
		for (const id of stageIds) {
			const sections = stages.filter(({ role }) => role === id);
			const [first] = sections;
			if (first === undefined || !isTechnologyAlone(brief, sections)) continue;
			yield {
				span: { start: first.heading.start, end: first.heading.end },
				message: `${stageFor(id).title} speaks of technology alone. Say what changes for people, rules, processes or skills in this stage, and how you know.`,
				fixes: [insertSide(id, 'nonTechnical')],
			};
		}
	},
});

/** A heading for the other side, even with prompts below it, shows that the author means to write it. */
function isTechnologyAlone({ passages }: Brief, sections: readonly Section[]): boolean {
	let written = 0;
	const others: Passage[] = [];
	for (const { firstBlock, endBlock } of sections) {
		for (let index = firstBlock; index < endBlock; index++) {
			const passage = passages[index];
			if (passage === undefined) break;
			const { role, kind } = passage;
			if (role === 'non-technical') return false;
			if (!isContent(passage)) continue;
			if (kind === 'html' || kind === 'code') return false;
			written++;
			if (role === 'technical') continue;
			if (passage.once(hasHumanSide)) return false;
			others.push(passage);
		}
	}
	if (others.length === 0) return written > 0;
	return others.filter(passage => passage.once(hasTechnicalSide)).length * 2 >= others.length;
}
