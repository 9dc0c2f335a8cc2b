import { type Around, itTells, type Told } from './told.ts';

const asItIs: Around = text => text;
const silent: Told = {};
const found: Told = {};

describe('outcome-unmeasured, and what counts as a measure', () => {
	itTells('outcome-unmeasured', asItIs, {
		'# Warm\n\n## Outcome\n\n⟦Carers can rest at night.⟧ Carers can sleep.\n': {
			says: ['Nothing in this brief says how anyone will see that the outcome has come about.'],
		},
		// Under its heading first, else in the opening.
		'# ⟦Carers can get a break on the day they ask for one⟧\n\nWords here.\n': found,
		'# Carers can get a break on the day they ask\n\n## Outcome\n\n⟦Carers can rest at night.⟧\n': found,
		'# Warm\n\n## Carers can get a break on the day they ask\n\nWords here.\n': silent,
		// A share in words is a measure, in the opening too.
		'# Warm\n\nNine carers in ten can park by May 2027.\n': silent,
		'# Warm\n\n## Outcome\n\nNine carers in ten can park by May 2027.\n': silent,
		'# Warm\n\nTwice as many carers can park.\n': silent,
		'# Warm\n\n⟦Carers can park in nine streets.⟧\n': found,
		'# Warm\n\n## Outcome\n\n> Carers can rest at night.\n': silent,
		'# Warm\n\n## Outcome\n\n| Carers can rest at night. |\n| - |\n| One |\n': silent,
		'# Warm\n\n## Outcome\n\n### Features\n\nCarers can rest at night.\n': silent,
		'# Warm\n\n## Outcome\n\nCarers got a break on the day they asked for one.\n': silent,
		'# Warm\n\n## Outcome\n\nCarers have got a break on the day they asked for one.\n': silent,
		'# Warm\n\n## Outcome\n\n[Carers who] can get a break on the day they ask for one.\n': silent,
		'# Warm\n\n## Outcome\n\nCarers were able to park on the day they asked for a permit.\n': silent,
		'# Carers have been able to park near home\n\nWords here.\n': silent,
		'# Warm\n\n## Outcome\n\nIt rains. ⟦Carers can rest at night.⟧\n': found,
		// One sentence of several is enough.
		'# Warm\n\n## Outcome\n\nCarers can rest at night. By spring, 400 carers rest.\n': silent,
		'# Warm\n\nBy spring 2027, 400 carers can rest at night.\n': silent,
	});

	const below: Around = text => `# Warm\n\n## Outcome\n\n⟦Carers can rest at night.⟧\n\n${text}\n`;
	itTells('outcome-unmeasured', below, {
		'## Measures': found,
		'## Measures\n\n- Days to wait': found,
		'## Measures of 2027\n\nCalls': found,
		'## Measures\n\n```\n4\n```': found,
		'## Measures\n\n<div>4</div>': found,
		'## Measures\n\n| Measure | 2027 |\n| - | - |\n| Calls | often |': found,
		'## Licence\n\n70% more carers rest by May 2027.': found,
		'## Budget\n\nWe spend 70% less.': found,
	});

	const measured: Around = text => `# Warm\n\n## Outcome\n\nCarers can rest at night.\n\n${text}\n`;
	itTells('outcome-unmeasured', measured, {
		'## Measures\n\n- Days to wait: 4': silent,
		// A template's questions are said to be unanswered by another rule.
		'## Measures\n\n- [how many days]': silent,
		'At least 70% do so, up from 44%.': silent,
		'They do so by May 2027 in 70% of cases.': silent,
	});
	for (const word of [
		'None',
		'Nobody',
		'Half',
		'A third',
		'A quarter',
		'Twice',
		'Double',
		'Triple',
		'One',
		'Two',
		'Three',
		'Four',
		'Five',
		'Six',
		'Seven',
		'Eight',
		'Nine',
		'Ten',
		'Twenty',
		'A hundred',
		'Every call',
		'All',
		'Fewer calls',
		'More calls',
	])
		itTells('outcome-unmeasured', measured, { [`## Measures\n\n- ${word}`]: silent });

	// A title says it in few words, and a plan says what else is counted.
	const titled: Around = title => `# ${title}\n\n## Outcome\n\nCarers can rest at night.\n`;
	itTells('outcome-unmeasured', titled, {
		'£4 a visit by 2027': silent,
		'From 40 to 20 calls': silent,
	});
	itTells('outcome-unmeasured', below, { '## Timeline\n\n£4 a visit by 2027': found });
	itTells('outcome-unmeasured', asItIs, {
		'# £4 a visit\n\n## Outcome\n\n⟦Carers can rest at night.⟧\n': found,
		'# Warm\n\nA visit is £4, up from last year.\n\n## Outcome\n\nCarers can rest at night.\n': silent,
		'# Warm\n\nA visit is £4, up  from last year.\n\n## Outcome\n\nCarers can rest at night.\n': silent,
		'# Warm\n\nA visit is £4, as last year.\n\n## Outcome\n\n⟦Carers can rest at night.⟧\n': found,
		'# Warm\n\nVisits are up from last year.\n\n## Outcome\n\n⟦Carers can rest at night.⟧\n': found,
		'# Warm\n\nAt least 70% of carers rest, up from the 44% of last year.\n\n## Outcome\n\nCarers can rest at night.\n':
			silent,
		'# Warm\n\nAt least 70% of carers rest, down from the 84% of last year.\n\n## Outcome\n\nCarers can rest at night.\n':
			silent,
	});
});

