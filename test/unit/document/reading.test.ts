import assert from 'node:assert/strict';
import { type Brief, createSession } from '../../../server/src/analysis/index.ts';
import { blocksOf, read } from './read.ts';

const tables: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	'what a heading lends to the blocks below it': {
		'# T\n\n## Users\n\na\n\n### Night staff\n\nb\n\n# Other\n\nc': [
			'heading1 title o: T',
			'heading2 users : Users',
			'paragraph users o: a',
			'heading3 users : Night staff',
			'paragraph users o: b',
			'heading1 other : Other',
			'paragraph other o: c',
		],
		'# T\n\n## Licence\n\na\n\n### More\n\nb\n\n### Users\n\nc\n\n## Users\n\nd': [
			'heading1 title o: T',
			'heading2 other ob: Licence',
			'paragraph other ob: a',
			'heading3 other b: More',
			'paragraph other ob: b',
			'heading3 users : Users',
			'paragraph users o: c',
			'heading2 users : Users',
			'paragraph users : d',
		],
		'# T\n\n## Features\n\na\n\n### More\n\nb\n\n### Users\n\nc\n\n**Outcome:** d': [
			'heading1 title o: T',
			'heading2 deliver i: Features',
			'paragraph deliver oi: a',
			'heading3 deliver i: More',
			'paragraph deliver oi: b',
			'heading3 users : Users',
			'paragraph users o: c',
			'paragraph outcome o13: **Outcome:** d',
		],
		'# T\n\n## Features\n\n**Outcome:** d\n\ne': [
			'heading1 title o: T',
			'heading2 deliver i: Features',
			'paragraph outcome o13: **Outcome:** d',
			'paragraph deliver oi: e',
		],
		'# Features\n\na\n\n## Users': ['heading1 title o: Features', 'paragraph summary o: a', 'heading2 users : Users'],
		'# Licence\n\na': ['heading1 title o: Licence', 'paragraph summary o: a'],
	},
	'what a label lends to what follows it': {
		'# T\n\n**Users**\n\na\n\nb\n\n- c\n\n**Odd things**\n\nd': [
			'heading1 title o: T',
			'paragraph users o9: **Users**',
			'paragraph users o: a',
			'paragraph users o: b',
			'item1 users o: c',
			'paragraph users o: **Odd things**',
			'paragraph users o: d',
		],
		'# T\n\nUsers\n\na\n\nOdd things\n\nb': [
			'heading1 title o: T',
			'paragraph users o5: Users',
			'paragraph users o: a',
			'paragraph summary o: Odd things',
			'paragraph summary o: b',
		],
		'# T\n\n- **Users:** a\n  - b\n    - c\n- d\n\ne': [
			'heading1 title o: T',
			'item1 users o11: **Users:** a',
			'item2 users o: b',
			'item3 users o: c',
			'item1 summary o: d',
			'paragraph summary o: e',
		],
		'# T\n\n- **Users:**\n  - **Budget:** a\n  - b\n- **Budget:** c': [
			'heading1 title o: T',
			'item1 users o10: **Users:**',
			'item2 users o: **Budget:** a',
			'item2 users o: b',
			'item1 budget o12: **Budget:** c',
		],
		'# T\n\nThe outcomes are:\n\n- a\n- b\n\nc': [
			'heading1 title o: T',
			'paragraph outcome o17: The outcomes are:',
			'item1 outcome o: a',
			'item1 outcome o: b',
			'paragraph outcome o: c',
		],
		'# T\n\nWe met often. The outcomes are:\n\n- a\n- b\n\nc': [
			'heading1 title o: T',
			'paragraph summary o: We met often. The outcomes are:',
			'item1 outcome o: a',
			'item1 outcome o: b',
			'paragraph summary o: c',
		],
		'# T\n\n| **Users** | a |\n| - | - |\n| **Users** | b |\n| c | d |\n\ne': [
			'heading1 title o: T',
			'row summary oh: | **Users** | a |',
			'row users o14: | **Users** | b |',
			'row summary o: | c | d |',
			'paragraph summary o: e',
		],
		'# T\n\n## Budget\n\n| Users | a |\n| - | - |\n| Users | b |': [
			'heading1 title o: T',
			'heading2 budget : Budget',
			'row budget oh: | Users | a |',
			'row budget o: | Users | b |',
		],
		'# T\n\n> **Users:** a\n\n```\nUsers: b\n```\n\n<div>Users: c</div>': [
			'heading1 title o: T',
			'quote summary o: **Users:** a',
			'code summary o: ```\nUsers: b\n```',
			'html summary o: <div>Users: c</div>',
		],
		'# T\n\n**Users**\n\n## Bus\n\na': [
			'heading1 title o: T',
			'paragraph users o9: **Users**',
			'heading2 other : Bus',
			'paragraph other o: a',
		],
	},
	'the opening': {
		[`# T\n\na\n\n## Summary\n\nb\n\n## Background\n\nc\n\n${'d\n\n'.repeat(8)}## Team\n\ne`]: [
			'heading1 title o: T',
			'paragraph summary o: a',
			'heading2 summary : Summary',
			'paragraph summary o: b',
			'heading2 background : Background',
			'paragraph background o: c',
			...Array.from({ length: 8 }, () => 'paragraph background o: d'),
			'heading2 team : Team',
			'paragraph team : e',
		],
		[`# T\n\n${'d\n\n'.repeat(18)}`.trim()]: [
			'heading1 title o: T',
			...Array.from({ length: 15 }, () => 'paragraph summary o: d'),
			...Array.from({ length: 3 }, () => 'paragraph summary : d'),
		],
		[`# T\n\n## Team\n\n${'d\n\n'.repeat(8)}`.trim()]: [
			'heading1 title o: T',
			'heading2 team : Team',
			...Array.from({ length: 6 }, () => 'paragraph team o: d'),
			...Array.from({ length: 2 }, () => 'paragraph team : d'),
		],
		[`# T\n\n**Team**\n\n${'d\n\n'.repeat(8)}`.trim()]: [
			'heading1 title o: T',
			'paragraph team o8: **Team**',
			...Array.from({ length: 6 }, () => 'paragraph team o: d'),
			...Array.from({ length: 2 }, () => 'paragraph team : d'),
		],
		[`# T\n\n**Background**\n\n${'d\n\n'.repeat(8)}`.trim()]: [
			'heading1 title o: T',
			'paragraph background o14: **Background**',
			...Array.from({ length: 8 }, () => 'paragraph background o: d'),
		],
	},
	'the title': {
		'# T\n\n## A subtitle\n\n## Users': [
			'heading1 title o: T',
			'heading2 other o: A subtitle',
			'heading2 users : Users',
		],
		'T\n\na': ['paragraph title o: T', 'paragraph summary o: a'],
		'T\n\n# Users\n\na': ['paragraph summary o: T', 'heading1 title o: Users', 'paragraph summary o: a'],
		'- T\n\na': ['item1 summary o: T', 'paragraph summary o: a'],
		'T!\n\na': ['paragraph summary o: T!', 'paragraph summary o: a'],
		'T\nU\n\na': ['paragraph summary o: T\nU', 'paragraph summary o: a'],
		'##Users\n\na': ['paragraph users o7: ##Users', 'paragraph users o: a'],
		'##Odd\n\na': ['paragraph title o: ##Odd', 'paragraph summary o: a'],
		'<!-- x -->\n\nT\n\na': ['html summary o: <!-- x -->', 'paragraph title o: T', 'paragraph summary o: a'],
		'a.\n\n# T\n\n## Users': ['paragraph summary o: a.', 'heading1 title o: T', 'heading2 users : Users'],
		'a.\n\n## T\n\n## Users': ['paragraph summary o: a.', 'heading2 other : T', 'heading2 users : Users'],
		'## T\n\n## Users': ['heading2 title o: T', 'heading2 users : Users'],
		'# Users\n\n# Team': ['heading1 users : Users', 'heading1 team : Team'],
		'# Users\n\n## Team': ['heading1 title o: Users', 'heading2 team : Team'],
		'## Users\n\n### Team': ['heading2 users : Users', 'heading3 team : Team'],
		'---\ntitle: T\n---\na': ['field title o: T', 'paragraph summary o: a'],
		'---\nname: T\n---\n# U': ['field title o: T', 'heading1 title o: U'],
		'---\nsummary: S\nintro: 3\nowner: O\ngoal: G\n---\na.': [
			'field summary o: S',
			'field outcome o: G',
			'paragraph summary o: a.',
		],
	},
};

describe('how a brief is read', () => {
	for (const [what, rows] of Object.entries(tables))
		describe(what, () => {
			for (const [text, blocks] of Object.entries(rows))
				it(JSON.stringify(text.slice(0, 100)), () => assert.deepEqual(blocksOf(text), blocks));
		});
});

describe('a plain line right above a heading', () => {
	it('heads nothing, whatever was edited above it', () => {
		const rest = 'Outcome\n=======\nHow mig\n## Users\n\na\n';
		const session = createSession();
		session.check(`a\n${rest}`);
		const text = `a\n\`\`\`\n# not a heading\n\`\`\`\n${rest}`;
		const rolesOf = (brief: Brief): readonly string[] => brief.blocks.map(({ passage }) => passage.role);
		assert.deepEqual(rolesOf(session.check(text).brief), rolesOf(read(text)));
		assert.equal(read(text).blocks.find(({ passage }) => passage.text === 'How mig')?.passage.role, 'summary');
	});
});
