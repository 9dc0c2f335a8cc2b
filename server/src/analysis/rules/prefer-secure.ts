import type { Brief } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import { anyBlock, firstBlock } from '../document/stretch.ts';
import type { Span } from '../finding.ts';
import { appendToSection } from '../fixes/index.ts';
import { saySoAfter } from '../fixes/sentence.ts';
import { choicesOf } from '../language/claims.ts';
import { anySystem } from '../language/procurement.ts';
import type { Sentence } from '../language/sentence.ts';
import { Topic } from '../language/topics.ts';
import { Class } from '../language/word-classes.ts';
import { asThingsAre } from '../preference-rule.ts';
import { briefRule } from '../rule.ts';

export default briefRule({
	id: 'prefer-secure',
	title: 'Ask for security and privacy from the start',
	severity: 'information',
	keyPoints: ['S'],

	*check(brief) {
		if (anyBlock(brief, isSecure)) return;
		const choice = firstChoice(brief);
		if (choice === undefined) return;
		yield {
			span: choice.span,
			message:
				'A system is chosen, and nothing in this brief says how people’s details are kept safe in it. Say what it holds about people, and that security and privacy are built in.',
			fixes: [
				choice.inTechnology
					? saySoAfter(kept, title)
					: appendToSection('technology', `- ${kept}`, { title, snippet: true }),
			],
		};
	},
});

const title = 'Say how it is kept safe';
const kept =
	'Security and privacy are built in from the start: it holds ${1:[which personal details]}, which only ${2:[who]} can see.';

/** The first system that is to be made, bought or used: where technology is spoken of, or anywhere if it holds what people give it. */
function firstChoice(brief: Brief): { readonly span: Span; readonly inTechnology: boolean } | undefined {
	const holds = anyBlock(brief, isOfPeople);
	const block = firstBlock(brief, holds ? choosesAnywhere : choosesInTechnology);
	const span = block?.passage.once(readChoice);
	if (block === undefined || span === undefined) return undefined;
	const { start, passage } = block;
	return { span: { start: start + span.start, end: start + span.end }, inTechnology: isTechnology(passage) };
}

const isSecure = ({ notes }: Passage): boolean => notes.about(Topic.security) !== 0;
const isOfPeople = ({ notes, boilerplate }: Passage): boolean => !boilerplate && notes.about(Topic.ofPeople) !== 0;
const isTechnology = ({ role }: Passage): boolean => role === 'technology' || role === 'technical';
const choosesSystem = (passage: Passage): boolean => passage.once(readChoice) !== undefined;
const choosesAnywhere = (passage: Passage): boolean =>
	(isTechnology(passage) || !asThingsAre.has(passage.role)) && choosesSystem(passage);
const choosesInTechnology = (passage: Passage): boolean => isTechnology(passage) && choosesSystem(passage);

function readChoice(passage: Passage): Span | undefined {
	const isLabel = passage.label > 0 && passage.label >= passage.text.length;
	if (passage.boilerplate || passage.header || passage.kind === 'heading' || isLabel) return undefined;
	return choicesOf(passage, anySystem).find(({ sentence, span }) => isChosen(sentence, span))?.span;
}

/** The system is what is made, bought or wanted, or of which something is said that will be. */
function isChosen({ text, facts: { predicate, named } }: Sentence, span: Span): boolean {
	if (predicate === undefined) return named?.thing === 'system' && /^\W*(?:an?|one|two|three|new)\b/i.test(text);
	const { subject, object, verb, tense } = predicate;
	if (/^(?:Any|No|Whatever)\b/.test(text)) return false;
	if (subject?.thing === 'system')
		return tense === 'future' && subject.head.end === span.end && (verb === undefined || predicate.passive);
	if (object?.thing !== 'system' || verb === undefined) return false;
	return (
		(verb.classes & (Class.build | Class.deliver | Class.need)) !== 0 ||
		/^(?:buy|purchase|procure|use|adopt|choose|want|have|licen[cs]e|rent|hire)$/.test(verb.base)
	);
}
