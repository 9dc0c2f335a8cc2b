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

judged(
	'tech-first',
	'problem',
	[
		'Housing associations need a single platform to keep track of repairs.',
		'Parents and carers also need an app where they can book visits.',
		'- Shared case management system for wards, clinics and the two hospitals.',
		'We aim to close the gap by building an online portal that puts cooks in touch with older people.',
	],
	[
		'Schools need help with absences.',
		'Nurses need the system to be quick.',
		'We aim to find better ways for the education system to support pupils.',
		'We aim to close the gap by building trust on the ward.',
		'One program that the trust runs is a fund for new homes.',
	],
);

judged('tech-first', 'title', ['Payroll solution'], ['Housing solutions that families can afford']);

judged('tech-first', 'opening', ['The Open Meals Finder is a web application to help carers.']);

judged('outcome', 'opening', [], ['It is meant for technically advanced users who write their own scripts.']);

judged(
	'tech-first',
	'goal',
	['Move staff to the new CRM.', 'Build a portal that carers can use.'],
	[
		'See our wiki on how to send us a proposal.',
		'Join our Slack channel and say hello.',
		'- [Portal](#portal)',
		'Ensure rules for carers that are put into force by staff who work with software.',
		'Connect farmers to tools and to one another.',
		'It asks for careful application of the rules of the road.',
	],
);

judged(
	'tech-first',
	'problem',
	['Growers need an app of their own.'],
	[
		'Trust is critical for any platform.',
		'Growers are farmers who own no software.',
		'Program offices are often slowed down by long procurement.',
	],
);

judged(
	'output',
	'goal',
	['This project delivers a new training programme.'],
	['The definition delivers a framework for later work.'],
);

judged(
	'outcome',
	'opening',
	[
		'We give young carers the chance to make friends.',
		'The club provides newcomers with the confidence to speak up.',
		'Success will be ten families moving out of the hostel.',
	],
	['It is used to store and make available the records of the archive.', 'We send tenants a form.'],
);

judged(
	'outcome',
	'goal',
	['- Victims and witnesses kept informed.', '- Complaints resolved within ten days.', '- Barriers to work removed.'],
	['- Report returned to the board.', '- Platform kept informed.', '- Tickets that were resolved in March.'],
);

judged(
	'user-specific',
	'opening',
	['We support young carers in Leeds.', 'The project will house 30 young families.'],
	['We support all users.', 'The portal will serve any carer.', 'We interviewed carers in March.'],
);

judged(
	'outcome',
	'goal',
	[
		'- Free up nurses’ time.',
		'- Simplify how residents report problems.',
		'- Develop the digital skills of older residents.',
		'- Create jobs for local people.',
		'- Provide better care for people with dementia.',
		'- Make public transport more reliable.',
		'- Keep more young people in school.',
		'- Better coordination between hospitals and care homes.',
		'- Address the gender pay gap.',
	],
	[
		'- Create an app for local people.',
		'- Make the platform more reliable.',
		'- Improve the portal for tenants.',
		'- Provide better tools for developers.',
		'- Provide training for staff.',
		'- Simplify how the modules are built.',
	],
);

judged(
	'tech-first',
	'opening',
	[
		'A web app to help parents find child care.',
		'By building an online platform, we will bring cooks and diners together.',
	],
	[
		'The computer system went down twice last winter.',
		'You can find the form on the portal.',
		'The service must work with the existing case system.',
		'Create a framework for partnership.',
		'Design services around people.',
		'Help people get online.',
		'We chose not to build an app.',
		'Seeds are open source.',
	],
);

judged('tech-first', 'title', ['Website Redesign RFP'], ['Street Lighting Replacement']);
