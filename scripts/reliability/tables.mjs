/** The figures as Markdown: one table for each thing that was measured. */
export function tables(figures) {
	return Object.entries(shown)
		.filter(([part]) => figures[part] !== undefined)
		.flatMap(([part, show]) => [
			...show(figures[part]),
			`*${source[part]}, ${figures[part].on}, Node ${figures[part].node}.*`,
		]);
}

const source = {
	fuzz: '`npm run fuzz -- --record`',
	mutation: '`npm run mutate -- --record`',
	package: '`RECORD=1 npm run test:package`',
	clients: '`RECORD=1 npm run test:host` and `RECORD=1 npm run test:protocol`',
};

const number = value => value.toLocaleString('en-GB');
const table = (heads, rows) =>
	[heads, heads.map(head => (head.startsWith('#') ? '---:' : '---')), ...rows]
		.map(cells => `| ${cells.map(cell => String(cell).replace(/^#/, '')).join(' | ')} |`)
		.join('\n');
/** What each property of edits compares, in words and in the order of the page; the names are those that a run prints. */
const compared = {
	session: 'Reviews of a session, with those of a fresh one',
	'any bytes': 'The same, with any bytes at all typed in',
	grammar: 'The same, where both know grammar',
	chunks: 'Blocks read in chunks, with those of one parse',
	passages: 'What is kept of passages that say the same',
	positions: 'Positions of findings, there and back',
	characters: 'Positions of all characters, there and back',
};

const code = text => `\`${text.replace(/`/g, "'").replace(/\|/g, '\\|')}\``;

const shown = {
	fuzz: ({ edits, seed, properties, inputs, doubled, slowest }) => [
		'### Edits and inputs',
		`One run of ${number(edits)} edits, of which \`npm run fuzz -- --edits ${edits} --seed ${seed}\` tries the same ones again:`,
		table(
			['What was compared', '#Edits'],
			Object.entries(compared).map(([name, what]) => [what, number(properties[name] ?? 0)]),
		),
		`${number(inputs)} inputs of up to 10 MB had an answer. ${number(doubled)} texts made to be slow were doubled; the five whose time grew most:`,
		table(
			['Text, repeated', '#UTF-16 units', '#Time for twice the text'],
			slowest.map(({ name, size, ratio }) => [code(name), number(size), `× ${ratio.toFixed(2)}`]),
		),
	],
	mutation: ({ files, score, tried, all, budget, edits, same }) => [
		'### Mutations',
		`Of every hundred small faults put into these files on purpose, the tests found ${score.toFixed(1)}. ${tried === all ? `All ${number(all)} were tried.` : `${number(tried)} of ${number(all)} were tried, spread over all of them.`} The tests are those of units, and ${edits} random edits. Those that know a file by name come first, then the quickest; a fault that makes one go on for ever is found, and one that only more than ${number(budget)} ms of tests would find is not. ${number(same)} more faults are not counted, as they change how long something takes and nothing that anyone could see: \`test/mutation/same.mjs\` says why of each.`,
		table(
			['Folder', '#Faults', '#Found', '#Score'],
			files.map(({ name, mutants, killed }) => [
				code(name),
				number(mutants),
				number(killed),
				`${((100 * killed) / mutants).toFixed(1)}%`,
			]),
		),
	],
	package: ({ packages }) => [
		'### What ships',
		table(
			['Package', '#Files', '#Bytes', 'Dependencies'],
			packages.map(({ name, files, size }) => [name, number(files), number(size), 'none: bundled, see its licences']),
		),
	],
	clients: ({ clients }) => [
		'### Clients',
		table(
			['Client', 'Version', '#Tests passed'],
			clients.map(({ name, version, passed }) => [name, version, passed]),
		),
	],
};
