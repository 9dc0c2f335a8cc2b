import { ahead, anyOfFinders, around, behind, type Finder, matchingAny } from './around.ts';
import { offlineChannels } from './lexicon/channels.ts';
import { wordList } from './word-list.ts';

const ending =
	'(?:close|closed|end|ended|stop|stopped|cease|withdrawn|switched off|shut|shut down|removed|phased out|discontinued|retired|abolished|scrapped)';
const matter =
	'(?:applications?|bookings?|claims?|requests?|forms?|renewals?|payments?|registrations?|referrals?|appointments?|reports?|orders?|enquiries|submissions?|services?)';
const these = '(?:the |our |all |its |their |any )?(?:\\w+ ){0,2}';

/** A quick look for what may be one. */
export const maybeClosing =
	/\b(?:clos|withdraw|discontinu|abolish|eliminat|scrap|remov|retir|phas|switch|shut|replac|ceas|ends?\b|ending|ended|stop|no\s+longer|only|default|online|electronically|digital)/i;

/** A way in is closed, or what is left is online. */
export const closing: Finder = anyOfFinders(
	around(wordList(offlineChannels), [
		{
			after: behind(
				` (?:(?:booking |enquiry |information |order |claim )?(?:line|lines|service|number|desk|team) )?(?:for (?:\\w+ ){1,3}?)?(?:(?:will|would|shall|must|is to|are to|can|to) )?(?:then |also |eventually |gradually |finally )?(?:be )?${ending}`,
			),
		},
		{
			before: ahead(`(?:replace|replaces|replacing) ${these}`),
			after: behind(
				' (?:with|by) (?:an? |the )?(?:\\w+ )?(?:online|digital|app|web|portal|chatbot|website|self service)',
			),
		},
		{
			before: ahead(
				`(?:clos|withdraw|discontinu|abolish|scrap|remov|retir|phas|switch|shutt|end|stopp)(?:e|es|ing|s)? (?:out |off |down )?${these}`,
			),
		},
	]),
	matchingAny(
		'(?:by|through|via|over) (?:video|app|the app|e mail|email|text message|web chat|webchat|chatbot|the website|the portal) only(?! (?:if|when|where|for|on request|as)\\b)',
		'(?:eliminat|ceas|end|remov|phas|withdraw|discontinu|stopp?)(?:e|es|ing|s)? (?:out )?(?:paper|fax|phone|telephone|post|postal|cash|cheques?|counter|in person|walk in)(?: (?:and|or) \\w+)? (?:\\w+ )?(?:as (?:an? )?(?:channels?|options?|means|ways?)|submissions?|applications?|payments?|channels?)',
		'no longer (?:be )?(?:accept|accepts|accepted|take|takes|taken|offer|offers|offered|possible|available) (?:\\w+ ){0,3}?(?:paper|phone|post|cash|cheques?|walk ins?|in person|face to face|calls)',
		'(?:paper|phone|postal|cash|cheque|in person|face to face) (?:\\w+ ){0,3}?(?:will|shall) no longer be',
		'(?:online|digital|app|web|digitally) only(?! (?:if|mode|flag|option|feature|when|build|version|cookie)s?)',
		'only (?:be )?(?:available |accepted |possible |offered |made |submitted |booked |done )?(?:online|digitally|(?:through|via) the (?:app|portal|website|web site)|on the website|in the app)',
		'digital by default|(?:fully|entirely|exclusively|solely|wholly) online|100% (?:online|digital)',
		`all ${matter} (?:must|will|shall|have to|need to|are to) (?:then )?be (?:made|submitted|done|booked|handled|received|sent|processed|filed|completed) (?:online|electronically|digitally|(?:through|via) the (?:app|portal|website)|in the app)`,
	),
);
