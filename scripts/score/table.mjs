const counts = ['hits', 'alarms', 'misses'];
const shares = ['precision', 'recall', 'f1'];

/** Figures by label, for a terminal. */
export function plainTable(figures) {
	const rows = [...figures].sort(([a], [b]) => (a < b ? -1 : 1));
	const width = Math.max(...rows.map(([label]) => label.length));
	const head = [''.padEnd(width), ...[...counts, ...shares].map(name => name.padStart(9))];
	const body = rows.map(([label, own]) => [label.padEnd(width), ...cellsOf(own).map(text => text.padStart(9))]);
	return [head, ...body].map(row => row.join(' ')).join('\n');
}

/** Rows of cells for a page: the first to the left, numbers to the right. */
export function markdownTable(head, rows) {
	const line = cells => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Hits, false alarms, misses, precision, recall and F1. */
export const cellsOf = figures => [
	...counts.map(name => String(figures[name])),
	...shares.map(name => share(figures[name])),
];

/** To two places, or a dash where there is nothing to divide by. */
const share = number => (number === undefined || Number.isNaN(number) ? '–' : number.toFixed(2));
