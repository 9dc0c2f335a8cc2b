import assert from 'node:assert/strict';
import { sessionFor } from './marked.ts';
import { type Around, itTells } from './told.ts';

const inMatter: Around = lines => `---\n${lines}\n---\nText.\n`;

describe('front-matter-invalid', () => {
	itTells('front-matter-invalid', inMatter, {
		'brief: ⟦big⟧': {
			says: ['“big” is not a kind of brief. Write full, one-page, discovery or none.'],
			fixes: {
				'Go to it': 'brief: big',
				'Change it to “full”': 'brief: full',
				'Change it to “one-page”': 'brief: one-page',
				'Change it to “discovery”': 'brief: discovery',
				'Change it to “none”': 'brief: none',
			},
		},
		'brief: ⟦Fulll⟧': {
			says: ['“Fulll” is not a kind of brief. Did you mean “full”?'],
			fixes: {
				'Change it to “full”': 'brief: full',
				'Change it to “one-page”': 'brief: one-page',
				'Change it to “discovery”': 'brief: discovery',
				'Change it to “none”': 'brief: none',
			},
		},
		'brief: ⟦[full]⟧': { says: ['This is not a kind of brief.'] },
		'brief: ⟦3⟧': { says: ['“3” is not a kind of brief.'] },
		'phase: ⟦gamma⟧': { says: ['“gamma” is not a phase. Write discovery, alpha, beta or live.'] },
		'phase: beta': {},
		'brief:': {},
		'brief: none': {},
		'Brief: big': {},
		'owner: big': {},
	});

	itTells('front-matter-invalid', inMatter, {
		'rules:\n  hype: ⟦maybe⟧': {
			says: ['“maybe” is not a level of a rule. Write off, error, warning, information or hint.'],
		},
		'rules:\n  hype: ⟦warn⟧': {
			says: ['Did you mean “warning”?'],
			first: 'rules:\n  hype: warning',
		},
		'rules:\n  hype: ⟦true⟧': { says: ['“true” is not a level'] },
		'rules:\n  hype: false': {},
		'rules:\n  hype: off': {},
		'rules:\n  hype:': {},
		'rules:\n  hype:\n    ⟦a: off⟧': {
			says: ['This is not a level of a rule.'],
			fixes: {
				'Go to it': 'rules:\n  hype:\n    a: off',
				'Change it to “off”': 'rules:\n  hype:\n    off',
				'Change it to “error”': 'rules:\n  hype:\n    error',
				'Change it to “warning”': 'rules:\n  hype:\n    warning',
				'Change it to “information”': 'rules:\n  hype:\n    information',
				'Change it to “hint”': 'rules:\n  hype:\n    hint',
			},
		},
		'rules:\n  ⟦hyped⟧: off': {
			says: ['There is no rule called “hyped”, so this line changes nothing. Did you mean “hype”?'],
			fixes: { 'Change it to “hype”': 'rules:\n  hype: off' },
		},
		'rules:\n  ⟦HYPE⟧: off': { first: 'rules:\n  hype: off' },
		'rules:\n  ⟦zzzzzzz⟧: off': {
			says: ['There is no rule called “zzzzzzz”, so this line changes nothing. Remove it.'],
			fixes: { 'Go to it': 'rules:\n  zzzzzzz: off' },
		},
		'rules: ⟦off⟧': {
			says: ['This does not say which rule is meant.'],
			fixes: { 'Go to it': 'rules: off' },
		},
		'rules: ⟦[hype]⟧': {},
		'rules: {}': {},
		'rules: []': {},
		'rules:': {},
	});

	// Where the closing line stands is no part of what cannot be read.
	itTells('front-matter-invalid', inMatter, {
		'owner: "An⟦a⟧': { says: ['The front matter cannot be read here, so what it says may not count. Missing closing'] },
		'a: ⟦[⟧': {},
		'⟦\t⟧a: b': { says: ['Tabs are not allowed as indentation.'] },
	});

	it('goes to where it cannot say what was meant', () => {
		const text = inMatter('brief: big');
		const { findings, fixesOf } = sessionFor('front-matter-invalid').check(text);
		const [fix] = findings.flatMap(fixesOf);
		assert.deepEqual(fix?.edits, []);
		assert.equal(text.slice(fix?.select?.start, fix?.select?.end), 'big');
	});
});