describe('outcome-drift, and what has nothing in common', () => {
	const outcome =
		'Unpaid carers and small traders can park legally outside the homes they visit on the day they ask for a permit, so that nobody pays a fine for waiting.';
	const apart =
		'Procure hosting capacity and consolidate regional warehouses. Standardise metadata schemas across departments, publish quarterly newsletters, and refresh corporate branding guidelines with marketing colleagues.';
	const brief = (ends: string, means: string): string =>
		`# Parking permits without the paperwork\n\n## Outcome\n\n${ends}\n\n${means}\n`;

	itTells('outcome-drift', asItIs, {
		[brief(outcome, `## ⟦Deliver⟧\n\n${apart}`)]: {
			fixes: {
				'Say how this serves the outcome': brief(
					outcome,
					`## Deliver\n\n${apart}\n\nThis serves the outcome: [who] can [do what], because [how this leads to it].`,
				),
			},
		},
		[brief(outcome, `## ⟦Develop⟧\n\n${apart}`)]: {
			first: brief(
				outcome,
				`## Develop\n\n${apart}\n\nThis serves the outcome: [who] can [do what], because [how this leads to it].`,
			),
		},
		[brief(outcome, `## ⟦Develop⟧\n\nSchemas.\n\n## Deliver\n\n${apart}`)]: found,
		[brief(outcome, `## ⟦Deliver⟧\n\n### Technical\n\n${apart}`)]: found,
		// A word in common is enough, anywhere in what is to come about.
		[brief(outcome, `## Deliver\n\n${apart} Print permits.`)]: silent,
		[brief(`${outcome}\n\n## Users\n\nWarehouses.`, `## Deliver\n\n${apart}`)]: silent,
		[brief(`${outcome}\n\n## Measures\n\nWarehouses: 4.`, `## Deliver\n\n${apart}`)]: silent,
		[brief(outcome, `## Deliver\n\n${apart}`).replace('# Parking', '# Warehouses and parking')]: silent,
		[brief(`${outcome}\n\n### Licence\n\nWarehouses.`, `## ⟦Deliver⟧\n\n${apart}`)]: found,
		[brief(`${outcome}\n\n## Team\n\nWarehouses.`, `## ⟦Deliver⟧\n\n${apart}`)]: found,
		// In little it is chance; in what is not written yet too; and where no machine is spoken of.
		[brief('Carers can park.', `## Deliver\n\n${apart}`)]: silent,
		[brief(outcome, '## Deliver\n\nProcure hosting capacity.')]: silent,
		[brief(outcome, `## Deliver\n\n${apart}\n\n[what else]`)]: silent,
		[brief(outcome, `## ⟦Deliver⟧\n\n${apart}\n\n### Licence\n\nPrint permits. [what else]`)]: found,
		[brief(outcome, `## Deliver\n\n${apart.replace(/hosting capacity|metadata schemas/g, 'kettles')}`)]: silent,
		[brief(outcome, `## Options\n\n${apart}`)]: silent,
		// Each stage is asked, and only what is named as a stage: a list of features is no plan.
		[brief(outcome, `## Develop\n\nTraders try permits.\n\n## ⟦Deliver⟧\n\n${apart}`)]: found,
		[brief(outcome, `## Deliver\n\n${apart} Print permits.\n\n## Must haves\n\n${apart}`)]: silent,
		[brief(outcome, `## Deliver\n\n${apart}`).replace('## Outcome', '## Users')]: silent,
	});
});

