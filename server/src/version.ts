/** Set by esbuild from package.json; source that runs unbundled has no version. */
declare const OUTCOME_BRIEF_VERSION: string | undefined;

export const version = typeof OUTCOME_BRIEF_VERSION === 'string' ? OUTCOME_BRIEF_VERSION : 'source';
