import assert from 'node:assert/strict';
import { readFixtures } from '../../../scripts/score/fixtures.mjs';
import { createSession } from '../../../server/src/analysis/index.ts';
import { maySpeakOfSoftware } from '../../../server/src/analysis/language/software-named.ts';
import { softwareSignal } from '../../../server/src/analysis/language/software-signal.ts';

/** What the quick look says of no software is not read further: so it must not pass over any that reading would see. */
function assertSeen(text: string): number {
	let told = 0;
	for (const passage of createSession().check(text).brief.passages)
		for (const { facts, text: sentence } of passage.sentences) {
			if (softwareSignal(facts, passage) === 'none') continue;
			told++;
			assert.ok(maySpeakOfSoftware(facts.terms), sentence);
		}
	return told;
}

describe('the quick look for software passes over none', () => {
	it('in our own briefs', () => {
		const texts = readFixtures('test/fixtures/briefs').map(({ text }) => text);
		const told = texts.map(assertSeen).reduce((sum, count) => sum + count, 0);
		assert.ok(told > 200, `${told}`);
	});

	for (const sentence of [
		'Replace the legacy index.',
		'Digitise the archive.',
		'Automate 80% of the checks.',
		'Move our records online.',
		'Supply, installation and commissioning of a ticketing system.',
		'GiveChain is a platform for tokens.',
		'A web service for licences.',
		'We will build an AI-powered helper.',
	])
		it(sentence, () => assert.ok(assertSeen(`# Parks\n\n## Outcome\n\n${sentence}\n`) > 0));

	for (const title of ['Cloud migration programme', 'Council website redesign', 'Digital transformation'])
		it(title, () => assert.ok(assertSeen(`# ${title}\n\nWe begin in May.\n`) > 0));
});
