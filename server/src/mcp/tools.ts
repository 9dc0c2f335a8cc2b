import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { outlineOf, profiles, type Review, templates } from '../analysis/index.ts';
import { languageOf } from '../brief-files.ts';
import { CannotRun, reasonOf } from '../cli/cannot-run.ts';
import { fileOpener, type OpenFiles } from '../cli/check/open-brief.ts';
import { explanationOf } from '../cli/commands/explain.ts';
import { pathFrom, slashed } from '../node-paths.ts';
import { checkedFile } from '../report/checked-file.ts';
import { outlineProposal } from '../report/outline-proposal.ts';
import { rangesIn } from '../report/place.ts';
import { reviewOf } from '../report/review.ts';
import { reviewDocument } from '../report/review-markdown.ts';

/** Where the server works. */
export interface Place {
	/** Briefs are read from this folder and those below it, and from nowhere else. Absolute. */
	readonly cwd: string;
	/** This program's own file. */
	readonly program: string;
}

/** What an assistant can ask for. Nothing here changes anything. */
export interface Tool {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly inputSchema: { readonly type: 'object'; readonly [key: string]: unknown };
	/** Throws CannotRun, with what to do. */
	run(given: Given): Promise<string>;
}

type Given = Readonly<Record<string, unknown>>;

export function tools({ cwd, program }: Place): readonly Tool[] {
	const open = fileOpener({
		cwd,
		useConfig: true,
		choice: { only: [], levels: {} },
		// The other rules go on, and standard output is the assistant's.
		onRuleError: (rule, error) => console.error(`The rule ${rule} failed: ${String(error)}`),
	});
	return [
		{
			name: 'check_brief',
			title: 'Check a brief',
			description:
				'Reviews a project brief: whether it starts from what should change for people rather than from a technology, what is good, and what was found, with lines and reasons.',
			inputSchema: briefInput,
			async run(given) {
				const { review, path } = await reviewGiven(given, cwd, open);
				return reviewDocument(reviewOf(checkedFile(review, path, ['reading'])));
			},
		},
		{
			name: 'outline',
			title: 'Outline a brief',
			description:
				'Says how a brief was read, as JSON: what it leads with, its sections by what they are for, and its statements, each with its lines.',
			inputSchema: briefInput,
			async run(given) {
				const { review, path } = await reviewGiven(given, cwd, open);
				return JSON.stringify({ path, profile: review.brief.profile, ...placed(review) }, undefined, 2);
			},
		},
		{
			name: 'propose_outline',
			title: 'Propose an outline',
			description:
				'Gives the sections that a project brief should have, in order, with the questions to ask its author; for a brief that is begun, which of them are missing.',
			inputSchema: {
				...briefInput,
				properties: { ...briefInput.properties, kind: { type: 'string', enum: profiles, description: kinds } },
			},
			async run({ kind, ...given }) {
				const profile = profiles.find(one => one === kind);
				if (given.text === undefined && given.path === undefined) return outlineProposal(profile ?? 'one-page');
				const { brief } = (await reviewGiven(given, cwd, open)).review;
				return outlineProposal(profile ?? brief.profile, brief);
			},
		},
		{
			name: 'explain_rule',
			title: 'Explain a rule',
			description: 'Explains a rule, such as tech-first, or a key point of the guide, such as KP9, with examples.',
			inputSchema: {
				type: 'object',
				properties: { rule: { type: 'string', description: 'The id of a rule or a key point.' } },
				required: ['rule'],
				additionalProperties: false,
			},
			async run({ rule }) {
				if (typeof rule !== 'string') throw new CannotRun('Name a rule, such as tech-first.');
				return explanationOf(rule, program);
			},
		},
	];
}

const kinds = templates.map(({ profile, description }) => `${profile}: ${description}`).join(' ');

const briefInput = {
	type: 'object',
	properties: {
		text: { type: 'string', description: 'The brief, in Markdown.' },
		path: { type: 'string', description: 'A Markdown or .brief file in the working folder. Give this or the text.' },
	},
	additionalProperties: false,
} as const;

const longest = 1_000_000;

async function reviewGiven(
	{ text, path }: Given,
	cwd: string,
	open: OpenFiles,
): Promise<{ readonly review: Review; readonly path: string }> {
	if ((typeof text === 'string') === (typeof path === 'string'))
		throw new CannotRun('Give the text of a brief, or the path of one.');
	if (typeof text === 'string' && text.length > longest) throw new CannotRun('This is too long for a brief.');
	const input = typeof text === 'string' ? new TextEncoder().encode(text) : undefined;
	const shown = typeof path === 'string' ? await pathInside(cwd, path) : 'brief.md';
	const file = await open({ path: resolve(cwd, shown), shown, named: true, ...(input && { input }) });
	if (file.notABrief !== undefined && input === undefined) throw new CannotRun(file.notABrief);
	return { review: (await file.session()).check(file.text), path: shown };
}

/** An assistant can be talked into anything: links out of the folder, and files that are no Markdown, are not read. */
async function pathInside(cwd: string, path: string): Promise<string> {
	const [root, real] = await Promise.all([cwd, resolve(cwd, path)].map(one => realpath(one))).catch(error => {
		throw new CannotRun(reasonOf(error));
	});
	const shown = pathFrom(root ?? cwd, real ?? path);
	if (shown === slashed(real ?? path)) throw new CannotRun('This file is not in the working folder.');
	if (languageOf(shown) === 'plaintext') throw new CannotRun('Only Markdown and .brief files can be briefs.');
	return shown;
}

function placed({ brief }: Review): object {
	const { leadsWith, sections, statements } = outlineOf(brief);
	const rangeOf = rangesIn(brief.text);
	return {
		leadsWith,
		sections: sections.map(({ role, heading, span }) => ({ role, heading, line: rangeOf(span).start.line })),
		statements: statements.map(({ kinds, text, span }) => ({ kinds, text, line: rangeOf(span).start.line })),
	};
}
