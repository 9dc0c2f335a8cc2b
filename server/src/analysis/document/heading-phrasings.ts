import type { HeadingPattern } from './heading-questions.ts';

/**
 * Headings that people write in words of their own, as they are once normalised: tried before the single words that
 * would send them elsewhere ("how it is now" is no approach, "target market" no measure).
 */
export const phrasings: readonly HeadingPattern[] = [
	{ role: 'users', pattern: /^who they are$/ },
	// What must not come of it, whoever it would befall.
	{
		role: 'risks',
		pattern:
			/^(?:possible |potential )?(?:undesired|undesirable|unintended|unwanted|negative|adverse|perverse|harmful)(?: \w+){0,2} (?:outcomes?|effects?|impacts?|results?|consequences?)$/,
	},
	// "Outcome summary", "Summary of objectives": what is summed up tells more than that it is.
	{
		role: 'outcome',
		pattern:
			/^(?:outcomes?|goals?|objectives?|benefits?|impact) (?:summary|overview)$|^summary of (?:the |expected |intended )?(?:outcomes?|goals?|objectives?|benefits?|impact)$|^hypothesis(?: or bet| statement)?$/,
	},
	// "Objective 1: Digital customer": what is named behind the number is what the objective is about.
	{
		role: 'outcome',
		pattern:
			/^(?:(?:strategic|key|main|primary|secondary|specific|overall) )?(?:objective|goal|aim|outcome|ambition) (?:\d{1,2}|[a-d]|one|two|three|four|five)\b/,
		long: true,
	},
	// "User value" and "Benefits to residents" say what they gain, not who they are; "value for money" does neither.
	{
		role: 'outcome',
		pattern:
			/^(?:(?:desired|expected|intended|planned|anticipated|target|key|main|primary|measurable|ultimate|overall|longer?[ -]term|short[ -]term) )*(?:users?|customers?|residents?|patients?|tenants?|students?|learners?|clients?|staff|community|public|business|social|economic|environmental|organi[sz]ational) (?:outcomes?|benefits?|value|impacts?)$|^(?:benefits?|value|outcomes?|wins?|gains?) (?:to|for) (?!money)(?:our |the )?\w+(?: and \w+)?$|^why (?:is )?(?:it|this)(?: s| is)? (?:valuable|worth\b.*)$|^what (?:will|would|should|can) (?:it|this|the \w+) (?:achieve|change)$|^what (?:it|this|the \w+) (?:will|would|should) (?:achieve|change)$|^(?:end state|job to be done|to[ -]be)$/,
	},
	{
		role: 'problem',
		pattern:
			/^why (?:is )?(?:it|this|that) (?:is )?(?:important|matters|needed|urgent)\b|^reasons? for (?:the )?change$|^(?:barriers|unmet needs?|market gaps?|difficulties|as[ -]is|gap analysis|(?:business )?justification)(?: today)?$|^(?:current|existing|present) environment$|^why (?:current|existing|today s|other) \w+ (?:falls?|fails?|do|does|don|are|miss)\b|^(?:issues|difficulties) with (?:the |our )?(?:current|existing|present)\b|^(?:(?:user|customer) )?pain(?: today)?$|^(?:population|community|local|public) needs?$/,
	},
	{
		role: 'users',
		pattern:
			/^(?:affected|client|priority) groups?$|^groups affected$|^who \w+(?: \w+)? is for$|^(?:target )?populations?(?: covered| served)?$|^(?:eligibility|who is eligible|actors|user roles)$/,
	},
	{
		role: 'evidence',
		pattern:
			/^(?:discovery|research|interview|survey) (?:takeaways|learnings|highlights)$|^work (?:already )?(?:done|undertaken)(?: so far| to date)?$|^feedback (?:so far|to date|received)$/,
	},
	{ role: 'develop', pattern: /^what (?:i|we) (?:would|d|might) (?:like to )?(?:build|make)$|^intervention$/ },
	{ role: 'options', pattern: /^other ideas$|^what else (?:we|you|was)\b/ },
	{
		role: 'timeline',
		pattern: /^(?:target |planned |expected )?(?:launch|go[ -]live|start|completion|release) dates?$/,
	},
	{
		role: 'technology',
		pattern: /^(?:target|proposed|future|current|data) architecture$|^(?:initial |logical )?data model$/,
	},
	{ role: 'budget', pattern: /^(?:commercials?|commercial terms|payment terms)$/ },
	{ role: 'team', pattern: /^(?:collaborators|lead)$/ },
	// What the thing does for its user, and not who that is.
	{
		role: 'deliver',
		pattern:
			/^users? (?:flows?|workflows?|management|interface|authentication|registration|accounts?|permissions?|profiles?|dashboards?|modules?|features?|onboarding|login|settings)(?: (?:and|flow|design)\b.*)?$/,
	},
	{
		role: 'problem',
		pattern: /^why (?:the|this|our) (?:work|project|programme|service|change|grant|procurement)(?: is)?\b/,
	},
	{
		role: 'measures',
		pattern:
			/^(?:telling|knowing|checking|seeing|judging) (?:if|whether|that|when) (?:it|this|we)\b|^how (?:to|we|you|i) (?:(?:ll|will|can|would) )?(?:tell|judge|check|measure)\b|^how (?:to|we|you|i) (?:ll |will |can |would |)(?:know|see) (?:if|whether|when|that|it|success)\b|^(?:we|you) (?:ll|will) know (?:it|we|this|that)\b|\bnumbers (?:we|that|to)\b|\bwhat (?:we|you) (?:ll|will|would) (?:look at|look for|be looking|keep an eye)\b|^what would (?:convince|persuade) us\b|\bwhat (?:would|does|will) (?:success|good|winning) look like\b|^(?:evidence|tests?|signs?|proof|measures?) of (?:success|change|impact)\b|^(?:service levels?|service level agreements?|slas?|monitoring|score ?card|proof|counter metrics|outcome measures|(?:local |national )?quality (?:requirements|standards|schedule|indicators))$/,
		long: true,
	},
	{
		role: 'evidence',
		pattern:
			/^how do (?:you|we) know(?: this| that| so)?$|^how we know(?: this| that| so)?$|^(?:some )?(?:numbers|figures|facts)(?: and figures)?$|^what (?:the )?(?:audit|inspection|survey|review|evaluation|pilot|trial|data|inquiry|study|visits?)(?: \w+)? (?:found|showed|shows|told us|says?)\b|^what (?:others|other \w+) (?:have )?(?:do|did|done|tried|learn\w*)\b|^what (?:s|has) been (?:tried|done|learn\w*)\b|^(?:pilot|preliminary|early|initial|interim|survey|trial|test) (?:results|findings|data)$|^(?:previous|earlier|existing|prior) (?:work|research|studies|attempts)$|^(?:surveys?|consultations? so far|community engagement|engagement so far|listening|site visits?|field notes)$/,
		long: true,
	},
	{
		role: 'users',
		pattern:
			/^who(?:m)? (?:are we|do we|we re|we are|is being|will be) (?:help|serv|support|design|do|reach|work|build)\w*\b|^whose (?:problem|life|lives|job|work|day|needs?)\b|^who (?:has|have|feels?|faces|shares) (?:this|the|it)\b|^who (?:will|would|ll|d|might) (?:notice|use|gain|benefit|feel|come|want|need|be helped)\b|^who (?:lives|comes|stands to|relies|depends|asked|visits|attends|touches|uses|it touches|it reaches|it matters)\b|^who (?:does it|does this|it|this) (?:matter|affect|touch|help|serve|reach)\w*\b|^those (?:it|who|we|this)\b|^people (?:and|involved and|in the|at the)(?: \w+)* (?:needs?|affected|story|centre|center|heart)$|^target (?:beneficiar\w+|market|population|customers?|learners|readers)$|^(?:needs of|for) (?:staff|users|customers|residents)\b|^(?:audiences?|constituents|job stories|users needs|people and needs|user types|segments|customer segments)$/,
		long: true,
	},
	{
		role: 'outcome',
		pattern:
			/^what (?:we|you) (?:d|would|should) (?:love|like|want)\b|^what (?:changes|gets better|improves|will change|will improve|gets easier)(?: for\b|$)|^(?:if|when|once) (?:it|this|we) (?:works?|worked|is done|are done|succeeds?|get it right|goes well)$|^(?:a|the) (?:good|better) (?:ending|day|future|end)$|^where (?:we|you) (?:want|hope|d like|would like) to (?:be|get|end up|arrive)\b|^what (?:are )?(?:we|you) (?:are |re )?after$|^(?:research|study|overall|main|learning|policy|specific|strategic|community|social|student) (?:aims?|objectives?|goals?)$|\bdifference (?:made|sought|it makes|we make)$|^promise(?: to \w+)?$|^what winning\b|^(?:change|point|hope|dream|difference|idea of better)$|^change (?:we|sought|expected)\b|^in (?:a|one|two|three|five|ten) years?(?: s)? time$|^in (?:a|one|two|three|five|ten) years?$|^by 20\d\d$|^20\d\d$|^what will (?:people|they|users|residents|patients|staff) be able to do$|^what (?:does )?(?:better|done) (?:looks?|might look) like$|^what (?:it|this|this is|it s|this s|is it|is this|s it|is this work) (?:is )?for$|^what (?:the|this) (?:contract|project|programme|work|procurement|pilot|service) is for$|^why we (?:re|are) here$|^contribution to (?:society|the|knowledge)\b|^public (?:benefit|value|good)$|^hoped for\b|^reward$/,
		long: true,
	},
	{
		role: 'problem',
		pattern:
			/^(?:the )?(?:trouble|problem|matter|difficulty) (?:today|now|with|is|in|we)\b|^how (?:it|things|this|that|people) (?:is|are|stands?|works?|do it|get by|manage)(?: now| today| at present| currently)?$|^(?:the )?state of (?:things|play|the)\b|^what (?:isn t|is not|doesn t|does not|keeps|people put up|we re up|we are up|staff put up|it s like|is it like|stands in|s holding|is holding|makes it hard|goes on)\b|^(?:itch|gap in \w+|gaps|as is|case for support|drivers for change|pressures?|reasons? for (?:the|this)\b.*)$|^(?:research|policy|design) (?:problem|question|challenge)s?$|^(?:needs?|problems?|challenges?) and (?:opportunities|issues|gaps|context)$|^(?:local |community |national )?context and needs?$|^(?:a )?(?:typical|normal|usual|bad) (?:day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|shift)\b|^a (?:day|week|morning|night|shift) in the (?:life|office|ward|shop)\b|^where it (?:hurts|goes wrong|breaks)\b|^issues to (?:be )?(?:address|solve|resolve)\w*$/,
		long: true,
	},
	{
		role: 'options',
		pattern:
			/^ways? (?:we|to) (?:could|might|go|try)\b|^what (?:we|you) (?:d|would|could) (?:like to )?(?:try|test)\b|^(?:possible|candidate|potential) (?:approaches|solutions|answers|ideas|ways)$|^what (?:we|you) (?:have )?(?:considered|looked at|ruled out)$|^(?:experiments|things|ideas|trials) to (?:run|try|do|test)$|^(?:bets|ideas)$/,
	},
	{
		role: 'budget',
		pattern:
			/^(?:grant|amount|sum|funds|funding|money) (?:requested|sought|asked|needed|required)\b|^(?:(?:maximum|minimum|estimated|total|indicative|anticipated|approximate|overall) )+(?:contract |annual )?value\b|^(?:financials|spend|spending|value of (?:the )?(?:contract|award)|contract value|expenditure|pay)$|^(?:total )?(?:contract )?value and (?:price|payment)\b/,
	},
	{
		role: 'deliver',
		pattern:
			/^what (?:will happen|happens (?:next year|when|in the|on the|during)|s in the box|we commit|we need from (?:a|the|our) (?:supplier|contractor|vendor|partner|bidder)s?|you (?:ll|will) (?:get|receive|do|make|build)|(?:the )?(?:supplier|contractor|vendor|provider|consultant|successful \w+|teams?|participants) (?:will|ll|shall|must) (?:do|provide|deliver|build|make)|we (?:are|re) asking (?:suppliers|bidders|vendors|you|for)|we (?:will|ll) spend|the (?:money|grant|funding) (?:buys|pays|is for))\b|^(?:work|activity|activities|training|events?) (?:programme|program)$|^programme(?: of (?:activities|events|work))?$|^(?:main|key|core|planned|proposed) (?:activities|actions|tasks|products|interventions|outputs)$|^(?:how we|how it|how they) (?:ll |will |would |shall )?(?:roll|run|launch|deliver|spread|put)\b|^(?:going live|go live|doing it|must haves?|epics|first release|action|work|services to be (?:provided|delivered|performed)|statement of works|scope of (?:the )?(?:services|contract|supply|engagement)|deliverables and (?:milestones|dates|timeline|schedule)|user facing changes|it requirements to deliver)$|^(?:release|version|v|phase|stage|iteration|wave|tranche) ?(?:\d+(?: \d+)?|i{1,3}|iv|v|one|two|three|four)$|^next steps and deliver\w+$/,
	},
	{
		role: 'team',
		pattern:
			/^who (?:decides|looks after|keeps|maintains|to ask|is who|s who|answers|we are working with)\b|^(?:team|people|roles|leadership)(?: and|) (?:decisions?|governance|partners|roles)$|^governance and team$|^(?:working (?:with|group|party)|investigators?|co investigators|key people|crew|lead (?:partner|organisation|organization|applicant)|mentors|judges|speakers|organising committee|mentors and organi[sz]ers|host|hosts|our organi[sz]ation|organi[sz]ation|supervisors?|supervision)$|^(?:implementation|management|delivery|organi[sz]ational|staffing) arrangements?$|^how we (?:are|re) organi[sz]ed$|^project management$/,
	},
	{
		role: 'technology',
		pattern:
			/^tools?(?: and (?:data|services|systems|materials)| we use| used)?$|^(?:it|system|data|platform|hosting|security|technology) requirements$|^(?:technical|technology|operating|application|system|platform|design|hosting|environment) constraints$|^data (?:sources?|model|sets?|and systems)$|^what (?:it|this) (?:s|is|will be|runs) (?:built|made|written|on)\b|^implementation details$|^interfaces$/,
	},
	{
		role: 'timeline',
		pattern:
			/^how (?:long|soon)\b|^(?:timings?|phasing and timing|contract term|term of (?:the )?contract|term|weekend|day|programme of the day|agenda|running order|schedule of (?:events|works))$/,
	},
	{
		role: 'risks',
		pattern:
			/^(?:things|what) (?:we|i) (?:re|are) (?:un|not )?(?:sure|certain|unsure|assuming|worried)\b|^what (?:we|i) (?:are assuming|assume|don t know|do not know)\b|^what (?:could|might|may) (?:trip|hurt|sink|derail|hold|go)\b|^(?:safeguarding|limits|questions|open issues|unresolved questions|drawbacks)$/,
		long: true,
	},
	{
		role: 'develop',
		pattern:
			/^(?:research|study|pilot|trial|experimental) (?:design|methods?|plan|approach)$|^(?:alpha|beta)$|^what (?:we|i) (?:propose|suggest|recommend)$/,
	},
	{
		role: 'scope',
		pattern:
			/^what this (?:isn t|is not|won t|does not)\b|^not included\b|^limits of (?:this|the) (?:work|project|brief)$/,
	},
	{
		role: 'summary',
		pattern:
			/^in (?:short|brief|a nutshell|one (?:line|sentence|paragraph|breath))$|^(?:one line|short version|nutshell|pitch|gist|about this (?:project|brief|work|document))$/,
	},
	{
		role: 'discover',
		pattern:
			/^what (?:we|you) (?:(?:want|need|have|hope|would like|d like) to|will|ll) (?:find out|learn|understand|discover|look into|ask)\b|^(?:questions|things) (?:to answer|we want answered|to find out)$/,
	},
	{ role: 'background', pattern: /^where we come from$|^setting the scene$|^how we got here$/ },
];
