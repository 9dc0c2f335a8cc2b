import { resolve } from 'node:path';
import { type Severity, severities } from '../../analysis/index.ts';
import { pathFrom } from '../../node-paths.ts';
import { type Found, summaryOf } from '../../report/checked.ts';
import { verdictLine } from '../../report/words.ts';
import type { Format } from './format.ts';

/**
 * Workflow commands, which GitHub shows as annotations in a pull request. It shows ten of a kind and step, so the most
 * severe come first.
 */
export const github: Format = (report, { cwd, root }) => {
	const file = (path: string) => pathFrom(root, resolve(cwd, path));
	const found = report.files.flatMap(({ path, findings }) => findings.map(finding => ({ path, finding })));
	found.sort((a, b) => rank(a.finding.severity) - rank(b.finding.severity));
	const lines = [
		...report.errors.map(({ path, message }) =>
			command('error', { title: 'outcome-brief', file: file(path) }, message),
		),
		...report.files.flatMap(({ path, notice }) =>
			notice === undefined ? [] : [command('notice', { title: 'outcome-brief', file: file(path) }, notice)],
		),
		...found.map(({ path, finding }) =>
			command(
				commands[finding.severity],
				{ title: finding.rule, file: file(path), ...placeOf(finding) },
				finding.message,
			),
		),
		verdictLine(summaryOf(report)),
	];
	return lines.map(line => `${line}\n`).join('');
};

const rank = (severity: Severity): number => severities.indexOf(severity);

const commands: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'notice',
	hint: 'notice',
};

function placeOf({ range: { start, end } }: Found): Readonly<Record<string, number>> {
	// GitHub takes columns only where start and end are on one line.
	if (start.line !== end.line) return { line: start.line, endLine: end.line };
	return { line: start.line, endLine: end.line, col: start.column, endColumn: end.column };
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
	const shown = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
	return `::${name} ${shown.join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
