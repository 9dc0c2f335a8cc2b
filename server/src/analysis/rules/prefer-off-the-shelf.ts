import { madeToOrder, marketLooked } from '../language/procurement.ts';
import { preferenceRule } from '../preference-rule.ts';

export default preferenceRule({
	id: 'prefer-off-the-shelf',
	title: 'Buy what others use, and build only what nobody sells',
	severity: 'information',
	keyPoints: ['S', 'KP11', 'KP12'],
	avoid: madeToOrder,
	unless: marketLooked,
	message: words =>
		`“${words}” means something made for one organisation, which nobody else helps to pay for or keep up to date. Say why no ready-made product serves, or ask for one.`,
	fix: [
		'Say why no ready-made product serves',
		'No ready-made product serves, because ${1:[what we looked at, and what it cannot do]}.',
	],
});
