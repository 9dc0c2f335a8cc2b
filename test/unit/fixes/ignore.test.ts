import assert from 'node:assert/strict';
import {
	createSession,
	type Finding,
	type Fix,
	ignoreFixes,
	type Review,
	type Span,
} from '../../../server/src/analysis/index.ts';
import { editable } from '../../../server/src/edits.ts';
import { unmark } from '../rules/marked.ts';

/** By kind of block: what is to be ignored is between the marks. */
const blocks = {
	heading: 'One.\n\n## By ⟦TBC⟧\n\nTwo.\n',
	'heading with a line under it': '# One\n\nBy ⟦TBC⟧\n------\n\nTwo.\n',
	paragraph: '# One\n\nIt starts\nby ⟦TBC⟧ at the latest.\n\nTwo.\n',
	'first line of the text': 'By ⟦TBC⟧.\n',
	item: 'To do:\n\n- One\n- By ⟦TBC⟧\n- Two\n',
	'item of a numbered list': '1. One\n2. By ⟦TBC⟧\n3. Two\n',
	'item of a task list': '- [x] One\n- [ ] By ⟦TBC⟧\n',
	'first item': 'To do:\n- By ⟦TBC⟧\n- Two\n',
	'item in an item': '1. One\n   - Two\n   - By ⟦TBC⟧\n     - Three\n2. Four\n',
	'item that is indented with a tab': '- One\n\t- By ⟦TBC⟧\n',
	'paragraph in an item': '- One\n\n  By ⟦TBC⟧\n\n- Two\n',
	'paragraph in a numbered item': '10. One\n\n    By ⟦TBC⟧\n',
	quotation: '> One.\n>\n> By ⟦TBC⟧.\n',
	'quotation without spaces': '>One.\n>\n>By ⟦TBC⟧.\n',
	'quotation in a quotation': '> One.\n>\n> > By ⟦TBC⟧.\n',
	'quotation in an item': '- One\n\n  > By ⟦TBC⟧.\n',
	'item in a quotation': '> - One\n> - By ⟦TBC⟧\n',
	'table row': '| Measure | Today |\n| --- | --- |\n| Calls | ⟦TBC⟧ |\n| Visits | 4 |\n',
	'first row of a table': '| By ⟦TBC⟧ | Today |\n| --- | --- |\n| Calls | 5 |\n',
	'row without pipes at its ends': 'Measure | Today\n--- | ---\nCalls | ⟦TBC⟧\nVisits | 4\n',
	'row that ends in an escaped pipe': 'Measure | Today\n--- | ---\nCalls | ⟦TBC⟧ \\|\nVisits | 4\n',
	'row of a table in a list': '- One\n\n  | Measure | Today |\n  | --- | --- |\n  | Calls | ⟦TBC⟧ |\n',
	'row of a table in a quotation': '> | Measure | Today |\n> | --- | --- |\n> | Calls | ⟦TBC⟧ |\n',
	'text with CRLF': '# One\r\n\r\n- By ⟦TBC⟧\r\n- Two\r\n',
	'text with lone CRs': '# One\r\rBy ⟦TBC⟧\r',
	'block with an ignore above it': '# One\n\n<!-- brief-ignore hype: we like it -->\nA cutting-edge rota by ⟦TBC⟧.\n',
};

