import assert from 'node:assert/strict';
import { sessionFor } from './marked.ts';
import { type Around, itTells, type Told } from './told.ts';

const asItIs: Around = text => text;
const silent: Told = {};
const found: Told = {};

describe('stage-one-sided', () => {
	const discover: Around = text => `# Warm\n\n## ${text}\n`;
	const people =
		'### Non-technical elements\n\n- [what happens now, to whom, and where it goes wrong]\n- [how we know: whom we watched or asked, and what we counted]\n- [the rules, processes and habits that make it so]\n- [the skills and relationships that people rely on]';

	itTells('stage-one-sided', discover, {
		'⟦Discover⟧\n\n- The API has no cache\n- The database is slow': {
			says: ['Discover speaks of technology alone.'],
			fixes: {
				'Add Discover’s non-technical elements': `Discover\n\n- The API has no cache\n- The database is slow\n\n${people}`,
			},
		},
		'⟦Discover⟧\n\n### Technical\n\n- We talk to tenants': {
			first: `Discover\n\n${people}\n\n### Technical\n\n- We talk to tenants`,
		},
		'⟦Discover⟧\n\n### Technical\n\n- The API has no cache': found,
		'⟦Discover⟧\n\n### Technical\n\n- The API has no cache\n\n### Bus routes\n\nThe database is slow.': found,
		'Discover\n\n### Technical\n\n- The API has no cache\n\n### Bus routes\n\nWe talk to tenants.': silent,
		'Discover\n\n### Technical\n\n- The API has no cache\n\n### Non-technical': silent,
		'Discover\n\n- The API has no cache\n- We talk to tenants': silent,
		// Of the blocks that say neither, as many as speak of technology may stand there.
		'⟦Discover⟧\n\nThe API has no cache.\n\nBirds sing.': found,
		'Discover\n\nThe API has no cache.\n\nBirds sing.\n\nSun shines.': silent,
		// Nobody can tell what code or a picture is about.
		'Discover\n\nThe API has no cache.\n\n```\ncode\n```': silent,
		'Discover\n\nThe API has no cache.\n\n<img src="a.png">': silent,
		Discover: silent,
		'Discover\n\n[what we learn]': silent,
		'Approach\n\nThe API has no cache.': silent,
		'⟦Define⟧\n\nThe API.\n\n## ⟦Deliver⟧\n\nThe API has a cache.': { says: ['Define speaks', 'Deliver speaks'] },
		'Deliver 1\n\nThe API has a cache.\n\n## Deliver 2\n\nTenants are trained.': silent,
	});
});

describe('stage-order, the first break', () => {
	itTells('stage-order', asItIs, {
		'# Warm\n\n## Define\n\n1.\n\n## ⟦Discover⟧\n\n2.\n': {
			says: ['Discover comes after Define here'],
			fixes: { 'Put the stages in order': '# Warm\n\n## Discover\n\n2.\n\n## Define\n\n1.\n' },
		},
		'# Warm\n\n## Discover\n\n1.\n\n## Deliver\n\n2.\n\n## ⟦Define⟧\n\n3.\n\n## Develop\n\n4.\n': {
			says: ['Define comes after Deliver here'],
			first: '# Warm\n\n## Discover\n\n1.\n\n## Define\n\n3.\n\n## Develop\n\n4.\n\n## Deliver\n\n2.\n',
		},
		'# Warm\n\n## Define\n\n1.\n\n## Define\n\n2.\n\n## ⟦Discover⟧\n\n3.\n': {
			first: '# Warm\n\n## Discover\n\n3.\n\n## Define\n\n1.\n\n## Define\n\n2.\n',
		},
		'# Warm\n\n## Discover\n\n1.\n\n## Discover\n\n2.\n\n## Deliver\n\n3.\n': silent,
		'# Warm\n\n## Deliver\n\n1.\n\n## Approach\n\n2.\n': silent,
		'# Warm\n\n## Deliver\n\n1.\n\n## Discovery\n\n2.\n': silent,
	});
});

