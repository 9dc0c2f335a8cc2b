import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { anyBlock, blocksWhere } from '../document/stretch.ts';
import { saySoAfter } from '../fixes/sentence.ts';
import { type Claim, claimsOf } from '../language/claims.ts';
import { reporting } from '../language/governance.ts';
import { Topic } from '../language/topics.ts';
import { briefRule } from '../rule.ts';

export default briefRule({
	id: 'governance-passive',
	title: 'Have leaders take part, not only read reports',
	severity: 'information',
	keyPoints: ['KP10', 'KP15'],

	*check(brief) {
		if (!anyBlock(brief, mayReport) || anyBlock(brief, takesPart)) return;
		for (const { start, passage } of blocksWhere(brief, mayReport)) {
			let last: Claim | undefined;
			for (const claim of claimsOf(passage, reporting)) {
				if (claim.sentence === last?.sentence) continue;
				last = claim;
				yield {
					span: { start: start + claim.span.start, end: start + claim.span.end },
					message:
						'Leaders are told how the work goes, and nothing in this brief has them see it for themselves. Say when they come to see the work, try what there is and say what they think.',
					fixes: [
						saySoAfter(
							'Every ${1:[two weeks]}, ${2:[which leaders]} come to a show and tell, try what there is to try, and say what they think.',
							'Add a show and tell',
						),
					],
				};
			}
		}
	},
});

const takesPart = ({ boilerplate, notes }: Passage): boolean => !boilerplate && notes.about(Topic.takingPart) !== 0;

const mayReport = ({ notes, boilerplate, header, role }: Passage): boolean =>
	notes.about(Topic.reporting) !== 0 && !boilerplate && !header && !elsewhere.has(role);

/** Where a report is what people have or wait for today, and no way to lead the work. */
const elsewhere: ReadonlySet<Role> = new Set([
	'title',
	'outcome',
	'measures',
	'problem',
	'users',
	'evidence',
	'background',
	'discover',
	'define',
	'options',
	'risks',
	'references',
]);
