import type { Role } from './role.ts';

export interface HeadingPattern {
	readonly role: Role;
	readonly pattern: RegExp;
	/** Holds in a heading that is a whole sentence too. */
	readonly long?: true;
	/** Words that any heading may hold: they have to stand in what the heading names. */
	readonly noun?: true;
}

/** What a section answers, asked or told in its heading: "What do you want to change?", "Who we help", "How we will know". */
export const questions: readonly HeadingPattern[] = [
	{
		role: 'outcome',
		pattern:
			/\bwhat (?:(?:do|does|did|are|is) )?(?:we|you|they|it|the project|the pilot)(?: (?:are|were|re|ll|d))? (?:all )?(?:want|hope|hoping|wish|aim|aiming|trying|intend|seek|seeking|expect) (?:to )?(?:change|achieve|improve|see|accomplish|happen|make better|make possible|end up with|bring about|for)\b|\bwhat (?:do )?(?:we|you) (?:want|hope) (?:will|would|to) (?:be|become|get|happen|change)\b|\bwhat (?:difference|change) (?:will|would|does|do)\b(?!.*\bmeasure)|\b(?:difference|change|changes) (?:we|this|it|you) (?:want|will|would|hope|seek|aim)\b|\bwhat (?:will|would|should|could|ought to|is going to) (?:be |get |have |become )*(?:different|better|change|changed|improve|improved|true|easier)\b|\bwhere (?:we|you) want to (?:be|get)\b|\bwhat (?:good|better|great) (?:would|might) look like\b|\bwhat this (?:will|would|should) (?:change|mean|do) for\b|\bwhat it (?:will|would) mean for\b|\bexpected (?:changes?|effects?|gains?)$|^(?:the )?prize$|\bwhy it is worth\b|^(?:after|afterwards)$|\bhow (?:life|things|it|work) (?:will|would|should) be (?:different|better)\b|\bwhat (?:people|residents|users|patients|staff|families|they) will be able to do\b|\bwhat s in it for\b|\bwhy we exist\b|\bwhat we d like to (?:see|change|achieve)\b/,
		long: true,
	},
	{
		role: 'measures',
		pattern:
			/\bsigns (?:that|of|it|we)\b|\bhow (?:will|would|do|can|could|shall|might) (?:we|you|they|anyone|anybody|one) (?:know|tell|see|recogni[sz]e|judge|measure|check)\b(?!.*\bneeded\b)|\bhow (?:success|it|this|progress) (?:will be|is) (?:measured|judged|assessed)\b|\bwhat (?:we|you) (?:will|would|ll|shall) (?:measure|count|track|watch)\b|\bnumbers (?:to move|we want|that matter)\b|\bproof that it works\b/,
		long: true,
	},
	{
		role: 'users',
		pattern:
			/^people (?:served|affected|helped|we|who|this|it|in mind)\b|\bpeople (?:we have in mind|it is for|this is for|served|affected|concerned)$|\bwho (?:is|are|will be|would be|this|it) (?:most )?(?:affected|affects|concerned|helped|helps|served|serves)\b|\bwho (?:we|you) (?:(?:are|re|will be|want to) )?(?:work(?:ing)? (?:with|for)|help(?:ing)?|serv(?:e|ing)|reach(?:ing)?|mean|have in mind|think(?:ing)? of|support(?:ing)?|talking about|design(?:ing)? for|build(?:ing)? (?:it|this) for)\b|\bwho (?:else )?(?:gains|benefits|needs (?:it|this|help)|will (?:use|benefit|gain)|would (?:use|benefit|gain)|uses (?:it|this)|should care|cares)\b|\bwho (?:it|this|it s|this s|it is|this is|is it|is this|s it|s this)(?: all)? for\b|^who (?:for|is for|with and for)$|^for whom\b|^(?:target |main |primary )?(?:populations?|readers(?:hip)?|recipients|service users|families|learners|students|pupils|members)(?: served| and needs)?$|\bthose (?:affected|served|concerned)\b/,
		long: true,
	},
	{
		role: 'evidence',
		pattern:
			/^(?:hearing|learning|listening|talking|speaking) (?:from|to|with) |\bhow (?:do|did|can) (?:you|we|they) know\b|\bhow we know\b|\bwhat (?:we|you|i|they) (?:ve |have |already )*(?:know|knew|learn\w*|heard|hear|found|saw|seen|understand|tried|discovered)\b|\bwhat (?:people|users|residents|patients|staff|customers|families|tenants|students|they|others) (?:have )?(?:told|tell|said|say)\b|\b(?:lessons|learning|results) (?:so far|to date|learn\w*)\b|\bwho (?:we|you) (?:spoke|talked|listened|interviewed|asked|met)\b|\bwhat the (?:data|numbers|evidence|research|figures) (?:says?|shows?|tells?)\b|\bwhat (?:is|s) known\b/,
		long: true,
	},
	{
		role: 'risks',
		pattern:
			/\bwhat (?:could|might|can|may) (?:go wrong|stop (?:us|this|it)|fail|break)\b|\bwhat (?:worries|keeps|scares) (?:us|me)\b|\b(?:things|what) (?:to|we|you) (?:worry|bear in mind|are not sure|re not sure|do not know|don t know|still do not know)\b|\bwhat (?:are|is|do|don t) (?:we|you) not? ?(?:sure|certain|know)\b|^(?:open questions|unknowns|known unknowns|concerns|uncertainties|caveats)\b/,
		long: true,
	},
	{
		role: 'team',
		pattern:
			/\bwho (?:(?:is|s|are|will be|will|would) )?(?:(?:going to )?(?:do|does|doing|run|runs|running|lead|leads|leading|own|owns|owning|deliver|delivers|manage|manages|responsible|accountable|involved|in|on|behind|taking part)(?: (?:it|this|what|the work|the project|the team))?|takes part)$|^who (?:leads|runs|owns|manages|governs) (?:\w+ ){0,2}(?:projects?|work|programmes?|programs?)$|\bwho (?:are )?(?:we|you)(?: are)?$|^about (?:the )?(?:applicant|organi[sz]ation|us|authors?|company)$/,
		long: true,
	},
	{
		role: 'budget',
		pattern:
			/\bhow much\b|\bwith the (?:money|grant|funding)$|\bwhat (?:it|this|does it|will it|would it|does this|will this) costs?\b|\bwhat (?:will|would|does) the (?:money|grant|funding) (?:pay|buy|be)\b|\bwho pays\b|\bresources (?:requested|needed)\b/,
		long: true,
	},
	{
		role: 'deliver',
		pattern:
			/\bwhat (?:(?:will|would|do|are|re|is) )?(?:we|you|they)(?: (?:will|would|ll|d|re|are))? (?:(?:going|plan|planning|propose|proposing|intend|promise|want) (?:to )?)?(?:do|doing|build|building|make|making|deliver|delivering|launch|offer|propose|proposing|provide|hand over)\b(?! (?:about|better|differently|now|today))/,
		long: true,
	},
	{
		role: 'options',
		pattern:
			/\bwhat (?:(?:might|could|may|would|will|shall) )?(?:we|you)(?: (?:might|could|may|would|will|ll|want to|plan to))? (?:try|test|change|explore|experiment)\b|\bideas (?:on the table|to (?:try|test|explore)|so far|we have)\b|\bwhat (?:else )?(?:might|could) (?:work|help)\b/,
		long: true,
	},
	{
		role: 'problem',
		pattern:
			/\bwhere (?:we|things|it) (?:are|is|stand|stands)(?: (?:now|today|at present))?$|\bwhat (?:s|is) (?:the matter|wrong|going wrong|going on|broken|not working|hard|missing|happening)\b|\bwhat hurts\b|\bwhy (?:it|this|that|does it|does this|it all) matters?\b|\bwhy (?:are |we re |we are |we |do |you |this |now |change |it |bother)|^(?:the )?(?:bottleneck|gap|trouble|pain|need|needs|issue|today|as is|inspiration|tension|crisis)$|^current (?:position|practice|service|arrangements|challenges|pain points|state)$|\b(?:today|now)$(?<=\b(?:things|it|works|happens|situation|life|position|do) (?:today|now))|^context and (?:need|problem|challenges?)$/,
		long: true,
	},
];
