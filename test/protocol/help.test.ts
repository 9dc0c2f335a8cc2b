import assert from 'node:assert/strict';
import type { CompletionItem, Hover, MarkupContent } from 'vscode-languageserver/node';
import { able, startClient, type TestClient } from './client.ts';

const newText = (item: CompletionItem | undefined): string => item?.textEdit?.newText ?? '';

const cardOf = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? '';

describe('hovers', () => {
	let client: TestClient;
	before(async () => {
		client = await startClient({ initializationOptions: { docsBase: 'file:///docs/rules' } });
	});
	after(() => client.stop());

	const text =
		'# Parking\n\n## Outcome\n\nTODO\n\n## Discover\n\n### Technical elements\n\nA list.\n\n## Our cats\n\nText.\n';

	it('explain a finding: what it means, why, and where to read on', async () => {
		const brief = await client.open(text, 'file:///a/brief.md');
		const hover = await brief.request<Hover>('textDocument/hover', { position: brief.rangeOf('TODO').end });
		assert.deepEqual(hover.range, brief.rangeOf('TODO'));
		const card = cardOf(hover);
		assert.match(card, /\*\*Replace what the template left/);
		assert.match(card, /\[placeholder\]\(<file:\/\/\/docs\/rules\/placeholder\.md>\)/);
		assert.match(card, /\*The guide, Section \d, “[^”]+”, page \d+\*/);
	});

	it('say what belongs under a heading, and what to ask in a stage', async () => {
		const brief = await client.open(text, 'file:///b/brief.md');
		const ask = (words: string): Promise<Hover | null> =>
			brief.request('textDocument/hover', { position: brief.rangeOf(words).start });
		assert.match(cardOf(await ask('## Outcome')), /\*\*Outcome\*\*[\s\S]*For example/);
		assert.match(cardOf(await ask('Discover')), /What happens now, to whom[\s\S]*Which data, systems/);
		const side = cardOf(await ask('Technical elements'));
		assert.match(side, /Which data, systems/);
		assert.doesNotMatch(side, /What happens now, to whom/);
		assert.equal(await ask('Our cats'), null);
		assert.equal(await ask('A list'), null);
	});

	it('show the author’s words as words: no link, picture or markup comes out of them', async () => {
		const brief = await client.open('# ![x](http://tracker.example/x.png) TODO\n', 'file:///c/brief.md');
		const card = cardOf(await brief.request('textDocument/hover', { position: brief.rangeOf('TODO').start }));
		assert.notEqual(card, '');
		assert.doesNotMatch(card, /!\[x\]\(|(?<!\\):\/\/tracker/);
	});

	it('explain each question that a template left on a line, not only the first', async () => {
		const brief = await client.open('# Shorter waits\n\n## Outcome\n\n[who] can [do what], by [by when].\n');
		const hover = await brief.request<Hover>('textDocument/hover', { position: brief.rangeOf('do what').start });
		assert.match(cardOf(hover), /The brief still asks “do what”/);
		assert.deepEqual(hover.range, brief.rangeOf('[do what]'));
		const between = await brief.request<Hover | null>('textDocument/hover', { position: brief.rangeOf('by [').start });
		assert.equal(between, null);
	});
});

describe('hovers for a client that has the Key Points panel', () => {
	const text = '# Better roads\n\n## Outcome\n\nWe need an app so that residents can report potholes.\n';
	const cardFor = async (commands: readonly string[], capabilities = able): Promise<string> => {
		const client = await startClient({ initializationOptions: { commands }, capabilities });
		const brief = await client.open(text);
		const card = cardOf(await brief.request('textDocument/hover', { position: brief.rangeOf('We need').start }));
		await client.stop();
		return card;
	};

	it('say what the sentence could be', async () => {
		assert.match(await cardFor([]), /\*\*It could say:\*\* Residents can report potholes\. Means to test: an app\./);
	});

	it('explain a key point once, though two findings of a sentence rest on it', async () => {
		const card = await cardFor([]);
		assert.equal(card.split('**Start from what should change').length, 2);
		assert.ok(card.split('\n---\n').length > 1, card);
		assert.equal(card.split('Pitfall 1: ').length, 2, card);
	});

	it('say what was found where VS Code does not: it shows a hint’s message at its first letters only', async () => {
		const client = await startClient({ initializationOptions: { hoversShowDiagnostics: true } });
		const brief = await client.open('# Better roads\n\n## Outcome\n\nWe need an app. [who] can [do what].\n');
		const at = async (words: string, character: number): Promise<string> => {
			const { line, character: start } = brief.rangeOf(words).start;
			const position = { line, character: start + character };
			return cardOf(await brief.request('textDocument/hover', { position }));
		};
		assert.doesNotMatch(await at('[who]', 1), /The brief still asks/);
		assert.match(await at('[who]', 2), /The brief still asks “who”/);
		assert.doesNotMatch(await at('We need', 4), /one means to test\./);
		await client.stop();
	});

	it('are plain text, with no marks in it, for a client that shows no Markdown', async () => {
		const card = await cardFor(['outcomeBrief.showKeyPoints', 'outcomeBrief.showRule'], {
			...able,
			textDocument: { ...able.textDocument, hover: { contentFormat: ['plaintext'] } },
		});
		assert.match(card, /^Start from what should change for people, not from a technology \(tech-first\)$/m);
		assert.match(card, /^It could say: Residents can report potholes\. Means to test: an app\.$/m);
		assert.match(card, /^See also Key point 1 · Key point 2 · Key point 5$/m);
		assert.doesNotMatch(card, /[*\\<>]|\]\(|command:/);
	});

	it('lead to each key point there; for others they name it', async () => {
		const panel = await cardFor(['outcomeBrief.showKeyPoints']);
		const links = [...panel.matchAll(/\(<command:outcomeBrief\.showKeyPoints\?([^>]*)>/g)];
		assert.deepEqual(
			links.map(([, query = '']) => JSON.parse(decodeURIComponent(query))),
			[['P1'], ['KP1'], ['KP2'], ['KP5']],
		);
		assert.match(await cardFor(['outcomeBrief.showRule']), /\[tech-first\]\(<command:outcomeBrief\.showRule\?/);
		const none = await cardFor([]);
		assert.doesNotMatch(none, /command:/);
		assert.match(none, /^See also:\n\n- Key point 1: /m);
	});

	it('lead there from a section’s heading, too', async () => {
		const client = await startClient({ initializationOptions: { commands: ['outcomeBrief.showKeyPoints'] } });
		const brief = await client.open(text);
		const card = cardOf(await brief.request('textDocument/hover', { position: brief.rangeOf('## Outcome').start }));
		assert.match(card, /guide says of it:\n\n- \[Pitfall 1: [^\]]+\]\(<command:outcomeBrief\.showKeyPoints\?/);
		assert.match(card, /^- The outcome template: /m);
		await client.stop();
	});
});

describe('completion', () => {
	let client: TestClient;
	before(async () => {
		client = await startClient();
	});
	after(() => client.stop());

	async function complete(text: string, after: string): Promise<readonly CompletionItem[]> {
		const brief = await client.open(text);
		const position = after === '' ? { line: 0, character: 0 } : brief.rangeOf(after).end;
		const items = await brief.request<readonly CompletionItem[]>('textDocument/completion', { position });
		await brief.close();
		return items;
	}

	it('offers the missing sections in order, at the level that was typed', async () => {
		const text = '---\nbrief: one-page\n---\n# Parking permits\n\n## Who it is for\n\nCarers.\n\n### \n';
		const items = await complete(text, '### ');
		const labels = items.map(({ label }) => label);
		assert.deepEqual(labels.slice(0, 3), ['Outcome', 'Measures', 'Problem']);
		assert.ok(!labels.includes('Users') && !labels.includes('Title'));
		assert.deepEqual(
			[...labels],
			[...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => label),
		);
		const [outcome] = items;
		assert.equal(outcome?.filterText, '### Outcome');
		assert.equal(outcome?.insertTextFormat, 2);
		const edit = outcome?.textEdit as { newText: string; range: object };
		assert.match(edit.newText, /^### Outcome\n\n\$\{1:\[Who/);
		assert.deepEqual(edit.range, { start: { line: 9, character: 0 }, end: { line: 9, character: 4 } });
	});

	it('offers the outcome, though the title says already what will be better', async () => {
		const labels = (await complete('# Shorter waits\n\n## \n', '\n## ')).map(({ label }) => label);
		assert.deepEqual(labels.slice(0, 3), ['Outcome', 'Measures', 'Users']);
	});

	it('offers whole briefs where there is nothing yet', async () => {
		for (const [text, after] of [
			['', ''],
			['#', '#'],
			['\n\n', ''],
		] as const) {
			const items = await complete(text, after);
			assert.deepEqual(
				items.map(({ label }) => label),
				['Full Double Diamond brief', 'One-page brief', 'Discovery brief'],
			);
		}
		const [rest] = await complete('---\nbrief: discovery\n---\n\n#', '\n#');
		assert.doesNotMatch(newText(rest), /brief: discovery/);
	});

	it('keeps out of the way in code, in front matter and in the middle of a line', async () => {
		assert.deepEqual(await complete('# T\n\n```sh\n#\n```\n', 'sh\n#'), []);
		assert.deepEqual(await complete('---\n# x\nbrief: full\n---\n# T\n', '---\n#'), []);
		assert.deepEqual(await complete('# T\n\nIssue #\n', 'Issue #'), []);
		assert.deepEqual(await complete('# T\n\n\n', '# T\n'), []);
	});

	it('writes plain text, in the document’s line ends, for clients without snippets', async () => {
		await client.stop();
		client = await startClient({
			capabilities: { textDocument: { diagnostic: {}, completion: {} }, workspace: able.workspace },
		});
		const [first] = await complete('# T\r\n\r\n## \r\n', '## ');
		assert.equal(first?.insertTextFormat, 1);
		assert.match(newText(first), /^## Outcome\r\n\r\n\[Who will be better off\]/);
	});
});
