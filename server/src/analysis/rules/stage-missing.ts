import type { Brief, Section } from '../document/brief.ts';
import { isStageName } from '../document/read-brief.ts';
import type { Role } from '../document/role.ts';
import type { Span } from '../finding.ts';
import { insertMissingStages, insertStage } from '../fixes/index.ts';
import { type StageId, stageFor, stageIds, templateFor } from '../guide/index.ts';
import { isHardlyEnglish } from '../in-english.ts';
import { briefRule } from '../rule.ts';
import { anchorOf, hasPlaceFor, isBarelyBegun } from '../written.ts';

export default briefRule({
	id: 'stage-missing',
	title: 'Go through every stage of the Double Diamond',
	severity: 'information',
	structural: true,
	keyPoints: ['T'],

	*check(brief) {
		if (isBarelyBegun(brief) || isInOtherWords(brief)) return;
		const { expects } = templateFor(brief.profile);
		const missing = stageIds.filter(
			id => expects.includes(id) && !hasPlaceFor(brief, id) && !isToldOtherwise(brief, id),
		);
		for (const id of missing) {
			const { title, purpose } = stageFor(id);
			yield {
				span: nearestTo(brief, id),
				message: `${title} has no place in this brief yet. It is where you say how you will ${lowerFirst(purpose)}`,
				fixes: [insertStage(id), ...(missing.length > 1 ? [insertMissingStages(missing)] : [])],
			};
		}
	},
});

/** The stages may be there by names of another language. */
const isInOtherWords = (brief: Brief): boolean =>
	!stageIds.some(id => brief.sections.some(section => isNamed(section, id))) && isHardlyEnglish(brief);

/** A discovery that names no stage goes through them all the same: it says what is known, and what is wrong for whom. */
const isToldOtherwise = (brief: Brief, id: StageId): boolean =>
	brief.profile === 'discovery' &&
	!brief.sections.some(isStageName) &&
	tellers[id].some(role => hasPlaceFor(brief, role));

const tellers: Readonly<Record<StageId, readonly Role[]>> = {
	discover: ['evidence'],
	define: ['problem', 'scope'],
	develop: [],
	deliver: [],
};

/** The stage before it, else the one behind it, else the title. */
function nearestTo(brief: Brief, id: StageId): Span {
	const rank = stageIds.indexOf(id);
	const order = [...stageIds.slice(0, rank).reverse(), ...stageIds.slice(rank + 1)];
	const nearest = order
		.map(stage => brief.sections.find(section => isNamed(section, stage)))
		.find(section => section !== undefined);
	return nearest?.heading ?? anchorOf(brief);
}

const isNamed = ({ role, named, heading }: Section, stage: StageId): boolean =>
	named && role === stage && !heading.passage.boilerplate;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
