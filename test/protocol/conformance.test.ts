import assert from 'node:assert/strict';
import { able, type OpenDocument, startClient, type TestClient } from './client.ts';
import { faultsOf, messageOf, requests } from './conformance/model.ts';

const text = `# New parking portal

We need an app so that carers can park.

## Outcome

- Launch the portal.

## Us`;

/** Something to ask for each request that the server may say it answers. */
const questions: Readonly<Record<string, (brief: OpenDocument, client: TestClient) => Promise<readonly object[]>>> = {
	'textDocument/diagnostic': async ({ uri }) => [
		{ textDocument: { uri } },
		{ textDocument: { uri }, previousResultId: 'none' },
		{ textDocument: { uri: 'file:///work/unknown.md' } },
	],
	'textDocument/hover': async brief =>
		['New parking', 'app', 'carers', 'Launch', '## Us'].map(words => at(brief, words)),
	'textDocument/completion': async brief => [
		{ ...at(brief, '## Us', 5), context: { triggerKind: 1 } },
		{ ...at(brief, '## Us', 1), context: { triggerKind: 2, triggerCharacter: '#' } },
		{ ...at(brief, 'Launch', 6), context: { triggerKind: 1 } },
	],
	'textDocument/codeAction': async brief => {
		const range = { start: { line: 0, character: 0 }, end: { line: 8, character: 5 } };
		const diagnostics = await brief.diagnostics();
		return [
			{ textDocument: { uri: brief.uri }, range, context: { diagnostics } },
			{ textDocument: { uri: brief.uri }, range, context: { diagnostics, only: ['quickfix'], triggerKind: 1 } },
			{ textDocument: { uri: brief.uri }, range, context: { diagnostics: [], only: ['source.fixAll'] } },
			{ textDocument: { uri: brief.uri }, range, context: { diagnostics: [], only: ['refactor'] } },
		];
	},
	'codeAction/resolve': async brief => {
		const range = { start: { line: 0, character: 0 }, end: { line: 8, character: 5 } };
		const actions = await brief.actions(range, { diagnostics: await brief.diagnostics() });
		// Those that have all they need already are not asked for more.
		return actions.filter(({ data, edit }) => data !== undefined && edit === undefined);
	},
	'textDocument/documentSymbol': async ({ uri }) => [{ textDocument: { uri } }],
	'textDocument/foldingRange': async ({ uri }) => [{ textDocument: { uri } }],
};

describe('the published meta-model of the protocol', () => {
	for (const [who, capabilities] of [
		['an editor that can do all', able],
		['an editor that can do nothing', {}],
	] as const) {
		it(`fits all that the server says to ${who}`, async () => {
			const client = await startClient({ capabilities });
			assertFits(client.server, 'initialize', 'result');
			const brief = await client.open(text, 'file:///work/parking.brief', 'brief');
			const announced = announcedBy(client);
			assert.ok(announced.length >= 3, announced.join());
			for (const method of announced) {
				const questionsOf = questions[method];
				assert.ok(questionsOf !== undefined, `${method} is announced, and nobody asks for it here`);
				const params = capabilities === able ? await questionsOf(brief, client) : await firstQuestions(method, brief);
				assert.ok(params.length > 0, method);
				for (const each of params) {
					assertFits(each, method, 'params');
					assertFits(await client.connection.sendRequest(method, each), method, 'result');
				}
			}
			await brief.replace('portal', 'service');
			await brief.close();
			assert.equal(await client.stop(), 0);
			const said = client.received.filter(({ method }) => !method.startsWith('outcomeBrief/'));
			assert.ok(said.length > 0);
			for (const { method, params } of said) assertFits(params, method, 'params');
		});
	}

	it('has requests that the server does not announce, and those it declines in the way of the protocol', async () => {
		const client = await startClient();
		// Its registrations come before its first answer.
		await (await client.open(text)).diagnostics();
		const announced = new Set(announcedBy(client));
		const others = requests.filter(
			({ method, messageDirection }) =>
				messageDirection !== 'serverToClient' && !announced.has(method) && !alwaysAnswered.includes(method),
		);
		assert.ok(others.length > 40);
		for (const { method } of others)
			await assert.rejects(client.connection.sendRequest(method, {}), { code: -32601 }, method);
		assert.equal(await client.stop(), 0);
	});
});

/** The last is answered by the library that keeps the documents, and no client asks for it unannounced. */
const alwaysAnswered: readonly string[] = ['initialize', 'shutdown', 'textDocument/willSaveWaitUntil'];

/** An editor that does not pull has no diagnostics to ask with. */
async function firstQuestions(method: string, brief: OpenDocument): Promise<readonly object[]> {
	const { uri } = brief;
	const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } };
	if (method === 'textDocument/codeAction') return [{ textDocument: { uri }, range, context: { diagnostics: [] } }];
	return (await questions[method]?.(brief, undefined as never)) ?? [];
}

/** Requests that the server said it answers, at the start or later. */
function announcedBy({ server, registered }: TestClient): readonly string[] {
	const static_ = requests.filter(
		({ serverCapability, messageDirection }) =>
			messageDirection !== 'serverToClient' &&
			serverCapability !== undefined &&
			isSet(server.capabilities, serverCapability),
	);
	const later = registered.filter(({ method }) => requests.some(request => request.method === method));
	return [...new Set([...static_, ...later].map(({ method }) => method))];
}

function isSet(capabilities: object, path: string): boolean {
	let value: unknown = capabilities;
	for (const name of path.split('.'))
		value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
	return value !== undefined && value !== null && value !== false;
}

function assertFits(value: unknown, method: string, part: 'params' | 'result'): void {
	const message = messageOf(method);
	assert.ok(message !== undefined, `${method} is no method of the protocol`);
	const type = message[part];
	if (type === undefined) return;
	assert.deepEqual(faultsOf(JSON.parse(JSON.stringify(value)), type, method), []);
}

const at = (brief: OpenDocument, words: string, further = 0): object => {
	const { line, character } = brief.rangeOf(words).start;
	return { textDocument: { uri: brief.uri }, position: { line, character: character + further } };
};
