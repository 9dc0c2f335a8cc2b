import { phrases } from '../language/phrases.ts';
import { proprietary } from '../language/procurement.ts';
import { preferenceRule } from '../preference-rule.ts';

export default preferenceRule({
	id: 'prefer-open-standards',
	title: 'Prefer open standards to one supplier’s own',
	severity: 'information',
	keyPoints: ['S', 'KP12'],
	avoid: proprietary,
	unless: phrases(
		'open (?:\\w+ )?(?:standards?|formats?|protocols?)|common standards?|because|by law|replaced by',
		'i',
	),
	message: words =>
		`What is built on “${words}” cannot be taken to another supplier, so this one sets the price. Ask for open standards.`,
	fix: ['Ask for open standards', 'We ask for ${1:[which open standards]}, so that another supplier can take over.'],
});
