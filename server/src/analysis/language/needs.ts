import { anyOfFinders, around, behind, type Finder, filtered, matching } from './around.ts';
import { groups, vagueGroups } from './lexicon/people.ts';
import { outsiders, staffWords } from './lexicon/staff.ts';
import { phrases } from './phrases.ts';
import { wordList } from './word-list.ts';

/** A quick look for what may be one. */
export const maybeWishing =
	/\b(?:every|wants?|expects?|demands?|prefers?|craves?|interest|would|desperately|badly|urgently|appetite|need|desire|hunger|clear|obvious|well[\s-]known|evident|common|widely|no\s+secret|love|hate|rather|crying|desperate|eager|ready|waiting|longing|tired|fed\s+up|keen|asking|phones?|smartphones?|mobiles?|tablets?|no\s+longer|undeniable|beyond|agrees?|knows?|needless|of\s+course)\b/i;

/** Several people, or one word for many of them: "customer demand" and "the client expects JSON" are about something else. */
const people = filtered(wordList(outsiders, staffWords, groups, vagueGroups, ['people', 'user', 'audience']), words =>
	/(?:s|people|children|women|men|staff|public|everyone|everybody|community|audience)$/i.test(words),
);
const flatly = '(?:(?:now|today|all|increasingly|clearly|really|also|always|simply|just|still) ){0,3}';

/** Somebody is said to want something, flatly; or to need a thing, which is not yet what they need to do. The core is who. */
export const wishing: Finder = anyOfFinders(
	around(people, [
		{
			after: behind(
				` ${flatly}(?:wants?|expects?|demand|demands (?=an?|the|more|better)|prefers?|crave|would (?:like|love|prefer|welcome|value|benefit from)|(?:desperately|badly|urgently) need)`,
			),
		},
		{
			after: behind(
				` ${flatly}(?:love|hate|would rather|(?:are|is) (?:${flatly})(?:crying out|desperate|eager|ready|waiting|longing) for|(?:are|is) (?:${flatly})(?:tired of|fed up with|keen (?:to|on))|(?:have been|has been) (?:waiting|asking|crying out) for|no longer (?:want|accept|expect|have time for))`,
			),
		},
		{
			after: behind(
				` ${flatly}(?:all |mostly |only )?(?:live on|do everything on|use|have|own|carry) (?:(?:their|a|an) )?(?:phones?|smartphones?|mobiles?|tablets?)(?! (?:number|box|line|call))`,
			),
		},
		{
			after: behind(
				` ${flatly}needs? (?:an?|more|better|faster|easier|simpler|quicker|instant|modern|new|one|real time|personalised|seamless|digital|online|mobile)`,
			),
		},
	]),
	matching(
		phrases(
			"every (?:[\\w-]+ ){0,2}(?:team|school|company|customer|council|business|parent|teacher|developer|family|shop|museum|hospital|charity|resident|tenant) (?:now |really |already )?(?:wants|needs an?|expects|is asking for|would love)|(?:nobody|no one) (?:now |really |ever )?wants? to|(?:there is|there's|we see|we know there is) (?:an? )?(?:clear|strong|high|huge|growing|real|urgent|great|increasing|massive|obvious|pressing|widespread|significant)? ?(?:and \\w+ )?(?:demand|appetite|need|desire|hunger|interest) (?:for|among|from|in)|(?:it is|it's) (?:clear|obvious|well known|evident|common knowledge|widely known|no secret|beyond doubt|undeniable)(?: that|,)[^.;]{0,60}?\\b(?:need|want|expect|prefer)s?",
		),
	),
);

/** The writer does not claim to know. */
export const hedging = phrases(
	'assum(?:e|es|ed|ing|ption|ptions)|hypothes(?:is|es|ise)|believe|think|suspect|expect that|guess|may|might|could|perhaps|probably|presumably|seem(?:s|ed)?|appear(?:s|ed)?|if|whether|when|where|why|how|what|who|which|as|for|so that|because',
	'i',
);
