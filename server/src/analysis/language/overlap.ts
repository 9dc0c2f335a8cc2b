import type { Sentence } from './sentence.ts';
import { Class, Classes } from './word-classes.ts';

/**
 * The words that say what a text is about, cut so that "permit", "permits" and "permitting" are one. Not technology, as
 * two texts about software need have nothing else in common.
 */
export function* subjectsOf(sentences: Iterable<Sentence>): Generator<string> {
	for (const { facts } of sentences) {
		for (const { kind, classes, base, word } of facts.terms) {
			// "Pupils", "the youth panel": the same people have many names.
			if (isGroup(classes, word)) yield somebody;
			if (kind !== 'word' || word.length < 4 || (classes & (Classes.functions | Class.adverb)) !== 0) continue;
			if ((classes & (Classes.software | Class.maybeSystem)) !== 0 && (classes & Classes.people) === 0) continue;
			for (const part of /[\s-]/.test(base) ? base.split(/[\s-]+/) : [base])
				if (part.length > 3 && !general.test(part)) yield stem(part);
		}
	}
}

const somebody = 'somebody';

const isGroup = (classes: number, word: string): boolean =>
	((classes & Class.group) !== 0 && !makers.test(word)) || word === 'nobody' || word === 'somebody';

/** Who does the work, and is in every text about it. */
const makers =
	/(?:developer|engineer|architect|programmer|administrator|supplier|vendor|contractor|maintainer|colleague|staff|team|manager|employee|user)s?$/;

/** Rough, and the same for both texts: the ending goes, and of a long word all but its beginning. */
const stem = (word: string): string => word.replace(/(?:ies|es|s|ing|ed|e|y)$/, '').slice(0, 6);

/** Words of every brief, whatever it is about. */
const general =
	/^(?:able|about|access\w*|also|benefit\w*|better|build\w*|chang\w*|cost\w*|creat\w*|current\w*|date?s?|deliver\w*|design\w*|develop\w*|differen\w*|easi\w*|easy|enabl\w*|ensur\w*|exist\w*|first|find\w*|following|goal\w*|good|have|help\w*|high\w*|improv\w*|includ\w*|increas\w*|inform\w*|keep\w*|leav\w*|left|make\w*|making|many|more|month\w*|need\w*|number\w*|other\w*|outcome\w*|part|peopl\w*|person\w*|phase\w*|plan\w*|problem\w*|process\w*|product\w*|project\w*|provid\w*|public|quick\w*|reduc\w*|result\w*|servic\w*|solution\w*|stag\w*|start\w*|support\w*|target\w*|team\w*|test\w*|thing\w*|time\w*|today|tool\w*|user\w*|using|want\w*|week\w*|what|when|work\w*|year\w*|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
