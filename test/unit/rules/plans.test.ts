import { type Around, below, itTells, type Told } from './told.ts';

const asItIs: Around = text => text;
const silent: Told = {};
const found: Told = {};

const phases = (marker: string): string =>
	[
		'Discovery: [what we find out, with whom, and by when]',
		'Alpha: [what we try, in rough form, and with whom]',
		'Beta: [what a wider group uses before everyone does]',
	]
		.map(phase => `${marker} ${phase}\n`)
		.join('');

describe('discovery-skipped, and the phases before it', () => {
	itTells('discovery-skipped', below('Timeline'), {
		'- ⟦Build the portal⟧\n- Launch': {
			fixes: { 'Plan the phases before it': `${phases('-')}- Build the portal\n- Launch` },
		},
		'-  ⟦Build the portal⟧\n-  Launch': { first: `${phases('- ')}-  Build the portal\n-  Launch` },
		'> Development takes place from July. Training is followed by go-live.': silent,
		'### Development takes place from July. Training is followed by go-live.': silent,
		'It is July. ⟦Development takes place then.⟧ Training is followed by go-live.': found,
		'* ⟦Build the portal⟧\n* Launch': { first: `${phases('*')}* Build the portal\n* Launch` },
		'First this:\n\n- Design it\n- ⟦Build the portal⟧\n- Launch': {
			first: `First this:\n\n${phases('-')}- Design it\n- Build the portal\n- Launch`,
		},
		'1. Design it\n2. ⟦Build the portal⟧\n3. Launch': {
			first: `${phases('-')}\n1. Design it\n2. Build the portal\n3. Launch`,
		},
		'| When | What |\n| - | - |\n⟦| May | Build the portal |⟧\n| June | Launch |': {
			first: `${phases('-')}\n| When | What |\n| - | - |\n| May | Build the portal |\n| June | Launch |`,
		},
		'The portal ⟦is built and launched⟧ in May.': {
			first: `${phases('-')}\nThe portal is built and launched in May.`,
		},
		'⟦Development takes place from July.⟧ Training is followed by go-live.': {
			first: `${phases('-')}\nDevelopment takes place from July. Training is followed by go-live.`,
		},
		// In another order, in other hands or not a step.
		'- Launch\n- Build the portal': silent,
		'- Build the portal\n\n## Governance\n\n- Launch': silent,
		'- ⟦Build the portal⟧\n- Wait\n- Launch': found,
		'- Launch\n- ⟦Build the portal⟧\n- Launch': found,
		'- ⟦Build the portal⟧\n- Build the app\n- Launch': found,
		'> - Build the portal\n> - Launch': silent,
		'### Build the portal\n\n### Launch': silent,
		'| Build the portal | When |\n| - | - |\n| Launch | June |': silent,
	});

	itTells('discovery-skipped', asItIs, {
		'# Warm\r\n\r\n## Timeline\r\n\r\n- ⟦Build the portal⟧\r\n- Launch\r\n': {
			first: `# Warm\r\n\r\n## Timeline\r\n\r\n${phases('-').replace(/\n/g, '\r\n')}- Build the portal\r\n- Launch\r\n`,
		},
		// Somebody finds out, anywhere in the brief; what is no part of it finds out nothing.
		'# Warm\n\n## Timeline\n\n- Build the portal\n- Launch\n\n## Team\n\nWe try it with six nurses.\n': silent,
		'# Warm\n\n## Timeline\n\n- ⟦Build the portal⟧\n- Launch\n\n## Licence\n\nWe try it with six nurses.\n': found,
		'# Warm\n\n## Timeline\n\n- ⟦Build the portal⟧\n- Launch\n\n```\nWe try it with six nurses.\n```\n': found,
		'# Warm\n\n## Timeline\n\n### Licence\n\n- Build the portal\n- Launch\n': silent,
		// A title may say that all is a plan.
		'# The plan\n\n- ⟦Build the portal⟧\n- Launch\n': found,
		'# Project plan\n\nIt is July.\n\nWe wait. ⟦Development takes place then.⟧ Training is followed by go-live.\n':
			found,
		'# Warm\n\n- Build the portal\n- Launch\n': silent,
		'# The plan\n\nWords.\n\n## Users\n\n- Build the portal\n- Launch\n': silent,
		'# The plan\n\n- Build the portal\n\n## Users\n\n- Launch\n': silent,
		// Told in the present, it is a plan where a plan stands.
		'# Warm\n\nThe portal is built and launched in May.\n': silent,
		'# Warm\n\nThe portal will ⟦be built and launched⟧ in May.\n': found,
	});

	itTells('discovery-skipped', heading => `# Warm\n\n## ${heading}\n\n- ⟦Build the portal⟧\n- Launch\n`, {
		Plan: found,
		'The plan': found,
		'Our plan': found,
		'Project plan': found,
		'2. Delivery plan': found,
		'The project plan': found,
		Timeline: found,
		Deliver: found,
		Develop: found,
		Governance: found,
	});
	itTells('discovery-skipped', heading => `# Warm\n\n## ${heading}\n\n- Build the portal\n- Launch\n`, {
		Risks: silent,
		'Escape plan': silent,
		'Plan of attack': silent,
		Users: silent,
	});
});

