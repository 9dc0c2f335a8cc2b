import { phrases } from '../language/phrases.ts';

const soon = "(?:we'll|we will|we'd|we would|we could|we might|we want to|we plan to|we hope to|we propose to)";

/** How people say a thing in passing that others give a section to. */
export const phrasesOf = {
	measures: phrases(
		"(?:we|you)(?:'ll| will| shall) (?:know|count|measure|track)|know (?:that )?(?:we|it|this) (?:are|is|has|have) (?:success|work|been)\\w*|success (?:is|means|will mean|looks like|will look like)|the (?:measure|number|figure|test) (?:that )?(?:we care|matters|to move|is)|(?:our|the) target is|as measured by|measured by",
		'i',
	),
	looked: phrases(
		'(?:we|i|they|who) (?:have )?(?:interviewed|surveyed|asked|observed|counted|measured|heard|visited|shadowed|spoke|talked|listened|sat)|interviewed|surveyed|respondents?|(?:per cent|percent|%) of|(?:told|asked) us|research (?:that )?we (?:have )?(?:done|did)',
		'i',
	),
	/** "according to the Ports Survey", and not "according to need". */
	authority:
		/\b[Aa]ccording to (?:(?:the|a|our|one|recent|official) )*(?:\[?[A-Z]|\d|surveys?|research|stud(?:y|ies)|figures|statistics|census)/,
	source: phrases(
		'surveys?|interviews?|research|stud(?:y|ies)|evaluations?|pilots?|trials?|tests?|testing|workshops?|focus groups?|consultations?|feedback|statistics|census|figures|analys[ei]s|reports?|questionnaires?|audits?|reviews?|findings|participants|observations?',
		'i',
	),
	told: phrases(
		'found|show(?:s|ed|n)?|reveal(?:s|ed)|indicat(?:es|ed)|told|said|suggest(?:s|ed)?|reported|identified|concluded|confirm(?:s|ed)|demonstrat(?:es|ed)|highlighted|carried out|conducted|undertaken|took part|responded|learn(?:t|ed)',
		'i',
	),
	// A currency sign is no word, so that the edges of words are told here.
	budget:
		/\b(?:costs?|budget|grants?|funding|funded|funds?|price|asking|apply(?:ing)?|request\w*|need|total|spend)\b[^.;\n]{0,60}[£$€]\s?\d|[£$€]\s?\d[\d,.]*\w*\s[^.;\n]{0,40}\b(?:budget|grant|funding|in\s+total|set\s+aside)\b/i,
	risks: phrases(
		"(?:main|biggest|real|chief|one|first|key) (?:risk|worry|danger|fear|concern)s? (?:is|are)|(?:the|a) (?:risk|danger) (?:is|are|that)|we (?:worry|are worried|do not know (?:if|whether|yet)|don't know (?:if|whether|yet)|are not sure|aren't sure|are assuming|have assumed)|(?:could|might|may|can) (?:still )?go wrong",
		'i',
	),
	trial: phrases(
		`${soon} (?:w+ ){0,2}?(?:try|test|trial|pilot|prototype|experiment|compare)|(?:what|things that|ideas that) (?:might|could) (?:help|work)|one idea is|another (?:idea|option) is`,
		'i',
	),
};

/** "by March", "12 weeks", "Q3 2027", "week 4", "2026". */
export const isDated = (prose: string): boolean => dated.test(prose);

const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter)';
const number = '(?:\\d+|two|three|four|five|six|eight|nine|ten|twelve)';

const dated = phrases(
	`(?:by|in|from|until|before|early|late|mid|end of|during|to) ${month}|${month} \\d{1,4}|\\d{1,2}(?:st|nd|rd|th)? ${month}|(?:q[1-4]|20[2-9]\\d)|(?:weeks?|months?|days?|years?) \\d+|${number} (?:working )?(?:days?|weeks?|months?|years?)`,
	'i',
);

/** Any word for time: enough where the heading has said that it is about time. */
export const speaksOfTime = (prose: string): boolean => times.test(prose);

const times = phrases(
	`${month}|(?:weeks?|months?|years?|days?|terms?|quarters?|sprints?|hours?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|now|next|later|then)|(?:19|20)\\d\\d|\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]m|q[1-4]|fy ?\\d+`,
	'i',
);
