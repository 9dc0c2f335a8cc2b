import type { CheckReport } from '../../report/checked.ts';

export interface FormatContext {
	/** Where it is written to can show colours. */
	readonly colour: boolean;
	/** Characters in a line, where somebody sees lines. */
	readonly width: number | undefined;
	/** The paths in the report count from here. Absolute. */
	readonly cwd: string;
	/** The folder that the places in SARIF and in GitHub's annotations count from. Absolute. */
	readonly root: string;
}

/** Writes a report down. */
export type Format = (report: CheckReport, context: FormatContext) => string;
