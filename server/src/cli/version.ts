declare const OUTCOME_BRIEF_VERSION: string;

/** The version in package.json; the bundler writes it here, so that the program needs no file beside it. */
export const version: string = typeof OUTCOME_BRIEF_VERSION === 'string' ? OUTCOME_BRIEF_VERSION : '0.0.0';