describe('the fixes that ignore a finding', () => {
	for (const [kind, marked] of Object.entries(blocks)) {
		it(`silence it, and nothing else, in a ${kind}`, () => {
			const { text, spans } = unmark(marked);
			const before = createSession().check(text);
			const [span] = spans;
			assert.ok(span);
			// Few rules look at quotations, and this is none of them.
			const finding = before.findings.find(({ rule }) => rule === 'placeholder') ?? quoted(span);
			assert.deepEqual(finding.span, span);
			const [here, inBrief, ...more] = ignoreFixes(before.brief, finding);
			assert.ok(here !== undefined && inBrief !== undefined && more.length === 0);
			for (const fix of [here, inBrief]) {
				const after = createSession().check(applied(text, fix));
				const at = after.brief.text.indexOf('TBC');
				assert.ok(
					after.brief.ignores.some(
						({ rules, covers }) => rules.includes('placeholder') && covers.start <= at && at < covers.end,
					),
				);
				assert.ok(after.findings.every(({ rule }) => rule !== 'placeholder'));
				assert.deepEqual(rest(after), rest(before), `${fix.title}: ${after.brief.text}`);
				assert.deepEqual(
					after.brief.ignores.map(({ reason }) => reason).filter(reason => reason === 'agreed, 4 May'),
					['agreed, 4 May'],
				);
				assert.deepEqual(kinds(after), kinds(before));
				assert.equal(after.brief.profile, before.brief.profile);
				assert.equal(after.brief.title?.passage.text, before.brief.title?.passage.text);
			}
		});
	}

	it('leave the other findings of the rule alone when they are for one place', () => {
		const text = '| Measure | Today |\n| --- | --- |\n| Calls | TBC |\n| Visits | TBC |\n\n- By TBC\n- By TBC\n';
		const review = createSession().check(text);
		const found = review.findings.filter(({ rule }) => rule === 'placeholder');
		assert.equal(found.length, 4);
		for (const finding of found) {
			const [here] = ignoreFixes(review.brief, finding);
			const after = createSession().check(applied(text, here));
			assert.equal(after.findings.filter(({ rule }) => rule === 'placeholder').length, 3);
		}
	});

	it('write the reason beside the rule for a finding in the front matter', () => {
		const silenced = (text: string): string => {
			const [review, finding] = placeholderIn(text);
			const fixes = ignoreFixes(review.brief, finding);
			assert.deepEqual(
				fixes.map(({ title }) => title),
				['Ignore in this brief'],
			);
			const after = createSession().check(applied(text, fixes[0]));
			assert.deepEqual(rest(after), rest(review), after.brief.text);
			return after.brief.text;
		};
		assert.equal(
			silenced('---\nowner: TBC\n---\n\n# One\n'),
			'---\nowner: TBC\nrules:\n  placeholder: off # agreed, 4 May\n---\n\n# One\n',
		);
		assert.equal(
			silenced('---\nrules:\n    hype: off\nowner: TBC\n---\n'),
			'---\nrules:\n    placeholder: off # agreed, 4 May\n    hype: off\nowner: TBC\n---\n',
		);
		for (const head of [
			'rules: { hype: off }\nowner: TBC',
			'{ owner: TBC }',
			'rules:\n  placeholder: hint\nowner: TBC',
		])
			assert.match(silenced(`---\n${head}\n---\n\n# One\n`), /---\n+<!-- brief-ignore-file placeholder: agreed/);
	});

	it('are not offered for an ignore that is of no use', () => {
		const review = createSession().check('<!-- brief-ignore placeholder: x -->\n\n# One\n');
		const finding = review.findings.find(({ rule }) => rule === 'ignore-unused');
		assert.ok(finding);
		assert.deepEqual(ignoreFixes(review.brief, finding), []);
	});
});

function placeholderIn(text: string): readonly [Review, Finding] {
	const review = createSession().check(text);
	const finding = review.findings.find(({ rule }) => rule === 'placeholder');
	assert.ok(finding);
	return [review, finding];
}

function applied(text: string, fix: Fix | undefined): string {
	const result = editable(text);
	result.apply((fix?.edits ?? []).map(({ span, text }) => ({ span, text: text.replace('${1:why}', 'agreed, 4 May') })));
	return result.toString();
}

const quoted = (span: Span): Finding => ({
	rule: 'placeholder',
	severity: 'hint',
	message: '',
	span,
	keyPoints: ['T'],
});

/** Every other finding, by what it is and says. */
const rest = ({ findings }: Review): readonly string[] =>
	findings
		.filter(({ rule }) => rule !== 'placeholder' && rule !== 'ignore-unused')
		.map(({ rule, message }) => `${rule}: ${message}`);

/** What the text is made of, but for the comments. */
const kinds = ({ brief }: Review): readonly string[] =>
	brief.blocks
		.filter(({ start, end }) => !/^[\s>]*<!-- brief-ignore(?:-file)? /.test(brief.text.slice(start, end)))
		.map(({ passage: { kind, role, level, header } }) => `${kind} ${role} ${level} ${header}`);
