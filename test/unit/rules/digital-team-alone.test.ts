import { assertFinds } from './marked.ts';

describe('digital-team-alone', () => {
	for (const line of [
		'⟦Digital Services will own the project⟧.',
		'⟦The programme is led by IT⟧.',
		'⟦IT owns the outcome⟧.',
		'⟦The digital team is responsible for the transformation⟧.',
		'- ⟦Project owner: ICT department⟧',
	])
		it(`finds: ${line}`, () => assertFinds('digital-team-alone', `# Calls that are answered\n\n${line}\n`));

	for (const line of [
		'It owns the outcome.',
		'Technology will drive the transformation.',
		'The digital team will build the form.',
		'The platform team owns the database.',
		'The digital team will lead the work together with the permit team.',
		'The digital team does not own the project.',
		'In 2019 the project was led by IT.',
		'A multi-disciplinary team leads the work. The digital team will lead the work on the phones.',
		'- Project owner: Director of Housing, with the digital team',
	])
		it(`leaves alone: ${line}`, () => assertFinds('digital-team-alone', `# Calls that are answered\n\n${line}\n`));
});
