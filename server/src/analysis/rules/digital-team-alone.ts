import { replaceWith } from '../fixes/index.ts';
import { claimsOf } from '../language/claims.ts';
import { owning, sharing } from '../language/ownership.ts';
import { passageRule } from '../rule.ts';

export default passageRule({
	id: 'digital-team-alone',
	title: 'Have a service or policy owner lead, with a team of many skills',
	severity: 'warning',
	keyPoints: ['P4', 'KP14', 'KP15'],
	when: ({ hits }) => owning.mayBeIn(hits),

	*check(passage) {
		for (const { span, found, before } of claimsOf(passage, owning)) {
			const core = found.core ?? span;
			const team = passage.prose.slice(core.start, core.end);
			const isSubject = found.sense === 'leads';
			if (isOnlyWord(team, isSubject && before.trim() === '') || sharing.test(passage.prose)) continue;
			const words = team.replace(/\s+/g, ' ');
			const isFirst = /^[A-Z]/.test(team) && core.start === span.start && before.trim() === '';
			yield {
				span,
				message: `${capital(words)} can change the technology, but little else that the service depends on. Name somebody from the service or the policy to lead, with a team of many skills.`,
				fixes: [
					replaceWith(
						core,
						`\${1:[${isFirst ? 'Who' : 'who'} owns the service or the policy]}, with a multi-disciplinary team that includes ${small(words)}${isSubject ? ',' : ''}`,
						'Name an owner and a team of many skills',
						{ snippet: true },
					),
				],
			};
		}
	},
});

/** "it" is a pronoun and "digital" an adjective; written as names, and not at the head of a sentence, they are departments. */
function isOnlyWord(team: string, isFirst: boolean): boolean {
	const words = team.toLowerCase().split(/\s+/);
	const last = team.split(/\s+/).at(-1) ?? '';
	if (/^ic?t$/i.test(last)) return last !== last.toUpperCase();
	if (words.includes('of') || words.includes('and')) return false;
	return /^(?:digital|technology|engineering)s?$/i.test(last) && (isFirst || !/^[A-Z]/.test(last));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const small = (words: string): string => words.replace(/^(?:The|Our|Its|Their)\b/, word => word.toLowerCase());
