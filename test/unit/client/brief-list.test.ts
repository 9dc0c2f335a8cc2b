import assert from 'node:assert/strict';
import { isolated, mostToDoFirst } from '../../../client/src/common/brief-list.ts';
import type { BriefState, FindingCounts } from '../../../server/src/protocol.ts';

const state = (uri: string, counts: Partial<FindingCounts>): BriefState => ({
	uri,
	isBrief: true,
	title: uri,
	profile: 'one-page',
	leadsWith: 'outcome',
	sections: { written: 1, expected: 7 },
	findings: { error: 0, warning: 0, information: 0, hint: 0, ...counts },
});

describe('the list of briefs', () => {
	it('begins with the most severe, however many suggestions another has', () => {
		const briefs = [
			state('long', { warning: 6, information: 2401 }),
			state('chatbot', { warning: 8 }),
			state('b', { hint: 1 }),
			state('a', { hint: 1 }),
			state('broken', { error: 1 }),
		];
		const order = [...briefs].sort(mostToDoFirst).map(({ uri }) => uri);
		assert.deepEqual(order, ['broken', 'chatbot', 'long', 'a', 'b']);
	});

	it('keeps a count on its own side of a title that runs from right to left', () => {
		assert.equal(isolated('بوابة'), '\u2068بوابة\u2069');
		assert.equal(isolated('Naïve Straße'), 'Naïve Straße');
	});
});
