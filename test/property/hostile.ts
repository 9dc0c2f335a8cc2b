/** Texts that nobody writes, made to take long to read. `size` is about how many UTF-16 units they have. */
export interface Hostile {
	readonly name: string;
	readonly of: (size: number) => string;
}

const times = (unit: string, size: number): string => unit.repeat(Math.max(1, Math.floor(size / unit.length)));

/** The unit again and again, with something before it and after it that makes a pattern fail late. */
const repeated = (unit: string, before = '', after = ''): Hostile => ({
	name: JSON.stringify(`${before}${unit}…${after}`).slice(1, -1),
	of: size => before + times(unit, size) + after,
});

/** Structure: what the parser, the layout and the rules about the whole brief walk over. */
const shapes: readonly Hostile[] = [
	repeated('x'),
	repeated('word '),
	repeated('word\n'),
	repeated('word\r'),
	repeated('\n'),
	repeated('\r\n'),
	repeated('# Outcome\n'),
	repeated('# \n'),
	repeated('## Users\n\nCarers.\n\n'),
	repeated('Outcome\n---\n'),
	repeated('**Outcome**\n\n- a\n\n'),
	repeated('- item\n'),
	repeated('1. item\n\n'),
	repeated('- '),
	repeated('> '),
	repeated('> - '),
	repeated('> quote\n'),
	{ name: 'a list, each item deeper', of: size => deeper('- a\n', Math.floor(Math.sqrt(size))) },
	{ name: 'a quotation, each line deeper', of: size => quotedDeeper(Math.floor(Math.sqrt(size * 2))) },
	repeated('| a | b |\n', '| a | b |\n|---|---|\n'),
	repeated('| ', '| a | b |\n|---|---|\n'),
	repeated('|', '', '\n|---|---|\n'),
	{ name: 'a table as wide as long', of: size => table(Math.floor(Math.sqrt(size / 4))) },
	repeated('```\n'),
	repeated('```\n# x\n'),
	repeated('# x\n', '```\n'),
	repeated('# x\n\n', '<!--\n'),
	repeated('<div>\n# x\n'),
	repeated('<div>\n\n# x\n'),
	repeated('<!-- '),
	repeated('# x\n<!--\n'),
	repeated('<![CDATA['),
	repeated('<?'),
	repeated('[a]: b\n'),
	repeated('[a]: b "\n'),
	repeated('[a\n'),
	repeated('---\n'),
	repeated('a: b\n', '---\n'),
	repeated('a: b\n', '---\n', '---\n'),
	repeated('a:\n ', '---\n', '\n---\n'),
	repeated('- ', '---\n', '\n---\n'),
	repeated('[', '---\n', '\n---\n'),
	repeated('{a: ', '---\n', '\n---\n'),
	repeated('&a [*a]\n', '---\na: ', '\n---\n'),
	{ name: 'YAML that doubles itself with aliases', of: size => yamlBomb(Math.floor(size / 20)) },
	repeated('\u0000'),
	repeated('\uFEFF'),
	repeated('\u200B'),
	repeated('\u2029'),
	repeated('\u2029 a '),
	repeated('\uD83D'),
	repeated('😀'),
	repeated('e\u0301'),
	repeated('\u0301'),
];

/** Comments that ignore rules, and what they ignore. */
const ignores: readonly Hostile[] = [
	repeated('<!-- brief-ignore -->\n'),
	repeated('<!-- brief-ignore tech-first -->\n\nTODO\n\n'),
	repeated('<!-- brief-ignore-line --> TODO '),
	repeated('<!-- brief-ignore-line placeholder --> TODO\n\n'),
	repeated('<!-- brief-ignore-start placeholder -->\n'),
	repeated('<!-- brief-ignore-start hype --><!-- brief-ignore-end jargon -->\n'),
	repeated('<!-- brief-ignore-start hype --> x\n\n', '', times('<!-- brief-ignore-end hype -->\n\n', 3000)),
	repeated('<!-- brief-ignore-file placeholder -->\nTODO\n\n'),
	repeated('<!-- brief-ignore'),
	repeated('<!-- brief-ignore-start hype -->\t', '# A\n\n## Deliver\n\nWe do.\n\n', '-\n\n## Discover\n\nWe ask.\n'),
	repeated('a,', '<!-- brief-ignore ', '-->'),
];

