import assert from 'node:assert/strict';
import { createSession, type RuleId } from '../../../server/src/analysis/index.ts';
import { assertFinds } from './marked.ts';

const outcome = 'Carers can get a break on the day they ask for one.\n';

const wholeBrief: readonly RuleId[] = [
	'outcome-missing',
	'users-missing',
	'stage-missing',
	'outcome-unmeasured',
	'leadership-missing',
];

describe('what a brief leaves out', () => {
	it('is shown on the title, wherever that is, else on the first line', () => {
		assertFinds('outcome-missing', '---\nbrief: full\n---\n\n# ⟦Permits⟧\n\nThe contract ends in March.\n');
		assertFinds('outcome-missing', '⟦Permits⟧\n=======\n\nThe contract ends in March.\n');
		assertFinds('outcome-missing', '⟦The contract ends in March.⟧\nThen there is none.\n');
	});

	it('is no matter while nothing has been written', () => {
		for (const text of ['', '\n\n', '---\nbrief: full\n---\n', '# Permits\n', '# Permits\n\n## Outcome\n\n## Users\n'])
			for (const rule of wholeBrief) assertFinds(rule, text);
	});

	it('is no matter either at the first word or two: their author is still writing', () => {
		for (const text of [
			'Res',
			'# Permits\n\nResidents who\n',
			'# Shorter waits for carers\n\nCarers can\n',
			'---\nbrief: full\n---\n\n# Permits\n\n## Outcome\n\n- Carers\n',
		])
			for (const rule of wholeBrief) assertFinds(rule, text);
		assertFinds('outcome-missing', '# ⟦Permits⟧\n\nNew app.\n');
		assertFinds('outcome-missing', '# ⟦Permits⟧\n\n- New app\n- Launch\n');
	});

	it('is not left out when a label names it, or a heading that is still empty', () => {
		assertFinds('outcome-missing', '# Permits\n\nThe contract ends in March.\n\n**Outcome:** [who] can [do what].\n');
		assertFinds('users-missing', '# Permits\n\nThe contract ends in March.\n\n## Who is it for?\n');
	});

	it('is left out when all that stands under “Objectives” is things to make', () => {
		assertFinds('outcome-missing', '# ⟦Permits⟧\n\n## Objectives\n\n- Launch the new portal\n- Build an API\n');
	});
});

describe('stage-missing', () => {
	it('is shown on the stage before, else on the one behind, once for each that is missing', () => {
		const text = `# Carers\n\n${outcome}\n## Define\n\nOne.\n\n## Deliver\n\nTwo.\n`;
		assertFinds('stage-missing', text.replace('Define', '⟦⟦Define⟧⟧'));
	});

	it('is shown on the title when a full brief has no stage at all', () => {
		const { findings } = createSession().check(`---\nbrief: full\n---\n# Carers\n\n${outcome}`);
		assert.equal(findings.filter(({ rule }) => rule === 'stage-missing').length, 4);
	});

	it('asks nothing of briefs that do not follow the stages', () => {
		for (const heading of ['Discovery', 'What we will deliver', 'How we deliver', 'Approach', 'Deliverables'])
			assertFinds('stage-missing', `# Carers\n\n${outcome}\n## ${heading}\n\nOne.\n`);
		assertFinds('stage-missing', `---\nbrief: one-page\n---\n# Carers\n\n${outcome}\n## Define\n\nOne.\n`);
	});

	it('knows a stage by its number, by other words of its work and by a label', () => {
		const others = '## The approach\n\nTwo.\n\n**Deliver:** three.\n';
		assertFinds(
			'stage-missing',
			`# Carers\n\n${outcome}\n## Stage 1: Discover\n\nOne.\n\n## 2. Define\n\nOne.\n\n${others}`,
		);
	});
});

describe('stage-order', () => {
	it('is shown once, where the order first breaks', () => {
		assertFinds(
			'stage-order',
			'# Carers\n\n## Define\n\n1.\n\n## Deliver\n\n2.\n\n## ⟦Develop⟧\n\n3.\n\n## Discover\n\n4.\n',
		);
	});
});

describe('section-empty', () => {
	it('is shown on the outermost of empty headings', () => {
		assertFinds(
			'section-empty',
			`# Carers\n\n${outcome}\n## ⟦Deliver⟧\n\n### Non-technical\n\n### Technical\n\n## Team\n\nAna.\n`,
		);
	});

	it('finds headings of every form, and the last in the file', () => {
		assertFinds(
			'section-empty',
			`Carers\n======\n\n${outcome}\n⟦Risks⟧\n-----\n\n## ⟦Evidence⟧ ##\n\n<!-- later -->\n`,
		);
		assertFinds('section-empty', `# Carers\r\n\r\n${outcome}\r\n## ⟦Risks⟧\r\n\r\n## ⟦Evidence⟧`);
	});

	it('takes lists, tables, pictures, code and quotations for content', () => {
		for (const content of [
			'- one',
			'| a |\n| - |\n| b |',
			'![Map](map.png)',
			'```\ncode\n```',
			'> Late again.',
			'<img src="map.png">',
			'- [ ]',
			'[who]',
		])
			assertFinds('section-empty', `# Carers\n\n${outcome}\n## Evidence\n\n${content}\n`);
	});
});

describe('front-matter-invalid', () => {
	it('marks the value, or the rule that there is none of', () => {
		assertFinds(
			'front-matter-invalid',
			'---\nbrief: ⟦big⟧\nphase: ⟦gamma⟧\nrules:\n  hype: ⟦maybe⟧\n  ⟦hyped⟧: off\n---\nText.\n',
		);
		assertFinds('front-matter-invalid', '---\nrules: ⟦off⟧\n---\nText.\n');
	});

	it('says where YAML cannot be read, and never throws', () => {
		for (const text of [
			'---\na: [\n---\n',
			'---\n\tx: 1\n---\n',
			'---\na: *b\n---\n',
			'---\n? \n---\n',
			'---\n- a\n---\n',
		])
			createSession({ onRuleError: rule => assert.fail(rule) }).check(text);
		const { findings } = createSession().check('---\nowner: "Ana\n---\nText.\n');
		assert.ok(findings.some(({ rule }) => rule === ('front-matter-invalid' satisfies RuleId)));
	});

	it('lets a document be none, and leaves unknown keys alone', () => {
		assertFinds('front-matter-invalid', '---\nbrief: none\nlayout: post\nrules: {}\n---\nText.\n');
	});
});
