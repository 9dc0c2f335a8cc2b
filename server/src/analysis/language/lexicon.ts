import type { Vocabulary } from '../config.ts';
import { gerundOf, pastOf, pluralOf, thirdPersonOf } from './inflect.ts';
import { lifeChanges, qualities, qualityAdjectives, technicalMetrics } from './lexicon/changes.ts';
import { activities, documents, events } from './lexicon/documents.ts';
import * as functionWords from './lexicon/functions.ts';
import { irregularPlurals, irregularVerbs } from './lexicon/irregular.ts';
import { organisations } from './lexicon/organisations.ts';
import { groups, vagueGroups } from './lexicon/people.ts';
import { ambiguousSystems, likelySystems, systems } from './lexicon/systems.ts';
import { technologies } from './lexicon/technologies.ts';
import { ambiguousVendors, publicPlatforms, vendors } from './lexicon/vendors.ts';
import * as verbs from './lexicon/verbs.ts';
import { fold } from './tokens.ts';
import { Class, Form } from './word-classes.ts';

/** What the word lists say of a word, or of a term of several words. */
export interface Entry {
	/** Bits of `Class`. */
	readonly classes: number;
	/** Bits of `Form`. */
	readonly forms: number;
	/** The form that the lists are written in. */
	readonly base: string;
	/** Words in the longest term that begins with this word; 1 where none does. */
	readonly longest: number;
}

export interface Lexicon {
	/** @param words lower case as `fold` makes it; a space between the words of a term */
	get(words: string): Entry | undefined;
}

/** The word lists, with a team's own words on top. */
export function createLexicon(own: Vocabulary): Lexicon {
	if (own.technologies.length === 0 && own.vendors.length === 0) return baseLexicon();
	const added = new Map<string, MutableEntry>();
	addNouns(added, own.technologies, Class.system);
	addNouns(added, own.vendors, Class.vendor);
	noteLongest(added);
	return {
		get(words) {
			const [ours, base] = [added.get(words), baseLexicon().get(words)];
			if (ours === undefined || base === undefined) return ours ?? base;
			return { ...ours, forms: ours.forms | base.forms, longest: Math.max(ours.longest, base.longest) };
		},
	};
}

interface MutableEntry {
	classes: number;
	forms: number;
	base: string;
	longest: number;
}

/** Made once, when the first brief is read: some thousands of words, in a few milliseconds. A constant, not state. */
let base: Map<string, MutableEntry> | undefined;

function baseLexicon(): Lexicon {
	base ??= buildBase();
	return base;
}

function buildBase(): Map<string, MutableEntry> {
	const map = new Map<string, MutableEntry>();
	addNouns(map, technologies, Class.technology);
	addNouns(map, systems, Class.system);
	addNouns(map, ambiguousSystems, Class.maybeSystem);
	addNouns(map, likelySystems, Class.maybeSystem, Form.likelySystem);
	addNouns(map, vendors, Class.vendor);
	addNouns(map, publicPlatforms, Class.vendor);
	addNouns(map, ambiguousVendors, Class.vendor, Form.capitalOnly);
	addNouns(map, documents, Class.document);
	addNouns(map, events, Class.event);
	addNouns(map, activities, Class.activity);
	addNouns(map, groups, Class.group);
	addNouns(map, vagueGroups, Class.vagueGroup);
	addNouns(map, organisations, Class.organisation);
	addNouns(map, lifeChanges, Class.change);
	addNouns(map, qualities, Class.quality);
	addNouns(map, technicalMetrics, Class.technicalMetric);
	addNouns(map, verbs.workNouns, 0, Form.work);
	addNouns(map, verbs.aimNouns, 0, Form.aim);
	addNouns(map, verbs.buildNouns, 0, Form.building);
	for (const word of qualityAdjectives) add(map, word, word, Class.qualityWord, 0);
	addVerbs(map, verbs.buildVerbs, Class.build);
	addVerbs(map, verbs.deliverVerbs, Class.deliver);
	addVerbs(map, verbs.increaseVerbs, Class.more);
	addVerbs(map, verbs.decreaseVerbs, Class.less);
	addVerbs(map, verbs.improveVerbs, Class.better);
	addVerbs(map, verbs.enableVerbs, Class.enable);
	addVerbs(map, verbs.needVerbs, Class.need);
	addVerbs(map, verbs.intentVerbs, Class.intent);
	addVerbs(map, verbs.plainVerbs, Class.verb);
	const functions = [
		[functionWords.determiners, Class.determiner],
		[functionWords.pronouns, Class.pronoun],
		[functionWords.prepositions, Class.preposition],
		[functionWords.conjunctions, Class.conjunction],
		[functionWords.modals, Class.modal],
		[functionWords.negations, Class.negation],
		[functionWords.auxiliaries, Class.auxiliary],
		[functionWords.adverbs, Class.adverb],
	] as const;
	for (const [list, bit] of functions) for (const word of list) add(map, word, word, bit, 0);
	noteLongest(map);
	return map;
}

const singulars = new Map(Object.entries(irregularPlurals).map(([plural, singular]) => [singular, plural]));

function addNouns(map: Map<string, MutableEntry>, nouns: readonly string[], bit: number, form = 0): void {
	for (const noun of nouns) {
		const words = key(noun);
		add(map, words, words, bit, form);
		const space = words.lastIndexOf(' ') + 1;
		const last = words.slice(space);
		add(map, words.slice(0, space) + (singulars.get(last) ?? pluralOf(last)), words, bit, form | Form.plural);
	}
}

/** Of a verb of several words, the first is inflected: "rolls out". */
function addVerbs(map: Map<string, MutableEntry>, list: readonly string[], bit: number): void {
	for (const verb of list) {
		const words = key(verb);
		const space = words.includes(' ') ? words.indexOf(' ') : words.length;
		const first = words.slice(0, space);
		const rest = words.slice(space);
		const irregular = irregularVerbs[words] ?? irregularVerbs[first]?.map(form => form + rest);
		add(map, words, words, bit, Form.base);
		add(map, thirdPersonOf(first) + rest, words, bit, Form.thirdPerson);
		add(map, gerundOf(first) + rest, words, bit, Form.gerund);
		for (const past of irregular ?? [pastOf(first) + rest]) add(map, past, words, bit, Form.past);
	}
}

const key = (entry: string): string => fold(entry).replace(/-/g, ' ');

function add(map: Map<string, MutableEntry>, words: string, base: string, classes: number, forms: number): void {
	const known = map.get(words);
	if (known === undefined) {
		map.set(words, { classes, forms, base, longest: 1 });
		return;
	}
	known.classes |= classes;
	known.forms |= forms;
}

/** Notes at every first word how far a reader must look ahead. */
function noteLongest(map: Map<string, MutableEntry>): void {
	for (const words of [...map.keys()]) {
		const count = words.split(' ').length;
		if (count === 1) continue;
		const first = words.slice(0, words.indexOf(' '));
		add(map, first, first, 0, 0);
		const entry = map.get(first);
		if (entry !== undefined && entry.longest < count) entry.longest = count;
	}
}
