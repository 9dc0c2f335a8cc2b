import type { FrontMatterEntry } from '../document/front-matter.ts';
import { select } from '../fixes/index.ts';
import { isEmptyTask, mayHoldPlaceholders, type Placeholder, placeholdersIn } from '../language/placeholders.ts';
import { sayLeftover } from '../leftover.ts';
import { passageRule, type Report } from '../rule.ts';

export default passageRule({
	id: 'placeholder',
	title: 'Replace what the template left for you',
	severity: 'information',
	structural: true,
	keyPoints: ['T'],

	when: ({ text }) => mayHoldPlaceholders(text),

	*check({ kind, text, prose }) {
		// Front matter is looked at as a whole, below; a quotation is somebody else's.
		if (kind === 'field' || kind === 'quote' || kind === 'html') return;
		if (kind === 'item' && isEmptyTask(text)) yield emptyTask(text);
		else yield* firstOf(placeholdersIn(text, prose), 0);
	},

	*checkFrontMatter({ entries, source }) {
		for (const entry of entries) yield* inField(entry, source);
	},
});

/** One quiet finding for a block, however much is left in it. When that is written, the next one shows. */
function* firstOf(placeholders: readonly Placeholder[], origin: number): Iterable<Report> {
	const [first] = placeholders;
	if (first === undefined) return;
	const span = { start: first.span.start + origin, end: first.span.end + origin };
	const more =
		placeholders.length > 1 ? `${counted(placeholders.length - 1)} more on this line or in this paragraph.` : '';
	const message = `${sayLeftover(first)}${more === '' ? '' : ` There ${more}`}`;
	// A template's questions are there from the start, and the author knows.
	yield { span, message, ...(first.kind === 'prompt' && { quiet: true }), fixes: [select('Select it')] };
}

const counted = (count: number): string => (count === 1 ? 'is one' : `are ${count}`);

const emptyTask = (text: string): Report => ({
	span: { start: 0, end: text.length },
	message: 'This task box has no words. Write what is to be done, or remove it.',
	fixes: [select('Select it')],
});

/** `owner: TBC`, `owner: "[name]"`, and `owner: [name]`, which YAML takes for a list. */
function* inField({ value, valueSpan }: FrontMatterEntry, source: string): Iterable<Report> {
	if (value !== undefined && typeof value !== 'string') return;
	const text = source.slice(valueSpan.start, valueSpan.end).replace(/^["']|["']\s*$/g, ' ');
	if (value === undefined && !/^\s*\[[^[\],]*\]\s*$/.test(text)) return;
	yield* firstOf(placeholdersIn(text, text), valueSpan.start);
}
