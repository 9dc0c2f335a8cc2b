import fc from 'fast-check';

const headings = [
	'# Parking permits without the paperwork',
	'# New permits portal',
	'## Outcome',
	'## Who this is for',
	'## Problem',
	'## Measures',
	'## Discover',
	'### Technical elements',
	'### Non-technical',
	'## Define ##',
	'## Develop',
	'## Deliver',
	'##',
	'#',
	'####### seven',
	'#Outcome',
	' ## Outcome',
	'   # Users',
	'    ## code',
	'\t## code',
	'Outcome\n=======',
	'Users\n---',
	'a\nb\n===',
	'> ## Problem',
	'- ## Users',
	'**Outcome**',
	'**Outcome:** carers can park near home by June 2027.',
	'Users: night staff and carers.',
	'III. Technical architecture',
	'## Licence',
	'## Features',
];

const prose = [
	'We need an app so that residents can report potholes.',
	'There is no portal for carers. We lack a dashboard.',
	'Launch a chatbot by May 2027!',
	'Residents can renew a permit in 5 minutes, down from 3 weeks.',
	'As a carer, I need to renew a permit so that I can visit at night.',
	'How might we help night staff to park?',
	'The users are everyone and all stakeholders.',
	'TODO',
	'Chaque année, les familles attendent une place dans les écoles de la commune, et nous ne savons pas pourquoi.',
	'Mae ar y cyngor angen app newydd i roi trwyddedau, ac mae pobl hŷn yn aros.',
	'Write this: TBC. Owner: [who]',
	'Leverage cutting-edge AI to drive digital transformation',
	'We will digitise the existing paper form as it is.',
	'The service will be online only.',
	'lazy continuation',
	'The outcomes that we want are:',
	'Interviews with 12 carers found that 4 in 10 give up.',
	'See [the map](https://example.org/a_(b)) and [ref][x] and ![alt](i.png).',
	'[x]: https://example.org "a title"',
	'[who]: /a',
	'[^1]: a note',
	'Line one  \nline two\\\nline three',
	'1. one',
	'2) two',
	'a | b',
	'{% include x %} {{ y }}',
	'`code` ``a ` b`` *em* **strong** ~~no~~ \\* &amp; &#35;',
	'<https://example.org> <b>bold</b> <br> <br/>',
	'NHS (National Health Service) BBS (Blue Badge Scheme)',
	'!?.).)"',
	'x'.repeat(70),
];

const blocks = [
	'- one\n- two\n  - three\n    - four',
	'* [ ] \n* [x] done\n* [ ] Add the TBC',
	'1. first\n\n   second paragraph\n2. next',
	'- a\n\n\n- b\n\n      code',
	'-\n-\n-',
	'- > quote in a list\n  > more',
	'> quote\nlazy\n> - list\n> ```\n> fence',
	'> > deep\n>\n> # Heading in a quote',
	'| Measure | Today |\n|---|---|\n| **Outcome** | TBC |\n| Users | a \\| b |',
	'a | b\n:-: | -\n1 | 2 | 3\n4',
	'| a |\n| - |\n## Problem',
	'```\n# not a heading\n```',
	'~~~md\n## Outcome\n~~~',
	'```',
	'````',
	'~~~',
	'   ```js',
	'    indented code\n\n    # more',
	'<!-- a comment -->',
	'<!-- brief-ignore tech-first: agreed with the board -->',
	'<!-- brief-ignore -->',
	'<!-- brief-ignore nonsense, hype -->',
	'<!-- brief-ignore-line placeholder -->',
	'text <!-- brief-ignore-line --> TODO',
	'<!-- brief-ignore-start placeholder, tech-first -->',
	'<!-- brief-ignore-end -->',
	'<!-- brief-ignore-end placeholder -->',
	'<!-- brief-ignore-file outcome-missing: a draft -->',
	'<!-- brief-ignore-file: all -->',
	'<!--',
	'-->',
	'<div>',
	'</div>\n',
	'<div>\n# In HTML\n</div>',
	'<script>\n\n# in a script',
	'</script>',
	'<pre>',
	'</pre>',
	'<?php',
	'?>',
	'<![CDATA[',
	']]>',
	'<!DOCTYPE x',
	'<custom-tag>\n# after',
	'<style>a</style>',
	'---',
	'***',
	'===',
	'',
	'\n',
	' ',
	'\t',
];

