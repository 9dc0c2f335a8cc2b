/**
 * Whether a word in no list names people, as its ending tells: "hydrologist", "tradesmen", "festival-goers". Endings that
 * name as many things ("-er": joiner, container) are left to what the word does in its sentence.
 *
 * @param word lower case
 */
export const personNoun = (word: string): 'one' | 'many' | undefined =>
	word.length < 6 || things.test(word) ? undefined : many.test(word) ? 'many' : one.test(word) ? 'one' : undefined;

const many =
	/(?:ologists|ographers|[^aeiou]ists|[aeiou]rists|icians|arians|ressmen|[cdeknprstw]men|women|folk|folks|mates|goers|comers|-olds|year olds|holders|keepers|dwellers|seekers|leavers|pickers|makers|ees)$/;
const one =
	/(?:ologist|ographer|[bcdgnprtv]ist|[aeiou]rist|ician|arian|[dkprst]sman|[kprst]man|woman|goer|comer|year old|dweller|seeker|leaver)$/;

const things =
	/^(?:\w*(?:lists|committees?|trees|fees|degrees|guarantees|knees|coffees)|over(?:sees)|foresees|disagrees|specimens?|regimens?|placeholders|pacemakers|ottoman|german|roman|norman|climates|estimates|intimates|animates|automates|stalemates|playmakers|icebreakers|consist|insist|assist|persist|resist|desist|subsist|exist|coexist|enlist|checklist|playlist|shortlist|waitlist|blacklist|whitelist|allowlist|denylist|wishlist|backlist|twist|vegetarian|totalitarian|utilitarian|humanitarian|authoritarian|egalitarian)$/;
