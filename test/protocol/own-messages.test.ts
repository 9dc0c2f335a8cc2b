import assert from 'node:assert/strict';
import type { BriefOutline, BriefStatus } from '../../server/src/protocol.ts';
import { startClient } from './client.ts';

describe('our own messages', () => {
	it('outline a brief, with places a client can go to', async () => {
		const client = await startClient();
		const brief = await client.open('# Parking\n\n## Outcome\n\nCarers can park. TODO\n');
		const outline = await brief.request<BriefOutline>('outcomeBrief/outline');
		assert.equal(outline.version, 1);
		assert.equal(outline.profile, 'one-page');
		const [outcome] = outline.sections;
		assert.equal(outcome?.role, 'outcome');
		assert.deepEqual(outcome?.range.start, brief.rangeOf('## Outcome').start);
		assert.ok(outline.findings.information >= 1);
		await client.stop();
	});

	it('write the review of a brief as Markdown, with what is ignored and why', async () => {
		const client = await startClient({ workspaceFolders: ['file:///work'] });
		const text = '# *Parking*\n\n<!-- brief-ignore placeholder: the date comes in May -->\nBy TBC.\n\nLater, TODO.\n';
		const brief = await client.open(text, 'file:///work/parks/brief.md');
		const report = await brief.request<string>('outcomeBrief/reviewReport');
		assert.match(report, /^# Review of “Parking”\n\n`parks\/brief\.md`\n\n\*\*It does not yet say/);
		assert.match(report, /\n- \*\*Suggestion, line 6:\*\* .*\(`placeholder`\)\n {2}> TODO/);
		assert.match(report, /## Ignored on purpose\n\n- Line 3, `placeholder`: the date comes in May\n$/);
		const notes = await client.open('# Notes\n', 'file:///work/notes.md');
		assert.equal(await notes.request('outcomeBrief/reviewReport'), null);
		await client.stop();
	});

	it('tell a client that wants it whether a document is checked, and why not', async () => {
		const client = await startClient({ initializationOptions: { status: true } });
		const next = () => client.next<BriefStatus>('outcomeBrief/status');
		let status = next();
		const brief = await client.open('# Parking\n\nTODO\n', 'file:///work/notes.md');
		assert.equal((await status).isBrief, false);
		assert.match(((await status) as { reason: string }).reason, /outcomeBrief\.files/);
		status = next();
		await brief.replace('# Parking', '---\nbrief: full\n---\n# Parking');
		assert.equal((await status).isBrief, true);
		await client.stop();
	});
});
