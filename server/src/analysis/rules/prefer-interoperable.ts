import { phrases } from '../language/phrases.ts';
import { standingAlone } from '../language/procurement.ts';
import { preferenceRule } from '../preference-rule.ts';

export default preferenceRule({
	id: 'prefer-interoperable',
	title: 'Prefer systems that work with others',
	severity: 'information',
	keyPoints: ['S', 'KP12'],
	avoid: standingAlone,
	unless: phrases(
		'exchang(?:e|es|ing) data|shar(?:e|es|ing) data with|(?:works?|working) with|interoperab(?:le|ility)|open interfaces?|apis?|in this phase|for now|at first|initially|yet|because|for security|by law',
		'i',
	),
	message: words =>
		`A system that stands alone (“${words}”) leaves people to type the same thing twice. Say which systems it has to work with.`,
	fix: ['Say what it has to work with', 'It exchanges data with ${1:[which systems]} by an open interface.'],
});
