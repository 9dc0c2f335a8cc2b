import { ahead, anyOfFinders, around, behind, type Finder, matching, matchingAny } from './around.ts';
import { phrases } from './phrases.ts';

/** A system that is to stand alone. */
export const standingAlone: Finder = matchingAny(
	`(?:stand alone|standalone|siloed|self contained|stovepipe|stove piped|isolated|separate and independent) (?:\\w+ ){0,3}?(?:systems?|databases?|platforms?|applications?|software|solutions?|registers?|crm)`,
	'(?:will|shall|should|must|does|do|need|needs) not (?:need to |have to )?(?:be )?(?:integrate|integrated|connect|connected|link|linked|interface|talk|exchange data|share data|interoperate) (?:with|to|into)',
	'(?:no|without(?: any)?) (?:integrations?|interfaces?|links?|connections?) (?:with|to|into|is needed|are needed|needed|required|is planned|are planned|is required|are required)',
	'(?:will|shall) (?:be |then be |then )?(?:re key(?:ed)?|rekey(?:ed)?|re enter(?:ed)?|copy and paste|copied and pasted|retype(?:d)?|re type(?:d)?|typed in again|entered (?:again|twice))',
);

/** A format, a standard or an interface that belongs to a supplier. */
export const proprietary: Finder = matchingAny(
	'(?:proprietary|vendor specific|supplier specific|non standard|closed) (?:\\w+ ){0,2}?(?:formats?|standards?|protocols?|platforms?|interfaces?|apis?|data models?|schemas?|file types?|encodings?|technology|connectors?)',
	"(?:supplier|vendor|contractor|provider)s?'?s? own (?:\\w+ ){0,2}?(?:formats?|standards?|protocols?|platforms?|interfaces?|apis?|data models?|technology|systems?|software)",
);

/** A word that describes the thing, and does not lead away from it: "custom fields in the system". */
const describing = '(?:(?!in |of |for |to |with |on |the |and |by |at |from )\\w+ )';

/** The system is what is meant, and does not only describe it: "bespoke app assets", "custom payments integration". */
const headEnds =
	/^(?=\s*(?:[^\w\s]|$)|\s+(?:for|to|that|which|with|on|of|in|by|and|or|from|will|is|are|so|as|using|because|built|developed|hosted|at|over|instead)\b)/;

/** Something made for one organisation alone. The core is what it is. */
const ownFromScratch = matching(
	phrases(
		'(?:build|write|develop|create|code)(?:ing)? (?:our|its|their|your) own (?:[\\w-]+ ){1,4}(?:from scratch|from the ground up)',
	),
);

const systemsToOrder: Finder = around(
	matching(
		phrases(
			'systems?|software|applications?|apps?|platforms?|databases?|solutions?|tools?|portals?|websites?|web sites?|modules?|crm|cms|builds?|chatbots?',
		),
	),
	[
		{
			before: ahead(
				`(?:bespoke|tailor made|made to measure|custom(?: (?:built|made|developed|coded))?|purpose built in house) ${describing}{0,3}`,
			),
			after: headEnds,
		},
		{
			before: ahead(
				'(?:build|building|develop|developing|write|writing|create|creating|code|coding) (?:[\\w-]+ ){0,6}',
			),
			after: behind(' (?:\\w+ ){0,3}?(?:from scratch|in house|from the ground up)'),
		},
		{
			before: ahead(
				'(?:build|building|develop|developing|write|writing|create|creating) (?:our|their|its|your) own (?:\\w+ ){0,3}',
			),
			after: headEnds,
		},
		{
			after: behind(
				' (?:will be |is to be |to be |must be |should be )?(?:built|developed|written|created|coded) (?:entirely |fully )?(?:from scratch|in house|from the ground up)',
			),
		},
	],
);

/** Something made for one organisation alone. */
export const madeToOrder: Finder = anyOfFinders(systemsToOrder, ownFromScratch);

/** The market was looked at, or something is said of why it does not serve. */
export const marketLooked = phrases(
	"because|since (?:no|none|nothing|the market)|as (?:no|none|nothing) |no (?:product|supplier|vendor|existing|ready made|off the shelf|commercial|suitable|other|standard|such)|none of (?:the|them)|nothing (?:on|in) the market|the market (?:does not|doesn't|cannot|can't|has no|offers no)|we (?:have )?(?:looked at|compared|tried|reviewed|tested)|off the shelf|ready made|market (?:review|test|engagement|analysis)|significant (?:extra |additional )?value|does not exist|do not exist|unlike",
	'i',
);

const ours =
	"(?:our|the council's|the trust's|the organisation's|the department's|the agency's|the company's|the university's|the school's)";
const ownPlace = '(?:own|existing|local|internal|physical|in house|on site|council|corporate)';
const place = '(?:servers?|data cent(?:re|er)s?|data halls?|server rooms?|premises|buildings?|hardware)';

/** Servers that one has to look after oneself. */
export const inHouse: Finder = matchingAny(
	`(?:hosted|hosting|host|run|runs|running|deployed|deploy|installed|install|kept|housed|stored|located|live|sit|sits) (?:on|in|at|from|within) (?:${ours} (?:${ownPlace} ){0,3}${place}|(?:the |its |their |your )?(?:${ownPlace} ){1,3}${place}|(?:the|our) (?:basement|server room|comms room))`,
	'(?:hosted|hosting|host|run|runs|running|deployed|deploy|installed|install|kept|stored|buy|bought|procure|procured|solution|system|software|platform|hosting) (?:fully |entirely )?(?:on prem|on premise|on premises|on site|in house)(?! (?:team|developers?|staff|designers?|skills?|capability))',
	'on prem(?:ise|ises)? (?:hosting|deployment|installation|servers?|solution|system|software|infrastructure|platform)|in house (?:servers?|hosting|data cent(?:re|er))',
	`(?:buy|purchase|procure|install|order)(?:ing)? (?:(?:new|more|two|three|four|some|our|own|additional|physical|an?|the) ){0,3}(?:servers|server|server hardware|server racks?|racks? of servers)`,
);

