import { assertFinds } from './marked.ts';

describe('need-assumed', () => {
	for (const line of [
		'⟦Residents want⟧ instant answers.',
		'The ⟦public expects⟧ us to be open at weekends.',
		'⟦There is a growing demand for⟧ evening visits.',
		'⟦Staff badly need⟧ a new system.',
	])
		it(`finds: ${line}`, () => assertFinds('need-assumed', `# Getting through\n\n${line}\n`));

	for (const line of [
		'We think that residents want a straight answer.',
		'Do residents want a straight answer?',
		'Residents told us that they want a straight answer.',
		'People who want help can ring.',
		'Customer demand is high, and the client expects JSON.',
		'As a carer, I want to know when the nurse comes.',
		'Nobody wants this.',
		'Carers need to reach us between two and four.',
	])
		it(`leaves alone: ${line}`, () => assertFinds('need-assumed', `# Getting through\n\n${line}\n`));

	it('is content with a section of evidence', () => {
		assertFinds('need-assumed', '# Getting through\n\nResidents want a bus.\n\n## Evidence\n\n- 40 letters in May\n');
	});

	it('is not content with evidence for something else, in another section', () => {
		const text =
			'# Getting through\n\n## Problem\n\nWe counted 40 letters in May.\n\n## Ideas\n\n⟦Residents want⟧ a bus.\n';
		assertFinds('need-assumed', text);
	});
});
