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
		'owner: "An⟦a⟧': {
			says: ['The front matter cannot be read here, so what it says may not count. The quotation mark'],
		},
		'a: ⟦[⟧': {},
		'⟦\t⟧a: b': { says: ['begin with spaces, not with a tab'] },
	});

	it('says in words of its own what YAML cannot be read, and what should stand there', () => {
		const faulty = {
			'owner: Ana: director': 'A value with a colon',
			'brief full\nowner: Ana': 'A key, a colon and a space',
			'brief: full\nowner Ana': 'A key, a colon and a space',
			"owner: 'Ana": 'The quotation mark that closes this',
			'owner: [Ana': 'The bracket that closes what is open',
			'owner: Ana\n}': 'This closing bracket is one too many.',
			'a: ["b" "c"]': 'A comma',
			'rules:\n   hype: off\n  jargon: off': 'This line should begin with as many spaces',
			'owner: @ana': 'A value that begins with this character',
			'owner: "C:\\q"': 'A value with a backslash',
			'owner: "Ana", director': 'The value ends before this.',
			'owner: - Ana': 'A list should begin on a line of its own.',
			'owner: &a &b Ana': 'This is not as YAML is written.',
		};
		for (const [lines, words] of Object.entries(faulty)) {
			const { findings } = sessionFor('front-matter-invalid').check(inMatter(lines));
			const own = findings.filter(({ rule }) => rule === 'front-matter-invalid');
			const said = own.map(({ message }) => message.replace(/^The front .*? count\. /, ''));
			assert.ok(said[0]?.startsWith(words), `${lines}: ${said}`);
			for (const one of said) assert.doesNotMatch(one, /implicit|mapping|scalar|token|flow|sequence|anchor/i);
		}
	});

	it('goes to where it cannot say what was meant', () => {
		const text = inMatter('brief: big');
		const { findings, fixesOf } = sessionFor('front-matter-invalid').check(text);
		const [fix] = findings.flatMap(fixesOf);
		assert.deepEqual(fix?.edits, []);
		assert.equal(text.slice(fix?.select?.start, fix?.select?.end), 'big');
	});
});
