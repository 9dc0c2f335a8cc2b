import { type Around, itTells, type Told } from './told.ts';

const silent: Told = {};
const found: Told = {};

const belowTitle: Around = text => `# Warm\n\nTenants keep warm.\n\n${text}\n`;
const asItIs: Around = text => text;

describe('section-empty, and what to do about it', () => {
	itTells('section-empty', belowTitle, {
		'## ⟦Risks⟧\n\n## Team\n\nAna.': {
			says: ['Nothing stands under “Risks” yet.'],
			fixes: {
				'Add the prompts for Risks':
					'## Risks\n\n- [What could go wrong, and for whom]. We would notice by [the sign we look for], and then [what we would do].\n\n## Team\n\nAna.',
				'Remove the heading': '## Team\n\nAna.',
			},
		},
		'## ⟦Bus *routes*⟧\n\n## Team\n\nAna.': {
			says: ['Nothing stands under “Bus  routes” yet.'],
			fixes: { 'Remove the heading': '## Team\n\nAna.' },
		},
		'## ⟦<b></b>⟧\n\n## Team\n\nAna.': {
			says: ['This heading has no words, and nothing under it.'],
			fixes: { 'Remove the heading': '## Team\n\nAna.' },
		},
		// Prompts for a stage go below the headings of its two sides.
		'## ⟦Deliver⟧\n\n### Technical\n\n### Non-technical\n\n## Team\n\nAna.': {
			fixes: {
				'Add Deliver’s non-technical elements':
					'## Deliver\n\n### Technical\n\n### Non-technical\n\n- [how it will reach everyone, people who cannot get online included]\n- [who will work differently, and the time and training they need]\n- [how we will see that it works, and who keeps improving it]\n- [what will stop, and when]\n\n## Team\n\nAna.',
				'Add Deliver’s technical elements':
					'## Deliver\n\n### Technical\n\n- [the systems it must work with, and the open standards for that]\n- [the ready-made product or cloud service that serves, and where none does]\n- [how we get our data out]\n- [how the system and personal details are kept safe]\n- [the old systems that are switched off, and when]\n\n### Non-technical\n\n## Team\n\nAna.',
			},
		},
		'## Define\n\nWords.\n\n### ⟦Technical⟧\n\n### ⟦Non-technical⟧\n\n## Team\n\nAna.': {
			says: ['under “Technical” yet', 'under “Non-technical” yet'],
			fixes: {
				'Add the prompts for Technical elements':
					"## Define\n\nWords.\n\n### Technical\n\n- [which limits of today's data and systems are part of the problem]\n- [what any technology must work with, keep or protect]\n\n### Non-technical\n\n## Team\n\nAna.",
				'Remove the heading': '## Define\n\nWords.\n\n### Non-technical\n\n## Team\n\nAna.',
			},
		},
		'## Risks\n\nIt rains.\n\n### ⟦Technical⟧\n\n## Team\n\nAna.': found,
		'## ⟦Team⟧\n\n<!-- x -->': { fixes: {} },
		'#### ⟦Problem⟧': {
			first:
				'#### Problem\n\n[Who] cannot [do what] because [the cause, as far as we know it]. It costs them [time, money or worry].',
		},
		'## Define\n\nWords.\n\n### ⟦Non-technical⟧\n\n## Team\n\nAna.': {
			first:
				'## Define\n\nWords.\n\n### Non-technical\n\n- [the problem we choose, for whom, and how big it is]\n- [what is in, what is out, and why]\n- [what must be true of any answer: in law, in fairness, in cost]\n\n## Team\n\nAna.',
		},
		'## Licence\n\n## Team\n\nAna.': silent,
		'## Team\n\n[who]': silent,
		'## Team\n\n### Ana\n\nA nurse.': silent,
		'## ⟦Team⟧\n\n### Ana\n\n### Bo': found,
		'## ⟦Team⟧\n\n### Ana\n\n## ⟦Risks⟧\n\n### Rain': found,
	});

	// Headings before the first words are a cover, but for one that names a section below the title.
	itTells('section-empty', asItIs, {
		'# Warm\n\n## Riverside\n\n## Team\n\nAna.\n': silent,
		'# Warm\n\n# Riverside\n\n## Team\n\nAna.\n': silent,
		'# Outcome\n\n# Team\n\nAna.\n': silent,
		'# Warm\n': silent,
		'Words.\n\n# Warm\n': silent,
		'# Warm\n\n## ⟦Team⟧\n\n## Risks\n\nIt rains.\n': found,
		'# Warm\n\n## Riverside\n\n## Team\n\nAna.\n\n## ⟦Downside⟧\n': found,
	});
});

