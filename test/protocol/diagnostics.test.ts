import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport } from 'vscode-languageserver/node';
import { able, type PublishDiagnosticsParams, startClient, type TestClient } from './client.ts';

const text = '# Parking\n\nTODO write this\n';
const isPlaceholder = ({ code }: { readonly code?: unknown }): boolean => code === 'placeholder';

describe('findings that a client asks for', () => {
	let client: TestClient;
	before(async () => {
		client = await startClient({ initializationOptions: { docsBase: 'file:///docs/rules' } });
	});
	after(() => client.stop());

	it('say where, how bad, which rule and what to read', async () => {
		const brief = await client.open(text);
		const [finding] = (await brief.diagnostics()).filter(isPlaceholder);
		assert.deepEqual(finding?.range, brief.rangeOf('TODO'));
		assert.equal(finding?.source, 'Outcome Brief');
		assert.equal(finding?.severity, 3);
		assert.equal(finding?.codeDescription?.href, 'file:///docs/rules/placeholder.md');
	});

	it('are not sent again while nothing changed', async () => {
		// No list of verbs has "blag": so the grammar is asked, which arrives some time after the first answer.
		const brief = await client.open(`${text}\n## Outcome\n\nCarers in Hull blag a break.\n`);
		const refreshed = client.next('workspace/diagnostic/refresh');
		const first = (await brief.pull()) as FullDocumentDiagnosticReport;
		await refreshed;
		const second = (await brief.pull(first.resultId)) as FullDocumentDiagnosticReport;
		assert.equal(second.kind, 'full');
		assert.deepEqual(second.items.filter(isPlaceholder), first.items.filter(isPlaceholder));
		const third = (await brief.pull(second.resultId)) as UnchangedDocumentDiagnosticReport;
		assert.deepEqual(third, { kind: 'unchanged', resultId: second.resultId });
		await brief.replace('TODO', 'Now');
		const fourth = (await brief.pull(third.resultId)) as FullDocumentDiagnosticReport;
		assert.equal(fourth.kind, 'full');
		assert.deepEqual(fourth.items.filter(isPlaceholder), []);
	});

	it('start anew for a document that is opened again', async () => {
		const brief = await client.open(text);
		const { resultId } = (await brief.pull()) as FullDocumentDiagnosticReport;
		await brief.close();
		const again = await client.open('# Parking\n', brief.uri);
		assert.equal((await again.pull(resultId)).kind, 'full');
	});

	it('are for briefs alone, and follow the front matter', async () => {
		const notes = await client.open(text, 'file:///work/notes.md');
		assert.deepEqual(await notes.diagnostics(), []);
		await notes.replace('# Parking', '---\nbrief: one-page\n---\n# Parking');
		assert.ok((await notes.diagnostics()).some(isPlaceholder));
		await notes.replace('one-page', 'none');
		assert.deepEqual(await notes.diagnostics(), []);
	});

	it('are no more than a hundred, the worst first', async () => {
		const hundred = `${'TODO\n\n'.repeat(150)}`;
		const front = '---\nbrief: one-page\nrules:\n  placeholder: hint\n---\n';
		const brief = await client.open(`${front}${hundred}`);
		const found = await brief.diagnostics();
		assert.equal(found.length, 100);
		assert.ok(found.some(isPlaceholder));
	});
});

describe('findings that are sent to a client that cannot ask', () => {
	const { diagnostic: _, ...textDocument } = able.textDocument ?? {};
	let client: TestClient;
	before(async () => {
		client = await startClient({ capabilities: { ...able, textDocument } });
	});
	after(() => client.stop());

	it('come with the version, follow each edit and go when the document is closed', async () => {
		const sent = () => client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
		assert.equal(client.server.capabilities.diagnosticProvider, undefined);
		const opened = sent();
		const brief = await client.open(text);
		assert.equal((await opened).version, 1);
		assert.ok((await opened).diagnostics.some(isPlaceholder));
		// The rest, as it is the server's first brief.
		assert.equal((await sent()).version, 1);
		const changed = sent();
		await brief.replace('TODO', 'Now');
		assert.equal((await changed).version, 2);
		assert.ok(!(await changed).diagnostics.some(isPlaceholder));
		const closed = sent();
		await brief.close();
		assert.deepEqual((await closed).diagnostics, []);
	});

	it('link to the pages that came with the server', async () => {
		const opened = client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
		await client.open(text);
		const href = (await opened).diagnostics.find(isPlaceholder)?.codeDescription?.href;
		assert.equal(href, pathToFileURL(resolve('docs/rules/placeholder.md')).href);
	});

	it('come in two parts for the first brief of a server, and what stands in the first stays', async () => {
		const fresh = await startClient({ capabilities: {} });
		const brief = `${text}\n## Outcome\n\nBuild an AI chatbot for parking.\n`;
		const next = () => fresh.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
		const begun = next();
		await fresh.open(brief);
		const first = (await begun).diagnostics;
		const whole = (await next()).diagnostics;
		// The second brief has all at once.
		const other = next();
		await fresh.open(brief);
		const again = (await other).diagnostics;
		await fresh.stop();
		assert.ok(first.some(isPlaceholder));
		assert.ok(first.length < whole.length);
		assert.deepEqual(
			first,
			whole.filter(({ code }) => first.some(early => early.code === code)),
		);
		assert.deepEqual(again, whole);
	});

	it('have no link where the client does not say that it shows one', async () => {
		const plain = await startClient({ capabilities: {} });
		const opened = plain.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
		await plain.open(text);
		const finding = (await opened).diagnostics.find(isPlaceholder);
		await plain.stop();
		assert.ok(finding);
		assert.equal(finding.codeDescription, undefined);
	});
});
