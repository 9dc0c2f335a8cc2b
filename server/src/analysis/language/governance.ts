import { boards } from './lexicon/governance.ts';
import { anyOf, phrases } from './phrases.ts';

const leaders = `(?:${anyOf(boards)})`;
const period =
	'(?:daily|weekly|fortnightly|monthly|bi monthly|quarterly|regular|periodic|written|annual|two weekly|bi weekly)';

/** Leaders are told: reports, dashboards, colours, and signatures at the end of a stage. */
export const reporting = phrases(
	[
		`(?:(?:${period}) )?(?:status|highlight|progress) (?:update )?reports?`,
		`${period} (?:status |progress |highlight |update |written )?(?:reports?|dashboards?|status updates?|progress updates?)(?= (?:to|for|goes?|will|from|on|showing|with|is|are|and|are to|shall|be)\\b)`,
		'rag (?:status|rating|rated|report|reports)|red amber green',
		`${leaders} (?:(?:will|shall|is to|are to|must) )?(?:only )?(?:receive|receives|get|gets|be sent|be given|is sent|are sent|sees|see) (?:an? |the |its |their )?(?:\\w+ ){0,3}?(?:reports?|dashboards?|updates?|slides?|papers?|summary|summaries)`,
		`${leaders} (?:(?:will|shall|is to|are to|must) )?(?:be |is |are )?(?:kept )?(?:updated|informed|briefed|notified)`,
		`(?:report|reports|reporting|reported|report back) (?:on )?(?:progress |monthly |weekly |quarterly |regularly ){0,3}to (?:the |our )?(?:\\w+ )?${leaders}`,
		`${leaders} (?:(?:will|shall|is to|are to|must) )?(?:formally )?(?:signs? off|approves?) (?:each|every|all|the end|stage|the stage|gates?)`,
		'sign off (?:is |will be )?(?:required|needed) (?:at|from|by|before|for)|stage gates?|gate reviews?|end of stage (?:report|approval|sign off)',
		`(?:monthly|weekly|quarterly) dashboards?|dashboards? for (?:the |our )?(?:\\w+ )?${leaders}`,
	].join('|'),
);
