import type { Brief } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { blocksWhere } from '../document/stretch.ts';
import type { Sentence } from '../language/sentence.ts';
import { isTrouble } from '../language/trouble.ts';
import type { OutlineSection } from '../outline.ts';

/** Where a brief tells what is wrong for somebody, though no section is named for it. */
export function problemSaid(brief: Brief): OutlineSection | undefined {
	const [block] = blocksWhere(brief, tellsProblem);
	if (block === undefined) return situationTold(brief);
	return { role: 'problem', heading: undefined, span: { start: block.start, end: block.end } };
}

const tellsProblem = ({ boilerplate, role, kind, inventory, sentences }: Passage): boolean =>
	!boilerplate &&
	((role === 'problem' && kind === 'item') || (framing.has(role) && !inventory && sentences.some(tellsTrouble)));

const framing: ReadonlySet<Role> = new Set(['summary', 'background', 'outcome', 'users', 'evidence', 'other']);

/** Wishes in a user's mouth, and what a tool is like, are no trouble. */
const tellsTrouble = (sentence: Sentence): boolean =>
	isTrouble(sentence.facts) && !sentence.facts.story && !sentence.is('tech-first');

/** Where nothing says in so many words what is wrong, the background is where the situation is told. */
function situationTold(brief: Brief): OutlineSection | undefined {
	const told = [...blocksWhere(brief, isBackground)];
	const [first] = told;
	const sentences = told.reduce((sum, { passage }) => sum + passage.sentences.length, 0);
	return first === undefined || sentences < 2
		? undefined
		: { role: 'problem', heading: undefined, span: { start: first.start, end: first.end } };
}

const isBackground = ({ role, kind, boilerplate }: Passage): boolean =>
	role === 'background' && kind !== 'heading' && !boilerplate;
