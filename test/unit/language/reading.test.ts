import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/analysis/index.ts';
import { audienceOf, isStory } from '../../../server/src/analysis/language/audience.ts';
import { benefitsOf } from '../../../server/src/analysis/language/benefits.ts';
import { createLexicon } from '../../../server/src/analysis/language/lexicon.ts';
import { measureOf } from '../../../server/src/analysis/language/measure.ts';
import { nounPhraseAt } from '../../../server/src/analysis/language/noun-phrase.ts';
import { predicateOf } from '../../../server/src/analysis/language/predicate.ts';
import { type Term, termsOf } from '../../../server/src/analysis/language/terms.ts';

const lexicon = createLexicon(defaultConfig.vocabulary);
const read = (text: string): readonly Term[] => termsOf(text, 0, text.length, lexicon);

type Table = readonly (readonly [text: string, reading: string])[];

function told(name: string, table: Table, tell: (text: string) => string): void {
	describe(name, () => {
		for (const [text, reading] of table) it(`${text} → ${reading}`, () => assert.equal(tell(text), reading));
	});
}

/** The names of what holds. */
const holding = (facts: object): string =>
	Object.entries(facts)
		.filter(([, holds]) => holds === true)
		.map(([name]) => name)
		.join(' ');

told(
	'terms',
	[
		['a case management system', 'a, case management system'],
		['user-friendly forms', 'user friendly, forms'],
		['Blue-green algae', 'blue green+, algae'],
		['residents and council tax', 'residents, and, council, tax'],
		['AI-powered', 'ai powered'],
		['machine learning models', 'machine learning, models'],
		['the help desk', 'the, help desk'],
		['(web site)', '(, web site, )'],
		['sub-system', 'sub system+'],
		['state-of-the-art', 'state of the art'],
	],
	text =>
		read(text)
			.map(({ word, compound }) => `${word}${compound ? '+' : ''}`)
			.join(', '),
);

told(
	'measures',
	[
		['cut waiting from 12 days to 3 days', 'amount compared'],
		['by March 2027', 'dated bare'],
		['at least 80% of carers', 'amount compared counted'],
		['in phase 2', ''],
		['by Q2', 'dated'],
		['£40 a year', 'amount'],
		['within 30 days', 'amount compared dated'],
		['the 2019 review', ''],
		['from 20% to 35%', 'amount compared'],
		['version 3 of the form', ''],
		['under 5 minutes', 'amount compared bare'],
		['by spring 2027', 'dated bare'],
		['one form', ''],
		['two weeks sooner', 'amount'],
		['within ten school days', 'amount compared dated counted'],
		['by the end of 2028', 'dated'],
		['since the summer of 2028', ''],
		['by week 3', 'dated bare'],
		['in week 3', ''],
		['Calls are halved', 'amount compared'],
		['Errors cut in half', 'amount compared'],
		['no longer than a week', 'amount compared'],
		['once a week', ''],
		['two thirds of the pupils', 'amount counted'],
		['a library of 250,000 specimens', 'counted'],
		['men over 65 who live alone', ''],
		['over 65% of men', 'amount compared counted'],
		['3.1 Reduce waiting', ''],
		['35', 'bare'],
		['room 35', ''],
	],
	text => holding(measureOf(read(text))),
);

told(
	'audiences',
	[
		['Carers can renew a permit.', 'specific leads main'],
		['Users need an app.', 'vague leads'],
		['As a carer, I need to renew a permit so that I can visit.', 'specific leads needs story'],
		['A service for residents with a disability.', 'specific servedFor narrowed'],
		['Night staff: a quiet room.', 'specific leads labels main'],
		['The council buys software.', ''],
		['Older people struggle to read letters.', 'specific leads needs main'],
		['User research found this.', ''],
		['Patients wait three weeks.', 'specific leads needs main'],
		['We will help farmers to claim.', 'specific servedFor'],
		['The patient portal is slow.', ''],
		['Users who work nights cannot call.', 'specific leads needs main narrowed'],
		['In the winter, carers told us that the bus is late.', 'specific main tells'],
		['Two thirds of the pupils walk to school.', 'specific leads main'],
		['The rest of the money is spent.', ''],
		['A driver loses £70 on the day.', 'specific leads needs main'],
		['A driver licence register', ''],
		['A patient monitoring system', ''],
		['A nurse licensed elsewhere starts late.', 'specific leads main'],
		['Claims examiners type each form again.', 'specific leads main'],
		['About 900 people finish after the last bus.', 'specific leads main narrowed'],
		['People need more.', 'vague leads'],
		['People near the works sleep badly.', 'specific leads main narrowed'],
		['People of all ages come.', 'vague leads'],
		['It cuts the burden on carers.', 'specific servedFor'],
		['A report on carers', 'specific'],
		['Stakeholders agree.', 'vague leads'],
	],
	text => holding({ ...audienceOf(read(text)), story: isStory(read(text)) }),
);