describe('scope-fixed-upfront, and what goes by step', () => {
	itTells('scope-fixed-upfront', below('Budget'), {
		'The ⟦budget has been fixed⟧ for all years.': {
			fixes: {
				'Fund it by phase':
					'The budget has been fixed for all years. We ask for [amount] to find out [what] first, and decide about the next phase when we know more.',
			},
		},
		'The budget is fixed, and ⟦the scope is fixed⟧ too.': found,
		'The ⟦budget has been fixed⟧ for all years. The ⟦budget has been fixed⟧ for all sites.': found,
		'The budget has been fixed. We decide phase by phase.': silent,
		'We decide phase by phase.\n\nThe ⟦budget has been fixed⟧ for all years.': found,
		'| What | How |\n| --- | --- |\n| Money | The ⟦budget has been fixed⟧ for all years |': found,
		'We decide phase by phase.\n\n| What | How |\n| --- | --- |\n| Money | The budget has been fixed for all years |':
			silent,
		'| What | How |\n| --- | --- |\n| Money | The ⟦budget has been fixed⟧ for all years |\n| Steps | Phase by phase |':
			found,
		'| What | How |\n| --- | --- |\n| Money | The ⟦budget has been fixed⟧ for all years |\n\n### Steps\n\nPhase by phase.':
			found,
	});

	itTells('scope-fixed-upfront', below('Timeline'), {
		'- ⟦Requirements⟧\n- Build the portal\n- Launch': {
			first:
				'- Requirements. We ask for [amount] to find out [what] first, and decide about the next phase when we know more.\n- Build the portal\n- Launch',
		},
		'- ⟦Gather all requirements⟧\n- Build the portal\n- Launch': { says: ['This settles what will be made'] },
		'- Wait\n- ⟦Requirements⟧\n- Wait\n- Build the portal\n- Wait\n- Launch': found,
		'- Requirements\n- We try it with six nurses\n- Build the portal\n- Launch': silent,
		'We try it with six nurses.\n\n- Requirements\n- Build the portal\n- Launch': silent,
		'- ⟦Requirements⟧\n- Requirements\n- Build the portal\n- Launch': found,
		'- Requirements\n- Launch': silent,
		'- Requirements\n- Build the portal': silent,
		'- Build the portal\n- Requirements\n- Launch': silent,
		'- Requirements\n- Launch\n- Build the portal': silent,
		'- Requirements\n- Build the portal\n- Launch\n\nWe decide phase by phase.': silent,
		'Requirements.\n\nBuild the portal.\n\nLaunch.': silent,
		'| Requirements | When |\n| --- | --- |\n| Build the portal | June |\n| Launch | July |': silent,
	});

	for (const heading of ['Deliver', 'Develop', 'Budget', 'Governance'])
		itTells('scope-fixed-upfront', below(heading), { '- ⟦Requirements⟧\n- Build the portal\n- Launch': found });
	for (const heading of ['Problem', 'Risks', 'Users'])
		itTells('scope-fixed-upfront', below(heading), { '- Requirements\n- Build the portal\n- Launch': silent });
});

