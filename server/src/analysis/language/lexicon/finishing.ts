/**
 * Verbs that open an order and only ever finish something. Behind those in the group "things" a thing that was made has to
 * follow, as people and places are moved and joined too; those in "alone" need nothing behind them.
 */
export const finishing =
	/^(?:(?<alone>go live|going live|deliver on time|deliver within budget|finish on time|finish within budget|complete on time|(?:hold|host|run) (?:an? |the |\d+ )?\w* ?(?:workshop|event|webinar|conference|training)s?)|(?<things>convert|connect|move|transfer|migrate|construct|retire|archive|close|replace|integrate|expose|ingest|import|load|index|consolidate)(?: and \w+)?|onboard|put in place|refresh|digiti[sz]e|automate|simulate|engage(?: with)? (?:all|\d+)|get sign off|obtain sign off|decommission|switch off|turn off|fine tune|terminate|set up|stand up|sign off|procure|(?:train|test)(?: and (?:release|deploy|publish|launch))?|submit|upgrade|refurbish|purchase|buy|convene|catalogue|scan|audit|tender|commission|mobilise|stabilise)(?= )/;

/** A bare result that says no more than that a thing is done, at the end of a line or before its date. */
export const completed =
	/(?:\b(?:migrated|deployed|launched|terminated|decommissioned|implemented|installed|rolled out|go live|released|retired|digitised|onboarded|live|operational|up and running)(?: (?:by|in|on|onto|to|before|at|for|from|across) .*)?|\b(?:no|zero|0) (?:\w+ ){0,3}?(?:defects?|bugs?|errors?) (?:open|left)\b.*)\W*$/;