told(
	'parts of people',
	[
		['The course teaches evening students to weld.', 'helped'],
		['We provide free meals to carers.', 'helped'],
		['The desk assists tenants, lodgers and their visitors.', 'helped'],
		['Three visits put pressure on carers.', 'burdened'],
		['The survey was carried out by nurses.', 'doer'],
		['We work with teachers.', 'partner'],
		['Our researchers found this.', 'ours'],
		['The tool enables grantmakers to post calls.', 'helped'],
		['Screens are easier to read for visually impaired users.', 'helped'],
		['This helps agencies to hire.', 'helped'],
		['Agencies hire.', ''],
		['There are delays, which cause users to leave.', ''],
		['A future for humanity.', ''],
		['It is a Visit Booking Manager for the web.', ''],
		['Harbour Labs aims at safer ports.', ''],
	],
	text => [...audienceOf(read(text)).parts].join(' '),
);

told(
	'noun phrases',
	[
		['a new case management system', 'system: case management system'],
		['the online booking form', 'system: form'],
		['better housing', 'unknown: housing'],
		['an easy way to pay', 'unknown: way'],
		['parents of young children', 'group: parents'],
		['the existing website', 'system: website'],
		['a chatbot for tenants', 'system: chatbot'],
		['the town clerk', 'group: clerk'],
		['user-friendly dashboard', 'system: dashboard'],
		['digital skills', 'change: digital skills'],
		['report', 'document: report'],
		['of the', 'none'],
	],
	text => {
		const phrase = nounPhraseAt(read(text), 0);
		return phrase === undefined ? 'none' : `${phrase.thing}: ${phrase.head.word}`;
	},
);

told(
	'predicates',
	[
		['We will build an app.', 'finite future, build app'],
		['Residents can report potholes.', 'finite present, report potholes'],
		['The aim is to reduce waiting.', 'finite present meant, reduce waiting'],
		['Build a portal.', 'order present, build portal'],
		['We need to replace the old system.', 'finite present meant, replace system'],
		['Nobody was asked.', 'finite past passive, ask'],
		['Building a dashboard for managers', 'ing present, build dashboard'],
		['The system does not work.', 'finite present negated, work'],
		['Carers were told to wait.', 'finite past passive, tell'],
		['To help carers rest', 'to present, help rest'],
		['The project will deliver training.', 'finite future, deliver training'],
		['Applicants must post the form.', 'finite present, post form'],
		['A portal for parents', 'none'],
		['Tenants yodel freely.', 'finite present, yodel'],
		['A tenant yodels in the stairwell.', 'finite present, yodel stairwell'],
		['Farmers zibeline in the square is closed.', 'finite present passive, closed'],
		['Residents eligible for help', 'none'],
		['Callers wait two minutes.', 'finite present, wait minutes'],
		['Staff work programme', 'none'],
		['A patient seen on Monday knows by Friday.', 'finite present, know'],
		['At least 60 dockers tell their story.', 'finite present, tell story'],
		['We want men who live alone to eat well.', 'finite present meant, eat'],
		['We want men who sing in the choir.', 'finite present, want men'],
		['Residents of the hill villages get rid of waste.', 'finite present, get rid'],
		['Fathers who work shifts hear about trouble.', 'finite present, hear trouble'],
		['Families who rent from a landlord live in dry homes.', 'finite present, live homes'],
		['Patients who need to be seen this week are seen by Friday.', 'finite present passive, see'],
		['Children with asthma miss days of school.', 'finite present, miss days'],
		['Walkers in Eastwood visit the park.', 'finite present, visit park'],
		['Walkers in the market report this week.', 'none'],
		['Walkers at flood risk each winter', 'none'],
	],
	text => {
		const predicate = predicateOf(read(text), 0);
		if (predicate === undefined) return 'none';
		const { form, tense, verb, object } = predicate;
		const kind = [
			form,
			tense,
			holding({ meant: predicate.meant, negated: predicate.negated, passive: predicate.passive }),
		];
		return `${kind.filter(Boolean).join(' ')}, ${[verb?.base, object?.head.word].filter(Boolean).join(' ')}`;
	},
);

told(
	'benefits',
	[
		['We need an app so that residents can report potholes.', 'can residents'],
		['The portal lets parents apply for a place.', 'enable parents'],
		['Help farmers to claim.', 'enable farmers'],
		['To reduce waiting for patients', 'change'],
		['Improve efficiency.', 'change'],
		['This allows the server to scale.', ''],
		['Residents can renew online.', 'can residents'],
		['Fewer people lose their home.', 'change'],
		['The system is migrated to the cloud.', ''],
		['In order to save staff time', 'change'],
		['We will launch a portal.', ''],
		['The council buys software.', ''],
	],
	text =>
		benefitsOf(read(text))
			.map(({ kind, who }) => [kind, who?.head.word].filter(Boolean).join(' '))
			.join(', '),
);
