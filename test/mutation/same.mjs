import { readFileSync } from 'node:fs';

const asked = 'A word of it is looked for before all of it is: without the look it only takes longer.';
const remembered = 'What was worked out before is worked out again.';
const always = 'The pattern may match nothing, and so it always matches.';
const typed = 'Only TypeScript asks: there always is one.';

/**
 * Faults that change nothing but how long something takes: the code that they stand for, what is put in its place, and
 * why the outcome is the same. Few; code that is not there any more is an error, as nobody else would look here.
 */
export const same = [
	['document/part.ts', 'known !== undefined', ['false'], remembered],
	['document/part.ts', 'found.length > 0', ['true', 'found.length >= 0'], 'One empty list is as good as another.'],
	['document/part.ts', 'passage !== undefined', ['true'], typed],
	['document/part.ts', 'index < this.passages.length', ['index <= this.passages.length'], typed],
	['document/passage.ts', 'known[at] === key', ['false'], remembered],
	['document/stretch.ts', '!this.has(test)', ['false'], asked],
	['document/prose.ts', "prose.includes('{')", ['true'], asked],
	['document/prose.ts', "prose.includes('<')", ['true'], asked],
	['document/prose.ts', "prose.includes('[')", ['true'], asked],
	['document/prose.ts', "prose.includes('://') || prose.includes('www.')", ['true'], asked],
	['document/prose.ts', '/[*_`~\\\\]/.test(prose)', ['true'], asked],
	['rules/digital-exclusion.ts', 'notes.about(Topic.closing) !== 0', ['true'], asked],
	['rules/discovery-skipped.ts', 'notes.about(Topic.building) !== 0', ['true'], asked],
	['rules/governance-passive.ts', 'notes.about(Topic.reporting) !== 0', ['true'], asked],
	['rules/need-assumed.ts', 'notes.about(Topic.wishing) !== 0', ['true'], asked],
	['rules/scope-fixed-upfront.ts', 'passage.notes.about(Topic.fixing) !== 0', ['true'], asked],
	['rules/jargon.ts', 'notes.explained.length > 0', ['true', 'notes.explained.length >= 0'], asked],
	['rules/outcome-unmeasured.ts', 'passage.once(readOutcome) !== undefined', ['true'], asked],
	['rules/technology-only.ts', 'passage.once(readProposals) !== undefined', ['true'], asked],
	['rules/technology-only.ts', 'proposals === undefined', ['false'], typed],
	['rules/discovery-skipped.ts', 'block === undefined', ['false'], typed],
	['rules/need-assumed.ts', '/^[\\s"“(]*/.exec(before)?.[0]', ['/^[\\s"“(]*/.exec(before)[0]'], always],
	['rules/outcome-vague.ts', '/[.!?,;:\\s]*$/.exec(text)?.[0]', ['/[.!?,;:\\s]*$/.exec(text)[0]'], always],
	['rules/digital-team-alone.ts', '/\\s+/', ['/\\s/'], 'Nothing that is looked for is empty.'],
	['rules/ignore-unused.ts', '/[A-Z]+/g', ['/[A-Z]/g'], 'Letters become small one by one as well.'],
	['rules/outcome-missing.ts', "passage.role === 'outcome' && tellsOutcome(passage)", ['false'], asked],
	['rules/outcome-missing.ts', "passage.role === 'outcome'", ['true'], asked],
	['rules/status-quo.ts', 'passage.once(readPassage) !== undefined', ['true'], asked],
];

/**
 * @param {readonly { id: string, file: string, line: number, column: number, end: object, replacement: string }[]} mutants
 * @returns a test of faults: whether one is among the above
 */
export function sameness(mutants) {
	const lines = new Map();
	const textOf = ({ file, line, column, end }) => {
		if (!lines.has(file)) lines.set(file, readFileSync(file, 'utf8').split('\n'));
		return lines
			.get(file)
			.slice(line - 1, end.line)
			.map((text, index, all) => (index === all.length - 1 ? text.slice(0, end.column - 1) : text))
			.map((text, index) => (index === 0 ? text.slice(column - 1) : text))
			.join('\n');
	};
	const found = new Set();
	for (const [name, code, replacements, why] of same) {
		const inFile = mutants.filter(({ file }) => file === `server/src/analysis/${name}`);
		const here = inFile.filter(mutant => replacements.includes(mutant.replacement) && textOf(mutant) === code);
		if (inFile.length > 0 && here.length === 0) throw new Error(`${name} does not say “${code}” any more. ${why}`);
		for (const { id } of here) found.add(id);
	}
	return ({ id }) => found.has(id);
}
