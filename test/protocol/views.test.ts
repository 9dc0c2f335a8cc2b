import assert from 'node:assert/strict';
import type {
	BriefCanvas,
	BriefInsertion,
	BriefStatus,
	FixedBrief,
	KeyPointsReview,
} from '../../server/src/protocol.ts';
import { startClient, type TestClient } from './client.ts';

const text = '# Parking\n\n## Outcome\n\nCarers can park near the school. TODO\n\n## Problem\n\nWe have no app.\n';

describe('views of a brief', () => {
	let client: TestClient;
	before(async () => {
		client = await startClient();
	});
	after(() => client.stop());

	it('show what was found in the section at a place, with the title of its fix', async () => {
		const brief = await client.open(text);
		const position = brief.rangeOf('no app').start;
		const review = await brief.request<KeyPointsReview>('outcomeBrief/keyPoints', { position });
		assert.equal(review.section, 'Problem');
		const found = review.findings.find(({ rule }) => rule === 'solution-in-problem');
		assert.ok(found?.fix);
		assert.ok(review.findings.every(({ rule }) => rule !== 'placeholder'));
		assert.ok(review.here.includes('P1'));
		await brief.close();
	});

	it('show all twenty points, those that were touched with a place to go to', async () => {
		const brief = await client.open(text);
		const position = { line: 0, character: 0 };
		const { entries } = await brief.request<KeyPointsReview>('outcomeBrief/keyPoints', { position });
		assert.equal(entries.length, 20);
		for (const { state, findings, first } of entries) {
			assert.equal(state === 'findings', findings > 0);
			assert.equal(first !== null, findings > 0);
		}
		await brief.close();
	});

	it('draw the brief, with a place for each part that is there', async () => {
		const brief = await client.open(text);
		const canvas = await brief.request<BriefCanvas>('outcomeBrief/canvas');
		const place = canvas.places.find(({ part }) => part === 'outcome');
		assert.deepEqual(place?.range.start, brief.rangeOf('## Outcome').start);
		assert.ok(!canvas.places.some(({ part }) => part === 'measures'));
		assert.match(canvas.svg, /data-part="measures" data-state="missing"/);
		await brief.close();
	});

	it('say what to write for a part that is missing, and nothing for what is no part', async () => {
		const brief = await client.open(text);
		const insertion = await brief.request<BriefInsertion>('outcomeBrief/insertion', { part: 'discover.technical' });
		assert.match(insertion.snippet, /Discover[\s\S]*\$\{1:/);
		assert.equal(await brief.request('outcomeBrief/insertion', { part: 'constructor' }), null);
		await brief.close();
	});

	it('say what mends all that needs no answer in a brief that is not open, and nothing where there is nothing', async () => {
		const files: Readonly<Record<string, string>> = {
			'file:///work/a/brief.md': '# Parking\n\n<!-- brief-ignore placeholder -->\n\nPeople can park.\n',
			'file:///work/b/brief.md': '# Parking\n\nPeople can park. TODO\n',
			'file:///work/c/notes.md': '# Notes\n\n<!-- brief-ignore placeholder -->\n\nWords.\n',
		};
		const other = await startClient({
			workspaceFolders: ['file:///work'],
			initializationOptions: { readFile: true },
			answer: { 'outcomeBrief/readFile': params => files[(params as { readonly uri: string }).uri] ?? null },
		});
		const fix = (uri: string): Promise<FixedBrief | null> =>
			other.connection.sendRequest('outcomeBrief/fixAll', { textDocument: { uri } });
		const fixed = await fix('file:///work/a/brief.md');
		assert.equal(fixed?.text, '# Parking\n\nPeople can park.\n');
		assert.deepEqual(
			fixed?.edits.map(({ newText }) => newText),
			[''],
		);
		assert.equal(await fix('file:///work/b/brief.md'), null);
		assert.equal(await fix('file:///work/c/notes.md'), null);
		await other.stop();
	});

	it('count sections in the status', async () => {
		const asking = await startClient({ initializationOptions: { status: true } });
		const next = asking.next<BriefStatus>('outcomeBrief/status');
		await asking.open(text);
		const status = await next;
		assert.ok(status.isBrief);
		assert.equal(status.leadsWith, 'outcome');
		assert.equal(status.sections.expected, 7);
		assert.ok(status.sections.written >= 2 && status.sections.written < 7, String(status.sections.written));
		await asking.stop();
	});

	it('say of a point whose rules have looked that nothing was found, and of no other', async () => {
		const brief = await client.open(
			'# Carers get a break when they need one\n\n## Outcome\n\nCarers can get a break on the day they ask, by May 2027, up from one in ten.\n',
		);
		const position = { line: 0, character: 0 };
		const { entries } = await brief.request<KeyPointsReview>('outcomeBrief/keyPoints', { position });
		const states = Object.fromEntries(entries.map(({ ref, state }) => [ref, state]));
		assert.deepEqual([states.KP1, states.KP5, states.P1, states.P3], ['clear', 'clear', 'clear', 'clear']);
		assert.deepEqual([states.KP3, states.KP13], ['waiting', 'waiting']);
		await brief.close();
	});

	it('say of a point that all of its rules are off, by the brief or by the settings, and not that nothing was found', async () => {
		const settings = { rules: { jargon: 'off' } };
		const asking = await startClient({ settings });
		const brief = await asking.open(`---\nrules:\n  digital-team-alone: off\n---\n\n${text}`);
		const position = { line: 0, character: 0 };
		const { entries } = await brief.request<KeyPointsReview>('outcomeBrief/keyPoints', { position });
		const states = Object.fromEntries(entries.map(({ ref, state }) => [ref, state]));
		assert.deepEqual([states.P3, states.P4], ['off', 'off']);
		assert.notEqual(states.KP14, 'off', 'another rule still looks for it');
		await asking.stop();
	});

	it('say of a brief in another language that nobody judged what it leads with', async () => {
		const asking = await startClient({ initializationOptions: { status: true } });
		const next = asking.next<BriefStatus>('outcomeBrief/status');
		const brief = await asking.open(
			'# La cantine\n\n## Budget\n\nChaque année, plus de mille familles viennent à la mairie pour inscrire leurs enfants.\n',
		);
		const status = await next;
		assert.ok(status.isBrief);
		assert.equal(status.leadsWith, 'unread');
		assert.equal(status.findings.hint, 1);
		const position = { line: 0, character: 0 };
		const { entries } = await brief.request<KeyPointsReview>('outcomeBrief/keyPoints', { position });
		assert.ok(entries.every(({ state }) => state === 'unread'));
		await asking.stop();
	});

	it('say of a brief above the largest size that only its structure was checked', async () => {
		const settings = { maximumSize: text.length };
		const asking = await startClient({ settings, initializationOptions: { status: true } });
		const told = (): Promise<BriefStatus> => asking.next('outcomeBrief/status');
		let next = told();
		const brief = await asking.open(text);
		assert.deepEqual(Object.keys(await next).includes('notice'), false);
		assert.ok((await brief.diagnostics()).some(({ code }) => code === 'solution-in-problem'));

		next = told();
		await brief.replace('TODO', 'TODO!');
		const status = await next;
		const notice = /At 91 characters it is longer than “maximumSize” allows, so only its structure was checked\./;
		assert.ok(status.isBrief);
		assert.match(status.notice ?? '', notice);
		const codes = (await brief.diagnostics()).map(({ code }) => code);
		assert.ok(codes.includes('placeholder') && !codes.includes('solution-in-problem'), codes.join());
		assert.match(asking.log.join('\n'), notice);
		assert.match(await brief.request('outcomeBrief/reviewReport'), notice);
		const position = { line: 0, character: 0 };
		const { entries } = await brief.request<KeyPointsReview>('outcomeBrief/keyPoints', { position });
		assert.ok(
			entries.every(({ state }) => state === 'findings' || state === 'unread'),
			'nothing is clear that was not looked for, and nothing waits for what is written',
		);

		next = told();
		await asking.configure({ maximumSize: text.length + 1 });
		assert.equal(((await next) as { readonly notice?: string }).notice, undefined);
		assert.equal(await asking.stop(), 0);
	});
});
