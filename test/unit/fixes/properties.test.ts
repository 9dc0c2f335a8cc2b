import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSession, type Finding, type Fix, type Review } from '../../../server/src/analysis/index.ts';
import { fixAll } from '../../../server/src/fix-all.ts';
import { briefs } from './briefs.ts';
import { applied, moved } from './mend.ts';

const runs = { numRuns: Number(process.env.FIX_RUNS ?? 60), seed: Number(process.env.FIX_SEED ?? 20_261_122) };

describe('any fix of any brief', function () {
	// Some seconds of work, and many more on a machine with other things to do.
	this.timeout(60_000);

	it('leaves its rule with less to say, and no other rule with a new warning', () => {
		everyFix((text, before, { rule, span }, fix, session) => {
			const after = session(applied(text, fix));
			const place = moved(span, fix);
			const still = after.findings.some(
				other => other.rule === rule && other.span.start < place.end && place.start < other.span.end,
			);
			assert.ok(!still || count(after, rule) < count(before, rule), `${rule} says the same after “${fix.title}”`);
			// What stands first is read as the brief's opening, more strictly. A block that the fix left alone, and that is in
			// the opening now or no longer, may have a finding for that, or be all that told of the outcome or the users; no
			// other warning may be new.
			const isMoved = movedThroughOpening(before, after);
			for (const other of warningsIn(after)) {
				const now = after.findings.filter(finding => finding.rule === other && !isMoved(finding)).length;
				assert.ok(now <= count(before, other), `“${fix.title}” gives a new warning: ${other}`);
			}
		});
	});

	it('is made of edits in the order of the text, each in its bounds', () => {
		everyFix((text, _before, _finding, { edits }) => {
			let at = 0;
			for (const { span } of edits) {
				assert.ok(at <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(edits));
				at = span.end;
			}
		});
	});

	it('writes the line ends of the brief', () => {
		everyFix((text, _before, _finding, fix) => {
			if (text.includes('\r\n')) assert.doesNotMatch(applied(text, fix), /[^\r]\n/);
			else assert.doesNotMatch(applied(text, fix), /\r/);
		});
	});

	it('has a title that fits', () => {
		everyFix((_text, _before, _finding, { title }) => assert.ok(title.length < 60, title));
	});
});

describe('fixing all of any brief', () => {
	it('comes to an end, after which there is nothing left to fix', () => {
		fc.assert(
			fc.property(briefs, text => {
				const session = createSession();
				const check = (version: string): Review => session.check(version);
				const mended = applied(text, { title: '', edits: fixAll(check(text), check) });
				assert.deepEqual(fixAll(check(mended), check), []);
			}),
			runs,
		);
	});
});

type Check = (text: string, before: Review, finding: Finding, fix: Fix, session: (text: string) => Review) => void;

function everyFix(check: Check): void {
	fc.assert(
		fc.property(briefs, text => {
			const session = createSession();
			const review = session.check(text);
			for (const finding of review.findings)
				for (const fix of review.fixesOf(finding))
					if (fix.edits.length > 0) check(text, review, finding, fix, version => session.check(version));
		}),
		runs,
	);
}

const count = ({ findings }: Review, rule: string): number => findings.filter(finding => finding.rule === rule).length;

const warningsIn = ({ findings }: Review): ReadonlySet<string> =>
	new Set(findings.filter(({ severity }) => severity === 'warning' || severity === 'error').map(({ rule }) => rule));

/** Whether a finding of the later review is about a text that is in the opening now and was not, or the other way round. */
function movedThroughOpening(before: Review, after: Review): (finding: Finding) => boolean {
	const [then, now] = [openingOf(before), openingOf(after)];
	const movesAny = [...then].some(([text, flags]) => now.get(text)?.length === flags.length && now.get(text) !== flags);
	return ({ rule, span }) => {
		if (/^(?:outcome|users)-missing$/.test(rule)) return movesAny;
		const block = after.brief.blocks.find(({ start, end }) => start <= span.start && span.start < end);
		const text = block === undefined ? '' : keyOf(block.passage);
		return then.get(text)?.length === now.get(text)?.length && then.get(text) !== now.get(text);
	};
}

const keyOf = ({ role, text }: { readonly role: string; readonly text: string }): string => `${role}|${text}`;

/** For each text in each role, whether the blocks that say it are in the opening: "yn" for the first of two. */
function openingOf({ brief }: Review): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	for (const { passage } of brief.blocks)
		texts.set(keyOf(passage), (texts.get(keyOf(passage)) ?? '') + (passage.opening ? 'y' : 'n'));
	return texts;
}
