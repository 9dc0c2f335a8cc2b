import { summaryOf } from '../../report/checked.ts';
import type { Format } from './format.ts';

/** The public, stable form: properties may be added in version 1, none is renamed or removed. */
export const json: Format = report =>
	show({
		version: 1,
		files: report.files.map(({ path, brief, reason, notice, profile, fixed, findings }) => ({
			path,
			brief,
			...(reason !== undefined && { reason }),
			...(notice !== undefined && { notice }),
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

export const show = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
