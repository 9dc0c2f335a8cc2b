import { offlineChannels } from './lexicon/channels.ts';
import { anyOf, phrases } from './phrases.ts';

const channel = `(?:${anyOf(offlineChannels)})`;
const ending =
	'close|closed|end|ended|stop|stopped|cease|withdrawn|switched off|shut|shut down|removed|phased out|discontinued|retired|abolished|scrapped';
const matter =
	'(?:applications?|bookings?|claims?|requests?|forms?|renewals?|payments?|registrations?|referrals?|appointments?|reports?|orders?|enquiries|submissions?|services?)';

/** A way in is closed, or what is left is online. */
export const closing = phrases(
	[
		`${channel} (?:(?:will|would|shall|must|is to|are to|can|to) )?(?:then |also |eventually |gradually |finally )?(?:be )?(?:${ending})`,
		`(?:clos|withdraw|discontinu|abolish|scrap|remov|retir|phas|switch|shutt|end|stopp)(?:e|es|ing|s)? (?:out |off |down )?(?:the |our |all |its |their |any )?(?:\\w+ ){0,2}?${channel}`,
		`(?:replace|replaces|replacing) (?:the |our |all |its |their )?(?:\\w+ ){0,2}?${channel} (?:with|by) (?:an? |the )?(?:\\w+ )?(?:online|digital|app|web|portal|chatbot|website|self service)`,
		`no longer (?:be )?(?:accept|accepts|accepted|take|takes|taken|offer|offers|offered|possible|available) (?:\\w+ ){0,3}?(?:paper|phone|post|cash|cheques?|walk ins?|in person|face to face|calls)`,
		`(?:paper|phone|postal|cash|cheque|in person|face to face) (?:\\w+ ){0,3}?(?:will|shall) no longer be`,
		'(?:online|digital|app|web|digitally) only(?! (?:if|mode|flag|option|feature|when|build|version|cookie)s?)',
		`only (?:be )?(?:available |accepted |possible |offered |made |submitted |booked |done )?(?:online|digitally|through the (?:app|portal|website|web site)|via the (?:app|portal|website)|on the website|in the app)`,
		'digital by default|fully online|entirely online|exclusively online|solely online|100% (?:online|digital)|wholly online',
		`all ${matter} (?:must|will|shall|have to|need to|are to) (?:then )?be (?:made|submitted|done|booked|handled|received|sent|processed|filed|completed) (?:online|electronically|digitally|through the (?:app|portal|website)|via the (?:app|portal|website)|in the app)`,
	].join('|'),
);
