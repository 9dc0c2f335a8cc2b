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
export const kindsOf = (place: keyof typeof places, text: string): readonly string[] => kindsIn(places[place](text));

export const kindsIn = (text: string): readonly string[] =>
	createSession({ grammar }).check(text).brief.blocks.at(-1)?.passage.sentences.at(-1)?.kinds ?? [];

export function judged(
	kind: string,
	place: keyof typeof places,
	are: readonly string[],
	areNot: readonly string[] = [],
): void {
	judgedIn(`${kind} in ${place}`, places[place], kind, are, areNot);
}

/** The same in a place of the test's own. scripts/fit/lines.mjs reads these lines too: the weights are fitted on them. */
export function judgedIn(
	about: string,
	place: (text: string) => string,
	kind: string,
	are: readonly string[],
	areNot: readonly string[],
): void {
	describe(about, () => {
		for (const text of are) it(text, () => assert.ok(kindsIn(place(text)).includes(kind), kindsIn(place(text)).join()));
		for (const text of areNot) it(`not: ${text}`, () => assert.ok(!kindsIn(place(text)).includes(kind)));
	});
}
