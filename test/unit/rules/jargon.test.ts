import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createSession, defaultConfig, type Vocabulary } from '../../../server/src/analysis/index.ts';

describe('jargon and the words of a team', () => {
	it("leaves a team's own acronyms alone", () => {
		assert.deepEqual(found('The ABC meets the XYZ.', { acronyms: ['ABC'] }), ['XYZ']);
	});

	it("offers a team's own plain words, whatever the form that the word stands in", () => {
		const session = sessionWith({ plainWords: { 'service user': 'person', 'co-produce': 'make together' } });
		const text = '# Meals\n\nService users co-produce the menu.\n';
		const review = session.check(text);
		const titles = review.findings
			.filter(({ rule }) => rule === 'jargon')
			.map(finding => review.fixesOf(finding)[0]?.title);
		assert.deepEqual(titles, ['Write “Persons”', 'Write “make together”']);
	});

	it("prefers a team's word to ours, and leaves alone what the team would not change", () => {
		const text = '# Meals\n\nWe utilise and leverage what we synergise.\n';
		const review = sessionWith({ plainWords: { utilise: 'turn to', leverage: '' } }).check(text);
		const titles = review.findings
			.filter(({ rule }) => rule === 'jargon')
			.map(finding => [text.slice(finding.span.start, finding.span.end), review.fixesOf(finding)[0]?.title]);
		assert.deepEqual(Object.fromEntries(titles).utilise, 'Write “turn to”');
		assert.doesNotMatch(Object.fromEntries(titles).leverage ?? '', /^Write/);
	});

	it("keeps nothing of a team's words when the brief is closed", () => {
		setFlagsFromString('--expose-gc');
		const collect = runInNewContext('gc') as () => void;
		const plainWords = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`word${index} x`, 'plain']));
		const heapAfter = (count: number): number => {
			for (let index = 0; index < count; index++) sessionWith({ plainWords }).check('# Meals\n\nWe eat at noon.\n');
			collect();
			return process.memoryUsage().heapUsed;
		};
		const before = heapAfter(20);
		const after = heapAfter(200);
		assert.ok(after - before < 5e6, `${Math.round((after - before) / 1e6)} MB more`);
	});

	it('takes the article along with what is one of its kind', () => {
		const review = sessionWith().check('# Meals\n\nA single source of truth is wanted.\n');
		const [finding] = review.findings.filter(({ rule }) => rule === 'jargon');
		const [fix] = finding === undefined ? [] : review.fixesOf(finding);
		assert.deepEqual(fix?.edits, [{ span: { start: 9, end: 33 }, text: 'One place to look' }]);
	});

	it('names each word once, where it first stands', () => {
		assert.deepEqual(found('We utilise the QZX.\n\nThe QZX is what we utilise.'), ['utilise', 'QZX']);
	});

	it('finds the meaning of a short form wherever it is given', () => {
		for (const meaning of ['the Quick Zebra Crossing (QZX)', 'QZX stands for a crossing', '- QZX: a crossing'])
			assert.deepEqual(found(`The QZX is late.\n\n${meaning}\n`), [], meaning);
	});

	it('takes one explanation for every use, the next one too', () => {
		assert.deepEqual(found('The backend (what nobody sees) is old.\n\nThe backends are slow. The backend fails.'), []);
		assert.deepEqual(found('We buy smart contracts.\n\nA smart contract is signed.'), ['smart contracts']);
	});

	it('is not loud words, money, or part of a product’s name', () => {
		assert.deepEqual(found('## 8 PRICE\n\nIt costs 400 USD.\n\n## TL;DR\n\nWe have Power BI.'), []);
		assert.deepEqual(found('- Create a REST API'), ['API']);
	});
});

const sessionWith = (own: Partial<Vocabulary> = {}) =>
	createSession({ config: { ...defaultConfig, vocabulary: { ...defaultConfig.vocabulary, ...own } } });

function found(body: string, own?: Partial<Vocabulary>): readonly string[] {
	const text = `# Meals for neighbours\n\n${body}`;
	return sessionWith(own)
		.check(text)
		.findings.filter(({ rule }) => rule === 'jargon')
		.map(({ span }) => text.slice(span.start, span.end));
}
