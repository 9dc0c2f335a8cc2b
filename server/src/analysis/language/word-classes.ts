/** What a word can be, as bits: one word is often several things, and its place decides. */
export const Class = {
	technology: 1 << 0,
	system: 1 << 1,
	/** A system only in the right company: application, platform, tool. */
	maybeSystem: 1 << 2,
	vendor: 1 << 3,
	document: 1 << 4,
	event: 1 << 5,
	activity: 1 << 6,
	group: 1 << 7,
	vagueGroup: 1 << 8,
	organisation: 1 << 9,
	change: 1 << 10,
	quality: 1 << 11,
	qualityWord: 1 << 12,
	technicalMetric: 1 << 13,
	build: 1 << 14,
	deliver: 1 << 15,
	more: 1 << 16,
	less: 1 << 17,
	better: 1 << 18,
	enable: 1 << 19,
	need: 1 << 20,
	intent: 1 << 21,
	verb: 1 << 22,
	determiner: 1 << 23,
	pronoun: 1 << 24,
	preposition: 1 << 25,
	conjunction: 1 << 26,
	modal: 1 << 27,
	negation: 1 << 28,
	auxiliary: 1 << 29,
	adverb: 1 << 30,
} as const;

/** The form in which the word stands, as bits. */
export const Form = {
	plural: 1 << 0,
	base: 1 << 1,
	thirdPerson: 1 << 2,
	past: 1 << 3,
	gerund: 1 << 4,
	/** Names a piece of work: project, task order, pilot. */
	work: 1 << 5,
	/** Names what work is for: goal, aim, purpose. */
	aim: 1 << 6,
	/** A noun made of a verb of building: development, migration. */
	building: 1 << 7,
	/** Counts as a vendor only with a capital. */
	capitalOnly: 1 << 8,
	/** Of the words that may name a system, one that mostly does. */
	likelySystem: 1 << 9,
} as const;

const verbs =
	Class.build |
	Class.deliver |
	Class.more |
	Class.less |
	Class.better |
	Class.enable |
	Class.need |
	Class.intent |
	Class.verb;
const things =
	Class.technology |
	Class.system |
	Class.maybeSystem |
	Class.vendor |
	Class.document |
	Class.event |
	Class.activity |
	Class.group |
	Class.vagueGroup |
	Class.organisation |
	Class.change |
	Class.quality |
	Class.technicalMetric;
const functions =
	Class.determiner |
	Class.pronoun |
	Class.preposition |
	Class.conjunction |
	Class.modal |
	Class.negation |
	Class.auxiliary;

/** Groups of classes that readers of sentences ask for. */
export const Classes = {
	verbs,
	things,
	functions,
	people: Class.group | Class.vagueGroup,
	software: Class.technology | Class.system | Class.vendor,
	changing: Class.more | Class.less | Class.better,
} as const;
