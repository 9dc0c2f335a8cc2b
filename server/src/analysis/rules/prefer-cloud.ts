import { phrases } from '../language/phrases.ts';
import { inHouse } from '../language/procurement.ts';
import { preferenceRule } from '../preference-rule.ts';

export default preferenceRule({
	id: 'prefer-cloud',
	title: 'Prefer services that can be reached from any device',
	severity: 'information',
	keyPoints: ['S', 'KP12'],
	avoid: inHouse,
	unless: phrases('cloud|any device|because|by law|required by|air gapped|offline', 'i'),
	message: words =>
		`“${words}” ties the work to one place, and somebody has to look after the machines. Prefer a cloud service, or give the reason against one.`,
	fix: [
		'Prefer a cloud service',
		'We would rather have a cloud service that can be reached from any device, unless ${1:[the reason against it]}.',
	],
});
