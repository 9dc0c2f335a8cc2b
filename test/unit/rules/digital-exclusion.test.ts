import { assertFinds } from './marked.ts';

describe('digital-exclusion', () => {
	for (const line of [
		'The council will ⟦no longer accept paper⟧ applications.',
		'Once it is live, the ⟦phone line will be switched off⟧.',
		'We will ⟦close the walk-in centre⟧ in Hull.',
		'The permit will be ⟦digital-only⟧.',
		'Staff will ⟦no longer accept cash⟧.',
		'Residents find that we ⟦no longer accept cheques⟧.',
		'Claims are ⟦only accepted online⟧.',
		'⟦Replace paper forms with an online portal⟧.',
		'All letters go, and the service is ⟦digital by default⟧.',
	])
		it(`finds: ${line}`, () => assertFinds('digital-exclusion', `# A bus pass in a minute\n\n${line}\n`));

	for (const line of [
		'The phone line will not close.',
		'Customers no longer accept paper forms.',
		'In 2019 the phone line was switched off.',
		'Should the phone line close?',
		'The road will close at nine, and the library stays open.',
		'Residents can apply online, by phone or at the desk.',
		'The phone line will close at six, and a neighbour can apply on someone’s behalf.',
		'The branch will be removed once it is merged. The app has an online-only mode.',
	])
		it(`leaves alone: ${line}`, () => assertFinds('digital-exclusion', `# A bus pass in a minute\n\n${line}\n`));

	it('is content with one word of those who are not online, anywhere in the brief', () => {
		const text =
			'# A bus pass in a minute\n\nThe phone line will close.\n\n## Users\n\n- People who have never used the internet';
		assertFinds('digital-exclusion', text);
	});

	it('is not content with the very route that is closed', () => {
		assertFinds(
			'digital-exclusion',
			'# A bus pass in a minute\n\nPeople who renew by phone wait, so the ⟦phone line will close⟧.\n',
		);
	});
});
