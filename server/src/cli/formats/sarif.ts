import { resolve } from 'node:path';
import { type RuleId, ruleIds, rules, type Severity } from '../../analysis/index.ts';
import { sha256 } from '../../node/sha256.ts';
import { pathFrom } from '../../node-paths.ts';
import type { CheckReport, FileError, Found, FoundFix, Suppressed } from '../../report/checked.ts';
import type { Range } from '../../report/place.ts';
import { version } from '../../version.ts';
import type { Format } from './format.ts';
import { show } from './json.ts';
import { ruleHelp } from './rule-help.ts';

/** Static Analysis Results Interchange Format 2.1.0, an OASIS standard: what code scanning services take in. */
export const sarif: Format = (report, { cwd, root }) => {
	const uriOf = (path: string): string => {
		const shown = pathFrom(root, resolve(cwd, path));
		const encoded = shown.split('/').map(encodeURIComponent).join('/');
		if (shown.startsWith('/')) return `file://${encoded}`;
		return /^[A-Za-z]:\//.test(shown) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
	};
	return show({
		$schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'Outcome Brief', version, semanticVersion: version, rules: rules.map(describe) } },
				columnKind: 'utf16CodeUnits',
				newlineSequences: ['\r\n', '\n', '\r'],
				artifacts: report.files.filter(({ brief }) => brief).map(({ path }) => ({ location: { uri: uriOf(path) } })),
				results: resultsOf(report, uriOf),
				invocations: [
					{
						executionSuccessful: report.errors.length === 0,
						toolExecutionNotifications: notificationsOf(report, uriOf),
					},
				],
			},
		],
	});
};

function notificationsOf({ files, errors }: CheckReport, uriOf: (path: string) => string): readonly object[] {
	const notices = files.flatMap(({ path, notice }) => (notice === undefined ? [] : [{ path, message: notice }]));
	const about = (level: 'error' | 'note') => (one: FileError) => ({
		level,
		message: { text: one.message },
		locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(one.path) } } }],
	});
	return [...errors.map(about('error')), ...notices.map(about('note'))];
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
	error: 'error',
	warning: 'warning',
	information: 'note',
	hint: 'note',
};

const describe = (rule: (typeof rules)[number]) => ({
	id: rule.id,
	name: rule.id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
	shortDescription: { text: rule.title },
	fullDescription: { text: `${rule.title}.` },
	help: ruleHelp(rule),
	defaultConfiguration: { enabled: rule.off !== true, level: levels[rule.severity] },
	properties: { tags: [...rule.keyPoints], precision: 'high', 'problem.severity': problemSeverity[rule.severity] },
});

/** GitHub's own scale, by which it sorts and filters. */
const problemSeverity: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'recommendation',
	hint: 'recommendation',
};

function resultsOf({ files }: CheckReport, uriOf: (path: string) => string): readonly object[] {
	return files.flatMap(({ path, findings, suppressed = [] }) => {
		const uri = uriOf(path);
		const seen = new Map<string, number>();
		// In the order of the text, so that a comment that silences one does not rename the next of its kind.
		const all = [...findings, ...suppressed].sort((a, b) => a.range.start.offset - b.range.start.offset);
		return all.map(finding => {
			const words = `${finding.rule}\n${finding.excerpt}`;
			const nth = (seen.get(words) ?? 0) + 1;
			seen.set(words, nth);
			return result(finding, uri, sha256(`${words}\n${nth}`, 'hex').slice(0, 32));
		});
	});
}

/** @param fingerprint tells the finding from others in its file, whatever is written above it */
function result(finding: Found | Suppressed, uri: string, fingerprint: string): object {
	const fixes = finding.fixes.filter(({ asks }) => !asks);
	return {
		ruleId: finding.rule,
		ruleIndex: ruleIds.indexOf(finding.rule as RuleId),
		level: levels[finding.severity],
		message: { text: finding.message },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri },
					region: { ...region(finding.range), snippet: { text: finding.excerpt } },
				},
			},
		],
		partialFingerprints: { 'outcomeBrief/v1': fingerprint },
		// Where some results have this, all of them must.
		suppressions: 'comment' in finding ? [suppression(finding, uri)] : [],
		...(fixes.length > 0 && { fixes: fixes.map(fix => fixOf(fix, uri)) }),
		properties: { severity: finding.severity, keyPoints: finding.keyPoints },
	};
}

const suppression = ({ reason, comment }: Suppressed, uri: string): object => ({
	kind: 'inSource',
	...(reason !== '' && { justification: reason }),
	location: { physicalLocation: { artifactLocation: { uri }, region: region(comment) } },
});

const fixOf = ({ title, edits }: FoundFix, uri: string): object => ({
	description: { text: title },
	artifactChanges: [
		{
			artifactLocation: { uri },
			replacements: edits.map(({ range, text }) => ({ deletedRegion: region(range), insertedContent: { text } })),
		},
	],
});

const region = ({ start, end }: Range) => ({
	startLine: start.line,
	startColumn: start.column,
	endLine: end.line,
	endColumn: end.column,
	charOffset: start.offset,
	charLength: end.offset - start.offset,
});
