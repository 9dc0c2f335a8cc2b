import { type Config, defaultConfig, defaultMaximumSize } from './config.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Brief } from './document/brief.ts';
import type { FrontMatter } from './document/front-matter.ts';
import type { Passage } from './document/passage.ts';
import { briefReader } from './document/read-brief.ts';
import { anyBlock } from './document/stretch.ts';
import { type Finding, type Fix, type Span, severities } from './finding.ts';
import { isHardlyEnglish } from './in-english.ts';
import type { Grammar } from './language/grammar.ts';
import { noteReader } from './language/notes.ts';
import { mayBeWorthGrammar, sentenceReader } from './language/sentence.ts';
import { wordIndex } from './language/word-index.ts';
import { ignoring, type Levels, levelsOf } from './levels.ts';
import { byName, type Fail, type PassageReporter, passageReporter } from './passage-run.ts';
import { remembered } from './remembered.ts';
import type { BriefRule, FixMaker, Found, PassageRule, Report, Rule, SettingsRule } from './rule.ts';
import { type RuleId, ruleIds, rules } from './rules/index.ts';

export interface SessionOptions {
	readonly config?: Config;
	/** Without it, sentences that need grammar are passed over; see `loadGrammar`. */
	readonly grammar?: Grammar;
	/**
	 * Told once of each rule that threw, or made a fix that did, with what it threw; and once of a passage that could
	 * not be read. The other rules' findings are kept, and the other passages are read.
	 */
	readonly onRuleError?: (where: RuleId | 'reading', error: unknown) => void;
}

/** What a session has to say of one version of a brief. */
export interface Review {
	readonly brief: Brief;
	/** In the order of the text; of those about the same words, the most severe first. */
	readonly findings: readonly Finding[];
	/** The brief is longer than `Config.maximumSize`: it was asked how it is built, and its sentences were not read. */
	readonly isOnlyStructure: boolean;
	/** Some sentence would have been read better with a grammar: check again in a session that has one. */
	readonly wantsGrammar: boolean;
	/** The ways to mend a finding of this review, best first. Made when asked for. */
	fixesOf(finding: Finding): readonly Fix[];
	/** Whether the brief itself, or what holds for it, has turned a rule off. */
	isOff(rule: string): boolean;
}

/** One brief over time. The findings are those of a fresh session on the same text, whatever was checked before. */
export interface Session {
	/** Never throws: any string is a brief. */
	check(text: string): Review;
	/** What its structure tells, which takes a moment where all takes longer: for the first brief of a process. */
	checkStructure(text: string): Review;
}

