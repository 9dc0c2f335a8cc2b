import { equal } from 'node:assert/strict';
import { removeWords, replaceWith } from '../../../server/src/analysis/fixes/index.ts';
import { mend } from './mend.ts';

/** What is left of a text without the words between ⟦ and ⟧. */
function without(marked: string): string | undefined {
	const start = marked.indexOf('⟦');
	const end = marked.indexOf('⟧') - 1;
	return mend(marked.replace(/[⟦⟧]/g, ''), removeWords({ start, end }));
}

describe('removeWords', () => {
	for (const [before, after] of [
		['We want a ⟦cutting-edge⟧ portal.', 'We want a portal.'],
		['We want an ⟦innovative⟧ portal.', 'We want a portal.'],
		['We want a ⟦world-class⟧ online service.', 'We want an online service.'],
		['A ⟦seamless⟧ app for tenants', 'An app for tenants'],
		['We want a ⟦smart⟧ hourly bus.', 'We want an hourly bus.'],
		['We want a ⟦smart⟧ university.', 'We want a university.'],
		['⟦Innovative⟧ tools help nurses.', 'Tools help nurses.'],
		['Roads are bad. ⟦Cutting-edge⟧ tools help.', 'Roads are bad. Tools help.'],
		['⟦In the digital age,⟧ people wait.', 'People wait.'],
		['Build a simple, ⟦innovative⟧ and secure form.', 'Build a simple and secure form.'],
		['Build a simple, ⟦innovative⟧, secure form.', 'Build a simple, secure form.'],
		['Build an ⟦innovative⟧ and secure form.', 'Build a secure form.'],
		['Build a secure and ⟦innovative⟧ form.', 'Build a secure form.'],
		['Build a secure, ⟦innovative⟧ form.', 'Build a secure form.'],
		['In 2027, ⟦innovative⟧ tools help.', 'In 2027, tools help.'],
		['We use apps, data and ⟦AI⟧.', 'We use apps and data.'],
		['We use data and ⟦AI⟧.', 'We use data.'],
		['We want a **⟦seamless⟧** form.', 'We want a form.'],
		['We want a “⟦seamless⟧” form.', 'We want a form.'],
		['- ⟦Seamless⟧ forms', '- Forms'],
		['| ⟦Seamless⟧ forms | Ana |\n| --- | --- |', '| Forms | Ana |\n| --- | --- |'],
		['We wait, ⟦seamlessly⟧.', 'We wait.'],
	] as const)
		it(before, () => equal(without(before), after));

	it('is not offered where no word would be left', () => {
		equal(without('⟦Innovation⟧.'), undefined);
		equal(without('Roads are bad. ⟦Innovation⟧!'), undefined);
	});

	it('changes nothing but what it has to', () => {
		const text = 'An ⟦innovative⟧ portal  with  odd   spaces.';
		equal(without(text), 'A portal  with  odd   spaces.');
	});
});

describe('replaceWith', () => {
	it('has no question to ask in front matter, where an answer would need quoting', () => {
		const text = '---\ntitle: Leading the way\n---\n';
		const span = { start: 11, end: 18 };
		equal(mend(text, replaceWith(span, '${1:[who]}', 'Say who', { snippet: true })), undefined);
		equal(mend(text, replaceWith(span, 'Going', 'Say it')), '---\ntitle: Going the way\n---\n');
	});
});
