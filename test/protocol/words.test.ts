import assert from 'node:assert/strict';
import type { CompletionItem, Hover } from 'vscode-languageserver/node';
import { type OpenDocument, startClient, type TestClient } from './client.ts';

describe('the words of a brief’s own settings', () => {
	let client: TestClient;
	before(async () => {
		client = await startClient();
	});
	after(() => client.stop());

	/** What is offered behind these words. */
	async function offered(text: string, behind: string): Promise<readonly CompletionItem[]> {
		const brief = await client.open(text);
		const position = brief.rangeOf(behind).end;
		const items = await brief.request<CompletionItem[]>('textDocument/completion', { position });
		await brief.close();
		return items;
	}
	const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);
	async function card(brief: OpenDocument, words: string): Promise<string> {
		const hover = await brief.request<Hover | null>('textDocument/hover', { position: brief.rangeOf(words).start });
		return hover === null ? '' : (hover.contents as { readonly value: string }).value;
	}

	it('are offered in the front matter: keys that are not there, then their values', async () => {
		assert.deepEqual(labels(await offered('---\nbrief: full\np\n---\n', '\np')), ['phase', 'owner', 'rules']);
		assert.deepEqual(labels(await offered('---\nbrief: \n---\n', 'brief: ')), [
			'full',
			'one-page',
			'discovery',
			'none',
		]);
		assert.deepEqual(labels(await offered('---\nphase: a\n---\n', ': a')), ['discovery', 'alpha', 'beta', 'live']);
	});

	it('are offered below “rules”: ids first of what was found, then levels', async () => {
		const text = '---\nrules:\n  p\n---\n# Parking\n\nTODO\n';
		const ids = labels(await offered(text, '  p'));
		assert.ok(ids.includes('tech-first'), String(ids));
		assert.ok(ids.indexOf('placeholder') < ids.indexOf('tech-first'), String(ids));
		const levels = labels(await offered('---\nrules:\n  hype: o\n---\n', ': o'));
		assert.deepEqual(levels, ['off', 'error', 'warning', 'information', 'hint']);
	});

	it('are offered in ignore comments: the kinds of comment, then the rules', async () => {
		assert.ok(labels(await offered('# Parking\n\n<!-- b\n', '<!-- b')).includes('brief-ignore-line'));
		assert.ok(labels(await offered('# Parking\n\n<!-- brief-ignore hype, te\n', ', te')).includes('tech-first'));
	});

	it('have cards that say what they do', async () => {
		const brief = await client.open(
			'---\nbrief: one-page\nrules:\n  hype: off\n---\n# Parking\n\n<!-- brief-ignore tech-first: agreed, 4 May -->\nText\n',
		);
		assert.match(await card(brief, 'one-page'), /first conversation/);
		assert.match(await card(brief, 'hype'), /says nothing in this brief/);
		assert.match(await card(brief, '<!-- brief-ignore'), /tech-first[\s\S]*agreed, 4 May/);
		await brief.close();
	});
});

describe('prompts', () => {
	let client: TestClient;
	before(async () => {
		client = await startClient();
	});
	after(() => client.stop());
	const complete = async (text: string, behind: string): Promise<readonly CompletionItem[]> => {
		const brief = await client.open(text);
		const position = brief.rangeOf(behind).end;
		const items = await brief.request<CompletionItem[]>('textDocument/completion', { position });
		await brief.close();
		return items;
	};

	it('of a stage are offered in a list item, those of the side it is in', async () => {
		const text = '# Parking\n\n## Deliver\n\n### Technical elements\n\n- \n';
		const items = await complete(text, '\n\n- ');
		assert.ok(items.some(({ label }) => label === 'How do we get our data out?'));
		assert.ok(items.every(({ detail }) => detail === 'Deliver: Technical elements'));
		assert.match(items[0]?.textEdit?.newText ?? '', /^- \$\{1:\[/);
	});

	it('of the measures are a row where there is a table, and a table where there is none', async () => {
		const table = '| Measure | Today |\n| --- | --- |\n| Waits | 9 |\n|';
		const [row] = await complete(`# Parking\n\n## Measures\n\n${table}\n`, '| 9 |\n|');
		assert.match(row?.textEdit?.newText ?? '', /^\| \$\{1:\[what we count\]\} \|/);
		const [whole] = await complete('# Parking\n\n## Measures\n\n|\n', '\n\n|');
		assert.match(whole?.textEdit?.newText ?? '', /\| --- \|/);
	});

	it('leave a sentence alone', async () => {
		assert.deepEqual(await complete('# Parking\n\n## Deliver\n\nTwo desks a month\n', 'desks'), []);
	});
});