describe('stage-missing, where each stage would stand', () => {
	const full: Around = text => `---\nbrief: full\n---\n# Warm\n\nTenants keep warm.\n\n${text}\n`;

	it('offers to add this one, and all of them where more are missing', () => {
		const titles = (text: string): readonly string[] => {
			const review = sessionFor('stage-missing').check(full(text));
			const [finding] = review.findings.filter(({ rule }) => rule === 'stage-missing');
			return finding === undefined ? [] : review.fixesOf(finding).map(({ title }) => title);
		};
		assert.deepEqual(titles('## Discover\n\n1.\n\n## Develop\n\n3.\n\n## Deliver\n\n4.'), ['Add the Define section']);
		assert.deepEqual(titles('## Discover\n\n1.'), ['Add the Define section', 'Add every missing stage']);
	});

	itTells('stage-missing', full, {
		'## ⟦Discover⟧\n\n1.\n\n## Develop\n\n3.\n\n## Deliver\n\n4.': {
			says: ['Define has no place in this brief yet. It is where you say how you will choose the problem'],
		},
		'## ⟦Define⟧\n\n2.\n\n## Develop\n\n3.\n\n## Deliver\n\n4.': { says: ['Discover has no place in this brief yet.'] },
		'## Discover\n\n1.\n\n## ⟦⟦Define⟧⟧\n\n2.': { says: ['Develop has no place', 'Deliver has no place'] },
		'## ⟦Discover⟧\n\n1.\n\n## ⟦Develop⟧\n\n3.': { says: ['Define has no place', 'Deliver has no place'] },
		'## Discover\n\n1.\n\n## Define\n\n2.\n\n## Develop\n\n3.\n\n## Deliver\n\n4.': silent,
	});
});

describe('status-quo', () => {
	const full: Around = text => `---\nbrief: full\n---\n# Warm\n\n${text}\n`;
	itTells('status-quo', full, {
		'## Develop\n\nWe will ⟦improve the existing process⟧.': {
			fixes: {
				'Ask for another way of working':
					'## Develop\n\nWe will improve the existing process.\n\n- Another way of working: [who else could meet this need: partners, volunteers, neighbours, another body], or [which step could stop].',
			},
		},
		'## Develop\n\n- ⟦Streamline the current workflow⟧\n- Speed up the existing form': found,
		'We will ⟦improve the existing process⟧.': found,
		// It asks for another way: by a heading, a question or those who could do it.
		'## Develop\n\nWe will improve the existing process.\n\n## Options\n\n- One': silent,
		'## Develop\n\nWe will improve the existing process.\n\nWhat else could we do?': silent,
		'## Develop\n\nWe will improve the existing process.\n\nWhat if we did without it?': silent,
		'## Develop\n\nWe will ⟦improve the existing process⟧.\n\nWhen does it start?': found,
		'## Develop\n\n### Which else?\n\nWe will ⟦improve the existing process⟧.': found,
		'## Develop\n\nWe will improve the existing process.\n\nVolunteers could do it.': silent,
		'## Develop\n\nVolunteers could do it.\n\nWe will improve the existing process.': silent,
		'## Develop\n\nWe will ⟦improve the existing process⟧.\n\n> Volunteers could do it.': found,
		'## Develop\n\nWe will ⟦improve the existing process⟧.\n\n## Licence\n\nVolunteers could do it.': found,
		'## Develop\n\n> We will improve the existing process.': silent,
		'## Licence\n\nWe will improve the existing process.': silent,
		'## Improve the existing process\n\nWords.': silent,
		'## Develop\n\nWe will improve [the existing process].': silent,
	});

	// Where those are people to whom something happens, they are no other way to do it.
	for (const heading of ['Users', 'Discover', 'Evidence', 'Problem', 'Background', 'Team', 'Measures'])
		itTells('status-quo', full, {
			[`## Develop\n\nWe will ⟦improve the existing process⟧.\n\n## ${heading}\n\nVolunteers could do it.`]: found,
		});
	for (const heading of ['Define', 'Deliver', 'Risks', 'Budget'])
		itTells('status-quo', full, {
			[`## Develop\n\nWe will improve the existing process.\n\n## ${heading}\n\nVolunteers could do it.`]: silent,
		});

	itTells('status-quo', asItIs, { '# Warm\n\n## Outcome\n\nWe will improve the existing process.\n': silent });
});
