import type { Part } from './document/part.ts';
import type { Passage } from './document/passage.ts';
import type { Role } from './document/role.ts';
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
 * What rules about passages say of a stretch, in the order of the text: asked once for as long as the stretch, or at least
 * the part or the passage, is the same.
 */
export type PassageReporter = (stretch: Stretch) => readonly Placed[];

export type Fail = (rule: RuleId, error: unknown) => void;

/** @param fail told of each rule that throws; what it said of that passage is left out, and the other rules are heard */
export function passageReporter(rules: readonly PassageRule[], fail: Fail): PassageReporter {
	const byRole = new Map<Role, readonly PassageRule[]>();
	const ofStretch = new WeakMap<Stretch, readonly Placed[]>();
	const ofPart = new WeakMap<Part, readonly Placed[]>();
	const ofPassage = new WeakMap<Passage, readonly Reported[]>();
	return stretch => {
		const known = ofStretch.get(stretch);
		if (known !== undefined) return known;
		const placed: Placed[] = [];
		for (let index = 0; index < stretch.parts.length; index++) {
			const part = stretch.parts[index];
			if (part !== undefined) pushShifted(placed, reportsIn(part), stretch.offsets[index] ?? 0);
		}
		ofStretch.set(stretch, placed);
		return placed;
	};

	function reportsIn(part: Part): readonly Placed[] {
		const known = ofPart.get(part);
		if (known !== undefined) return known;
		const placed: Placed[] = [];
		for (let index = 0; index < part.passages.length; index++) {
			const [passage, extent] = [part.passages[index], part.extents[index]];
			if (passage === undefined || extent === undefined) break;
			for (const { rule, report } of reportsOn(passage)) {
				const { start, end } = report.span;
				placed.push({ rule, report, start: extent.start + start, end: extent.start + end, origin: extent.start });
			}
		}
		placed.sort(inOrder);
		ofPart.set(part, placed);
		return placed;
	}

	function reportsOn(passage: Passage): readonly Reported[] {
		if (passage.boilerplate || passage.kind === 'code') return none;
		const known = ofPassage.get(passage);
		if (known !== undefined) return known;
		let reports: Reported[] | undefined;
		for (const rule of rulesFor(passage.role)) {
			try {
				if (rule.when?.(passage) === false) continue;
				for (const report of rule.check(passage)) {
					reports ??= [];
					reports.push({ rule, report });
				}
			} catch (error) {
				reports = reports?.filter(reported => reported.rule !== rule);
				fail(rule.id as RuleId, error);
			}
		}
		if (reports !== undefined && isElsewhere(passage)) reports = reports.filter(({ rule }) => rule.structural);
		ofPassage.set(passage, reports ?? none);
		return reports ?? none;
	}

	function rulesFor(role: Role): readonly PassageRule[] {
		const known = byRole.get(role) ?? rules.filter(rule => rule.roles?.includes(role) ?? true);
		byRole.set(role, known);
		return known;
	}
}

function pushShifted(all: Placed[], own: readonly Placed[], by: number): void {
	for (const { rule, report, start, end, origin } of own)
		all.push({ rule, report, start: start + by, end: end + by, origin: origin + by });
}

/** Of two that stand at the same place, the one whose rule comes first in the alphabet. */
const inOrder = (a: Placed, b: Placed): number => a.start - b.start || a.end - b.end || byName(a.rule.id, b.rule.id);

export const byName = (a: string, b: string): number => Number(a > b) - Number(a < b);

const none: readonly Reported[] = [];
