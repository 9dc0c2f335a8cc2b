import assert from 'node:assert/strict';
import { roles } from '../../../server/src/analysis/document/role.ts';
import {
	guideCitation,
	guideEntry,
	guideLabel,
	guideRefs,
	isGuideRef,
	keyPoints,
	pitfalls,
	preferences,
	sections,
	sources,
	stages,
} from '../../../server/src/analysis/guide/index.ts';
import { rules } from '../../../server/src/analysis/index.ts';

const entries = [...keyPoints, ...pitfalls, ...sources];
const sentence = /^[A-Z£].*[.?]$/su;

describe('guide data', () => {
	it('has an entry for every reference, under its own id', () => {
		for (const ref of guideRefs) assert.equal(guideEntry(ref).id, ref);
		assert.equal(entries.length, guideRefs.length);
	});

	it('numbers key points 1 to 15 and pitfalls 1 to 5, as the guide does', () => {
		assert.deepEqual(
			keyPoints.map(({ id, number }) => `${id}=${number}`),
			Array.from({ length: 15 }, (_, index) => `KP${index + 1}=${index + 1}`),
		);
		assert.deepEqual(
			pitfalls.map(({ number }) => number),
			[1, 2, 3, 4, 5],
		);
	});

	it('keeps titles short enough for a list, and tells them apart', () => {
		for (const { title } of entries) assert.ok(title.length <= 60, title);
		assert.equal(new Set(entries.map(({ title }) => title)).size, entries.length);
	});

	it('writes whole sentences, and questions that ask', () => {
		for (const { why } of entries) assert.match(why, sentence);
		for (const { what, good } of sections) assert.ok(sentence.test(what) && good.length > 0, what);
		const asks = [...keyPoints, ...pitfalls].map(({ ask }) => ask);
		const prompts = stages
			.flatMap(({ prompts }) => [...prompts.nonTechnical, ...prompts.technical])
			.map(({ ask }) => ask);
		for (const ask of [...asks, ...prompts]) assert.match(ask, /^[A-Z].*\?$/u);
	});

	it('has the quotation marks and apostrophes of print, as messages have', () => {
		const asks = stages.flatMap(({ prompts }) => [...prompts.nonTechnical, ...prompts.technical]).map(({ ask }) => ask);
		const said = [...entries, ...sections, ...preferences].flatMap(entry => Object.entries(entry));
		const words = said.filter(([key]) => key !== 'body').map(([, value]) => value);
		for (const text of [...words, ...asks, ...rules.map(({ title }) => title)])
			if (typeof text === 'string') assert.doesNotMatch(text, /["']/, text);
	});

	it('says where to read on, on a page of the section that it names', () => {
		for (const { id, page, section } of entries) {
			assert.ok(page >= section.page && page < 30, id);
			assert.match(guideCitation(id), new RegExp(`^Section ${section.number}, .* page ${page}$`, 'u'));
		}
	});

	it('names a reference as a reader would', () => {
		assert.equal(guideLabel('KP9'), 'Key point 9');
		assert.equal(guideLabel('P1'), 'Pitfall 1');
		assert.equal(guideLabel('T'), 'The outcome template');
	});

	it('knows a reference from any other word', () => {
		assert.ok(isGuideRef('KP15'));
		for (const word of ['KP16', 'kp1', '', 'constructor']) assert.ok(!isGuideRef(word), word);
	});

	it('has something to say of every role, with a source for it', () => {
		assert.deepEqual(
			sections.map(({ role }) => role),
			[...roles],
		);
		for (const { keyPoints: refs, role } of sections) assert.ok(refs.length > 0 && refs.every(isGuideRef), role);
	});

	it('looks at both sides in every stage', () => {
		for (const { id, prompts } of stages) {
			assert.ok(prompts.nonTechnical.length >= 2 && prompts.technical.length >= 2, id);
		}
	});
});
