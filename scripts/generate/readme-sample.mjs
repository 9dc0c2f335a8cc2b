import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const sample = fileURLToPath(new URL('../../examples/council-tax-chatbot.brief.md', import.meta.url));

/**
 * What the README tells of the sample brief. Which of its words are shown is chosen there: a statement that begins with
 * “We need”, and the rows between "<!-- sample -->" and "<!-- /sample -->". What becomes of the one, and what is said of the
 * others and where, are made.
 */
export const readmeSample = {
	path: 'README.md',
	async render({ createSession }, current) {
		const text = await readFile(sample, 'utf8');
		const review = createSession().check(text);
		const table = /(<!-- sample -->\n)([\s\S]*?)(<!-- \/sample -->)/;
		const rewrite = /(^> (We need .*)\n\n[^>]*> ).*$/m;
		if (!table.test(current) || !rewrite.test(current)) throw new Error('README.md does not show the sample any more.');
		return current
			.replace(table, (_, open, rows, close) => open + rowsOf(review, chosen(rows)) + close)
			.replace(rewrite, (_, before, statement) => before + rewritten(review, statement));
	},
};

const chosen = rows => [...rows.matchAll(/^\| \d+ \| (.*?) \|/gm)].map(([, words]) => words);

function rowsOf(review, quotes) {
	const rows = quotes.map(words => {
		const { span, message } = findingAt(review, words);
		const line = review.brief.text.slice(0, span.start).split('\n').length;
		return `| ${line} | ${words} | ${message.replace(/(?<=[.?]) .*/, '')} |\n`;
	});
	return `| Line | In the brief | Outcome Brief |\n| --- | --- | --- |\n${rows.join('')}`;
}

/** The first finding about these words of the sample, which is the most severe. */
function findingAt({ brief, findings }, words) {
	const at = brief.text.indexOf(words);
	const found = findings.find(({ span }) => at >= 0 && span.start < at + words.length && at < span.end);
	if (found === undefined) throw new Error(`README.md: nothing is found in “${words}” of ${sample}.`);
	return found;
}

function rewritten(review, statement) {
	const [{ edits }] = review.fixesOf(findingAt(review, statement));
	const [{ span, text }] = edits;
	const from = span.start - review.brief.text.indexOf(statement);
	return statement.slice(0, from) + text + statement.slice(from + span.end - span.start);
}
