import type { Benefit } from './benefits.ts';
import { joinBefore } from './ends-clause.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Term } from './terms.ts';
import { Class, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** "Give carers a break", "provide young people with the skills to cope", "gives them the chance to be heard". */
export function givenAt(terms: readonly Term[], index: number): Benefit | undefined {
	const verb = terms[index];
	if (verb === undefined || !giving.has(verb.base) || verb.forms & Form.past) return undefined;
	const isThem = /^(?:them|us|people|everyone|anyone)$/.test(terms[index + 1]?.word ?? '');
	const who = isThem ? undefined : nounPhraseAt(terms, index + 1, true);
	if (!isThem && who?.thing !== 'group' && who?.thing !== 'vague-group') return undefined;
	let at = who?.end ?? index + 2;
	if (terms[at]?.word === 'with') at++;
	for (const end = Math.min(terms.length, at + 8); at < end; at++) {
		const term = terms[at];
		if (term === undefined || (term.kind === 'mark' && term.word !== ',')) return undefined;
		if (term.classes & (Class.preposition | Class.pronoun | Class.modal) || term.word === 'to') return undefined;
		if (!given.has(term.base)) continue;
		const join = joinBefore(terms, index);
		return { kind: 'enable', from: join.from, who, verbAt: index, what: who, end: join.end, technical: false };
	}
	return undefined;
}

const giving = wordSet('give provide equip offer afford');

/** What lets people live as they would: nothing that is handed over. */
const given = wordSet(
	'opportunity chance voice say choice confidence skill knowledge control independence freedom dignity stability security understanding belonging hope respite break',
);