/** Marks and words that set a pattern off, over and over: in one paragraph, so that nothing parts them. */
const triggers: readonly Hostile[] = [
	...[
		'`',
		'``` ',
		'`a',
		'*',
		'**a',
		'_',
		'_a',
		'~',
		'\\',
		'[',
		']',
		'[[',
		'[a](',
		'[a](b',
		'[a][',
		'![',
		'![a](',
		'[^',
		'[^a',
		'(',
		')',
		'((',
		'([',
		'([a',
		'([a]) ',
		'(a',
		'<',
		'<a',
		'<a ',
		'</',
		'<a href="',
		'<br>',
		'&',
		'&a',
		'&amp;',
		'{{',
		'{% ',
		'{%',
		'!',
		'?',
		'.',
		'...',
		'.a',
		'. ',
		'a. ',
		'e.g. ',
		'A. ',
		'!)',
		'"',
		'"a',
		'“',
		'‘',
		"'",
		"a'",
		'’',
		'-',
		'--',
		'- -',
		'a-',
		':',
		': ',
		'a: ',
		';',
		', ',
		'/',
		'a/',
		'@',
		'#',
		'$',
		'%',
		'1',
		'1.',
		'1,1.',
		'1.1a',
		'£',
		'£1',
		'1st',
		'(1)',
		'=',
		'+',
		'|',
		'\\|',
		' ',
		'\t',
		'\u00A0',
		' \n',
		'\t\n',
		'A',
		'AB ',
		'AB',
		'AB(',
		'ABC (',
		'A&B',
		'a b',
		'X',
		'XX ',
		'____',
		'____ ',
		'???',
		'http://',
		'www.',
		'www.a ',
		'https://a.b/c ',
	].map(unit => repeated(unit, 'a', ' b')),
	...[' ', '\t', '\u00A0', '.', '-', '!', ')', '_', '`', '*', ',', ':', '\n>', ' are', ' '].map(unit =>
		repeated(unit, 'Users are: TODO TBC We need an app', 'x:'),
	),
	...['<!--\n', '<b>\n', '<!--\na\n-->\n', '`\n', '> \n> a\n'].map(unit => repeated(unit, '> a ', '\nx')),
];

/** Words on which a rule or the reading of a sentence begins to look around. */
const words: readonly Hostile[] = [
	'no ', "don't ", 'cannot ', 'never the ', 'without the ', 'so that ', 'in order to ', 'to ', 'for ', 'of ', 'of the ', 'and ', 'or ', 'and/or ', ', ', 'that ', 'which ', 'who ', 'users ', 'carers ', 'users and carers ', 'users, carers, ', 'app ', 'an app ', 'app for an app ', 'We need an app ', 'we need ', 'need to ', 'want to ', 'build ', 'to build ', 'building ', 'we will build a portal so that carers can ', 'allows users to ', 'helping ', 'help carers to ', 'enable ', 'so carers can ', 'can ', 'will ', 'will be ', 'has ', 'lack of ', 'there is no ', 'no app ', 'missing ', 'absence of ', 'how might we ', 'As a ', 'As a carer, I need ', 'from 1 to ', 'by 20% ', 'by May 2027 ', 'within 3 days ', 'answers to ', 'answers to a ', 'leads for ', 'owns the ', 'signed off by ', 'TODO ', 'TBC ', 'TODO\u2029', 'to be confirmed ', 'to be confirmed: ', '[who] ', '[insert ', 'lorem ipsum ', 'digital ', 'digital transformation ', 'cutting-edge ', 'innovative solution ', 'world-class ', 'case management system ', 'case ', 'case-', 'AI-powered ', 'data-driven-', 'improve ', 'improve efficiency ', 'proposal for ', 'scope of ', 'proposal for the development of a ', 'online only ', 'only online ', 'close the ', 'closing the office ', 'put online ', 'digitise the form ', 'the existing form ', 'board ', 'report to the board ', 'status report ', 'a dashboard for the board ', 'people want ', 'residents expect ', 'research shows ', 'interviews ', 'not ', 'but ', 'was ', 'in 2017 ', 'current ', 'could ', 'such as ', 'whether ', 'instead of ', 'rather than ', 'BBS (Blue Badge Scheme) ', 'BBS means ', 'NHS ', 'API ', 'API, ', 'leverage ', 'stakeholders ', 'user user user research ', 'desk ', 'user    ', 'the the ', 'case  \n', 'bespoke ', 'legacy system ', 'on-premises ', 'proprietary ', 'blockchain ', 'launch ', 'launch a portal ', 'deliver a report ', 'migrate to ', 'requirements ', 'all requirements ', 'fixed ', 'phase 2 ', 'one ', 'half of ', 'fewer ', 'less ', 'faster ', 'easily ',
].map(unit => repeated(unit)); // biome-ignore format: a list

export const hostile: readonly Hostile[] = [
	...shapes,
	...ignores,
	...triggers,
	...words,
	...words.map(({ name, of }) => ({
		name: `${name} (in an outcome)`,
		of: (size: number) => `# A\n\n## Outcome\n\n${of(size)}`,
	})),
];

function deeper(item: string, depth: number): string {
	let text = '';
	for (let level = 0; level < depth; level++) text += '  '.repeat(level / 2) + item;
	return text;
}

function quotedDeeper(depth: number): string {
	let text = '';
	for (let level = 1; level < depth; level++) text += `${'>'.repeat(level)} a\n`;
	return text;
}

function table(side: number): string {
	const row = (cell: string): string => `|${cell.repeat(side)}\n`;
	return row(' a |') + row('---|') + row(' b |').repeat(side);
}

function yamlBomb(levels: number): string {
	let text = '---\na0: &a0 [x, x]\n';
	for (let level = 1; level < levels; level++) text += `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]\n`;
	return `${text}---\n`;
}
