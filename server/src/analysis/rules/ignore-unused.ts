import type { Ignore } from '../document/ignores.ts';
import type { Span } from '../finding.ts';
import { replaceWith } from '../fixes/index.ts';
import { anyIn } from '../offsets.ts';
import { type Checked, type FixMaker, type Report, settingsRule } from '../rule.ts';

export default settingsRule({
	id: 'ignore-unused',
	title: 'Keep only the ignore comments that do something',
	severity: 'information',
	structural: true,
	keyPoints: ['T'],

	*check({ text, ignores }, checked) {
		if (ignores.length === 0) return;
		const silences = silencer(checked);
		for (const ignore of ignores) {
			const comment = text.slice(ignore.span.start, ignore.span.end);
			if (ignore.rules.length === 0) {
				if (!silences(ignore, undefined)) yield wholly(ignore);
			} else yield* eachRule(ignore, comment, checked, silences);
			if (checked.config.requireReasons && ignore.reason === '') yield askForReason(ignore, comment);
		}
	},
});

function* eachRule(ignore: Ignore, comment: string, checked: Checked, silences: Silences): Iterable<Report> {
	const useless = ignore.rules.filter(rule => !silences(ignore, rule));
	for (const rule of useless) {
		const span = spanOfRule(ignore, comment, rule);
		const without = useless.length === ignore.rules.length ? removeComment(ignore) : removeRule(ignore, comment, rule);
		if (checked.ruleIds.includes(rule)) {
			yield {
				span,
				message: `There is nothing here for “${rule}” to find any more. Remove it, so that it hides nothing later.`,
				fixes: [without],
			};
			continue;
		}
		const meant = checked.ruleLike(rule);
		yield {
			span,
			message: `There is no rule called “${rule}”, so nothing is ignored. ${meant === undefined ? 'Remove it.' : `Did you mean “${meant}”?`}`,
			fixes: [...(meant === undefined ? [] : [replaceWith(span, meant, `Change it to “${meant}”`)]), without],
		};
	}
}

/**
 * A rule that is switched off would find nothing today; an ignore of this very rule cannot be asked whether it is used;
 * and while not every sentence has been read, nobody knows.
 */
function silencer({ found, isPartial, ruleIds, isOff }: Checked): Silences {
	const known = new Map<string | undefined, (span: Span) => boolean>();
	return ({ covers }, rule) => {
		if (rule === 'ignore-unused' || (rule !== undefined && isOff(rule))) return true;
		if (isPartial && (rule === undefined || ruleIds.includes(rule))) return true;
		const isFoundIn = known.get(rule) ?? anyIn(startsOf(rule));
		known.set(rule, isFoundIn);
		return isFoundIn(covers);
	};

	function startsOf(rule: string | undefined): readonly number[] {
		return found.filter(({ rule: id }) => rule === undefined || id === rule).map(({ span }) => span.start);
	}
}

/** Whether a comment hides anything of a rule, or of any. */
type Silences = (ignore: Ignore, rule: string | undefined) => boolean;

const wholly = (ignore: Ignore): Report => ({
	span: ignore.span,
	message: 'There is nothing here to ignore any more. Remove the comment, so that it hides nothing later.',
	fixes: [removeComment(ignore)],
});

function askForReason(ignore: Ignore, comment: string): Report {
	const at = ignore.span.start + comment.replace(/(?::\s*\[?why\]?)?[\s:]*-->$/i, '').length;
	const ask: FixMaker = () => ({
		title: 'Say why',
		edits: [{ span: { start: at, end: ignore.span.end }, text: ': ${1:[why]} -->' }],
		snippet: true,
	});
	return {
		span: ignore.span,
		message: 'This does not say why the rule is ignored here. Add a colon and the reason, for whoever reads it next.',
		fixes: [ask],
	};
}

function spanOfRule({ span }: Ignore, comment: string, rule: string): Span {
	const from = /^<!--\s*brief-ignore[\w-]*/i.exec(comment)?.[0].length ?? 0;
	const words = comment.replace(/[A-Z]+/g, letters => letters.toLowerCase());
	for (let at = words.indexOf(rule, from); at >= 0; at = words.indexOf(rule, at + 1)) {
		const isWord =
			isEdge.test(words.charAt(at - 1)) && isEdge.test(words.charAt(at + rule.length).replace(/[:>-]/, ''));
		if (isWord) return { start: span.start + at, end: span.start + at + rule.length };
	}
	return span;
}

const isEdge = /^[\s,]?$/;

/** Out of a list of several, with the comma on one of its sides. */
function removeRule(ignore: Ignore, comment: string, rule: string): FixMaker {
	const { start, end } = spanOfRule(ignore, comment, rule);
	const before = /[\s,]*$/.exec(comment.slice(0, start - ignore.span.start))?.[0] ?? '';
	const after = /^[\s,]*/.exec(comment.slice(end - ignore.span.start))?.[0] ?? '';
	const span = before.includes(',') ? { start: start - before.length, end } : { start, end: end + after.length };
	return replaceWith(span, '', `Remove “${rule}” from the comment`);
}

/** With its line where it has one to itself; the end of a range goes along with its start. */
function removeComment({ span, kind, covers }: Ignore): FixMaker {
	return ({ brief }) => {
		const edits = [{ span: withLine(brief.text, span), text: '' }];
		const end = kind === 'range' ? /^<!--\s*brief-ignore-end\b[\s\S]*?-->/i.exec(brief.text.slice(covers.end)) : null;
		if (end !== null) {
			const endSpan = { start: covers.end, end: covers.end + end[0].length };
			edits.push({ span: withLine(brief.text, endSpan), text: '' });
		}
		return { title: 'Remove the comment', edits };
	};
}

function withLine(text: string, { start, end }: Span): Span {
	const before = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
	const from = start - before;
	const lineEnd = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(end))?.[0].length;
	const isAlone = from === 0 || /[\r\n]/.test(text.charAt(from - 1));
	if (!isAlone || lineEnd === undefined) return { start: from, end };
	// Of the blank lines around it one is enough.
	const isAfterBlank = from === 0 || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(0, from));
	const blank = isAfterBlank ? /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(end + lineEnd))?.[0].length : undefined;
	return { start: from, end: end + lineEnd + (blank ?? 0) };
}
