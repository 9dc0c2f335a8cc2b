import type { Block, Brief } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import { blocksWhere } from '../document/stretch.ts';
import type { Span } from '../finding.ts';
import { appendToSection } from '../fixes/index.ts';
import { isPrompt } from '../language/claims.ts';
import { type Disciplines, disciplinesIn } from '../language/disciplines.ts';
import { briefRule } from '../rule.ts';

export default briefRule({
	id: 'team-single-discipline',
	title: 'Bring people of many skills into the team',
	severity: 'information',
	keyPoints: ['KP13', 'KP14'],

	*check(brief) {
		const span = technicalTeam(brief);
		if (span === undefined) return;
		yield {
			span,
			message:
				'Everyone in this team works with technology, so nobody in it can change a policy, a process or a letter. Add people from the service, the front line, policy and research.',
			fixes: [
				appendToSection(
					'team',
					[
						'- Service and policy: ${1:[who]}',
						'- Front line: ${2:[who, and how much time they have]}',
						'- Research and design: ${3:[who]}',
					].join('\n'),
					{ title: 'Add the missing disciplines', snippet: true },
				),
			],
		};
	},
});

/** The heading, or else the first words, of a team in which every job that is named is a technical one. */
function technicalTeam(brief: Brief): Span | undefined {
	const team = [...blocksWhere(brief, isTeam)];
	const [first] = team;
	if (first === undefined) return undefined;
	let technical = 0;
	let unknown = 0;
	for (const { passage } of team) {
		const found = passage.once(readJobs);
		if (found === undefined) continue;
		if (found.others) return undefined;
		technical += found.technical;
		if (found.technical === 0 && !found.helps) unknown++;
	}
	return technical >= 2 && unknown * 2 <= technical ? wordsOf(first) : undefined;
}

const isTeam = ({ role, boilerplate, kind }: Passage): boolean => role === 'team' && !boilerplate && kind !== 'html';

function readJobs({ kind, header, label, prose }: Passage): Disciplines | undefined {
	if (kind === 'heading' || header || kind === 'code') return undefined;
	const words = prose.slice(label);
	if (words.trim() === '') return undefined;
	const jobs = disciplinesIn(words);
	return isPrompt(words) ? { ...jobs, others: true } : jobs;
}

function wordsOf({ start, passage: { prose, label } }: Block): Span {
	const words = label > 0 ? prose.slice(0, label) : prose;
	return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