describe('outcome-missing, where there are goals', () => {
	itTells('outcome-missing', asItIs, {
		'# ⟦Warm⟧\n\nThe contract ends in March.\n': {
			says: ['Nothing here says what will be better, and for whom'],
			fixes: {
				'Add the Outcome section':
					'# Warm\n\nThe contract ends in March.\n\n## Outcome\n\n[Who will be better off] can [what they will be able to do], so that [the difference that makes to them].\n',
			},
		},
		'# Warm\n\n## Objectives\n\n- Launch the portal\n- The bus is red\n': silent,
		'# ⟦Warm⟧\n\n## Objectives\n\n- Launch the portal\n- Build an API\n- The bus is red\n': found,
		// What is hoped for in a word, and what leads up to a list, speaks neither way.
		'# ⟦Warm⟧\n\n## Objectives\n\n- Launch the portal\n- Efficiency\n- Improved communication\n': found,
		'# ⟦Warm⟧\n\n## Objectives\n\nWe have these:\n\n- Launch the portal\n': found,
		// What waits for an answer may yet be an outcome.
		'# Warm\n\n## Objectives\n\n- Launch the portal\n- [what]\n': silent,
		'# ⟦Warm⟧\n\n## Objectives\n\n- Launch the portal\n- Build an API\n- [what]\n': found,
		'# Warm\n\n## Objectives\n\nThe contract ends in March.\n': silent,
		'# ⟦Warm⟧\n\n## Objectives\n\n- We need an app\n- We need a portal\n': found,
		'# Warm\n\n## Objectives\n\n- Launch the portal\n- The bus is red\n\n## Plan\n\n- Build an API\n- Launch it\n':
			silent,
		'# ⟦Warm⟧\n\nThe contract ends in March.\n\n## Licence\n\nCarers can rest.\n': found,
	});
});

describe('users-missing, where people are named', () => {
	itTells('users-missing', belowTitle, { 'The contract ends in March.': silent });
	itTells('users-missing', asItIs, {
		'# ⟦Warm⟧\n\nThe contract ends in March.\n': { says: ['Nothing here says who this is for'] },
		'# ⟦Warm⟧\n\nThe contract ends in March.\n\n## Licence\n\nCarers need a bus.\n': {
			fixes: {
				'Add the Users section':
					'# Warm\n\nThe contract ends in March.\n\n## Users\n\n- People who use the service: [who they are, and in what situation] need to [do what].\n- Staff: [which staff] need to [do what in their work].\n- People who cannot get online: [who they are] can [how they get the same help].\n\n## Licence\n\nCarers need a bus.\n',
			},
		},
		'# Warm\n\nThe contract ends in March.\n\n## Users\n': silent,
		'# Warm\n\nAs a carer, I need a bus so that I can rest.\n': silent,
		'# Warm\n\nCarers in Hull wait.\n\nThe contract ends.\n': silent,
		'# Warm\n\nBy May, 90% of carers can park on the day they ask, up from 40%.\n': silent,
		'# Warm\n\n90% of carers can park on the day they ask.\n': silent,
		'# ⟦Warm⟧\n\nBy May, 90% of forms can be read by the machine.\n': found,
		'# Warm\n\nThe contract ends.\n\nNight porters need lifts.\n': silent,
		'# Warm\n\nThe contract ends.\n\n**Outcome:** [who] can [what].\n': silent,
		'# Warm\n': silent,
	});
});

describe('outcome-not-first, and what a reader knows by then', () => {
	itTells('outcome-not-first', asItIs, {
		'# Warm\n\n## The *approach*\n\nBuild.\n\n## ⟦Outcome⟧\n\nCarers can rest.\n': {
			says: ['A reader comes to “The  approach” before'],
			fixes: {
				'Move the outcome up': '# Warm\n\n## Outcome\n\nCarers can rest.\n\n## The *approach*\n\nBuild.\n',
			},
		},
		'# Warm\n\n## Develop\n\nCarers can rest.\n\n## ⟦Outcome⟧\n\nCarers can rest.\n': found,
		'# Warm\n\n## Licence\n\nWords.\n\n## Technology\n\nWords.\n\n## ⟦Outcome⟧\n\nCarers can rest.\n': found,
		'# Warm\n\n## Approach\n\nBuild.\n\n## Goals\n\n## ⟦Outcome⟧\n\nCarers can rest.\n': found,
		'# Warm\n\n## Approach\n\nBuild.\n\n### Outcome\n\nCarers can rest.\n': silent,
		'# Warm\n\n## Outcome\n\nCarers can rest.\n\n## Approach\n\nBuild.\n': silent,
		'# Warm\n\n## Approach\n\nBuild.\n\n## Outcome\n': silent,
		'# Warm\n\n## Problem\n\nCarers wait.\n\n## Outcome\n\nCarers can rest.\n': silent,
		'# Warm\n\n## Background\n\nOne family in five that could have had a break did not ask.\n\n## Deliver\n\nBuild.\n\n## ⟦Outcome⟧\n\nCarers can rest.\n':
			found,
		// It is told before, in the title, a summary or under a label.
		'# Warm\n\n**Outcome:** Carers can rest.\n\n## Approach\n\nBuild.\n\n## Outcome\n\nCarers can rest.\n': silent,
		'# Warm\n\n## Summary\n\nCarers can rest.\n\n## Approach\n\nBuild.\n\n## Outcome\n\nCarers can rest.\n': silent,
		'# Carers can rest\n\n## Approach\n\nBuild.\n\n## Outcome\n\nCarers can rest.\n': silent,
		'# Warm\n\n## Approach\n\nBuild.\n\n## Summary\n\nCarers can rest.\n\n## ⟦Outcome⟧\n\nCarers can rest.\n': found,
	});

	for (const heading of ['Discover', 'Define', 'Develop', 'Deliver', 'Options', 'Technology', 'Technical'])
		itTells('outcome-not-first', asItIs, {
			[`# Warm\n\n## ${heading}\n\nWords.\n\n## ⟦Outcome⟧\n\nCarers can rest.\n`]: found,
		});
	for (const heading of ['Team', 'Users', 'Evidence', 'Background', 'Budget', 'Risks', 'Timeline', 'Non-technical'])
		itTells('outcome-not-first', asItIs, {
			[`# Warm\n\n## ${heading}\n\nWords.\n\n## Outcome\n\nCarers can rest.\n`]: silent,
		});
});
