import type { Passage } from '../../document/passage.ts';
import type { Facts } from '../facts.ts';
import type { Part } from '../people-parts.ts';
import { onlyAsks } from '../questions.ts';
import { placeOf, tellsOfWork } from '../signals.ts';
import type { Features } from './index.ts';

export function userSpecific(facts: Facts, passage: Passage): Features {
	if (onlyAsks(facts)) return [];
	const { audience, predicate } = facts;
	const organisationGains = facts.benefits.some(({ who, technical }) => who?.thing === 'organisation' && !technical);
	if (!audience.specific && !facts.story && !organisationGains) return [];
	const place = placeOf(passage);
	const isList = passage.kind === 'item' || passage.kind === 'row';
	const serves = facts.benefits.some(benefit => benefit.who?.thing === 'group' && !benefit.technical);
	const stage =
		place === 'users' || place === 'goal' || place === 'problem'
			? place
			: passage.opening
				? 'opening'
				: passage.inventory || place === 'solution'
					? 'inventory'
					: place === 'summary'
						? 'summary'
						: passage.role === 'evidence' || tellsOfWork.has(passage.role)
							? tellsOfWork.has(passage.role)
								? 'running'
								: 'evidence'
							: 'other';
	const framed = stage !== 'inventory' && stage !== 'other' && stage !== 'running';
	// "We want tenants to …"
	const wished =
		predicate?.pronoun === 'we' &&
		predicate.meant &&
		predicate.tense === 'present' &&
		predicate.party?.thing === 'group';
	const isAside =
		!facts.story &&
		!audience.leads &&
		!audience.main &&
		!audience.servedFor &&
		!audience.needs &&
		!audience.parts.has('helped') &&
		!audience.parts.has('burdened') &&
		!serves &&
		predicate?.party?.thing !== 'group' &&
		predicate?.subject?.thing !== 'group' &&
		predicate?.object?.thing !== 'group';
	return [
		facts.story && 'told as a story',
		audience.specific && `group in ${stage}`,
		(audience.servedFor || wished) && `group served in ${framed ? 'framing' : 'other'}`,
		audience.needs && `group needs in ${framed ? 'framing' : 'other'}`,
		audience.leads && audience.specific && 'group first',
		audience.main && !audience.leads && 'group in main clause',
		audience.tells && 'group tells',
		audience.narrowed && 'group narrowed',
		audience.known !== undefined && audience.known !== 'role' && `group by ${audience.known}`,
		audience.parts.has('helped') && 'group helped',
		audience.parts.has('burdened') && 'group burdened',
		only(audience.parts, 'doer') && 'group does the work',
		only(audience.parts, 'partner') && 'group takes part',
		only(audience.parts, 'ours') && 'own people',
		audience.labels && 'group as label',
		audience.leads && isList && stage === 'users' && 'list of users',
		audience.leads && isList && stage === 'goal' && 'list of gains',
		serves && 'gain for a group',
		predicate?.party?.thing === 'group' && 'people are to',
		organisationGains && 'gain for an organisation',
		audience.carried && 'group of before',
		isAside && `group aside in ${framed ? 'framing' : 'other'}`,
		facts.benefits.length > 0 && audience.specific && 'group and benefit',
		audience.specific &&
			(stage === 'goal' || stage === 'opening') &&
			facts.benefits.some(({ technical }) => !technical) &&
			`group and gain in ${stage}`,
		place === 'title' || passage.kind === 'heading' ? 'title or heading' : false,
		!audience.tells && (facts.predicate?.tense === 'past' || facts.predicate?.tense === 'perfect') && 'past',
		facts.predicate?.pronoun === 'we' && facts.predicate.party?.thing !== 'group' && 'we',
		(facts.predicate?.subject?.thing === 'group' || wished) && 'group acts',
		passage.role === 'team' && 'team',
		passage.kind === 'quote' && 'quotation',
		facts.terms.length > 40 && 'very long',
	];
}

const only = (parts: ReadonlySet<Part>, part: Part): boolean => parts.size === 1 && parts.has(part);
