import { isStageName } from '../document/read-brief.ts';
import { reorderStages } from '../fixes/index.ts';
import { stageFor, stageIds } from '../guide/index.ts';
import { briefRule } from '../rule.ts';

export default briefRule({
	id: 'stage-order',
	title: 'Put the stages in order: Discover, Define, Develop, Deliver',
	severity: 'information',
	structural: true,
	keyPoints: ['T'],

	*check({ sections }) {
		const stages = sections.filter(isStageName);
		let last = -1;
		for (const { role, heading } of stages) {
			const rank = order.indexOf(role);
			if (rank >= last) {
				last = rank;
				continue;
			}
			const [here, before] = [stageIds[rank], stageIds[last]];
			if (here === undefined || before === undefined) return;
			yield {
				span: { start: heading.start, end: heading.end },
				message: `${stageFor(here).title} comes after ${stageFor(before).title} here, but each stage rests on what the one before it found out. Put them in order.`,
				fixes: [reorderStages()],
			};
			return;
		}
	},
});

const order: readonly string[] = stageIds;
