import { ahead, anyOfFinders, around, behind, type Finder, matchingAny } from './around.ts';
import { boards } from './lexicon/governance.ts';
import { wordList } from './word-list.ts';

const period =
	'(?:daily|weekly|fortnightly|monthly|bi monthly|quarterly|regular|periodic|written|annual|two weekly|bi weekly)';
const will = '(?:(?:will|shall|is to|are to|must) )?';

/** A quick look for what may be one. */
export const maybeReporting =
	/\b(?:reports?|reporting|reported|dashboards?|progress|rag|red[\s-]+amber|sign|signs|approves?|gates?|updated|updates?|informed|briefed|notified|slides?|papers?|summary|summaries)\b/i;

/** Leaders are told: reports, dashboards, colours, and signatures at the end of a stage. */
export const reporting: Finder = anyOfFinders(
	around(wordList(boards), [
		{
			after: behind(
				` ${will}(?:only )?(?:receive|receives|get|gets|be sent|be given|is sent|are sent|sees|see) (?:an? |the |its |their )?(?:\\w+ ){0,3}?(?:reports?|dashboards?|updates?|slides?|papers?|summary|summaries)`,
			),
		},
		{ after: behind(` ${will}(?:be |is |are )?(?:kept )?(?:updated|informed|briefed|notified)(?! (?:by|on|before) )`) },
		{
			after: behind(` ${will}(?:formally )?(?:signs? off|approves?) (?:each|every|all|the end|stage|the stage|gates?)`),
		},
		{
			before: ahead(
				'(?:report|reports|reporting|reported|report back) (?:on )?(?:progress |monthly |weekly |quarterly |regularly ){0,3}to (?:the |our )?(?:\\w+ )?',
			),
		},
		{
			before: ahead(
				'(?:progress|reports?|updates?) (?:shall|will|must|is to|are to|is|are) (?:be )?(?:placed before|presented to|submitted to|sent to|circulated to|tabled at|put to) (?:the |our )?(?:\\w+ )?',
			),
		},
		{ after: behind(' sign off') },
		{ before: ahead('(?:sign off|approval) by (?:the |our )?(?:\\w+ )?') },
		{ before: ahead('dashboards? for (?:the |our )?(?:\\w+ )?') },
	]),
	matchingAny(
		`(?:${period} )?(?:status|highlight|progress) (?:update )?reports?`,
		`${period} (?:status |progress |highlight |update |written )?(?:reports?|dashboards?|status updates?|progress updates?)(?= (?:to|for|goes?|will|from|on|showing|with|is|are|and|shall|be)\\b)`,
		'rag (?:status|rating|rated|reports?)|red amber green',
		'sign off (?:is |will be )?(?:required|needed) (?:at|from|by|before|for)|stage gates?|gate reviews?|end of stage (?:report|approval|sign off)',
		'(?:monthly|weekly|quarterly) dashboards?',
		'progress (?:(?:will|shall|is to|must) be |is )reported (?:back )?(?:to|by|in writing|every|each|once|monthly|weekly|quarterly)',
	),
);
