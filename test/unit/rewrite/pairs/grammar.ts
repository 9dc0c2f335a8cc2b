import type { Pair } from './pair.ts';

/** Verbs in their finite form, that agree; pronouns that mean somebody; the present; articles and capitals. */
export const grammar: readonly Pair[] = [
	// What people are or have is no ability.
	[
		'We will pilot sensors in homes to help older people live independently for longer.',
		'Older people live independently for longer. Means to test: sensors in homes.',
	],
	[
		'We need an app to help families stay warm and save money.',
		'Families stay warm and save money. Means to test: an app.',
	],
	['We need an app to help the family stay warm.', 'The family stays warm. Means to test: an app.'],
	[
		'We need an app to help the family save money and stay warm.',
		'The family can save money and stay warm. Means to test: an app.',
	],
	[
		'The objective is to acquire a case management system to help caseworkers spend more time with families.',
		'Caseworkers spend more time with families. Means to test: a case management system.',
	],
	[
		'Design and build a website to help first-time buyers understand the steps of buying a home.',
		'First-time buyers understand the steps of buying a home. Means to test: a website.',
	],
	['We will build a website that enables tenants to be heard.', 'Tenants are heard. Means to test: a website.'],
	[
		'We will build an app that allows every patient to be seen on time.',
		'Every patient is seen on time. Means to test: an app.',
	],
	[
		'We will build an app that allows patients to be able to choose a doctor.',
		'Patients can choose a doctor. Means to test: an app.',
	],
	[
		'The agency seeks a mobile-friendly website to give veterans faster access to their records.',
		'Veterans have faster access to their records. Means to test: a mobile-friendly website.',
	],
	[
		'We will build a portal to give every tenant a say in repairs.',
		'Every tenant has a say in repairs. Means to test: a portal.',
	],
	[
		'The department will procure a case management system to provide social workers with up-to-date information about families.',
		'Social workers have up-to-date information about families. Means to test: a case management system.',
	],
	[
		"We're seeking a platform to give tenants a way to report repairs.",
		'Tenants can report repairs. Means to test: a platform.',
	],
	[
		'We need an app that gives young people the confidence to speak up.',
		'Young people can speak up. Means to test: an app.',
	],
	[
		'We need to build an app to show people where they can buy cheap fuel.',
		'People can see where they can buy cheap fuel. Means to test: an app.',
	],
	['We will build an app to tell drivers where to park.', 'Drivers know where to park. Means to test: an app.'],
	// Easier
	[
		'The council is introducing an online booking system to make it easier for residents to book a bulky waste collection.',
		'It is easier for residents to book a bulky waste collection. Means to test: an online booking system.',
	],
	[
		'We will build an app to make it possible for deaf people to call 999.',
		'Deaf people can call 999. Means to test: an app.',
	],
	[
		'We propose a digital wallet that makes paying for school meals simpler for parents.',
		'Paying for school meals is simpler for parents. Means to test: a digital wallet.',
	],
	['We will build an app to make our streets safer.', 'Our streets are safer. Means to test: an app.'],
	[
		'We will build an app to make the journey to school safer.',
		'The journey to school is safer. Means to test: an app.',
	],
	// Every verb that is joined
	[
		'Creating a portal that allows parents to see their child’s attendance and to message teachers.',
		'Parents can see their child’s attendance and message teachers. Means to test: a portal.',
	],
	[
		'Build an app that cuts queues, saves staff time and makes visits shorter.',
		'Cut queues, save staff time and make visits shorter. Means to test: an app.',
	],
	[
		'Developing an app to reduce waste and improve recycling rates.',
		'Reducing waste and improving recycling rates. Means to test: an app.',
	],
	[
		'This is an API that will allow employers to apply for a certificate and will allow staff to see what they have sent.',
		'Employers can apply for a certificate, and staff can see what they have sent. Means to test: an API.',
	],
	// The present
	[
		'We would build an app so that residents could report potholes.',
		'Residents can report potholes. Means to test: an app.',
	],
	[
		'We will build an app so that residents will be able to report potholes.',
		'Residents will be able to report potholes. Means to test: an app.',
	],
	['We want an app so that nobody would have to call twice.', 'Nobody will have to call twice. Means to test: an app.'],
	// Pronouns
	[
		'Build an app for residents so that they can find a dentist.',
		'Residents can find a dentist. Means to test: an app for residents.',
	],
	[
		'Roll out mobile apps to district nurses so they can update records during visits.',
		'District nurses can update records during visits. Means to test: rolling out mobile apps to district nurses.',
	],
	['We need a database to store the names of donors so that we can thank them.', undefined],
	[
		'We need an app that allows us to answer every call within a minute.',
		'We can answer every call within a minute. Means to test: an app.',
	],
	['The app lets you book an appointment.', 'You can book an appointment. Means to test: the app.'],
	[
		'We need an app so that everyone can find their way around the hospital.',
		'Everyone can find their way around the hospital. Means to test: an app.',
	],
	// The means in use is left out of what people do with it.
	[
		'We will build an app so that residents can use the app to report potholes.',
		'Residents can report potholes. Means to test: an app.',
	],
	// Capitals
	[
		'build a website so that parents can find a school place',
		'parents can find a school place. Means to test: a website',
	],
	[
		'We will build an app so that iPhone owners can pay for parking.',
		'iPhone owners can pay for parking. Means to test: an app.',
	],
	['NHS app to help patients cancel an appointment.', 'Patients can cancel an appointment. Means to test: an NHS app.'],
	// Whole clauses
	[
		'We need an online hub so that young carers can talk to each other and know where to get help.',
		'Young carers can talk to each other and know where to get help. Means to test: an online hub.',
	],
	[
		'We need an online hub so that no young carer is left without support.',
		'No young carer is left without support. Means to test: an online hub.',
	],
	[
		'We need an online hub so that fewer young carers drop out of school.',
		'Fewer young carers drop out of school. Means to test: an online hub.',
	],
	['We need an online hub so that waiting times fall.', 'Waiting times fall. Means to test: an online hub.'],
	[
		'We need an online hub so that, when people call, staff can see their history.',
		'When people call, staff can see their history. Means to test: an online hub.',
	],
	[
		'We need an online hub to enable GPs to refer patients, and patients to refer themselves.',
		'GPs can refer patients, and patients can refer themselves. Means to test: an online hub.',
	],
	[
		'We need an online hub to help the GP and the nurse work together.',
		'The GP and the nurse can work together. Means to test: an online hub.',
	],
	[
		'We need an online hub to help people who have had a stroke regain their confidence.',
		'People who have had a stroke regain their confidence. Means to test: an online hub.',
	],
	[
		'We need an online hub to help 3,000 tenants report repairs.',
		'3,000 tenants can report repairs. Means to test: an online hub.',
	],
	[
		'Redesign the website to make information easier to find.',
		'Information is easier to find. Means to test: redesigning the website.',
	],
	[
		'Deliver a website that increases donations and attracts volunteers.',
		'Increase donations and attract volunteers. Means to test: a website.',
	],
];
