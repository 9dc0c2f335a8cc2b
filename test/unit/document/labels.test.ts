import assert from 'node:assert/strict';
import { blocksOf } from './read.ts';

const repeated = (line: string, times: number): readonly string[] => Array.from({ length: times }, () => line);

/** Briefs, and what they lend to their blocks. */
const tables: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	'a heading of people': {
		'# T\n\n## Tenants\n\na\n\n## Team\n\n### Tenants\n\nb': [
			'heading1 title o: T',
			'heading2 users : Tenants',
			'paragraph users o: a',
			'heading2 team : Team',
			'heading3 team : Tenants',
			'paragraph team o: b',
		],
		'# Tenants\n\na': ['heading1 title o: Tenants', 'paragraph summary o: a'],
	},
	'a plain line that looks like a heading': {
		'# T\n\nUsers\n\na\n\n- Users\n\n## Bus': [
			'heading1 title o: T',
			'paragraph users o5: Users',
			'paragraph users o: a',
			'item1 users o: Users',
			'heading2 other : Bus',
		],
		'# T\n\n## Bus\n\na\n\nUsers\n\n## Team': [
			'heading1 title o: T',
			'heading2 other o: Bus',
			'paragraph other o: a',
			'paragraph other o: Users',
			'heading2 team : Team',
		],
		'# T\n\n## Bus\n\na\n\nUsers': [
			'heading1 title o: T',
			'heading2 other o: Bus',
			'paragraph other o: a',
			'paragraph other o: Users',
		],
		'# T\n\nUsers\n\na\n\n##Odd\n\nb': [
			'heading1 title o: T',
			'paragraph users o5: Users',
			'paragraph users o: a',
			'paragraph summary o: ##Odd',
			'paragraph summary o: b',
		],
	},
	'a row whose first cell names a section': {
		'# T\n\n- a\n\n  | Part | Say |\n  | - | - |\n  | **Users** | b |\n  | c | d |': [
			'heading1 title o: T',
			'item1 summary o: a',
			'row1 summary oh: | Part | Say |',
			'row1 users o14: | **Users** | b |',
			'row1 summary o: | c | d |',
		],
		'# T\n\n## Summary\n\n| Part | Say |\n|-|-|\n| Users | b |': [
			'heading1 title o: T',
			'heading2 summary : Summary',
			'row summary oh: | Part | Say |',
			'row users o10: | Users | b |',
		],
		'# T\n\n## Features\n\n### More\n\n| Part | Say |\n|-|-|\n| Users | b |\n| c | d |': [
			'heading1 title o: T',
			'heading2 deliver i: Features',
			'heading3 deliver i: More',
			'row deliver oih: | Part | Say |',
			'row users o10: | Users | b |',
			'row deliver oi: | c | d |',
		],
	},
	'what stands below a label': {
		'# T\n\n- **Users:** a\n\n  b\n\n  - c\n\n- d': [
			'heading1 title o: T',
			'item1 users o11: **Users:** a',
			'paragraph1 users o: b',
			'item2 users o: c',
			'item1 summary o: d',
		],
		'# T\n\n## Features\n\n**Users**\n\na\n\n- b': [
			'heading1 title o: T',
			'heading2 deliver i: Features',
			'paragraph users o9: **Users**',
			'paragraph users o: a',
			'item1 users o: b',
		],
		'# T\n\n## Features\n\n- a\n- **Users:** b\n- c': [
			'heading1 title o: T',
			'heading2 deliver i: Features',
			'item1 deliver oi: a',
			'item1 users o11: **Users:** b',
			'item1 deliver oi: c',
		],
	},
	'the opening': {
		[`# T\n\n**Summary**\n\n${'a\n\n'.repeat(9)}`]: [
			'heading1 title o: T',
			'paragraph summary o11: **Summary**',
			...repeated('paragraph summary o: a', 9),
		],
		[`# T\n\n${'a\n\n'.repeat(8)}**Summary:** b\n\n**Team:** c\n\nd`]: [
			'heading1 title o: T',
			...repeated('paragraph summary o: a', 8),
			'paragraph summary o13: **Summary:** b',
			'paragraph team o10: **Team:** c',
			'paragraph summary o: d',
		],
		[`---\ntitle: T\nsummary: S\n---\n## Team\n\n${'a\n\n'.repeat(7)}## Users`]: [
			'field title o: T',
			'field summary o: S',
			'heading2 team : Team',
			...repeated('paragraph team o: a', 5),
			...repeated('paragraph team : a', 2),
			'heading2 users : Users',
		],
	},
};

describe('what chunk-reader lends to the blocks of a brief', () => {
	for (const [what, rows] of Object.entries(tables))
		describe(what, () => {
			for (const [text, blocks] of Object.entries(rows))
				it(JSON.stringify(text.slice(0, 100)), () => assert.deepEqual(blocksOf(text), blocks));
		});
});
