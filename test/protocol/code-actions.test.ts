import assert from 'node:assert/strict';
import type { CodeAction, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { able, type OpenDocument, startClient, type TestClient } from './client.ts';

const text = '# Parking\n\n<!-- brief-ignore placeholder -->\n\nPeople can park.\n\nTODO\n';

/** The edits of a document, as a client has them that knows of no versions. */
function editsOf(edit: WorkspaceEdit | undefined, uri: string): readonly (TextEdit | SnippetTextEdit)[] {
	const change = edit?.documentChanges?.[0];
	if (change === undefined) return edit?.changes?.[uri] ?? [];
	return 'edits' in change ? change.edits : [];
}

function apply(brief: OpenDocument, edit: WorkspaceEdit | undefined): string {
	const document = TextDocument.create(brief.uri, 'markdown', 0, brief.text);
	const edits = editsOf(edit, brief.uri).map(edit => ({
		range: edit.range,
		newText: 'newText' in edit ? edit.newText : edit.snippet.value,
	}));
	return TextDocument.applyEdits(document, edits);
}

describe('code actions', () => {
	let client: TestClient;
	afterEach(() => client.stop());

	async function fixesAt(brief: OpenDocument, words: string): Promise<readonly CodeAction[]> {
		const diagnostics = await brief.diagnostics();
		return brief.actions(brief.rangeOf(words), { diagnostics });
	}

	it('mend a finding: the first is preferred, names it, and has its edit when asked', async () => {
		client = await startClient();
		const brief = await client.open(text);
		const [action] = await fixesAt(brief, 'brief-ignore placeholder');
		assert.ok(action);
		assert.equal(action.isPreferred, true);
		assert.deepEqual(
			action.diagnostics?.map(({ code }) => code),
			['ignore-unused'],
		);
		assert.equal(action.edit, undefined);
		const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
		const [change] = resolved.edit?.documentChanges ?? [];
		assert.ok(change && 'textDocument' in change);
		assert.deepEqual(change.textDocument, { uri: brief.uri, version: 1 });
		assert.equal(apply(brief, resolved.edit), '# Parking\n\nPeople can park.\n\nTODO\n');
	});

	it('that are a command alone are as they were when a client asks for their edit', async () => {
		client = await startClient({ initializationOptions: { commands: ['outcomeBrief.turnOffRule'] } });
		const brief = await client.open(text);
		const off = (await fixesAt(brief, 'TODO')).find(({ command }) => command?.command === 'outcomeBrief.turnOffRule');
		assert.ok(off);
		assert.deepEqual(await client.connection.sendRequest('codeAction/resolve', off), off);
	});

	it('of a version that is past are refused, not misapplied', async () => {
		client = await startClient();
		const brief = await client.open(text);
		const [action] = await fixesAt(brief, 'brief-ignore placeholder');
		await brief.replace('# Parking', '# Parking for all');
		await assert.rejects(client.connection.sendRequest('codeAction/resolve', action), /has changed since/);
	});

	it('have tab stops where the client knows them, and brackets where it does not', async () => {
		const settings = { requireReasons: true };
		client = await startClient({ settings });
		const sayWhy = async (): Promise<[OpenDocument, CodeAction | undefined]> => {
			const brief = await client.open(text);
			const actions = await fixesAt(brief, 'brief-ignore placeholder');
			return [brief, actions.find(({ title }) => title === 'Say why')];
		};
		const [brief, action] = await sayWhy();
		const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
		assert.match(apply(brief, edit), /placeholder: \$\{1:\[why\]\} -->/);
		await client.stop();

		client = await startClient({
			capabilities: { textDocument: { diagnostic: {} } },
			initializationOptions: { settings },
		});
		const [plain, inline] = await sayWhy();
		assert.match(apply(plain, inline?.edit), /placeholder: \[why\] -->/);
	});

	it('offer a jump to clients that have the command, and to no others', async () => {
		client = await startClient({ initializationOptions: { commands: ['outcomeBrief.select'] } });
		const brief = await client.open(text);
		const [action] = await fixesAt(brief, 'TODO');
		assert.deepEqual(action?.command?.arguments, [brief.uri, brief.rangeOf('TODO')]);
		await client.stop();

		client = await startClient();
		const others = await fixesAt(await client.open(text), 'TODO');
		assert.deepEqual(
			others.filter(({ command }) => command !== undefined),
			[],
		);
	});

	it('ignore a finding, behind all that mends it, and its rule for clients that can turn it off', async () => {
		client = await startClient({ initializationOptions: { commands: ['outcomeBrief.turnOffRule'] } });
		const brief = await client.open('# Parking\n\n- One\n- By TODO\n');
		const actions = await fixesAt(brief, 'TODO');
		assert.deepEqual(
			actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred]),
			['Ignore here, with a reason', 'Ignore in this brief', 'Turn the rule off for this workspace'].map(title => [
				title,
				'quickfix',
				undefined,
			]),
		);
		const [here, inBrief, inWorkspace] = actions;
		assert.deepEqual(
			here?.diagnostics?.map(({ code }) => code),
			['placeholder'],
		);
		for (const action of [here, inBrief]) {
			const after = await client.open(apply(brief, action?.edit), `file:///work/${action?.title}/brief.md`);
			assert.ok(
				(await after.diagnostics()).every(({ code }) => code !== 'placeholder'),
				after.text,
			);
		}
		assert.deepEqual(inWorkspace?.command?.arguments, [brief.uri, 'placeholder']);
	});

	it('fix all that needs no answer, for those who ask for that', async () => {
		client = await startClient();
		const again = `${text}\n<!-- brief-ignore hyp -->\n\nMore.\n`;
		const brief = await client.open(again);
		const whole = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
		const all = async (only: readonly string[] | undefined): Promise<readonly CodeAction[]> =>
			(await brief.actions(whole, { only })).filter(({ kind }) => kind !== 'quickfix');
		for (const only of ['source', 'source.fixAll', 'source.fixAll.outcomeBrief']) {
			const [action] = await all([only]);
			assert.equal(action?.kind, 'source.fixAll.outcomeBrief');
			const fixed = apply(brief, action.edit);
			assert.doesNotMatch(fixed, /brief-ignore/);
			assert.match(fixed, /People can park\.\n\nTODO\n[\s\S]*More\.\n$/);
		}
		assert.deepEqual(await all(undefined), []);
		assert.deepEqual(await all(['source.fixAllOther']), []);
		const clean = await client.open('# Parking\n', 'file:///other/brief.md');
		assert.deepEqual(await clean.actions(whole, { only: ['source.fixAll'] }), []);
	});

	it('can be withdrawn by the client', async () => {
		client = await startClient({ capabilities: able });
		const brief = await client.open(text);
		const { CancellationTokenSource } = await import('vscode-languageserver/node');
		const source = new CancellationTokenSource();
		const params = { textDocument: { uri: brief.uri }, range: brief.rangeOf('TODO'), context: { diagnostics: [] } };
		const withdrawn = client.connection.sendRequest('textDocument/codeAction', params, source.token);
		source.cancel();
		await assert.rejects(withdrawn, /no longer needs|cancel/i);
		assert.ok((await brief.diagnostics()).length > 0);
	});
});
