import { assertFinds } from './marked.ts';

describe('bolt-on', () => {
	for (const line of [
		'⟦Put our permit applications online⟧.',
		'The aim is ⟦making the forms for every school available online⟧.',
		'The refund ⟦forms will be put online⟧ as they are.',
		'We will ⟦digitise the paper forms⟧.',
		'An ⟦electronic version of the consent form⟧ goes to every ward.',
		'Modernise the ⟦paper-based claims process by building a digital replacement⟧.',
		'⟦Replicate the existing workflow⟧ in the new system.',
		'Expect a ⟦like-for-like replacement⟧.',
	])
		it(`finds: ${line}`, () => assertFinds('bolt-on', `# Camping in the forest\n\n${line}\n`));

	for (const line of [
		'The findings are available online.',
		'We will not put the form online.',
		'In 2019 we put the form online.',
		'Would it help to put the form online?',
		'“Put the form online,” they said.',
		'Digitise the archive of photographs.',
		'Residents can make a booking online or by phone.',
		'We redesign the visit first, and then put the form online.',
		'Put the kettle on, and publish what we learn online.',
	])
		it(`leaves alone: ${line}`, () => assertFinds('bolt-on', `# Camping in the forest\n\n${line}\n`));
});
