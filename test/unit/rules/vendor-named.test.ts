import assert from 'node:assert/strict';
import { createSession, defaultConfig } from '../../../server/src/analysis/index.ts';
import { assertFinds } from './marked.ts';

describe('vendor-named', () => {
	for (const line of [
		'We will move to ⟦Salesforce⟧.',
		'The aim is to adopt ⟦Microsoft Teams⟧.',
		'We will roll out ⟦Jira⟧ to all.',
	])
		it(`finds: ${line}`, () => assertFinds('vendor-named', `# One story, told once\n\n## Outcome\n\n${line}\n`));

	for (const line of [
		'We will move from Salesforce to one list.',
		'Families use WhatsApp today.',
		'We will not adopt Jira.',
		'A tool such as Trello may do.',
		'We will send messages with GOV.UK Notify.',
		'Create an Epic. Use the GitHub page to sign up.',
		'Access to a midwife. Teams of four look after a street.',
	])
		it(`leaves alone: ${line}`, () => assertFinds('vendor-named', `# One story, told once\n\n## Outcome\n\n${line}\n`));

	it("knows a team's own suppliers", () => {
		const vocabulary = { ...defaultConfig.vocabulary, vendors: ['Quillwort'] };
		const text = '# One story, told once\n\n## Outcome\n\nWe will buy Quillwort.\n';
		const { findings } = createSession({ config: { ...defaultConfig, vocabulary } }).check(text);
		const found = findings.filter(({ rule }) => rule === 'vendor-named');
		assert.deepEqual(
			found.map(({ span }) => text.slice(span.start, span.end)),
			['Quillwort'],
		);
	});
});
