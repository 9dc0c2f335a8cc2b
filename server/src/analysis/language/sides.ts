import type { Passage } from '../document/passage.ts';
import type { Facts } from './facts.ts';
import { Topic } from './topics.ts';
import { Classes } from './word-classes.ts';

/** Technology is spoken of. */
export const hasTechnicalSide = ({ sentences }: Passage): boolean => sentences.some(({ facts }) => facts.software);

/** People, skills, rules, processes, partners or evidence are. */
export const hasHumanSide = (passage: Passage): boolean =>
	passage.notes.about(Topic.waysOfWorking | Topic.peopleSide | Topic.evidence | Topic.staff | Topic.outsiders) !== 0 ||
	passage.sentences.some(({ facts }) => namesPeople(facts));

/** Not as part of a name ("patient portal"), and not those who make the technology. */
const namesPeople = ({ terms }: Facts): boolean =>
	terms.some(
		({ classes, word }, index) =>
			(classes & Classes.people) !== 0 &&
			((terms[index + 1]?.classes ?? 0) & Classes.software) === 0 &&
			!makers.test(word),
	);

const makers =
	/^(?:(?:software |web |app |front end |back end |full stack |it |systems? |data |cloud |devops |machine learning )*(?:developers?|engineers?|architects?|programmers?|administrators?|coders?|maintainers?)|users?|suppliers?|vendors?|contractors?)$/;
