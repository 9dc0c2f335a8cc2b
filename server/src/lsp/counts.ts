import type { Finding } from '../analysis/index.ts';
import type { FindingCounts } from '../protocol.ts';

export function countFindings(findings: readonly Finding[]): FindingCounts {
	const counts = { error: 0, warning: 0, information: 0, hint: 0 };
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
