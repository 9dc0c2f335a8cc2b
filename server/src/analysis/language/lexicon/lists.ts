import { Class, Form } from '../word-classes.ts';
import type { ListOfWords } from '../word-forms.ts';
import { lifeChanges, qualities, qualityAdjectives, technicalMetrics } from './changes.ts';
import { activities, documents, events } from './documents.ts';
import * as functionWords from './functions.ts';
import { organisations } from './organisations.ts';
import { groups, severalPeople, vagueGroups } from './people.ts';
import { ambiguousSystems, likelySystems, systems } from './systems.ts';
import { technologies } from './technologies.ts';
import { ambiguousVendors, publicPlatforms, vendors } from './vendors.ts';
import * as verbs from './verbs.ts';

const list =
	(kind: ListOfWords['kind']) =>
	(entries: readonly string[], classes: number, forms = 0): ListOfWords => ({ kind, entries, classes, forms });

const nouns = list('noun');
const verbsOf = list('verb');
const words = list('word');

/** Every list that says what a word is. Of a word in several, the first says what it is a form of. */
export const baseLists: readonly ListOfWords[] = [
	nouns(technologies, Class.technology),
	nouns(systems, Class.system),
	nouns(ambiguousSystems, Class.maybeSystem),
	nouns(likelySystems, Class.maybeSystem, Form.likelySystem),
	nouns(vendors, Class.vendor),
	nouns(publicPlatforms, Class.vendor),
	nouns(ambiguousVendors, Class.vendor, Form.capitalOnly),
	nouns(documents, Class.document),
	nouns(events, Class.event),
	nouns(activities, Class.activity),
	nouns(groups, Class.group),
	list('several people')(severalPeople, Class.group),
	nouns(vagueGroups, Class.vagueGroup),
	nouns(organisations, Class.organisation),
	nouns(lifeChanges, Class.change),
	nouns(qualities, Class.quality),
	nouns(technicalMetrics, Class.technicalMetric),
	nouns(verbs.workNouns, 0, Form.work),
	nouns(verbs.aimNouns, 0, Form.aim),
	nouns(verbs.buildNouns, 0, Form.building),
	words(qualityAdjectives, Class.qualityWord),
	verbsOf(verbs.buildVerbs, Class.build),
	verbsOf(verbs.deliverVerbs, Class.deliver),
	verbsOf(verbs.increaseVerbs, Class.more),
	verbsOf(verbs.decreaseVerbs, Class.less),
	verbsOf(verbs.improveVerbs, Class.better),
	verbsOf(verbs.enableVerbs, Class.enable),
	verbsOf(verbs.needVerbs, Class.need),
	verbsOf(verbs.intentVerbs, Class.intent),
	verbsOf(verbs.plainVerbs, Class.verb),
	verbsOf(verbs.everydayVerbs, Class.verb),
	words(functionWords.determiners, Class.determiner),
	words(functionWords.pronouns, Class.pronoun),
	words(functionWords.prepositions, Class.preposition),
	words(functionWords.conjunctions, Class.conjunction),
	words(functionWords.modals, Class.modal),
	words(functionWords.negations, Class.negation),
	words(functionWords.auxiliaries, Class.auxiliary),
	words(functionWords.adverbs, Class.adverb),
];
