import assert from 'node:assert/strict';
import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix, Review, RuleId } from '../../../server/src/analysis/index.ts';
import type { OpenBrief } from '../../../server/src/lsp/briefs.ts';
import { type Client, readClient } from '../../../server/src/lsp/client.ts';
import { quickFixes, readTarget, resolveQuickFix } from '../../../server/src/lsp/quick-fixes.ts';

const text = 'We need an app.\nSoon.\n';

const rewrite: Fix = {
	title: 'Rewrite',
	edits: [{ span: { start: 0, end: 15 }, text: '${1:who} can ${2:do what}.' }],
	snippet: true,
};
const remove: Fix = { title: 'Remove', edits: [{ span: { start: 0, end: 16 }, text: '' }] };
const jump: Fix = { title: 'Select it', edits: [], select: { start: 8, end: 14 } };

const jumpTo = (title: string): Fix => ({ ...jump, title });

/** A brief with these findings: each has a place and its fixes. */
function briefWith(...found: readonly (readonly [start: number, end: number, fixes: readonly Fix[]])[]): OpenBrief {
	const fixes = new Map<Finding, readonly Fix[]>();
	for (const [start, end, own] of found) {
		const finding: Finding = {
			rule: `rule-${fixes.size}` as RuleId,
			severity: 'warning',
			message: 'Something.',
			span: { start, end },
			keyPoints: [],
		};
		fixes.set(finding, own);
	}
	const review = { findings: [...fixes.keys()], fixesOf: (finding: Finding) => fixes.get(finding) ?? [] };
	return {
		document: TextDocument.create('file:///brief.md', 'markdown', 7, text),
		review: review as unknown as Review,
		state: '1.7',
		check: () => review as unknown as Review,
	};
}

function clientWith(workspaceEdit: object, more: object = {}, initializationOptions: object = {}): Client {
	const capabilities = { workspace: { workspaceEdit }, textDocument: more };
	return readClient({ processId: null, rootUri: null, capabilities, initializationOptions });
}

const able = clientWith({ documentChanges: true, snippetEditSupport: true });
const plain = clientWith({});
const lazy = clientWith(
	{ documentChanges: true },
	{ codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
);

function ask(brief: OpenBrief, client: Client, line = 0, diagnostics: Diagnostic[] = []): readonly CodeAction[] {
	const position = { line, character: 3 };
	const params = { range: { start: position, end: position }, context: { diagnostics } } as unknown as CodeActionParams;
	return quickFixes(brief, params, client);
}

describe('quick fixes', () => {
	const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 15 } };
	const textDocument = { uri: 'file:///brief.md', version: 7 };

	it('are for what stands there, the first of each the preferred one', () => {
		const brief = briefWith([0, 15, [rewrite, remove]], [16, 21, [remove]]);
		const actions = ask(brief, able);
		assert.deepEqual(
			actions.map(({ title, isPreferred, kind }) => [title, isPreferred, kind]),
			[
				['Rewrite', true, 'quickfix'],
				['Remove', undefined, 'quickfix'],
			],
		);
		assert.equal(ask(brief, able, 1).length, 1);
	});

	it('keep together what mends one finding, the most severe first', () => {
		const brief = briefWith([0, 15, [jumpTo('Third')]], [3, 15, [jumpTo('First'), jumpTo('Second')]]);
		const [hint, warning] = brief.review.findings;
		Object.assign(hint ?? {}, { severity: 'hint' });
		assert.equal(warning?.severity, 'warning');
		assert.deepEqual(
			ask(brief, clientWith({}, {}, { commands: ['outcomeBrief.select'] })).map(each => [each.title, each.isPreferred]),
			[
				['First', true],
				['Second', undefined],
				['Third', undefined],
			],
		);
	});

	it('have tab stops and the document’s version for clients that know them', () => {
		const [action] = ask(briefWith([0, 15, [rewrite]]), able);
		const snippet = { kind: 'snippet', value: '${1:who} can ${2:do what}.' };
		assert.deepEqual(action?.edit, { documentChanges: [{ textDocument, edits: [{ range: whole, snippet }] }] });
	});

	it('are plain text with questions in brackets for the others', () => {
		const [action] = ask(briefWith([0, 15, [rewrite]]), plain);
		const edits = [{ range: whole, newText: '[who] can [do what].' }];
		assert.deepEqual(action?.edit, { changes: { 'file:///brief.md': edits } });
	});

	it('wait with the edit where the client can ask for it later', () => {
		const brief = briefWith([16, 21, [jump]], [0, 15, [rewrite, remove]]);
		const [, second] = ask(brief, lazy);
		assert.equal(second?.edit, undefined);
		const target = readTarget(JSON.parse(JSON.stringify(second?.data)));
		assert.ok(target);
		const edits = [{ range: { start: whole.start, end: { line: 1, character: 0 } }, newText: '' }];
		assert.deepEqual(resolveQuickFix(brief, target, lazy), { documentChanges: [{ textDocument, edits }] });
		assert.equal(resolveQuickFix(brief, { ...target, fix: 5 }, lazy), undefined);
	});

	it('that only jump are for clients that can', () => {
		const brief = briefWith([0, 15, [jump]]);
		assert.deepEqual(ask(brief, able), []);
		const [action] = ask(brief, clientWith({}, {}, { commands: ['outcomeBrief.select'] }));
		const where = { start: { line: 0, character: 8 }, end: { line: 0, character: 14 } };
		assert.deepEqual(action?.command, {
			title: 'Select it',
			command: 'outcomeBrief.select',
			arguments: ['file:///brief.md', where],
		});
	});

	it('that several findings share are offered once, for all of them', () => {
		const brief = briefWith([0, 15, [rewrite, remove]], [0, 15, [remove]]);
		const diagnostics = ['rule-0', 'rule-1', 'rule-2'].map(code => ({ code, message: 'Something.', range: whole }));
		const actions = ask(brief, able, 0, diagnostics);
		assert.deepEqual(
			actions.map(({ title, diagnostics }) => [title, diagnostics?.map(({ code }) => code)]),
			[
				['Rewrite', ['rule-0']],
				['Remove', ['rule-0', 'rule-1']],
			],
		);
	});
});
