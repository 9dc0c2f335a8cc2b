import type { Severity } from '../../analysis/index.ts';
import { type CheckedFile, type CheckReport, type Found, type Summary, summaryOf } from '../../report/checked.ts';
import { count, severityName, verdictLine } from '../../report/words.ts';
import { type Paint, painter, printable, type Style, wrap } from '../terminal.ts';
import type { Format } from './format.ts';

/** For people at a terminal, and for editors that read `path`, then `line:column  severity  message  rule`. */
export const text: Format = (report, { colour, width }) => {
	const paint = painter(colour);
	const files = report.files.filter(
		({ findings, brief, notice }) => findings.length > 0 || !brief || notice !== undefined,
	);
	const last = verdict(summaryOf(report), fixable(report), paint);
	return [...files.map(file => fileText(file, paint, width)), last].join('\n');
};

function fileText(file: CheckedFile, paint: Paint, width: number | undefined): string {
	const { path, brief, reason, notice, findings } = file;
	const name = paint('underline', printable(path));
	if (!brief) return `${name}\n  ${paint('dim', reason ?? 'Not checked.')}\n`;
	const places = findings.map(({ range: { start } }) => `${start.line}:${start.column}`);
	const placeWidth = Math.max(...places.map(place => place.length));
	const nameWidth = Math.max(...findings.map(({ severity }) => nameOf(severity).length));
	const lines = findings.map((finding, index) =>
		line(finding, (places[index] ?? '').padEnd(placeWidth), nameWidth, paint, width),
	);
	const last = notice === undefined ? '' : `  ${paint('dim', notice)}\n`;
	return `${name}\n${lines.join('')}${last}`;
}

function line(finding: Found, place: string, nameWidth: number, paint: Paint, width: number | undefined): string {
	const { severity, rule } = finding;
	const margin = 2 + place.length + 2 + nameWidth + 2;
	const head = `  ${paint('dim', place)}  ${paint(styles[severity], nameOf(severity).padEnd(nameWidth))}  `;
	const message = printable(finding.message);
	const room = (width ?? Number.POSITIVE_INFINITY) - margin;
	if (room < 30) return `${head}${message}  ${paint('dim', rule)}\n`;
	const lines = wrap(`${message}  ${rule}`, room);
	const body = lines.map((each, index) => (index === lines.length - 1 ? dimRule(each, rule, paint) : each.trimEnd()));
	return `${head}${body.join(`\n${' '.repeat(margin)}`)}\n`;
}

const dimRule = (lastLine: string, rule: string, paint: Paint): string =>
	`${lastLine.slice(0, lastLine.length - rule.length)}${paint('dim', rule)}`;

/** As the last line counts them: a finding of the level “information” is a suggestion. */
const nameOf = (severity: Severity): string => severityName(severity).toLowerCase();

/** No blue, which is too dark to read on many black screens. */
const styles: Readonly<Record<Severity, Style>> = {
	error: 'red',
	warning: 'yellow',
	information: 'cyan',
	hint: 'dim',
};

/** Findings whose first fix asks nothing of the author: those that --fix sees to. */
const fixable = ({ files }: CheckReport): number =>
	files.flatMap(({ findings }) => findings).filter(({ fixes: [first] }) => first !== undefined && !first.asks).length;

function verdict(summary: Summary, fixes: number, paint: Paint): string {
	const lines: string[] = [];
	if (summary.fixed > 0)
		lines.push(paint('green', `${count(summary.fixed, 'brief')} ${summary.fixed === 1 ? 'was' : 'were'} fixed.`));
	if (summary.briefs > 0 || summary.failed === 0)
		lines.push(paint(summary.findings === 0 ? 'green' : 'bold', verdictLine(summary)));
	if (fixes > 0) lines.push(`${count(fixes, 'finding')} can be fixed with --fix.`);
	if (summary.failed > 0) lines.push(paint('red', `${count(summary.failed, 'path')} could not be checked.`));
	return lines.map(each => `${each}\n`).join('');
}
