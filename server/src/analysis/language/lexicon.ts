import type { Vocabulary } from '../config.ts';
import { gerundOf, pastOf, pluralOf, thirdPersonOf } from './inflect.ts';
import { lifeChanges, qualities, qualityAdjectives, technicalMetrics } from './lexicon/changes.ts';
import { activities, documents, events } from './lexicon/documents.ts';
import * as functionWords from './lexicon/functions.ts';
import { irregularPlurals, irregularVerbs } from './lexicon/irregular.ts';
import { organisations } from './lexicon/organisations.ts';
import { groups, severalPeople, vagueGroups } from './lexicon/people.ts';
import { ambiguousSystems, likelySystems, systems } from './lexicon/systems.ts';
import { technologies } from './lexicon/technologies.ts';
import { ambiguousVendors, publicPlatforms, vendors } from './lexicon/vendors.ts';
import * as verbs from './lexicon/verbs.ts';
import { fold, type Token } from './tokens.ts';
import { Class, Form } from './word-classes.ts';

/** What the word lists say of a word, or of a term of several words. */
export interface Entry {
	/** Bits of `Class`. */
	readonly classes: number;
	/** Bits of `Form`. */
	readonly forms: number;
	/** The form that the lists are written in. */
	readonly base: string;
	/** Terms of several words begin with this. */
	readonly goesOn: boolean;
}

export interface Lexicon {
	/** @param word lower case as `fold` makes it */
	word(word: string): Entry | undefined;
	/** The same of several words, with a space between them. */
	get(words: string): Entry | undefined;
	/** The longest term of two or more words that begins at a token. Marks are in none. */
	longest(tokens: readonly Token[], index: number): { readonly entry: Entry; readonly length: number } | undefined;
}

/** The word lists, with a team's own words on top. */
export function createLexicon(own: Vocabulary): Lexicon {
	if (own.technologies.length === 0 && own.vendors.length === 0)
		return {
			word: word => baseLexicon().word(word),
			get: words => baseLexicon().get(words),
			longest: (tokens, index) => baseLexicon().longest(tokens, index),
		};
	const added = new Map<string, Node>();
	addNouns(added, own.technologies, Class.system);
	addNouns(added, own.vendors, Class.vendor);
	const ours = lexiconOf(added);
	return {
		word: word => both(ours.word(word), baseLexicon().word(word)),
		get: words => both(ours.get(words), baseLexicon().get(words)),
		longest(tokens, index) {
			const [first, second] = [ours.longest(tokens, index), baseLexicon().longest(tokens, index)];
			if (first === undefined || second === undefined || first.length !== second.length)
				return (first?.length ?? 0) > (second?.length ?? 0) ? first : second;
			return { ...first, entry: both(first.entry, second.entry) ?? first.entry };
		},
	};
}

function both(ours: Entry | undefined, base: Entry | undefined): Entry | undefined {
	if (ours === undefined || base === undefined) return ours ?? base;
	return { ...ours, forms: ours.forms | base.forms, goesOn: ours.goesOn || base.goesOn };
}

/** A word by the words before it: the lists as a tree. What has no class and no form only leads on. */
interface Node {
	classes: number;
	forms: number;
	base: string;
	goesOn: boolean;
	next: Map<string, Node> | undefined;
	/** A bit for the first letter of each word in `next`: most words that stand behind begin with none of them. */
	initials: number;
}

const initialOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);

function lexiconOf(words: ReadonlyMap<string, Node>): Lexicon {
	return { word: word => words.get(word), get: text => nodeOf(words, text), longest };

	function longest(tokens: readonly Token[], index: number) {
		let node = words.get(tokens[index]?.word ?? '');
		let found: { readonly entry: Entry; readonly length: number } | undefined;
		for (let length = 2; ; length++) {
			const token = tokens[index + length - 1];
			if (token === undefined || token.kind === 'mark') return found;
			if (node === undefined || (node.initials & initialOf(token.word)) === 0) return found;
			node = node.next?.get(token.word);
			if (node === undefined) return found;
			if (node.classes !== 0 || node.forms !== 0) found = { entry: node, length };
		}
	}
}

/** Made once, when the first brief is read: some thousands of words, in a few milliseconds. A constant, not state. */
let base: Lexicon | undefined;

function baseLexicon(): Lexicon {
	base ??= lexiconOf(buildBase());
	return base;
}

function buildBase(): Map<string, Node> {
	const map = new Map<string, Node>();
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
	for (const several of severalPeople) namesPeople(map, several);
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
	addVerbs(map, verbs.everydayVerbs, Class.verb);
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
	return map;
}

/** What is a tool as often as a person by itself, and people where there are several. */
function namesPeople(map: Map<string, Node>, plural: string): void {
	const node = map.get(plural);
	if (node === undefined) return;
	node.classes = (node.classes & ~Class.maybeSystem) | Class.group;
	node.forms &= ~Form.likelySystem;
}

const singulars = new Map(Object.entries(irregularPlurals).map(([plural, singular]) => [singular, plural]));

function addNouns(map: Map<string, Node>, nouns: readonly string[], bit: number, form = 0): void {
	for (const noun of nouns) {
		const words = key(noun);
		add(map, words, words, bit, form);
		const space = words.lastIndexOf(' ') + 1;
		const last = words.slice(space);
		add(map, words.slice(0, space) + (singulars.get(last) ?? pluralOf(last)), words, bit, form | Form.plural);
	}
}

/** Of a verb of several words, the first is inflected: "rolls out". */
function addVerbs(map: Map<string, Node>, list: readonly string[], bit: number): void {
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

function add(map: Map<string, Node>, words: string, base: string, classes: number, forms: number): void {
	const node = nodeFor(map, words);
	// The first list that has the word says what it is a form of.
	if (node.classes === 0 && node.forms === 0) node.base = base;
	node.classes |= classes;
	node.forms |= forms;
}

function nodeFor(map: Map<string, Node>, words: string): Node {
	const space = words.indexOf(' ');
	const first = space < 0 ? words : words.slice(0, space);
	let node = map.get(first);
	if (node === undefined) {
		node = { classes: 0, forms: 0, base: first, goesOn: false, next: undefined, initials: 0 };
		map.set(first, node);
	}
	if (space < 0) return node;
	node.goesOn = true;
	node.next ??= new Map();
	const rest = words.slice(space + 1);
	node.initials |= initialOf(rest);
	return nodeFor(node.next, rest);
}

function nodeOf(map: ReadonlyMap<string, Node>, words: string): Node | undefined {
	const space = words.indexOf(' ');
	if (space < 0) return map.get(words);
	const next = map.get(words.slice(0, space))?.next;
	const node = next === undefined ? undefined : nodeOf(next, words.slice(space + 1));
	return node === undefined || (node.classes === 0 && node.forms === 0) ? undefined : node;
}
