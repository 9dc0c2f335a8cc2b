/** What the outline reports of a statement; any other name in a mark is a rule's. */
export const scoredKinds = ['outcome', 'measured', 'user-specific'];

/**
 * The text of a brief without its marks, and what they say. `⟦tech-first|We need an app.⟧` is a statement that the
 * rule should find, `⟦+outcome,+measured|…⟧` one of those kinds; `?` before a name means that careful readers could
 * differ, so that it counts neither way. Marks may stand in one another.
 */
export function parseMarks(marked) {
	const open = [];
	const marks = [];
	let text = '';
	let at = 0;
	for (const sign of marked.matchAll(/⟦([^|⟦⟧\n]*)\||⟧/g)) {
		text += marked.slice(at, sign.index);
		at = sign.index + sign[0].length;
		if (sign[1] !== undefined) open.push({ start: text.length, labels: sign[1].split(',').map(labelOf) });
		else {
			const mark = open.pop();
			if (mark === undefined) throw new Error(`A ⟧ closes nothing after ${JSON.stringify(text.slice(-40))}`);
			marks.push({ ...mark, end: text.length });
		}
	}
	text += marked.slice(at);
	if (open.length > 0) throw new Error(`A ⟦ is not closed: ${JSON.stringify(text.slice(open[0].start).slice(0, 40))}`);
	if (/[⟦⟧]/.test(text)) throw new Error('A ⟦ has no label before a |');
	return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function labelOf(written) {
	const name = written.replace(/^[+?]/, '');
	const isKind = scoredKinds.includes(name);
	if (!/^[+?]?[a-z][a-z-]*$/.test(written) || (written.startsWith('+') && !isKind) || (written === name && isKind))
		throw new Error(`"${written}" is no label: a rule's id, a + and a kind of statement, or either after a ?`);
	return { name, doubtful: written.startsWith('?') };
}
