import { rules as allRules, guideEntry, guideLabel, type RuleInfo } from '../../analysis/index.ts';
import { codeSpan, escapeMarkdown } from '../../report/escape.ts';
import { CannotRun } from '../cannot-run.ts';
import { show } from '../formats/json.ts';
import { type Output, type Paint, painter, wrap } from '../terminal.ts';
import type { Command } from './command.ts';

export const rules: Command = {
	summary: 'List every rule with its level, and the key points that it rests on.',
	usage: '',
	details: ['“outcome-brief explain RULE” says more of one, and “outcome-brief explain KP7” of what is in brackets.'],
	options: {
		format: {
			type: 'string',
			short: 'f',
			values: ['text', 'json', 'markdown'],
			value: 'FORMAT',
			help: 'How to write it: text (default), json or markdown.',
		},
	},

	async run(given, { out }) {
		const [name] = given.paths;
		if (name !== undefined) throw new CannotRun(`It lists all rules. To read of one: outcome-brief explain ${name}`);
		const format = given.text('format') ?? 'text';
		if (format === 'json') out.write(show({ version: 1, rules: allRules.map(inJson) }));
		else if (format === 'markdown') out.write(markdown());
		else out.write(text(out));
		return 0;
	},
};

const levelOf = ({ off, severity }: RuleInfo): string => (off ? 'off' : severity);

const inJson = (rule: RuleInfo) => ({
	id: rule.id,
	title: rule.title,
	level: levelOf(rule),
	keyPoints: rule.keyPoints.map(ref => ({ ref, title: guideEntry(ref).title })),
});

function text(output: Output): string {
	const paint: Paint = painter(output.colour);
	const idWidth = Math.max(...allRules.map(({ id }) => id.length));
	const levelWidth = Math.max(...allRules.map(rule => levelOf(rule).length));
	const margin = idWidth + levelWidth + 4;
	const lines = allRules.flatMap(rule => {
		const words = `${rule.title} (${rule.keyPoints.join(', ')})`;
		const [first = '', ...rest] = wrap(words, Math.max(30, (output.width ?? 1000) - margin));
		const head = `${paint('bold', rule.id.padEnd(idWidth))}  ${levelOf(rule).padEnd(levelWidth)}  ${first}`;
		return [head, ...rest.map(line => ' '.repeat(margin) + line)];
	});
	return [...lines, '', 'To read more of a rule, or of what is in brackets: outcome-brief explain NAME']
		.map(line => `${line}\n`)
		.join('');
}

function markdown(): string {
	const rows = allRules.map(rule => {
		const points = rule.keyPoints.map(guideLabel).join(', ');
		return `| ${codeSpan(rule.id)} | ${levelOf(rule)} | ${escapeMarkdown(rule.title)} | ${points} |\n`;
	});
	return `| Rule | Level | What it asks | From |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}
