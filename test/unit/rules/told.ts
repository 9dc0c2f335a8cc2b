import assert from 'node:assert/strict';
import type { RuleId } from '../../../server/src/analysis/index.ts';
import { plainSnippet } from '../../../server/src/lsp/snippet.ts';
import { mark, sessionFor, unmark } from './marked.ts';

/** What a rule is to say of a line, and what its fixes make of it. Only what is given is looked at. */
export interface Told {
	/** Words of the message about each marked place, in the order of the text. */
	readonly says?: readonly string[];
	/** What the first fix of the first finding makes of the line. */
	readonly first?: string;
	/** What each fix of the first finding makes of the line, by its title, in order: all of them. */
	readonly fixes?: Readonly<Record<string, string>>;
}

/** A brief with the line in it; the rule is on. */
export type Around = (line: string) => string;

/**
 * A brief about people with the line in it, below a heading.
 *
 * @param heading undefined for a line in the opening
 */
export const below = (heading: string | undefined): Around =>
	heading === undefined
		? line => `# Warm homes\n\n${line}\n`
		: line => `# Warm homes\n\nTenants keep warm.\n\n## ${heading}\n\n${line}\n`;

/** A test for each line: the rule finds the marked places, all of them and no others, and says of them what is told. */
export function itTells(rule: RuleId, around: Around, lines: Readonly<Record<string, Told>>): void {
	for (const [line, told] of Object.entries(lines))
		it(`${line.includes('⟦') ? 'finds' : 'leaves alone'}: ${line}`, () => assertTells(rule, around, line, told));
}

function assertTells(rule: RuleId, around: Around, line: string, { says, first, fixes }: Told): void {
	const marked = around(line);
	const { text } = unmark(marked);
	const review = sessionFor(rule).check(text);
	const findings = review.findings.filter(finding => finding.rule === rule);
	assert.equal(
		mark(
			text,
			findings.map(({ span }) => span),
		),
		marked,
	);
	if (says !== undefined) {
		assert.equal(findings.length, says.length);
		for (const [index, words] of says.entries())
			assert.ok(findings[index]?.message.includes(words), `“${findings[index]?.message}” does not say “${words}”.`);
	}
	const [finding] = findings;
	const offered = finding === undefined ? [] : review.fixesOf(finding);
	const applied = offered.map(({ title, edits, snippet }) => {
		const after = [...edits]
			.reverse()
			.reduce(
				(all, { span, text }) => all.slice(0, span.start) + (snippet ? plainSnippet(text) : text) + all.slice(span.end),
				text,
			);
		return [title, after] as const;
	});
	if (first !== undefined) assert.equal(applied[0]?.[1], around(first));
	if (fixes !== undefined)
		assert.deepEqual(
			applied,
			Object.entries(fixes).map(([title, after]) => [title, around(after)]),
		);
}
