import { judged } from './judged.ts';

judged(
	'measured',
	'goal',
	[
		'Walking buses run in three or more villages.',
		'40 older people will learn to swim.',
		'At least one visit per week',
	],
	['One of the nurses visits.', 'More people learn to swim.'],
);

judged(
	'outcome',
	'opening',
	[
		'The main goal of this effort is to improve life for the frailest patients.',
		'We aim to strengthen planning in the villages, so that they are warned in time.',
		'Our vision is a town where no child goes to school hungry.',
	],
	[
		'Carers have difficulty finding services that can help them live better lives.',
		'Clerks are unable to reduce the wait.',
		'More than 80% of drivers say that the road is safer for lorries.',
		'Homebridge is a charity that helps people out of debt.',
	],
);
