import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type GuideRef, isGuideRef, rules } from '../../analysis/index.ts';
import { guideParagraphs, noSuchName } from '../../report/guide-page.ts';
import { CannotRun } from '../cannot-run.ts';
import { ruleHelp } from '../formats/rule-help.ts';
import { pageText } from '../page-text.ts';
import { type Output, painter, wrap } from '../terminal.ts';
import type { Command } from './command.ts';

export const explain: Command = {
	summary: 'Explain a rule, or a key point of the guide.',
	usage: 'RULE or KEY POINT',
	details: ['For example: outcome-brief explain placeholder, or outcome-brief explain KP9.'],
	options: {},

	async run({ paths: [name, ...more] }, { out, program }) {
		if (name === undefined || more.length > 0)
			throw new CannotRun('Name one rule or key point: outcome-brief explain RULE.');
		out.write(await explanationOf(name, program, out));
		return 0;
	},
};

/**
 * A page about a rule or a key point. Throws CannotRun where there is no such thing.
 *
 * @param program the program's own file: the rules' pages are in a folder beside its own
 * @param output for whom a rule's page is set as text; without it, it stays Markdown
 */
export async function explanationOf(name: string, program: string, output?: PageStyle): Promise<string> {
	const ref = name.toUpperCase();
	if (isGuideRef(ref)) return guidePage(ref, output ?? plain);
	const rule = rules.find(({ id }) => id === name.toLowerCase());
	if (rule === undefined) throw new CannotRun(`${noSuchName(name)} “outcome-brief rules” lists the rules.`);
	const path = join(dirname(program), '../docs/rules', `${rule.id}.md`);
	const page = await readFile(path, 'utf8').catch(() => undefined);
	if (page === undefined) return rulePage(rule, output ?? plain);
	return output === undefined ? page : pageText(page, output);
}

type PageStyle = Pick<Output, 'colour' | 'width'>;

const plain: PageStyle = { colour: false, width: undefined };

/** For a program that stands alone, without the folder of pages. */
function rulePage(rule: (typeof rules)[number], output: PageStyle): string {
	const paint = painter(output.colour);
	const help = ruleHelp(rule)
		.text.split('\n\n')
		.map(paragraph => flow(paragraph, output));
	return `${[paint('bold', rule.id), `${rule.title}. (${rule.off ? 'Off unless turned on' : `Level: ${rule.severity}`}.)`, ...help].join('\n\n')}\n`;
}

function guidePage(ref: GuideRef, output: PageStyle): string {
	const paint = painter(output.colour);
	const [title = '', ...paragraphs] = guideParagraphs(ref);
	return `${[paint('bold', title), ...paragraphs.map(paragraph => flow(paragraph, output))].join('\n\n')}\n`;
}

const flow = (text: string, { width }: PageStyle): string => wrap(text, Math.min(width ?? 100, 100)).join('\n');
