import assert from 'node:assert/strict';
import fc from 'fast-check';
import { roleOfHeading } from '../../../server/src/analysis/document/headings.ts';
import {
	escapeSnippet,
	profiles,
	renderPrompts,
	renderSection,
	renderSections,
	renderStageSide,
	renderTemplate,
	sectionFor,
	sections,
	stageIds,
	stageSides,
	templateFor,
	templatePrompts,
} from '../../../server/src/analysis/guide/index.ts';
import { expandSnippet } from './snippet.ts';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('templates', () => {
	for (const profile of profiles) {
		it(`inserts the same ${profile} brief as a snippet and as text`, () => {
			const { text, tabStops } = expandSnippet(renderTemplate(profile, { snippet: true }));
			assert.equal(text, renderTemplate(profile, { snippet: false }));
			assert.deepEqual(tabStops, upTo(tabStops.length));
		});

		it(`says in the front matter that the brief is ${profile}`, () => {
			assert.ok(renderTemplate(profile, { snippet: false }).startsWith(`---\nbrief: ${profile}\n---\n\n# [`));
		});

		it(`writes every section that a ${profile} brief is expected to have, in that order`, () => {
			const { expects, sections } = templateFor(profile);
			assert.deepEqual(
				sections.filter(role => expects.includes(role)),
				expects,
			);
			assert.deepEqual(sections.slice(0, 2), ['title', 'outcome']);
			const text = renderTemplate(profile, { snippet: false });
			for (const role of sections.slice(1)) assert.ok(text.includes(`\n## ${sectionFor(role).heading}\n`), role);
		});
	}

	it('gives each stage its two sides', () => {
		const text = renderTemplate('full', { snippet: false });
		assert.equal(text.match(/^### Non-technical elements$/gmu)?.length, 4);
		assert.equal(text.match(/^### Technical elements$/gmu)?.length, 4);
	});
});

describe('sections as text', () => {
	for (const section of sections) {
		it(`shows every prompt of ${section.role} in brackets that the templates' prompts include`, () => {
			const text = renderSection(section, { snippet: false });
			const shown = text.match(/\[[^\]]*\]/gu) ?? [];
			assert.ok(shown.length > 0, text);
			for (const prompt of shown) assert.ok(templatePrompts.has(prompt), prompt);
			assert.doesNotMatch(text, /[{}]/u);
		});

		it(`writes ${section.role} so that Markdown sees no link in its prompts`, () => {
			assert.doesNotMatch(renderSection(section, { snippet: false }), /^\W*\[[^\]]*\]:|\][([]/mu);
		});
	}

	it('writes headings that are read as the section that they head', () => {
		for (const { role, heading } of sections.filter(({ role }) => role !== 'title' && role !== 'other')) {
			assert.equal(roleOfHeading(heading), role, heading);
		}
	});

	it('puts labels in lists that do not begin another section', () => {
		for (const section of sections) {
			const labels = renderSection(section, { snippet: false }).match(/(?<=^- )[^[:\n]+(?=:)/gmu) ?? [];
			for (const label of labels) assert.ok([undefined, section.role].includes(roleOfHeading(label)), label);
		}
	});

	it('puts headings below the level asked for, and no deeper than Markdown has', () => {
		const text = renderSection(sectionFor('define'), { snippet: false, headingLevel: 3 });
		assert.deepEqual(text.match(/^#+ .*$/gmu), [
			'### Define',
			'#### Non-technical elements',
			'#### Technical elements',
		]);
		assert.ok(!renderSection(sectionFor('define'), { snippet: false, headingLevel: 6 }).includes('#######'));
	});

	it('numbers the tab stops of several sections as one snippet, from the number asked for', () => {
		const snippet = renderSections([sectionFor('users'), sectionFor('measures')], { snippet: true, firstTabStop: 4 });
		const { tabStops } = expandSnippet(snippet);
		assert.deepEqual(
			tabStops,
			upTo(tabStops.length).map(number => number + 3),
		);
	});

	it('writes one side of a stage with prompts that the templates know', () => {
		for (const stage of stageIds) {
			for (const side of stageSides) {
				const text = renderStageSide(stage, side, { snippet: false });
				assert.ok(renderSection(sectionFor(stage), { snippet: false }).includes(text), `${stage} ${side}`);
			}
		}
	});
});

describe('snippet syntax', () => {
	it('inserts any text exactly', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), text => expandSnippet(escapeSnippet(text)).text === text));
		const dollars = ['$1 $', '{2:x} \\} C:\\'].join('');
		assert.equal(expandSnippet(escapeSnippet(dollars)).text, dollars);
	});

	it('keeps what is not a prompt, whatever it is', () => {
		assert.equal(
			renderPrompts('£5 or $5: {how much}', { snippet: true }),
			['£5 or \\$5: $', '{1:[how much]}'].join(''),
		);
	});
});
