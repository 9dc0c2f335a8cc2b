import type { Also } from '../../report/checked.ts';
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

/** What each format shows beside the findings. */
export const alsoFor: Partial<Readonly<Record<FormatName, readonly Also[]>>> = {
	markdown: ['reading'],
	html: ['reading'],
	sarif: ['suppressed'],
};
