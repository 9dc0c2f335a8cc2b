import { type Around, below, itTells, type Told } from './told.ts';

const found: Told = {};
const silent: Told = {};

/** What briefs of new kinds showed to be missed, or found where nothing is wrong. */
describe('a technology that is asked for in other words', () => {
	const opening = below(undefined);
	itTells('tech-first', opening, {
		'⟦What we need is a volunteer management system.⟧': {
			says: ['This makes a technology the goal'],
		},
		'⟦I propose that we pilot a chatbot on the planning pages.⟧': found,
		'⟦Recommendation: that the force adopts a cloud-based evidence platform.⟧': found,
		'⟦A modern HR system is required to support the strategy.⟧': found,
		'What we need is a warm room.': silent,
		'What people told us is that the website is slow.': silent,
		'I propose that we ring every tenant.': silent,
		'The solution must be hosted in the UK and delivered as Software as a Service.': silent,
	});
	itTells('tech-first', below('Objectives'), {
		'- ⟦Provide a scalable, secure and user-friendly platform⟧': found,
		'- Deliver an excellent service': silent,
	});
	itTells('solution-in-problem', below('Problem'), {
		"There ⟦isn't a portal⟧ for builders to book inspections.": {
			says: ['This says which solution is missing (portal), not what people cannot do without it.'],
		},
		'There is ⟦not a shared calendar app⟧.': found,
		'The ⟦absence of real-time data⟧ means that nobody can plan.': { says: ['(real-time data)'] },
		"There isn't a nurse on the ward at night.": silent,
		"It isn't a portal that they miss.": silent,
	});
});

describe('an output in other words', () => {
	itTells('output-as-outcome', below('How we will know'), {
		'- ⟦All 120 tutors trained⟧': found,
		'- ⟦Dashboard live for September⟧': found,
		'- ⟦40 homes visited⟧': found,
		'- ⟦A final report⟧': found,
		'- ⟦200 responses to the survey⟧': found,
		'- ⟦3 case studies⟧': found,
		'- ⟦Toolkit downloaded 500 times⟧': found,
		'- 200 responses within a day, up from 60': silent,
		'- ⟦Number of app downloads⟧': {
			says: ['This counts what is made or used'],
			fixes: {
				'Count what changes for people instead': '- [How many] [of whom] can [do what they cannot do today]',
			},
		},
		'- ⟦Number of logins each week⟧': found,
		'- ⟦Number of visits⟧': found,
		'- Number of visits to the emergency department': silent,
		'- Number of users who finish their claim': silent,
		'- Tutors trained to listen spend an hour with each student': silent,
	});
	itTells('output-as-outcome', below('Outcomes'), {
		'Roofs hold, wiring is safe, and people get out.': silent,
		'Deliver an excellent service.': silent,
		'- ⟦Put in place a governance framework⟧': found,
		'- ⟦Finish on time and within budget⟧': found,
		'- Build 40 homes': silent,
	});
	itTells('tech-first', below('Outcomes'), { '- Develop a training package for staff': silent });
});

describe('one warning for one fault', () => {
	const outcome: Around = below('Aims');
	itTells('output-as-outcome', outcome, {
		'- ⟦Implement the platform on all wards⟧': { says: ['This is an output, too'] },
		'- ⟦Publish a road safety strategy⟧': { says: ['This can be finished without anyone being better off'] },
	});
});

describe('a hope that could mean many things', () => {
	itTells('outcome-vague', below('Benefits'), {
		'- ⟦Enhanced customer satisfaction⟧ and streamlined processes': found,
		'- ⟦Improved customer satisfaction⟧': found,
		'- ⟦Enhanced accountability⟧ and transparency': found,
		'- Fewer complaints': silent,
		'- Customer satisfaction up from 61% to 80%': silent,
	});
	itTells('outcome-vague', below('How we will know'), {
		'- ⟦A world-class patient experience⟧': found,
		'- Customer satisfaction': silent,
	});
});

describe('a label that tells what a line answers', () => {
	const opening: Around = line => `# Warm homes\n\n${line}\n\nTenants keep warm.\n`;
	itTells('outcome-vague', opening, { 'What will be different: ⟦improved communication⟧.': found });
});

describe('a title that names what is made', () => {
	const title: Around = line => `# ${line}\n\nTenants keep warm.\n`;
	itTells('tech-first', title, {
		'⟦Council website redesign⟧': found,
		'⟦Bramley Hospital EPR programme⟧': found,
		'⟦Cloud migration programme⟧': found,
		'⟦Data platform: business case⟧': found,
		'⟦Telecare upgrade⟧': found,
		'A library in every village': silent,
		'Reading programme': silent,
		'Fewer falls: business case': silent,
	});
});

describe('more ways to make a technology the goal', () => {
	itTells('tech-first', below(undefined), {
		'⟦This is a proposal to build a shared booking tool.⟧': found,
		'⟦We’d like a dashboard.⟧': found,
		'⟦Our website is ten years old and needs replacing.⟧': found,
		'⟦The aim of this project is to move our paper records online.⟧': found,
		'This is a proposal to ring every tenant.': silent,
		'The roof is old and needs replacing.': silent,
	});
	itTells('solution-in-problem', below('Problem'), {
		'There is currently ⟦no online way⟧ to pay.': found,
		'We do ⟦not have a single source of truth⟧.': { says: ['(single source of truth)'] },
		'We ⟦don’t currently offer webchat⟧.': found,
		'There is no way to get to the clinic.': silent,
		'We do not have enough beds.': silent,
	});
});

describe('a vision that is set off as a quotation', () => {
	itTells('tech-first', below('Vision'), {
		'> ⟦The agency will build a new, secure reporting system.⟧': found,
		'> I want an app.': silent,
		'> Nurses will use a tablet.': silent,
	});
});

describe('people who were named before', () => {
	const plan: Around = line => `# Parcel lockers\n\n## Users\n\nShift workers in Ashby.\n\n## Plan\n\n${line}\n`;
	itTells('users-vague', plan, { '- Customers can choose a locker': silent });
	itTells('users-vague', below('Users'), { '- Internal and ⟦external stakeholders⟧': found });
});
