import { judged } from './judged.ts';

judged(
	'outcome',
	'goal',
	[
		'Families who rent from private landlords live in dry homes.',
		'Tenants in the four blocks sleep in cool rooms.',
		'Nobody in the town waits in the dark.',
		'Small builders get an inspection on the day they need it.',
		'Editors hear of a mistake before readers do.',
		'By 2028 disabled people in our ward visit the park as often as their neighbours.',
		'By summer 2028, young carers in our area get one evening a week that is their own.',
	],
	['Launch the new site by June.', 'Migrate the records to the new platform.', 'All 120 tutors trained'],
);

judged(
	'tech-first',
	'title',
	[
		'A blockchain platform for charitable giving',
		'New permits portal',
		'RFP 24-17: Online Parking Permit Portal',
		'CareNet: an adaptive AI platform for care homes',
	],
	['Warm, dry homes for people who rent', 'Application to the Northside Neighbourhood Fund'],
);

judged(
	'tech-first',
	'goal',
	[
		'Train and release a chatbot.',
		'Decommission the mainframe.',
		'Design, build and launch a portal.',
		'Use AI to sort the referrals.',
		'Move the records to the new CRM.',
		'A dashboard is live by week 3.',
		'- O1: Construct a knowledge graph.',
	],
	[
		'We will not build a portal.',
		'Parents make one application.',
		'Reduce the number of applications that are refused.',
	],
);

judged(
	'tech-first',
	'opening',
	[
		'The council invites tenders for the design and supply of a parking portal.',
		'We propose a booking platform for clubs.',
		'It will be the leading tutoring platform in Europe.',
	],
	['The existing validator is a Java program.'],
);

judged(
	'user-specific',
	'users',
	[
		'Two schedulers, who plan the rounds from memory.',
		'Hydrologists at the river trust.',
		'Those with no internet at home.',
	],
	['Everyone.'],
);

judged('user-specific', 'problem', [
	'Joiners and plumbers carry too few parts.',
	'Tenants gave up. They told us that nobody answers.',
]);

judged(
	'outcome',
	'opening',
	[
		'Every child in the settlement will be able to read a story by the end of Grade 2.',
		'Tenants no longer wait for months, and hear within two days what will be done.',
	],
	[
		'The contractor shall furnish all personnel.',
		'Households will be recruited by letter.',
		'The present contract ends in March.',
		'Tenants wait for months.',
	],
);

judged(
	'outcome',
	'goal',
	['No islander travels more than an hour for a check.', '60% faster repairs', 'Storage losses fall from 19% to 7%.'],
	['The office relies on this register.', 'No platform offers certificates.'],
);

judged(
	'measured',
	'goal',
	[
		'Missed visits are halved.',
		'Calls answered: 47% now, 65% by May.',
		'Children start school within ten school days.',
	],
	['We talk to people over 75.', '3.1 Free nurses for work with patients.', 'Waits are shorter.'],
);

judged(
	'user-specific',
	'problem',
	[
		'In the winter, carers told us that nobody answers.',
		'A driver loses a day for each renewal.',
		'Two thirds of the pupils have nowhere to work.',
	],
	['The server loses a day for each restart.', 'Two thirds of the files have no name.'],
);

judged(
	'tech-first',
	'goal',
	[
		'Decommission the legacy warehouse',
		'Implement an enterprise patient index',
		'Go live with the portal in nine surgeries',
		'Train and release a classifier that is as good as two experts',
	],
	['Retire with dignity', 'Replace the queue with a chair', 'Index every patient letter by hand'],
);

judged(
	'tech-first',
	'title',
	['Statement of Work – Integrated Case Management System', 'Licensing System Modernization'],
	['Statement of need – warm homes in the valley', 'Modernization of the school day'],
);

judged(
	'tech-first',
	'goal',
	['Drive the adoption of a portal', 'The goal is to move every record to the cloud.'],
	[
		'Deliver software at the pace of our patients',
		'Speed up software development',
		'The goal is to empower everyone to build reliable software.',
		'An early win occurred with the implementation of the shared search tool.',
		'> Launch a portal by June.',
	],
);

judged(
	'tech-first',
	'opening',
	['> An open data platform for river levels'],
	['> We need an app so that residents can report potholes.', '- Our Digital Strategy 2021/24'],
);

judged('tech-first', 'problem', [], ['> We need an app so that residents can report potholes.']);

judged('output', 'goal', ['Launch a portal by June.'], ['> Launch a portal by June.']);

judged(
	'measured',
	'goal',
	[
		'Nine carers in ten can park.',
		'Nine out of every ten carers park within a street.',
		'One in five pupils eats breakfast at school.',
		'No more than one tenant in twenty waits a month.',
		'Half the carers can park within a street.',
		'Twice as many families get a place.',
		'Three times as many carers can park.',
		'A third fewer tenants wait for a repair.',
		'Ninety per cent of carers can park.',
		'Seventy-five families have a home by spring.',
	],
	['Half an hour is enough.', 'One in particular stands out.', 'Most carers can park.'],
);

judged('outcome', 'opening', [], ['Last year one family in five that could have had free meals did not ask for them.']);

judged(
	'user-specific',
	'opening',
	[
		'Last winter about 900 widows waited for a letter.',
		'Drivers swap on paper anyway, and the swap is only seen at handover.',
		'Grantees re-key the same figures into three forms.',
		'Nobody with a new ulcer waits for a week.',
		'Trade operatives lose an hour at the depot each morning.',
	],
	['What would wardens need in order to help?', 'The provider delivers twelve workshops a year.'],
);

judged('user-specific', 'goal', [
	'Local authorities, foresters and farmers take part in decisions about water.',
	'People with diabetes keep both feet.',
	'Nobody in Little Ashby spends a winter day alone.',
	'In the last season 61 families came once.',
	'Wearers follow what is said on the telephone.',
]);

judged(
	'outcome',
	'opening',
	[
		'We would like a widow or widower to hear of it from somebody they know.',
		'Within three years we hope to see the share of families who are paid rise from 46% to 80%.',
		'We would call it a success if no driver lost a day.',
		'What matters most to us is that a patient gets to the right nurse at once.',
		'If it works out, a driver never loses a day.',
	],
	['What has worked elsewhere in helping carers sleep?', 'Which carers sleep better?'],
);

judged('measured', 'goal', [
	'Time from ask to answer: 19h → 3h',
	'Calls per 1,000 orders 14 → 6',
	'A wait of 45mins at most',
]);

judged('outcome', 'goal', [
	'To enable people over 75 in the valley to stay in their own homes.',
	'Allow carers of young children to rest at night.',
	'Help tenants who live alone in the blocks to meet each other.',
]);

judged('tech-first', 'opening', ['We have no customer portal.'], []);
