import type { Block, Brief } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import { blocksWhere } from '../document/stretch.ts';
import { Class } from '../language/word-classes.ts';
import type { OutlineSection } from '../outline.ts';

/** So many different ones, wherever they stand: a brief that names one or two speaks of them by the way. */
const enough = 5;

/** Where a brief says what it is made with, though no section is named for it. */
export function technologySaid(brief: Brief): OutlineSection | undefined {
	const seen = new Set<string>();
	let first: Block | undefined;
	for (const block of blocksWhere(brief, namesAny)) {
		first ??= block;
		for (const name of block.passage.once(technologiesIn)) seen.add(name);
		if (seen.size >= enough)
			return { role: 'technology', heading: undefined, span: { start: first.start, end: first.end } };
	}
	return undefined;
}

/** Some technology is named in it. */
export const namesAny = (passage: Passage): boolean =>
	!passage.boilerplate &&
	!passage.header &&
	passage.kind !== 'heading' &&
	passage.kind !== 'code' &&
	passage.kind !== 'html' &&
	passage.once(technologiesIn).length > 0;

const technologiesIn = ({ sentences }: Passage): readonly string[] =>
	sentences.flatMap(({ facts: { terms } }) =>
		terms.filter(({ classes }) => (classes & Class.technology) !== 0).map(({ base }) => base),
	);
