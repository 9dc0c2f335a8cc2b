import { phrases } from '../language/phrases.ts';
import { absolutes } from '../language/procurement.ts';
import { preferenceRule } from '../preference-rule.ts';

export default preferenceRule({
	id: 'tech-dogmatic',
	title: 'Judge technology by what it does, not by what it is',
	severity: 'information',
	keyPoints: ['KP12'],
	avoid: absolutes,
	unless: phrases(
		'because|unless|except|so that|since|in order to|so as to|to (?:avoid|let|allow|keep|make sure)|where (?:possible|it|this|that|\\[)|if |given that|by law|required by|policy|licen[cs]e|mit|apache|otherwise|by default',
		'i',
	),
	message: words =>
		`“${words}” rules out what may serve people better, and gives no reason. Say what it is meant to avoid, and let that decide.`,
	fix: ['Say when something else may be better', 'It may be otherwise where ${1:[what would matter more]}.'],
});
