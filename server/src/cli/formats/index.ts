import type { Format } from './format.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export const formatNames = ['text', 'json', 'sarif', 'github', 'markdown', 'html'] as const;
export type FormatName = (typeof formatNames)[number];

export const formats: Readonly<Record<FormatName, Format>> = { text, json, sarif, github, markdown, html };

/** Those that say how a brief was read, too. */
export const readingFormats: readonly FormatName[] = ['markdown', 'html'];
