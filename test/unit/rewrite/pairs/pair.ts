/**
 * What the author wrote, and what "Put the outcome first" makes of it; nothing where no rewrite may be offered. Markdown
 * that stands under a heading "Outcome", or that begins with a title of its own.
 */
export type Pair = readonly [before: string, after: string | undefined];
