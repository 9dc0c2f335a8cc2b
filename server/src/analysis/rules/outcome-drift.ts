import type { Brief, Section } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import { isStageName } from '../document/read-brief.ts';
import type { Role } from '../document/role.ts';
import { appendToSection } from '../fixes/index.ts';
import { subjectsOf } from '../language/overlap.ts';
import { hasTechnicalSide } from '../language/sides.ts';
import { briefRule } from '../rule.ts';
import { isContent, isUnfilled } from '../written.ts';

/** What is to get better, for whom, and how anyone will see it. */
const ends: readonly Role[] = ['title', 'outcome', 'measures', 'users'];
const means: readonly Role[] = ['develop', 'deliver'];

/** So many words with a meaning must stand on either side: in fewer it is chance that none is the same. */
const enough = { ends: 9, means: 12 };

export default briefRule({
	id: 'outcome-drift',
	title: 'Tie what you develop and deliver to the outcome',
	severity: 'hint',
	keyPoints: ['T', 'P1'],

	*check(brief) {
		if (!brief.sections.some(({ named, role }) => named && role === 'outcome')) return;
		const stages = brief.sections.filter(section => means.includes(section.role) && isStageName(section));
		if (stages.length === 0) return;
		const about = remembering(subjectsIn(endsOf(brief)));
		const drifts = (some: readonly Section[]): boolean => isDrift(brief, about, some);
		const drifted = stages.length > 1 && drifts(stages) ? stages[0] : stages.find(stage => drifts([stage]));
		if (drifted === undefined) return;
		const { heading } = drifted;
		yield {
			span: { start: heading.start, end: heading.end },
			message:
				'From here on the brief no longer speaks of its outcome, of the people it is for or of what it measures. Say which of them each step serves, or leave the step out.',
			fixes: [
				appendToSection(
					drifted.role,
					'This serves the outcome: ${1:[who]} can ${2:[do what]}, because ${3:[how this leads to it]}.',
					{
						title: 'Say how this serves the outcome',
						snippet: true,
					},
				),
			],
		};
	},
});

function isDrift(brief: Brief, about: Subjects, stages: readonly Section[]): boolean {
	if (!isApart(about, brief, stages)) return false;
	const steps = meansOf(brief, stages);
	// The author is still writing it.
	if (steps.some(isUnfilled)) return false;
	// What people do can serve an end in words that are not the end's own; what machines do is seldom told for people.
	return steps.some(passage => passage.once(hasTechnicalSide));
}

function* subjectsIn(passages: Iterable<Passage>): Generator<string> {
	for (const passage of passages) yield* passage.once(readSubjects);
}

const readSubjects = ({ sentences }: Passage): readonly string[] => [...subjectsOf(sentences)];

/** What the ends speak of, read no further than somebody asks. */
interface Subjects {
	/** Undefined where there are fewer than so many. */
	first(count: number): ReadonlySet<string> | undefined;
	/** One of them is in a set. */
	isIn(others: ReadonlySet<string>): boolean;
}

function remembering(subjects: Generator<string>): Subjects {
	const known = new Set<string>();
	return {
		first(count) {
			while (known.size < count) {
				const next = subjects.next();
				if (next.done) return undefined;
				known.add(next.value);
			}
			return known;
		},
		isIn(others) {
			for (const subject of known) if (others.has(subject)) return true;
			for (let next = subjects.next(); !next.done; next = subjects.next()) {
				known.add(next.value);
				if (others.has(next.value)) return true;
			}
			return false;
		},
	};
}

/** Nothing in common, and enough of both. Most briefs have something in common at once, and no more is read of those. */
function isApart(ends: Subjects, { passages }: Brief, stages: readonly Section[]): boolean {
	const about = ends.first(enough.ends);
	if (about === undefined) return false;
	const done = new Set<string>();
	for (const { firstBlock, endBlock } of stages) {
		for (let index = firstBlock; index < endBlock; index++) {
			const passage = passages[index];
			if (passage === undefined || passage.boilerplate) continue;
			for (const subject of passage.once(readSubjects)) {
				if (about.has(subject)) return false;
				done.add(subject);
			}
		}
	}
	return done.size >= enough.means && !ends.isIn(done);
}

function* endsOf(brief: Brief): Generator<Passage> {
	for (const { stretch } of brief.stretches)
		for (const index of stretch.where(isEnd)) {
			const passage = stretch.passages[index];
			if (passage !== undefined) yield passage;
		}
}

const isEnd = (passage: Passage): boolean =>
	ends.includes(passage.role) && !passage.boilerplate && (passage.role === 'title' || isContent(passage));

/** What stands in stages, with the sides that each of them has. */
const meansOf = ({ passages }: Brief, stages: readonly Section[]): readonly Passage[] =>
	stages.flatMap(({ firstBlock, endBlock }) =>
		passages.slice(firstBlock, endBlock).filter(({ boilerplate }) => !boilerplate),
	);