/** Data that a supplier keeps, charges for or does not give back. */
export const lockedIn: Finder = matchingAny(
	'(?:data|records|content) (?:(?:in it|itself) )?(?:(?:will|shall|is|are|to|would|must|can) ){0,3}(?:be )?(?:held|owned|controlled|retained|kept) (?:only |solely |exclusively )?by (?:the |our |a |an )?(?:\\w+ )?(?:supplier|vendor|contractor|(?:software|it|cloud|system|platform|hosting|technology) provider|software company|third party|manufacturer)',
	'(?:supplier|vendor|contractor|(?:software|it|cloud|system|platform|hosting|technology) provider) (?:(?:will|shall|is to|would|to) )?(?:owns?|holds?|keeps?|retains?|controls?) (?:all |the |our |its |any |all of the |all our ){0,3}(?:\\w+ )?(?:data|records|database|content)(?! (?:safe|secure|up to date|protected|confidential|private|backed up))',
	'(?:charge|charges|fee|fees|cost|costs|pay|paid|payment) (?:\\w+ ){0,3}?(?:for|to|per) (?:(?:each|every|any|an?|the|our|data) ){0,3}(?:export|exports|extract|extraction|extracts|data extract|get our data)',
	'(?:data|records) (?:cannot|can not|could not|will not|may not) be (?:exported|extracted|taken out|downloaded|migrated|got out)|(?:no|without(?: any)?|does not (?:need|require|include)|not include|excludes?) (?:an? |any )?(?:api|apis|data export|export function|data extracts?|export facility|means of export)',
	'(?:no|without) (?:direct )?access to (?:our|the) (?:\\w+ )?data',
	'(?:exports?|extracts?|extractions?|data requests?) (?:will be |shall be |is |are |to be )?(?:charged|billed|chargeable|priced|invoiced|quoted)(?: for)?(?: separately| extra| per \\w+| at)?',
	'(?:data|records|content|recordings|readings|results) (?:(?:will|shall|to) )?(?:remains?|stays?|belongs?|become|becomes) (?:the property of |with |to |in the hands of )(?:the |our |a |an )?(?:\\w+ )?(?:supplier|vendor|contractor|provider|manufacturer|publisher|company)',
	'(?:data|records|content|recordings|readings|results) (?:can |will |may |is to |are to )?(?:only )?be (?:exported|extracted|taken out|seen|downloaded|read|had) (?:only |solely )?(?:by|through|from|with the help of) (?:the |our |a )?(?:\\w+ )?(?:supplier|vendor|contractor|provider|manufacturer)',
);

const kind =
	'(?:open source|open sourced|built in house|developed in house|in house|cloud based|cloud native|cloud hosted|in the cloud|in the public cloud|hosted in the cloud|serverless|on premises?|blockchain based|on (?:a |the )?blockchain|ai powered|ai based|ai first|microservices?|microservice based|based on (?:a )?(?:microservices?|blockchain|government as a platform)|closed source|proprietary|microsoft|microsoft based)';

/** A rule without exception about what technology must be. */
export const absolutes: Finder = matchingAny(
	`(?:all|every|any|each|no) (?:\\w+ ){0,4}?(?:must|shall|will|has to|have to|should|may|can)(?: only| always)? be ${kind}`,
	`(?:must|shall|has to|have to) (?:always |only |all |without exception )?be (?:fully |100% |entirely |completely |exclusively |wholly )?${kind}`,
	`(?:all|every|any|each) (?:\\w+ ){0,3}?(?:services?|code|software|components?|systems?|modules?|applications?|apps?|tools?|backends?)(?: only)? (?:must|shall|has to|have to|will)(?: only| always)? be (?:written|built|developed|coded|programmed) (?:only )?(?:in|on|with) (?!an? |the |plain|simple|clear|such |ways? |their |our |its |english|welsh|line |accordance|partnership|house |writing|people|users)[\\w#+]+(?:\\.\\w+)?(?: only)?`,
	`(?:only|exclusively|nothing but) (?:use |buy |adopt |procure |consider |accept )?(?:open source|microsoft|in house|cloud based|cloud|proprietary|commercial) (?:software|tools?|products?|solutions?|systems?|technolog(?:y|ies)|services?|platforms?|components?)`,
	`(?:open source|in house|cloud|microsoft|blockchain|ai) (?:only|or nothing)(?! (?:if|when|where))`,
	`no (?:open source|cloud|third party|commercial|off the shelf|proprietary|bought in) (?:software|tools?|products?|solutions?|systems?|services?|code|components?)? ?(?:will|shall|may|can|must|are|is) (?:be )?(?:used|allowed|permitted|considered|accepted|bought|adopted)`,
);

/** Anything that can be chosen and that holds or shows data. */
export const anySystem: Finder = matching(
	phrases(
		'systems?|software|apps?|applications?|platforms?|portals?|tools?|databases?|websites?|web sites?|chatbots?|cloud services?|products?|registers?|dashboards?|crm|cms|apis?',
	),
);