describe('prefer-secure, and what is chosen', () => {
	const kept =
		'Security and privacy are built in from the start: it holds [which personal details], which only [who] can see.';
	itTells('prefer-secure', below('Technology needs'), {
		'We will buy a rota ⟦system⟧.': {
			fixes: { 'Say how it is kept safe': `We will buy a rota system. ${kept}` },
		},
		'We need a rota ⟦system⟧.': found,
		'We will build a rota ⟦system⟧.': found,
		'We will deliver a rota ⟦system⟧.': found,
		'We use a rota ⟦system⟧.': found,
		'We will purchase a rota ⟦system⟧.': found,
		'We will procure a rota ⟦system⟧.': found,
		'We will adopt a rota ⟦system⟧.': found,
		'We will choose a rota ⟦system⟧.': found,
		'We want a rota ⟦system⟧.': found,
		'We will have a rota ⟦system⟧.': found,
		'We will license a rota ⟦system⟧.': found,
		'We will licence a rota ⟦system⟧.': found,
		'We will rent a rota ⟦system⟧.': found,
		'We will hire a rota ⟦system⟧.': found,
		'We will visit a rota system.': silent,
		'We will prehire a rota system.': silent,
		'We will buy a red bus.': silent,
		'The rota ⟦system⟧ will be bought.': found,
		'The rota ⟦system⟧ will be open.': found,
		'The rota system will run all day.': silent,
		'The rota system is bought.': silent,
		'Any system will be bought.': silent,
		'No system will be bought.': silent,
		'Whatever system will be bought.': silent,
		'A new rota ⟦system⟧.': found,
		'One rota ⟦system⟧.': found,
		'Two rota ⟦systems⟧.': found,
		'New rota ⟦system⟧': found,
		'The rota system.': silent,
		'Another rota system.': silent,
		'**System:**': silent,
		'We will buy a rota system.\n\nIt is secure.': silent,
	});

	// Anywhere, where it holds what people give; else only where technology is spoken of.
	const details = 'It knows the home address of each tenant.';
	itTells('prefer-secure', below('Deliver'), {
		[`We will buy a rota ⟦system⟧.\n\n${details}`]: {
			first: `We will buy a rota system.\n\n${details}\n\n## Technology needs\n\n- ${kept}`,
		},
		'We will buy a rota system.': silent,
		[`We will buy a rota system.\n\n### Licence\n\n${details}`]: silent,
	});
	itTells('prefer-secure', below('Problem'), { [`We will buy a rota system.\n\n${details}`]: silent });
	itTells('prefer-secure', below('Develop\n\n### Technical elements'), { 'We will buy a rota ⟦system⟧.': found });
});

describe('jargon, and what is said instead', () => {
	itTells('jargon', below('Plan'), {
		'We ⟦utilise⟧ buses.': { says: ['In plain words: “use”'], fixes: { 'Write “use”': 'We use buses.' } },
		'⟦Utilise⟧ buses.': { fixes: { 'Write “Use”': 'Use buses.' } },
		'We procure ⟦smart contracts⟧.': {
			says: ['Not every reader knows what “smart contracts” means.'],
			fixes: { 'Explain it here': 'We procure smart contracts ([what it means]).' },
		},
		'We use the ⟦QZX⟧.': {
			says: ['Not every reader knows what QZX stands for.'],
			fixes: { 'Explain it here': 'We use the QZX ([what it means]).' },
		},
		// Brackets have no place in a heading.
		'### The ⟦QZX⟧': { fixes: {} },
		'**Risks of the ⟦QZX⟧**': { fixes: {} },
		'**Risks of the ⟦QZX⟧:** it is late': {
			fixes: { 'Explain it here': '**Risks of the QZX ([what it means]):** it is late' },
		},
		'### Licence\n\nWe utilise the QZX.': silent,
		'> We utilise the QZX.\n\nWe ⟦utilise⟧ the ⟦QZX⟧.': found,
		'> The QZX (Quick Zebra Crossing)\n\nThe QZX is late.': silent,
	});
	itTells('jargon', asItIs, {
		'# The ⟦QZX⟧\n\nWords.\n': { fixes: {} },
		'The ⟦QZX⟧\n\nWords.\n': { fixes: {} },
	});
});
