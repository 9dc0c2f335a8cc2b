import assert from 'node:assert/strict';
import { createSession, type Edit, type Finding, type Fix, type Review } from '../../server/src/analysis/index.ts';
import { fixAll } from '../../server/src/fix-all.ts';

type Maker = (at: number, found: string) => readonly Fix[];

/** A checker that finds words and has fixes for them: as much of a review as fixAll looks at. */
function checker(fixesFor: Readonly<Record<string, Maker>>): (text: string) => Review {
	return text => {
		const findings = [...text.matchAll(/\S+/g)]
			.filter(([word]) => Object.hasOwn(fixesFor, word))
			.map(({ index, 0: word }) => ({ span: { start: index, end: index + word.length } }) as Finding);
		const fixesOf = ({ span }: Finding): readonly Fix[] => {
			const word = text.slice(span.start, span.end);
			return fixesFor[word]?.(span.start, word) ?? [];
		};
		const read = { brief: { text } as Review['brief'], isOnlyStructure: false, wantsGrammar: false };
		return { ...read, findings, fixesOf, isOff: () => false };
	};
}

const replaceBy =
	(text: string, more: Partial<Fix> = {}): Maker =>
	(start, found) => [{ title: 'Replace', edits: [{ span: { start, end: start + found.length }, text }], ...more }];

function fixed(text: string, makers: Readonly<Record<string, Maker>>): string {
	const check = checker(makers);
	const edits: readonly Edit[] = fixAll(check(text), check);
	return [...edits]
		.reverse()
		.reduce((all, { span, text }) => all.slice(0, span.start) + text + all.slice(span.end), text);
}

describe('fixing all', () => {
	it('applies what needs no answer, and goes on with what that turns up', () => {
		assert.equal(fixed('a x b', { a: replaceBy('c'), b: replaceBy('d'), c: replaceBy('e') }), 'e x d');
	});

	it('leaves alone what asks the author, and what only a second choice would mend', () => {
		const second: Maker = (start, found) => [
			...replaceBy('${1:who}', { snippet: true })(start, found),
			...replaceBy('')(start, found),
		];
		const jump: Maker = start => [{ title: 'Select', edits: [], select: { start, end: start + 1 } }];
		assert.equal(fixed('a b', { a: second, b: jump }), 'a b');
	});

	it('never mixes two fixes that touch, and takes the second in the next pass', () => {
		const both: Maker = start => [{ title: 'Join', edits: [{ span: { start, end: start + 3 }, text: 'ab' }] }];
		assert.equal(fixed('a b', { a: both, b: replaceBy('B') }), 'ab');
	});

	it('ends where fixes undo each other or never end, with nothing done or with ten passes', () => {
		assert.equal(fixed('a', { a: replaceBy('b'), b: replaceBy('a') }), 'a');
		assert.equal(fixed('a', { a: replaceBy('a a') }).split(' ').length, 2 ** 10);
	});

	it('takes no praise away where nothing would be left that says anything', () => {
		const session = createSession();
		const check = (text: string): Review => session.check(text);
		const brief = (item: string) => `# Better care\n\n## Measures\n\n- ${item}\n`;
		assert.deepEqual(fixAll(check(brief('a world-class patient experience')), check), []);
		assert.equal(fixAll(check(brief('one call to the world-class booking line, by May 2027')), check).length, 1);
	});
});
