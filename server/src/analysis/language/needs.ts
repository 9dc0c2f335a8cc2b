import { vagueGroups } from './lexicon/people.ts';
import { outsiders, staffWords } from './lexicon/staff.ts';
import { anyOf, phrases } from './phrases.ts';

/** A quick look for what may be one. */
export const maybeWishing =
	/\b(?:wants?|expects?|demands?|prefers?|craves?|would|desperately|badly|urgently|appetite|need|desire|hunger|clear|obvious|well[\s-]known|evident|common|widely|no\s+secret|undeniable|beyond|agrees?|knows?|needless|of\s+course)\b/i;

const people = `(?:${anyOf(outsiders, staffWords, vagueGroups, ['people', 'user', 'students', 'teams', 'everybody', 'everyone', 'nobody'])})`;

/** Somebody is said to want or need something, flatly. The group "who" is whom; "wants" is what they are said to feel. */
export const wishing = phrases(
	[
		`(?<who>${people}) (?:(?:now|today|all|increasingly|clearly|really|also|always|simply|just) )*(?<wants>wants?|expects?|demands?|prefers?|crave|would (?:like|love|prefer|welcome|value|benefit from)|desperately need|badly need|urgently need)(?! to know whether)`,
		"(?:there is|there's|we see|we know there is) (?:an? )?(?:clear|strong|high|huge|growing|real|urgent|great|increasing|massive|obvious|pressing|widespread|significant)? ?(?:and \\w+ )?(?:demand|appetite|need|desire|hunger) (?:for|among|from)",
		"(?:it is|it's) (?:clear|obvious|well known|evident|common knowledge|widely known|no secret|beyond doubt|undeniable) (?:that|,)|(?:everyone|everybody|we all) (?:knows?|agrees?|wants?)|needless to say|of course ,? (?:people|residents|users|customers) (?:want|need)",
	].join('|'),
);
