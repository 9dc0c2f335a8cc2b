import { type Around, below, itTells, type Told } from './told.ts';

const found: Told = {};
const silent: Told = {};

/** What tenders, forms and tickets showed to be missed, or found where nothing is wrong. */
describe('a system that is bought', () => {
	itTells('tech-first', below(undefined), {
		'⟦We will buy a bookings and payments platform.⟧': found,
		'⟦We are building a search engine plus a page for comments.⟧': found,
		'⟦The trust intends to procure an integrated finance, HR and payroll system.⟧': found,
		'⟦Council is going out to tender for a licensing and permits system.⟧': found,
		'⟦We are going to market for a low-code platform.⟧': found,
		'We are going to ⟦buy an end-to-end claims and appeals system⟧ that gives officers one list to work from.': found,
		'⟦We wish to appoint a partner for the implementation of a records system.⟧': found,
		'⟦The scheduling software goes out of support in March and has to be replaced.⟧': found,
		'⟦The legacy register will be decommissioned.⟧': found,
		'⟦Here at Pelham Bakery we want to create a new online game.⟧': found,
		'Here at Pelham Bakery we want to sleep.': silent,
		'The roof lets in rain and has to be replaced.': silent,
		'We will print a leaflet and website addresses on every bin.': silent,
		'We wish to appoint a warden for the street.': silent,
		'We are going to market on Friday.': silent,
	});
	itTells('tech-first', below('Objectives'), {
		'- ⟦Provide a modern, configurable, low-code solution⟧': found,
		'- ⟦OLTAS is decommissioned by June⟧': found,
		'- Better, faster, data-driven decisions': silent,
		'- The north wing is opened by June': silent,
	});
	itTells('tech-first', line => `# ${line}\n\nTenants keep warm.\n`, {
		'⟦Rescue Call Logging App⟧': found,
		'⟦Provision of a Finance, HR and Payroll System⟧': found,
		'Rescue Every Hedgehog': silent,
	});
});

describe('a system that is refused', () => {
	itTells('tech-first', below(undefined), {
		'No database will be bought.': silent,
		'No system or software is sought under this notice.': silent,
		'No new platform is proposed.': silent,
		'Nothing will be built before the autumn: no app, no portal.': silent,
		'No tool is to be procured.': silent,
		'⟦There is no portal.⟧': found,
		'⟦No app is available to tenants.⟧': found,
	});
});

describe('a product whose bringing in is a noun', () => {
	itTells('vendor-named', below(undefined), {
		'The county wishes to appoint a partner for the implementation of ⟦Workday⟧.': found,
		'The purpose of this contract is the rollout of ⟦Salesforce⟧.': found,
		'We plan our migration to the ⟦ServiceNow⟧ platform for May.': found,
		'The goal is the adoption of ⟦SharePoint⟧ by all teams.': found,
		'Our aim is a transition to ⟦Dynamics 365⟧.': found,
		'The implementation of Workday is late.': silent,
		'We will learn from the rollout of Salesforce in Leeds.': silent,
		'The migration to ServiceNow took three years.': silent,
	});
});

describe('how many joined, in the place of what came of it', () => {
	itTells('output-as-outcome', below('Outcomes'), {
		'- ⟦10 schools recruited⟧': found,
		'- ⟦New platform implemented across all teams⟧': found,
		'- ⟦The register is decommissioned by June⟧': found,
		'- ⟦300 users registered by May 2026⟧': found,
		'- ⟦Adoption by 12 councils⟧': found,
		'- ⟦Uptake by forty practices⟧': found,
		'- ⟦Twelve clubs signed up to the charter⟧': found,
		'- 9 in 10 patients enrolled at a clinic near home': silent,
		'- 20 carers taking part in evening meals': silent,
		'- Uptake of breast screening rises by a third': silent,
	});
});

describe('the month of May', () => {
	const goal: Around = below('Outcomes');
	itTells('outcome-unmeasured', goal, {
		'Nine carers in ten can park by May 2027.': silent,
		'Four tenants in five sleep in a dry room by May 2027.': silent,
		'⟦Tenants sleep in a dry room, as they may keep the heating on.⟧': found,
	});
});

describe('what could be done one day', () => {
	itTells('tech-first', below('What comes next'), {
		'One potential opportunity is to develop a mobile app.': silent,
		'Looking ahead, there are several ways to expand and scale our solution.': silent,
	});
});

describe('the name of a person', () => {
	itTells('tech-first', below(undefined), {
		'- Athena Chang': silent,
		'- Claude Dubois': silent,
		'- ⟦Snowflake rollout⟧': found,
	});
});

describe('people who are named beside everyone', () => {
	itTells('users-vague', below('Users'), {
		'Some of the intended user groups include:': silent,
		'It is meant to help individuals to talk. New nurses and interns will use it first.': silent,
		'It is meant to help ⟦individuals⟧ to talk.': found,
		'The project is for ⟦everyone⟧. New nurses and interns will use it first.': found,
		'⟦Individuals⟧ can talk more.': found,
		'We work for the ⟦general public⟧.': found,
	});
});

describe('what is, beside what is to be finished', () => {
	itTells('output-as-outcome', below('Purpose'), {
		'Each club holds an event every term.': silent,
		'Many branches publish a newsletter.': silent,
		'Create a supportive community for widowers.': silent,
		'⟦Create a newsletter for widowers.⟧': found,
	});
});

describe('a title that ends with the kind of document', () => {
	itTells('tech-first', line => `# ${line}\n\nTenants keep warm.\n`, {
		'⟦Tutoring Platform Proposal⟧': found,
		'⟦Supply, installation and commissioning of a ticketing system⟧': found,
		'⟦Consultancy services for the design, development and supply of a National Land Information System⟧': found,
		'Design, build and operation of a hospital': silent,
		'⟦Grants Portal business case⟧': found,
		'Summer Program Proposal': silent,
		'Warm Homes Business Case': silent,
	});
});

describe('what a part of the thing is for', () => {
	const part: Around = line =>
		`# Warm homes\n\nTenants keep warm.\n\n## Architecture\n\n### Search endpoint\n\n${line}\n`;
	itTells('tech-first', part, { '**Purpose:** matching with an algorithm': silent });
	const feature: Around = line =>
		`# Warm homes\n\nTenants keep warm.\n\n## Features\n\n### Results page\n\n${line}\n\n### User panel\n\nUsers can edit.\n`;
	itTells('output-as-outcome', feature, { '- Publish a report': silent });
	itTells('users-vague', feature, { '- Shows all': silent });
	itTells('users-vague', line => `# Warm homes\n\nTenants keep warm.\n\n## User flow\n\n${line}\n`, {
		'Users start at the homepage.': silent,
	});
});

describe('what is missing, by the name of what people go through', () => {
	itTells('solution-in-problem', below('Problem'), {
		'There is ⟦no web-based booking experience⟧.': found,
		'We have ⟦no digital register of visits⟧.': found,
		'Tenants have ⟦no online service⟧ for repairs.': found,
		'There is no list of tenants.': silent,
		'We have no experience of this.': silent,
	});
});
