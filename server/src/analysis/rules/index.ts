// Generated from the files in this folder by `npm run generate`: do not edit.
// biome-ignore-all format: the generator does not count columns.
import type { Rule } from '../rule.ts';
import boltOn from './bolt-on.ts';
import digitalExclusion from './digital-exclusion.ts';
import digitalTeamAlone from './digital-team-alone.ts';
import discoverySkipped from './discovery-skipped.ts';
import frontMatterInvalid from './front-matter-invalid.ts';
import governancePassive from './governance-passive.ts';
import hype from './hype.ts';
import ignoreUnused from './ignore-unused.ts';
import jargon from './jargon.ts';
import leadershipMissing from './leadership-missing.ts';
import needAssumed from './need-assumed.ts';
import notInEnglish from './not-in-english.ts';
import outcomeDrift from './outcome-drift.ts';
import outcomeMissing from './outcome-missing.ts';
import outcomeNotFirst from './outcome-not-first.ts';
import outcomeUnmeasured from './outcome-unmeasured.ts';
import outcomeVague from './outcome-vague.ts';
import outputAsOutcome from './output-as-outcome.ts';
import placeholder from './placeholder.ts';
import preferCloud from './prefer-cloud.ts';
import preferDataAccess from './prefer-data-access.ts';
import preferInteroperable from './prefer-interoperable.ts';
import preferOffTheShelf from './prefer-off-the-shelf.ts';
import preferOpenStandards from './prefer-open-standards.ts';
import preferSecure from './prefer-secure.ts';
import scopeFixedUpfront from './scope-fixed-upfront.ts';
import sectionEmpty from './section-empty.ts';
import solutionInProblem from './solution-in-problem.ts';
import staffForgotten from './staff-forgotten.ts';
import stageMissing from './stage-missing.ts';
import stageOneSided from './stage-one-sided.ts';
import stageOrder from './stage-order.ts';
import statusQuo from './status-quo.ts';
import teamSingleDiscipline from './team-single-discipline.ts';
import techDogmatic from './tech-dogmatic.ts';
import techFirst from './tech-first.ts';
import technologyOnly from './technology-only.ts';
import usersMissing from './users-missing.ts';
import usersVague from './users-vague.ts';
import vendorNamed from './vendor-named.ts';

/** The public ids: each is its rule's file name. */
export const ruleIds = [
	'bolt-on',
	'digital-exclusion',
	'digital-team-alone',
	'discovery-skipped',
	'front-matter-invalid',
	'governance-passive',
	'hype',
	'ignore-unused',
	'jargon',
	'leadership-missing',
	'need-assumed',
	'not-in-english',
	'outcome-drift',
	'outcome-missing',
	'outcome-not-first',
	'outcome-unmeasured',
	'outcome-vague',
	'output-as-outcome',
	'placeholder',
	'prefer-cloud',
	'prefer-data-access',
	'prefer-interoperable',
	'prefer-off-the-shelf',
	'prefer-open-standards',
	'prefer-secure',
	'scope-fixed-upfront',
	'section-empty',
	'solution-in-problem',
	'staff-forgotten',
	'stage-missing',
	'stage-one-sided',
	'stage-order',
	'status-quo',
	'team-single-discipline',
	'tech-dogmatic',
	'tech-first',
	'technology-only',
	'users-missing',
	'users-vague',
	'vendor-named',
] as const;
export type RuleId = (typeof ruleIds)[number];

export const rules: readonly Rule[] = [
	boltOn,
	digitalExclusion,
	digitalTeamAlone,
	discoverySkipped,
	frontMatterInvalid,
	governancePassive,
	hype,
	ignoreUnused,
	jargon,
	leadershipMissing,
	needAssumed,
	notInEnglish,
	outcomeDrift,
	outcomeMissing,
	outcomeNotFirst,
	outcomeUnmeasured,
	outcomeVague,
	outputAsOutcome,
	placeholder,
	preferCloud,
	preferDataAccess,
	preferInteroperable,
	preferOffTheShelf,
	preferOpenStandards,
	preferSecure,
	scopeFixedUpfront,
	sectionEmpty,
	solutionInProblem,
	staffForgotten,
	stageMissing,
	stageOneSided,
	stageOrder,
	statusQuo,
	teamSingleDiscipline,
	techDogmatic,
	techFirst,
	technologyOnly,
	usersMissing,
	usersVague,
	vendorNamed,
];
