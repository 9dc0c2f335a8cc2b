import { phrases } from '../language/phrases.ts';
import { lockedIn } from '../language/procurement.ts';
import { preferenceRule } from '../preference-rule.ts';

export default preferenceRule({
	id: 'prefer-data-access',
	title: 'Keep full access to your own data',
	severity: 'information',
	keyPoints: ['S', 'KP12'],
	avoid: lockedIn,
	stated: true,
	unless: phrases(
		'(?:all (?:of )?|any of )?our data (?:in full|at any time|whenever|out)|(?:take|get|export|extract|download|back|out|hand over|give us) (?:\\w+ )?all of (?:our|the) data|full access|at any time|at no charge|free of charge|on our behalf|escrow',
		'i',
	),
	message: () =>
		'Data that a supplier holds, or charges for, is hard to use elsewhere and hard to take away. Say how you get all of it out, at any time.',
	fix: [
		'Ask for full access to the data',
		'We can take out all of our data, at any time and at no charge, by ${1:[which interface]}.',
	],
});
