import { judged } from './judged.ts';

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
		'Establish a network of peer mentors.',
		'Modernise the apprenticeship system.',
		'Design services around people.',
		'Help people get online.',
		'Get more pensioners online.',
		'You will find the dates on the intranet.',
		'We chose not to build an app.',
		'Seeds are open source.',
	],
);

judged('tech-first', 'title', ['Website Redesign RFP'], ['Street Lighting Replacement']);

judged(
	'tech-first',
	'opening',
	['Improve the application that carers use.'],
	['Streamline the benefits application process.'],
);

judged('output', 'goal', ['Build an app.'], ['We chose not to build an app.', 'Transform mental health services.']);

judged(
	'outcome',
	'goal',
	['- Streamline the application process for small businesses.'],
	['- Improve the application.'],
);
