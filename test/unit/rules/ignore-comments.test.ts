import { type Around, itTells, type Told } from './told.ts';

const asItIs: Around = text => text;
const mended = (first: string): Told => ({ first });

describe('an ignore comment that does nothing, removed', () => {
	itTells('ignore-unused', asItIs, {
		// With its line, and with one of the blank lines around it, however lines end.
		'# One\n\n⟦<!-- brief-ignore -->⟧\n\nTwo.\n': mended('# One\n\nTwo.\n'),
		'# One\r\n\r\n⟦<!-- brief-ignore -->⟧\r\n\r\nTwo.\r\n': mended('# One\r\n\r\nTwo.\r\n'),
		'# One\r\r⟦<!-- brief-ignore -->⟧\r\rTwo.\r': mended('# One\r\rTwo.\r'),
		'# One\r⟦<!-- brief-ignore -->⟧\rTwo.\r': mended('# One\rTwo.\r'),
		'# One\n\n  ⟦<!-- brief-ignore -->⟧  \n\nTwo.\n': mended('# One\n\nTwo.\n'),
		'# One\n \n⟦<!-- brief-ignore -->⟧\n\t\nTwo.\n': mended('# One\n \nTwo.\n'),
		'# One\n\n⟦<!-- brief-ignore -->⟧\n\n\n\nTwo.\n': mended('# One\n\n\n\nTwo.\n'),
		'# One\n⟦<!-- brief-ignore -->⟧\n\nTwo.\n': mended('# One\n\nTwo.\n'),
		'# One\n\nOne.\n⟦<!-- brief-ignore -->⟧\nTwo.\n': mended('# One\n\nOne.\nTwo.\n'),
		'# One\n\n⟦<!-- brief-ignore -->⟧': mended('# One\n\n'),
		'⟦<!-- brief-ignore-file -->⟧\n\n': mended(''),
		// Without it, where other words stand on the line.
		'# One\n\n| a | b |\n| - | - |\n| c ⟦<!-- brief-ignore -->⟧ | d |\n': mended(
			'# One\n\n| a | b |\n| - | - |\n| c | d |\n',
		),
		'# One\n\nWords <!-- brief-ignore-line ⟦hype⟧ --> in a line.\n': mended('# One\n\nWords in a line.\n'),
		'# One\n\nA line. <!-- brief-ignore-line ⟦hype⟧ -->  \n': mended('# One\n\nA line.  \n'),
		// With its end.
		'# One\n\n⟦<!-- brief-ignore-start -->⟧\n\nBy May.\n\nTwo <!-- brief-ignore-end --> words.\n': mended(
			'# One\n\nBy May.\n\nTwo words.\n',
		),
		'# One\n\nTwo ⟦<!-- brief-ignore-start -->⟧ words\n\nBy May.\n\n <!-- brief-ignore-end --> \n\nEnd.\n': mended(
			'# One\n\nTwo words\n\nBy May.\n\nEnd.\n',
		),
		'# One\n\n<!-- brief-ignore-start ⟦hype⟧ -->\n\nBy May.\n\n<!--brief-ignore-end hype-->\n\nEnd.\n':
			mended('# One\n\nBy May.\n\nEnd.\n'),
		'# One\n\n<!-- brief-ignore-start ⟦hype⟧ -->\n\nBy May.\n': mended('# One\n\nBy May.\n'),
	});
});

describe('a rule that an ignore comment names in vain', () => {
	itTells('ignore-unused', asItIs, {
		'<!-- brief-ignore placeholder, ⟦front-matter-invalid⟧: later -->\nBy TBC.\n': {
			says: ['nothing here for “front-matter-invalid” to find'],
			fixes: {
				'Remove “front-matter-invalid” from the comment': '<!-- brief-ignore placeholder: later -->\nBy TBC.\n',
			},
		},
		'<!-- brief-ignore ⟦front-matter-invalid⟧, placeholder: later -->\nBy TBC.\n': mended(
			'<!-- brief-ignore placeholder: later -->\nBy TBC.\n',
		),
		'<!-- brief-ignore ⟦front-matter-invalid⟧ placeholder -->\nBy TBC.\n': mended(
			'<!-- brief-ignore placeholder -->\nBy TBC.\n',
		),
		'<!-- brief-ignore placeholder, ⟦ignored⟧, ⟦front-matter-invalid⟧ -->\nBy TBC.\n': mended(
			'<!-- brief-ignore placeholder, front-matter-invalid -->\nBy TBC.\n',
		),
		'<!-- brief-ignore ⟦placeholder⟧ -->\nBy May.\n': { fixes: { 'Remove the comment': 'By May.\n' } },
		'<!-- brief-ignore ⟦Placehold⟧ -->\nBy TBC.\n': {
			says: ['no rule called “placehold”, so nothing is ignored. Did you mean “placeholder”?'],
			fixes: {
				'Change it to “placeholder”': '<!-- brief-ignore placeholder -->\nBy TBC.\n',
				'Remove the comment': 'By TBC.\n',
			},
		},
		'<!-- brief-ignore ⟦zzzzz⟧ -->\nBy TBC.\n': {
			says: ['no rule called “zzzzz”, so nothing is ignored. Remove it.'],
			fixes: { 'Remove the comment': 'By TBC.\n' },
		},
		// Its name stands in the comment's own mark, or in that of another rule.
		'<!-- brief-ignore ⟦brief-ignore⟧ -->\nBy TBC.\n': {},
		'<!-- brief-ignore placeholder, ⟦hold⟧ -->\nBy TBC.\n': {},
		'<!-- brief-ignore placeholder, ⟦place⟧ -->\nBy TBC.\n': {},
		'<!-- brief-ignore ⟦c++⟧, ⟦p.aceholder⟧, placeholder -->\nBy TBC.\n': {},
	});
});
