import {
	type Brief,
	outlineOf,
	type Profile,
	type Role,
	renderSection,
	sectionFor,
	templateFor,
} from '../analysis/index.ts';
import { rangesIn } from './place.ts';

/**
 * The sections that a brief of this kind has, in order, as Markdown for an assistant: what belongs in each, which are there
 * already, and what to ask the author for the others.
 */
export function outlineProposal(profile: Profile, brief?: Brief): string {
	const { title, description, sections } = templateFor(profile);
	const lineOf = brief === undefined ? () => undefined : linesOf(brief);
	const isUnread = brief !== undefined && outlineOf(brief).leadsWith === 'unread';
	const absent = isUnread ? 'not found' : 'missing';
	const parts = sections.map((role, index) => {
		const { name, what } = sectionFor(role);
		const line = lineOf(role);
		const state = line === undefined ? absent : `there, at line ${line}`;
		const about = `${index + 1}. **${name}**${brief === undefined ? '' : ` (${state})`}: ${what}`;
		return line === undefined ? `${about} Begin with:\n\n${indented(questionsOf(role))}` : about;
	});
	return `${[
		`# Outline: ${title}`,
		description,
		...(isUnread ? ['The brief is not in English, and only English is read: what was not found may be there.'] : []),
		...parts,
		'What is in square brackets is for the author to answer. Ask; do not make up people, figures or dates.',
	].join('\n\n')}\n`;
}

/** The first line of what a brief says in each role; lines count from 1. */
function linesOf(brief: Brief): (role: Role) => number | undefined {
	const rangeOf = rangesIn(brief.text);
	const { sections } = outlineOf(brief);
	return role => {
		const span = role === 'title' ? brief.title && spanOf(brief.title) : sections.find(one => one.role === role)?.span;
		return span && rangeOf(span).start.line;
	};
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

const questionsOf = (role: Role): string => renderSection(sectionFor(role), { snippet: false });

const indented = (text: string): string =>
	text
		.split('\n')
		.map(line => (line === '' ? '' : `   ${line}`))
		.join('\n');
