import type { Part } from './document/part.ts';
import type { Passage } from './document/passage.ts';
import type { Stretch } from './document/stretch.ts';
import { isElsewhere } from './in-english.ts';
import type { PassageRule, Report, Rule } from './rule.ts';
import type { RuleId } from './rules/index.ts';

export interface Reported {
	readonly rule: Rule;
	readonly report: Report;
}

/** A report on a passage of a stretch. Offsets count from where the stretch begins. */
export interface Placed extends Reported {
	readonly start: number;
	readonly end: number;
	/** Where the passage begins that the report's own span counts from. */
	readonly origin: number;
}

/**
 * What rules about passages say of each stretch, in the order of the text: asked once for as long as the stretch, or at
 * least the part or the passage, is the same.
 */
export type PassageReporter = (stretches: readonly Stretch[]) => readonly (readonly Placed[])[];

export type Fail = (rule: RuleId, error: unknown) => void;

/** @param fail told of each rule that throws; what it said of that passage is left out, and the other rules are heard */
export function passageReporter(rules: readonly PassageRule[], fail: Fail): PassageReporter {
	const ofStretch = new WeakMap<Stretch, readonly Placed[]>();
	const ofPart = new WeakMap<Part, readonly Placed[]>();
	const ofPassage = new WeakMap<Passage, readonly Reported[]>();
	return stretches => {
		const unheard = new Set<Passage>();
		for (const stretch of stretches) {
			if (ofStretch.has(stretch)) continue;
			addUnheard(unheard, stretch);
			if (unheard.size < enough) continue;
			hear([...unheard]);
			unheard.clear();
		}
		hear([...unheard]);
		return stretches.map(reportsInStretch);
	};

	function reportsInStretch(stretch: Stretch): readonly Placed[] {
		const known = ofStretch.get(stretch);
		if (known !== undefined) return known;
		const placed: Placed[] = [];
		for (let index = 0; index < stretch.parts.length; index++) {
			const part = stretch.parts[index];
			if (part !== undefined) pushShifted(placed, reportsIn(part), stretch.offsets[index] ?? 0);
		}
		ofStretch.set(stretch, placed);
		return placed;
	}

	function reportsIn(part: Part): readonly Placed[] {
		const known = ofPart.get(part);
		if (known !== undefined) return known;
		const placed: Placed[] = [];
		for (let index = 0; index < part.passages.length; index++) {
			const [passage, extent] = [part.passages[index], part.extents[index]];
			if (passage === undefined || extent === undefined) break;
			for (const { rule, report } of ofPassage.get(passage) ?? none) {
				const { start, end } = report.span;
				placed.push({ rule, report, start: extent.start + start, end: extent.start + end, origin: extent.start });
			}
		}
		placed.sort(inOrder);
		ofPart.set(part, placed);
		return placed;
	}

	function addUnheard(unheard: Set<Passage>, { parts }: Stretch): void {
		for (const part of parts) {
			if (ofPart.has(part)) continue;
			for (const passage of part.passages)
				if (!passage.boilerplate && passage.kind !== 'code' && !ofPassage.has(passage)) unheard.add(passage);
		}
	}

	/** Rule by rule, and not passage by passage: a rule's code and tables stay in the processor's caches. */
	function hear(passages: readonly Passage[]): void {
		if (passages.length === 0) return;
		const heard: (Reported[] | undefined)[] = passages.map(() => undefined);
		for (const rule of rules) {
			for (let index = 0; index < passages.length; index++) {
				const passage = passages[index];
				if (passage === undefined || rule.roles?.includes(passage.role) === false) continue;
				const reports = reportsOn(passage, rule);
				if (reports.length > 0) heard[index] = [...(heard[index] ?? none), ...reports];
			}
		}
		for (const [index, passage] of passages.entries()) {
			const reports = heard[index] ?? none;
			const isHeard = reports.length === 0 || !isElsewhere(passage);
			ofPassage.set(passage, isHeard ? reports : reports.filter(({ rule }) => rule.structural));
		}
	}

	function reportsOn(passage: Passage, rule: PassageRule): readonly Reported[] {
		try {
			if (rule.when?.(passage) === false) return none;
			let reports: Reported[] | undefined;
			for (const report of rule.check(passage)) {
				reports ??= [];
				reports.push({ rule, report });
			}
			return reports ?? none;
		} catch (error) {
			fail(rule.id as RuleId, error);
			return none;
		}
	}
}

/** So many passages are heard together: what is read of them should stay in the processor's caches, too. */
const enough = 200;

function pushShifted(all: Placed[], own: readonly Placed[], by: number): void {
	for (const { rule, report, start, end, origin } of own)
		all.push({ rule, report, start: start + by, end: end + by, origin: origin + by });
}

/** Of two that stand at the same place, the one whose rule comes first in the alphabet. */
const inOrder = (a: Placed, b: Placed): number => a.start - b.start || a.end - b.end || byName(a.rule.id, b.rule.id);

export const byName = (a: string, b: string): number => Number(a > b) - Number(a < b);

const none: readonly Reported[] = [];