describe('technology-only, and what is no technology', () => {
	const list: Around = item => `# ⟦Warm⟧\n\n- Build a portal\n- Launch an app\n${item}\n`;
	const unfound: Around = item => `# Warm\n\n- Build a portal\n- Launch an app\n${item}\n`;

	itTells('technology-only', list, {
		'- Buy a database': found,
		'- We will buy a database': found,
		'- A database': found,
		'- The database could be moved': found,
		'- The database must be moved': found,
		'\nBuy a database.': found,
		'- Buy a database\n\n## Users\n\nWe will train the staff.': found,
		'- Buy a database\n\n## Background\n\nWe will train the staff.': found,
		'- Buy a database\n\n## Training the staff\n\nWords.': found,
		// What was done, or is asked in a section of its own, proposes nothing more.
		'- Buy a database\n\n## Timeline\n\nThe staff were trained last year.': found,
		'- Buy a database\n\n## Risks\n\n- [what]': found,
		// Away from the opening, where a name alone does not lead with technology.
		'\n## Timeline\n\n- A database': found,
		'\n## Timeline\n\nInstall sensors.': found,
		'\n## Timeline\n\n- Add payments to the portal': found,
		'\n## Timeline\n\n| What | Cost |\n| - | - |\n| A database | 4 |': found,
	});

	itTells('technology-only', unfound, {
		'': silent,
		'- Do not buy a database': silent,
		'- We bought a database': silent,
		'- We have bought a database': silent,
		'- Should we buy a database?': silent,
		'- The database is big': silent,
		'- Sing a song': silent,
		'- Buy a database?': silent,
		'- We will not buy a database': silent,
		'- The portal will not be built': silent,
		'- We wanted to buy a database': silent,
		'- We would have bought a database': silent,
		'\n## Timeline\n\nAdd payments to the portal.': silent,
		'\n## Timeline\n\n- We will add payments to the portal': silent,
		'\nA database.': silent,
		'\n> Buy a database': silent,
		'\n### Buy a database': silent,
		'\n## Licence\n\nBuy a database.': silent,
		'- Buy a database\n- Train the staff': silent,
		'- Buy a database\n\n## Non-technical': silent,
		'- Buy a database\n\n## Options\n\n- [what]': silent,
	});
	for (const heading of ['Team', 'Governance', 'Budget', 'Risks', 'References', 'Evidence', 'Background'])
		itTells('technology-only', unfound, { [`\n## ${heading}\n\nBuy a database.`]: silent });
	for (const heading of ['Deliver', 'Technology', 'Outcome', 'Timeline'])
		itTells('technology-only', list, { [`\n## ${heading}\n\nBuy a database.`]: found });

	itTells('technology-only', asItIs, {
		'# ⟦Train the staff⟧\n\n- Build a portal\n- Launch an app\n- Buy a database\n': found,
		'# ⟦Warm⟧\n\n- Build a portal\n- Launch an app\n- Buy a database\n\n## Options\n\n- A hotline\n': {
			fixes: {
				'Add an option without technology':
					'# Warm\n\n- Build a portal\n- Launch an app\n- Buy a database\n\n## Options\n\n- A hotline\n- [A change to a rule, a process or a job], tried by [how and with whom].\n',
			},
		},
		'# ⟦Warm⟧\n\n- Build a portal\n- Launch an app\n- Buy a database\n': {
			fixes: {
				'Add the Options section':
					'# Warm\n\n- Build a portal\n- Launch an app\n- Buy a database\n\n## Options to test\n\n- [A change to a rule, a process or a job], tried by [how and with whom].\n- [Help from other people or partners], tried by [how and with whom].\n- [A tool that could help], tried by [how and with whom].\n- [Do nothing, and what that would mean].\n',
			},
		},
		'---\nbrief: full\n---\n# ⟦Warm⟧\n\n- Build a portal\n- Launch an app\n- Buy a database\n\n## Develop\n\nIt.\n': {
			fixes: {
				'Add Develop’s non-technical elements':
					'---\nbrief: full\n---\n# Warm\n\n- Build a portal\n- Launch an app\n- Buy a database\n\n## Develop\n\nIt.\n\n### Non-technical elements\n\n- [changes to rules, jobs, places or wording that could help]\n- [who else could help, and how]\n- [how we will try each idea in a small way, with whom]\n- [what would make us stop or think again]\n',
			},
		},
	});
});
