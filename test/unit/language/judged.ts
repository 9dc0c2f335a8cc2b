import assert from 'node:assert/strict';
import { createSession, type Grammar, loadGrammar } from '../../../server/src/analysis/index.ts';

const places = {
	title: (text: string) => `# ${text}\n`,
	opening: (text: string) => `# Our work\n\n${text}\n`,
	goal: (text: string) => `# Our work\n\n## Outcome\n\n${text}\n`,
	users: (text: string) => `# Our work\n\n## Users\n\n${text}\n`,
	problem: (text: string) => `# Our work\n\n## Problem\n\n${text}\n`,
} as const;

let grammar: Grammar | undefined;
before(async () => {
	grammar = await loadGrammar();
});

/** What the last sentence of a brief is taken for. */
export const kindsOf = (place: keyof typeof places, text: string): readonly string[] => {
	const { brief } = createSession({ grammar }).check(places[place](text));
	return brief.blocks.at(-1)?.passage.sentences.at(-1)?.kinds ?? [];
};

export function judged(
	kind: string,
	place: keyof typeof places,
	are: readonly string[],
	areNot: readonly string[] = [],
): void {
	describe(`${kind} in ${place}`, () => {
		for (const text of are) it(text, () => assert.ok(kindsOf(place, text).includes(kind), kindsOf(place, text).join()));
		for (const text of areNot) it(`not: ${text}`, () => assert.ok(!kindsOf(place, text).includes(kind)));
	});
}
