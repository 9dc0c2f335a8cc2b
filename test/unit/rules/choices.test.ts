import type { RuleId } from '../../../server/src/analysis/index.ts';
import { assertFinds } from './marked.ts';

/** The technology that a brief chooses; what stands today, may be or is denied is none of it. */
const chosen: Partial<Record<RuleId, readonly string[]>> = {
	'prefer-interoperable': ['We will buy a ⟦standalone rota system⟧.', 'It ⟦will not integrate with⟧ payroll.'],
	'prefer-open-standards': [
		'Notes will be in a ⟦proprietary file format⟧.',
		"We will move to the ⟦vendor's own platform⟧.",
	],
	'prefer-off-the-shelf': [
		'Commission a ⟦bespoke rota system⟧.',
		'We will ⟦build our own app⟧.',
		'The ⟦portal will be developed in-house⟧.',
	],
	'prefer-cloud': ['It must be ⟦hosted on our own servers⟧.', 'We will ⟦buy two servers⟧.'],
	'prefer-data-access': [
		'The ⟦supplier will own the data⟧.',
		'There will be a ⟦charge for each export⟧.',
		'There is a ⟦fee for each export⟧.',
		'The ⟦supplier will keep all of the data⟧.',
		'⟦Extracts are billed separately⟧.',
		'⟦Recordings remain the property of the manufacturer⟧.',
	],
	'tech-dogmatic': ['⟦All code must be open source⟧.', 'The rota ⟦must be built in-house⟧.'],
};

const asIs: Partial<Record<RuleId, readonly string[]>> = {
	'prefer-interoperable': ['Today we have a standalone rota system.', 'Avoid siloed systems.', 'A standalone house.'],
	'prefer-open-standards': ['We will replace the proprietary format.', 'Notes are in a proprietary format.'],
	'prefer-off-the-shelf': [
		'Bespoke advice for each family.',
		'The custom fields in the system will stay.',
		'Perhaps we will build our own app.',
		'Building software from scratch is dear.',
		'We will build our own app, because none of the four that we tried can be used by ear.',
	],
	'prefer-cloud': ['It will be run in our own kitchen.', 'It can be simply deployed and run on servers.'],
	'prefer-data-access': [
		'The supplier will keep the data safe.',
		'Records must be kept by the care provider.',
		'At present there is a fee for each export.',
		'The supplier may own the data.',
		'We can take all of the data out, though the supplier keeps the data.',
		'Exports are free of charge.',
	],
	'tech-dogmatic': ['All drivers must be insured.', 'It must be open source, so that we can leave.'],
};

describe('what a brief chooses', () => {
	for (const [id, lines] of Object.entries(chosen))
		for (const line of lines) it(`${id} finds: ${line}`, () => assertFinds(id as RuleId, brief(line)));
	for (const [id, lines] of Object.entries(asIs))
		for (const line of lines) it(`${id} leaves alone: ${line}`, () => assertFinds(id as RuleId, brief(line)));
});

const brief = (line: string): string => `# A rota that holds\n\n## Technology needs\n\n${line}\n`;