export function createSession(options: SessionOptions = {}): Session {
	const config = options.config ?? defaultConfig;
	const { vocabulary } = config;
	const readSentences = sentenceReader({
		vocabulary,
		grammar: options.grammar,
		onGrammarWanted: () => (isWanted = true),
	});
	let isWanted = false;
	const readNotes = noteReader(vocabulary, run => guarded('reading', run));
	const read = briefReader({
		sentences(passage) {
			isWanted = false;
			const sentences = guarded('reading', () => readSentences(passage)) ?? [];
			if (isWanted) {
				wanting.add(passage);
			}
			return sentences;
		},
		notes: readNotes,
		hits: prose => knownFinders.read(prose),
	});
	const wanting = new WeakSet<Passage>();
	const isWanting = (passage: Passage) =>
		mayBeWorthGrammar(passage) && passage.sentences.length > 0 && wanting.has(passage);
	let levelled: { readonly matter: FrontMatter; readonly levels: Levels } | undefined;
	let last: Review | undefined;
	const failed = new Set<RuleId | 'reading'>();
	const ruleLike = remembered(word => didYouMean(word, ruleIds), 50);
	const wholeRun = runOf(rules, fail);
	const structuralRun = runOf(
		rules.filter(rule => rule.structural),
		fail,
	);

	return {
		check(text) {
			if (last?.brief.text !== text) last = review(text, text.length > (config.maximumSize ?? defaultMaximumSize));
			return last;
		},
		checkStructure: text => review(text, true),
	};

	function review(text: string, isOnlyStructure: boolean): Review {
		const brief = read(text, config);
		const run = isOnlyStructure ? structuralRun : wholeRun;
		if (levelled?.matter !== brief.frontMatter)
			levelled = { matter: brief.frontMatter, levels: levelsOf(brief.frontMatter, config) };
		const { levels } = levelled;
		const isIgnored = ignoring(brief.ignores);
		const found: Found[] = [];
		const ofPassages: Made[] = [];
		const reports = run.reportsIn(brief.stretches.map(({ stretch }) => stretch));
		for (const [index, { start }] of brief.stretches.entries()) {
			for (const placed of reports[index] ?? []) {
				const span = { start: placed.start + start, end: placed.end + start };
				add(ofPassages, placed.rule, placed.report, span, placed.origin + start);
			}
		}
		const ofBrief: Made[] = [];
		for (const rule of run.briefRules) {
			if (levels(rule) === 'off') continue;
			for (const report of reportsOf(rule, () => rule.check(brief))) add(ofBrief, rule, report, copyOf(report.span), 0);
		}
		for (const rule of run.passageRules) {
			if (rule.checkFrontMatter === undefined) continue;
			for (const report of reportsOf(rule, () => rule.checkFrontMatter?.(brief.frontMatter) ?? []))
				add(ofBrief, rule, report, copyOf(report.span), 0);
		}
		// All that may want one are read for it, or it would depend on what was asked before.
		const wantsGrammar = options.grammar === undefined && !isOnlyStructure && anyBlock(brief, isWanting);
		const isOff = (id: string) => rules.some(rule => rule.id === id && levels(rule) === 'off');
		const checked = { ruleLike, found, isPartial: wantsGrammar || isOnlyStructure, config, ruleIds, isOff };
		for (const rule of run.settingsRules) {
			for (const report of reportsOf(rule, () => rule.check(brief, checked)))
				add(ofBrief, rule, report, copyOf(report.span), 0);
		}
		const made = merged(ofPassages, ofBrief.sort(madeInOrder));
		const findings = made.map(({ finding }) => finding);
		let byFinding: Map<Finding, Made> | undefined;
		const fixesOf = (finding: Finding): readonly Fix[] => {
			byFinding ??= new Map(made.map(one => [one.finding, one]));
			return fixesFor(brief, finding, byFinding.get(finding));
		};
		return { brief, findings, isOnlyStructure, wantsGrammar, fixesOf, isOff };

		function add(among: Made[], rule: Rule, report: Report, span: Span, origin: number): void {
			const severity = levels(rule, report.quiet);
			if (severity === 'off' || (!rule.structural && isHardlyEnglish(brief))) return;
			if (isIgnored(rule, span)) {
				found.push({ rule: rule.id, span });
				return;
			}
			const { message } = report;
			const finding = { rule: rule.id as RuleId, severity, message, span, keyPoints: rule.keyPoints };
			found.push(finding);
			among.push({ finding, makers: report.fixes, origin });
		}
	}

	function reportsOf(rule: Rule, run: () => Iterable<Report>): readonly Report[] {
		return guarded(rule.id as RuleId, () => [...run()]) ?? [];
	}

	function guarded<T>(where: RuleId | 'reading', run: () => T): T | undefined {
		try {
			return run();
		} catch (error) {
			fail(where, error);
			return undefined;
		}
	}

	/** The one place that faults of rules, of fixes and of reading come to. */
	function fail(where: RuleId | 'reading', error: unknown): void {
		if (!failed.has(where)) options.onRuleError?.(where, error);
		failed.add(where);
	}

	function fixesFor(brief: Brief, finding: Finding, made: Made | undefined): readonly Fix[] {
		if (made?.makers === undefined) return [];
		const site = { brief, origin: made.origin, span: finding.span };
		return made.makers.flatMap(make => guarded(finding.rule, () => make(site)) ?? []);
	}
}

/** Of what is sought in every brief, which never changes: a constant that grows as it is asked, like the word lists. */
const knownFinders = wordIndex();

/** The rules of a check. */
interface Run {
	readonly reportsIn: PassageReporter;
	readonly passageRules: readonly PassageRule[];
	readonly briefRules: readonly BriefRule[];
	readonly settingsRules: readonly SettingsRule[];
}

function runOf(rules: readonly Rule[], fail: Fail): Run {
	const passageRules = rules.filter(rule => rule.scope === 'passage');
	return {
		reportsIn: passageReporter(passageRules, fail),
		passageRules,
		briefRules: rules.filter(rule => rule.scope === 'brief'),
		settingsRules: rules.filter(rule => rule.scope === 'settings'),
	};
}

interface Made {
	readonly finding: Finding;
	readonly makers: readonly FixMaker[] | undefined;
	/** What the spans of its report count from. */
	readonly origin: number;
}

/** A rule may hand in a block for its span. */
const copyOf = ({ start, end }: Span): Span => ({ start, end });

function madeInOrder({ finding: a }: Made, { finding: b }: Made): number {
	return a.span.start - b.span.start || a.span.end - b.span.end || byName(a.rule, b.rule);
}

/** Two lists that are in order as one. */
function merged(a: readonly Made[], b: readonly Made[]): readonly Made[] {
	const all: Made[] = [];
	let next = 0;
	for (const made of a) {
		for (let other = b[next]; other !== undefined && madeInOrder(other, made) < 0; other = b[next]) {
			all.push(other);
			next++;
		}
		all.push(made);
	}
	for (; next < b.length; next++) {
		const made = b[next];
		if (made !== undefined) all.push(made);
	}
	return worstFirst(all);
}

/** Of what is said of the same words, the most severe comes first: what else is said of them often builds on it. */
function worstFirst(all: Made[]): readonly Made[] {
	for (let index = 1; index < all.length; index++) {
		for (let at = index; at > 0; at--) {
			const [before, made] = [all[at - 1], all[at]];
			if (before === undefined || made === undefined || !isWorse(made.finding, before.finding)) break;
			all[at - 1] = made;
			all[at] = before;
		}
	}
	return all;
}

const isWorse = (a: Finding, b: Finding): boolean =>
	a.span.start === b.span.start &&
	a.span.end === b.span.end &&
	severities.indexOf(a.severity) < severities.indexOf(b.severity);
