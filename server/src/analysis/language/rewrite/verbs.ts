import { defaultConfig } from '../../config.ts';
import { gerundOf, thirdPersonOf } from '../inflect.ts';
import { createLexicon } from '../lexicon.ts';
import type { Term } from '../terms.ts';
import { Classes, Form } from '../word-classes.ts';

/** The bare form of a verb in whichever form it stands; undefined where that would be a guess. */
export function baseOf(term: Term): string | undefined {
	const { word, forms } = term;
	if (word in irregularThird) return irregularThird[word];
	if (unlisted.has(word) || (isVerbForm(forms, Form.base) && word === term.base)) return word;
	const candidates = [...new Set([term.base, ...stemsOf(word)])].filter(stem => inflected(stem).includes(word));
	const known = candidates.filter(stem => isVerb(stem));
	return known.length === 1 ? known[0] : undefined;
}

export const gerund = (base: string): string => irregularGerund[base] ?? onFirst(base, gerundOf);

/** "has", "is", "rolls out". */
function thirdPerson(base: string): string {
	const irregular = Object.entries(irregularThird).find(([, verb]) => verb === base)?.[0];
	return irregular ?? onFirst(base, thirdPersonOf);
}

/** The verb as the subject wants it: "residents stay", "the council stays", "they are". */
export function agreeing(base: string, plural: boolean): string {
	if (base === 'be') return plural ? 'are' : 'is';
	return plural ? base : thirdPerson(base);
}

const irregularThird: Readonly<Record<string, string>> = { has: 'have', is: 'be', does: 'do', goes: 'go' };
const irregularGerund: Readonly<Record<string, string>> = { be: 'being', use: 'using', lie: 'lying' };

const isVerbForm = (forms: number, form: number): boolean => (forms & form) !== 0;

const inflected = (stem: string): readonly string[] => [gerund(stem), thirdPerson(stem)];

/** Of a verb of several words the first is inflected: "rolling out". */
function onFirst(base: string, inflect: (verb: string) => string): string {
	const space = base.indexOf(' ');
	return space < 0 ? inflect(base) : inflect(base.slice(0, space)) + base.slice(space);
}

function stemsOf(word: string): readonly string[] {
	const space = word.indexOf(' ');
	const rest = space < 0 ? '' : word.slice(space);
	const first = space < 0 ? word : word.slice(0, space);
	const stem = first.replace(/(?:ing|es|s)$/, '');
	const stems = [stem, `${stem}e`, first.replace(/s$/, ''), stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
	return stems.map(verb => verb + rest);
}

/** The word lists have one spelling; a form made of a word keeps the author's: "modernize" gives "modernizing". */
export const spelledAs = (source: string, made: string): string =>
	/[iy]z(?:e|es|ed|ing)$/i.test(source) ? made.replace(/([iy])s(e|es|ing)$/, '$1z$2') : made;

/** Verbs of purpose that the lists have no other use for. */
export const unlisted: ReadonlySet<string> = new Set(
	'inform remind notify alert warn advise educate house feed link log note spot catch heal comply relax breathe vary attract retain detect motivate reassure triage'.split(
		' ',
	),
);

function isVerb(base: string): boolean {
	const entry = createLexicon(defaultConfig.vocabulary).get(base);
	return (
		unlisted.has(base) ||
		/^(?:be|have|do)$/.test(base) ||
		(entry !== undefined && (entry.classes & Classes.verbs) !== 0 && (entry.forms & Form.base) !== 0)
	);
}
