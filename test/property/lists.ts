import * as acronyms from '../../server/src/analysis/language/lexicon/acronyms.ts';
import * as changes from '../../server/src/analysis/language/lexicon/changes.ts';
import * as channels from '../../server/src/analysis/language/lexicon/channels.ts';
import * as documents from '../../server/src/analysis/language/lexicon/documents.ts';
import * as evidence from '../../server/src/analysis/language/lexicon/evidence.ts';
import * as finishing from '../../server/src/analysis/language/lexicon/finishing.ts';
import * as functions from '../../server/src/analysis/language/lexicon/functions.ts';
import * as governance from '../../server/src/analysis/language/lexicon/governance.ts';
import * as hype from '../../server/src/analysis/language/lexicon/hype.ts';
import * as irregular from '../../server/src/analysis/language/lexicon/irregular.ts';
import * as jargon from '../../server/src/analysis/language/lexicon/jargon.ts';
import * as organisations from '../../server/src/analysis/language/lexicon/organisations.ts';
import * as people from '../../server/src/analysis/language/lexicon/people.ts';
import * as procedures from '../../server/src/analysis/language/lexicon/procedures.ts';
import * as roles from '../../server/src/analysis/language/lexicon/roles.ts';
import * as security from '../../server/src/analysis/language/lexicon/security.ts';
import * as staff from '../../server/src/analysis/language/lexicon/staff.ts';
import * as systems from '../../server/src/analysis/language/lexicon/systems.ts';
import * as technologies from '../../server/src/analysis/language/lexicon/technologies.ts';
import * as tongues from '../../server/src/analysis/language/lexicon/tongues.ts';
import * as vendors from '../../server/src/analysis/language/lexicon/vendors.ts';
import * as verbs from '../../server/src/analysis/language/lexicon/verbs.ts';
import * as waysOfWorking from '../../server/src/analysis/language/lexicon/ways-of-working.ts';
import type { Hostile } from './hostile.ts';

const files = {
	acronyms,
	changes,
	channels,
	documents,
	evidence,
	finishing,
	functions,
	governance,
	hype,
	irregular,
	jargon,
	organisations,
	people,
	procedures,
	roles,
	security,
	staff,
	systems,
	technologies,
	tongues,
	vendors,
	verbs,
	waysOfWorking,
};

/** What may stand between two words of a list. */
const separators = [' ', ', ', ' and the ', ' of ', '-', '. '];

/** All the words of a list, one after another, again and again: each sets off the patterns that are made from it. */
export const lists: readonly Hostile[] = Object.entries(files).flatMap(([file, exported]) =>
	Object.entries(exported).flatMap(([name, list]) => {
		const words = wordsOf(list);
		return words.length === 0
			? []
			: [{ name: `every word of ${file}.${name}`, of: (size: number) => joined(words, size) }];
	}),
);

function wordsOf(list: unknown): readonly string[] {
	if (Array.isArray(list) || list instanceof Set) return [...list].filter(word => typeof word === 'string');
	if (list instanceof RegExp) return list.source.match(/[a-z][a-z ']+/g) ?? [];
	if (typeof list === 'string') return list.match(/[a-z][a-z ']+/g) ?? [];
	return typeof list === 'object' && list !== null ? Object.keys(list) : [];
}

function joined(words: readonly string[], size: number): string {
	let text = '';
	for (let index = 0; text.length < size; index++)
		text += `${words[index % words.length]}${separators[(index + Math.floor(index / words.length)) % separators.length]}`;
	return text;
}

export const fileNames = Object.keys(files);
