import { type CheckReport, summaryOf } from '../check/report.ts';

/** The public, stable form: properties may be added in version 1, none is renamed or removed. */
export function json(report: CheckReport): string {
	return show({
		version: 1,
		files: report.files.map(({ path, brief, profile, fixed, findings }) => ({
			path,
			brief,
			profile,
			...(fixed && { fixed }),
			findings: findings.map(({ rule, severity, message, keyPoints, range, fixes }) => ({
				rule,
				severity,
				message,
				keyPoints,
				range,
				fixes: fixes.map(({ title }) => ({ title })),
			})),
		})),
		errors: report.errors,
		summary: summaryOf(report),
	});
}

export const show = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
