import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isElsewhere, isHardlyEnglish } from '../../../server/src/analysis/in-english.ts';
import { createSession, outlineOf, type RuleId } from '../../../server/src/analysis/index.ts';

const briefs: Readonly<Record<string, string>> = {
	French:
		'# La cantine sans file d’attente\n\nChaque année, plus de mille familles viennent à la mairie pour inscrire leurs enfants. Beaucoup de parents prennent une journée de congé.\n\n## Objectif\n\n- Neuf familles sur dix inscrivent leurs enfants sans se déplacer\n\n## Solution\n\nUn portail avec une application mobile sera mis en place dans le cloud.\n',
	German:
		'# Wohngeld ohne Wartezeit\n\nWer Wohngeld beantragt, wartet vierzehn Wochen auf den Bescheid.\n\n## Ziel\n\nVier von fünf Haushalten erhalten ihn in vier Wochen. Die Software wird erst dann gewählt, wenn wir wissen, woran es hakt.\n\n## Team\n\n- Die Leiterin des Amts\n',
	Spanish:
		'# Citas sin llamadas perdidas\n\nLas personas mayores llaman siete veces antes de conseguir una cita con su médico. Muchas desisten.\n\n## Objetivo\n\nUna sola llamada para cada cita antes de diciembre.\n',
	Welsh:
		'# Apwyntiadau heb aros\n\nMae pobl hŷn yn ein sir yn ffonio saith gwaith cyn cael apwyntiad. Bydd pawb yn cael un gydag un alwad erbyn mis Mai.\n\n## Staff y dderbynfa\n\nMae tri chant o alwadau bob bore.\n',
	Polish:
		'# Zapisy bez kolejek\n\nCo roku ponad tysiąc rodzin stoi w kolejce, żeby zapisać dziecko do przedszkola. Rodzice, którzy pracują na zmiany, biorą dzień wolny.\n',
	Dutch:
		'# Parkeren zonder papier\n\nWie hier komt wonen, wacht nu elf dagen op een vergunning. De mensen van het loket vullen voor elke aanvraag dezelfde gegevens in.\n',
	Danish:
		'# En plads i dagpleje\n\nMange familier venter for tiden i fire uger på et svar, og det er for lang tid. Vi vil gerne have, at de får svar med det samme.\n',
	Ukrainian:
		'# Запис до лікаря без черг\n\nЛітні люди телефонують сім разів, перш ніж отримати запис. Багато хто здається.\n',
	Arabic:
		'# مواعيد بلا انتظار\n\nيتصل كبار السن سبع مرات قبل أن يحصلوا على موعد مع الطبيب، وكثير منهم يستسلم في النهاية.\n',
	Japanese:
		'# 待たずに予約\n\n高齢者は予約を取るまでに平均七回電話をかけています。多くの人が諦めて救急外来に行きます。\n',
};

const { French: french = '' } = briefs;

describe('a brief in another language', () => {
	for (const [language, text] of Object.entries(briefs)) {
		it(`is told once that it was not read, and not what it lacks: ${language}`, () =>
			assert.deepEqual(rulesOn(text), ['not-in-english']));
	}

	it('is told of what needs no reading', () => {
		const text = `---\nbrief: ful\n---\n\n${french}\n## Budget\n\n## Équipe\n\nTBC\n`;
		assert.deepEqual(rulesOn(text), ['front-matter-invalid', 'not-in-english', 'placeholder', 'section-empty']);
	});

	it('may name the stages in its own words', () => {
		const stages = ['Découvrir', 'Définir', 'Développer', 'Livrer'].map(
			name => `## ${name}\n\nNous ne savons pas combien de familles attendent une place dans les écoles.\n`,
		);
		assert.deepEqual(rulesOn(`---\nbrief: full\n---\n\n# Des places\n\n${stages.join('\n')}`), ['not-in-english']);
	});

	it('can switch that off, and be told of the rest', () => {
		const text = `---\nrules:\n  not-in-english: off\n---\n\n${french}\nTBC\n`;
		assert.deepEqual(rulesOn(text), ['placeholder']);
	});

	it('is not judged by what it seems to lead with', () => {
		for (const [language, text] of Object.entries(briefs)) {
			assert.equal(outlineOf(createSession().check(text).brief).leadsWith, 'unread', language);
		}
	});

	it('is the same after an edit as when it is opened', () => {
		const session = createSession();
		const english = '# Permit software\n\nThe council needs new permit software.\n';
		for (const text of [english, `${english}\n${french}`, french, english])
			assert.deepEqual(session.check(text).findings, createSession().check(text).findings);
	});
});

describe('a brief in two languages', () => {
	const english =
		'# Permit software / Meddalwedd trwyddedau\n\nThe council needs new permit software, and the present contract ends in March.\n';
	const welsh = 'Mae ar y cyngor angen app newydd i roi trwyddedau, ac mae’r contract yn dod i ben ym mis Mawrth.\n';

	it('is read in its English part', () => {
		assert.deepEqual(rulesOn(`${english}\n${welsh}`), rulesOn(english));
		assert.ok(rulesOn(english).includes('outcome-missing'));
	});

	it('is left alone in the other', () => {
		const opening = 'Carers can get a break on the day they ask for one.\n\n## Goal\n\n';
		assert.deepEqual(rulesOn(`# Breaks\n\n${opening}Das Ziel ist eine App und ein Portal für die Pflege.\n`), [
			'outcome-unmeasured',
		]);
	});
});

describe('a brief in English', () => {
	it('is known for one by its first words, or its notes', () => {
		const notes = '# Permits\n\n- Portal: React, Node.js, Postgres\n- Users: Zoë, José and Chloë\n- Launch: 4 May\n';
		const names = '# Whānau first\n\nTe Whatu Ora and Ngāi Tahu want whānau to be seen by one team in Ōtautahi.\n';
		for (const text of [notes, names, '# Permit app\n\nNew app.\n', ''])
			assert.equal(isHardlyEnglish(createSession().check(text).brief), false, text);
	});

	it('may quote people in their own language, at length', () => {
		const quoted = french.split('\n\n').map(paragraph => `> ${paragraph.replaceAll('\n', ' ')}\n`);
		const text = `# Enrolling without a queue\n\nParents told us:\n\n${quoted.join('\n')}\n${quoted.join('\n')}`;
		assert.ok(!rulesOn(text).includes('not-in-english'));
		assert.ok(rulesOn(text).includes('outcome-missing'));
	});

	it('has no passage that is taken for another language', () => {
		const folder = 'test/fixtures/briefs';
		for (const name of readdirSync(folder).filter(each => each.endsWith('.md'))) {
			const { brief } = createSession().check(readFileSync(`${folder}/${name}`, 'utf8'));
			assert.deepEqual(
				brief.passages.filter(isElsewhere).map(({ text }) => text),
				[],
				name,
			);
		}
	});
});

const rulesOn = (text: string): readonly RuleId[] => [
	...new Set(
		createSession()
			.check(text)
			.findings.map(({ rule }) => rule)
			.sort(),
	),
];