const matters = [
	'---\nbrief: full\n---',
	'---\ntitle: A portal\nrules:\n  tech-first: off\n  nonsense: off\n---',
	'---\nbrief: wrong\nphase: beta\nowner: [name]\n...',
	'---\ndescription: We need an app\n---',
	'---\na: &a [*a]\n: {\n---',
	'---\nnever: closed',
	'---\n---',
	'--- \n\t bad: [\n---\t',
	'---\nrules: { placeholder: off }\n---',
];

const oddities = [
	'\u0000',
	'\uFEFF',
	'\u200B',
	'\u200D',
	'\u00A0',
	'\u0085',
	'\u2028',
	'\u2029',
	'\u000B',
	'\u000C',
	'\r',
	'\n\r',
	'😀',
	'👩‍👩‍👧‍👦 family',
	'é',
	'e\u0301',
	'مرحبا بالعالم',
	'\u202Eשלום\u202C',
	'\u00AD',
	'İstanbul ß ﬁ K',
	'$1 $& ${1:x} \\',
];

const lone = ['\uD83D', '\uDE00', '\uDE00\uD83D'];

const anyOf = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);

const line = fc.oneof(
	{ arbitrary: anyOf(headings), weight: 5 },
	{ arbitrary: anyOf(prose), weight: 6 },
	{ arbitrary: anyOf(blocks), weight: 6 },
	{ arbitrary: anyOf(oddities), weight: 1 },
	{ arbitrary: fc.tuple(anyOf(prose), anyOf(oddities), anyOf(prose)).map(parts => parts.join('')), weight: 1 },
	{
		arbitrary: fc
			.tuple(anyOf(['> ', '- ', '  ', '    ', '1. ', '\t', '| ']), anyOf([...headings, ...prose, ...blocks]))
			.map(parts => parts.join('')),
		weight: 1,
	},
);

const between = fc.constantFrom('\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\r\r', '\n \n', ' ');

/**
 * A brief as people, and the tools that they use, may leave it. With no lone surrogates in it. Most are short: what is
 * read again, and what is not, has its borders there as well, and a hundred are tried in the time of a long one.
 */
export const briefs: fc.Arbitrary<string> = fc
	.tuple(
		fc.option(fc.tuple(fc.constantFrom('', '', '\uFEFF', '\n'), anyOf(matters)), { freq: 3, nil: undefined }),
		fc.oneof(
			{ arbitrary: fc.array(fc.tuple(between, line), { maxLength: 14 }), weight: 99 },
			{ arbitrary: fc.array(fc.tuple(between, line), { minLength: 60, maxLength: 150, size: 'max' }), weight: 1 },
		),
	)
	.map(([matter, lines]) => (matter === undefined ? '' : matter.join('')) + lines.flat().join(''));

/** The text of an insertion: mostly what changes how everything after it is read. */
export const insertions: fc.Arbitrary<string> = fc.oneof(
	{
		arbitrary: fc.constantFrom(
			'`', '```', '\n```\n', '~~~', '#', '# ', '\n# ', '\n## Outcome\n', '-', '---', '\n---\n', '=', '\n===\n', '<', '<!--', '-->', '<!-- brief-ignore -->\n',
			'|', '\n|---|---|\n', '>', '\n> ', '\n- ', '  ', '    ', '\t', '\n', '\n\n', '\r', '\r\n', '[', ']', '](', '[x]: y\n', '\n<div>\n', '</div>', '*', '**', '_', ':', '. ', 'a', ' ', '\\',
		), // biome-ignore format: a list
		weight: 6,
	},
	{ arbitrary: line, weight: 3 },
	{ arbitrary: anyOf(matters), weight: 1 },
	{ arbitrary: anyOf(oddities), weight: 1 },
	{ arbitrary: fc.constant(''), weight: 3 },
);

/** Text with anything in it, halves of surrogate pairs too. */
export const wildInsertions: fc.Arbitrary<string> = fc.oneof(
	insertions,
	insertions,
	anyOf(lone),
	fc.array(fc.nat({ max: 0xffff }), { maxLength: 6 }).map(units => String.fromCharCode(...units)),
);
