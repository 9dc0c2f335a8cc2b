import { nounPhraseAt } from '../noun-phrase.ts';
import { isParty } from '../people.ts';
import type { Term } from '../terms.ts';
import { Class, Form } from '../word-classes.ts';
import { joinedVerbs, joinsVerb, mayBeJoined } from './joined-verbs.ts';
import type { Reading } from './reading.ts';
import { hasStray, isOneThing, meansOfNoun, trimEnd } from './thing.ts';
import { baseOf, gerund } from './verbs.ts';

/** To make, get or use a thing: the thing itself is the means. Of any other verb the doing is: "moving … to the cloud". */
const bringing =
	/^(?:build|develop|implement|create|launch|deploy|procure|buy|purchase|acquire|introduce|roll out|stand up|set up|install|adopt|prototype|code|program|architect|engineer|commission|release|ship|make|design|construct|use|utilise|leverage|harness|pilot|test|trial|provide|offer|deliver|produce|establish|supply|need|require|want|seek|demand|have|propose|request|invite|invites|award|tender|issue|publish|employ|invest|get|solicit|look|search|find|implement|exploit|run|write|plan|call for|fund|recommend|apply|focus|be|form|open|introduce|craft|publish|work|explore|consider|describe|contain|include|present|feature|involve|comprise|outline)$/;

/** What a verb and its object come to as a means, from the verb up to an index: "an app", "moving the forms online". */
export function meansOfVerb(reading: Reading, verbAt: number, to: number): string | undefined {
	const { terms } = reading;
	const verbs = joinedVerbs(terms, verbAt);
	const last = verbs.at(-1) ?? verbAt;
	let at = last + 1;
	// "look for", "invest in", "focus on"; "help us build" has somebody in between, whom nobody could name here.
	while (/^(?:for|in|on|about|at)$/.test(terms[at]?.word ?? '') && at === last + 1) at++;
	const past = trimEnd(terms, at, to);
	const first = terms[at];
	// "What we need is an app": the verb has its object before it.
	if (first !== undefined && first.classes & Class.auxiliary) return undefined;
	if (first === undefined || past <= at || (first.classes & Class.pronoun && !(first.classes & Class.determiner)))
		return undefined;
	if (last + 1 === at || bringing.test(terms[last]?.base ?? '')) {
		const bases = verbs.map(index => terms[index]).map(verb => verb && baseOf(verb));
		if (
			bases.every(base => base !== undefined && bringing.test(base)) &&
			isOneThing(terms, at, past) &&
			!isLaunch(terms[last], first) &&
			!givesPeople(terms, last, at)
		)
			return meansOfNoun(reading, at, past);
	}
	return meansOfDoing(reading, verbAt, past);
}

/** "Launch the app by April": it is there already, and what is meant is the launch. */
const isLaunch = (verb: Term | undefined, first: Term): boolean =>
	first.word === 'the' && /^(?:launch|release|ship|deploy|roll out|publish|pilot|trial|test)$/.test(verb?.base ?? '');

/** "provide clients with an app": the clients are not the means. */
function givesPeople(terms: readonly Term[], verbAt: number, at: number): boolean {
	if (!/^(?:provide|offer|supply|equip)$/.test(terms[verbAt]?.base ?? '')) return false;
	const phrase = nounPhraseAt(terms, at, true);
	return phrase !== undefined && (isParty(phrase) || terms[phrase.end]?.word === 'with');
}

/** "moving the forms online and training staff": every verb that is joined becomes an -ing form. */
function meansOfDoing(reading: Reading, verbAt: number, to: number): string | undefined {
	const { terms } = reading;
	const form = (terms[verbAt]?.forms ?? 0) & (Form.base | Form.gerund | Form.thirdPerson);
	const joined = joinedVerbs(terms, verbAt);
	let text = '';
	let at = verbAt;
	for (let index = verbAt; index < to; index++) {
		const term = terms[index];
		if (term === undefined) return undefined;
		const isJoined = joined.includes(index) || joinsVerb(terms, index, form);
		if (!isJoined) {
			if (mayBeJoined(terms, index, form)) return undefined;
			continue;
		}
		const base = baseOf(term);
		if (base === undefined) return undefined;
		if (at < index) {
			const between = reading.source(at, /^to$/.test(terms[index - 1]?.word ?? '') ? index - 1 : index);
			if (between === undefined) return undefined;
			text += /^[,;]/.test(between) ? `${between} ` : ` ${between} `;
		}
		// "fine-tune" is changed at its end; "roll out" is not.
		const isHyphened = reading.passage.text.slice(term.start, term.end).includes('-');
		text += reading.spelled(index, gerund(isHyphened ? base.replaceAll(' ', '-') : base));
		at = index + 1;
	}
	if (at >= to) return undefined;
	const rest = reading.source(at, to);
	return rest === undefined || hasStray(terms, at, to) ? undefined : text + (/^[,;]/.test(rest) ? rest : ` ${rest}`);
}
