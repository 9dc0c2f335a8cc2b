import { below, itTells } from './told.ts';

describe('digital-team-alone, and what it makes of the owner', () => {
	itTells('digital-team-alone', below('Ownership'), {
		'⟦Digital Services will own the project⟧.': {
			says: ['Digital Services can change the technology'],
			fixes: {
				'Name an owner and a team of many skills':
					'[Who owns the service or the policy], with a multi-disciplinary team that includes Digital Services, will own the project.',
			},
		},
		'We hope ⟦IT owns the outcome⟧.': {
			says: ['IT can change'],
			first:
				'We hope [who owns the service or the policy], with a multi-disciplinary team that includes IT, owns the outcome.',
		},
		'⟦The programme is led by IT⟧.': {
			first:
				'The programme is led by [who owns the service or the policy], with a multi-disciplinary team that includes IT.',
		},
		'⟦Our digital team is responsible for the transformation⟧.': {
			says: ['Our digital team can change'],
			first:
				'[Who owns the service or the policy], with a multi-disciplinary team that includes our digital team, is responsible for the transformation.',
		},
		'⟦The  ICT\ndepartment will own and run the project⟧.': {
			says: ['The ICT department can change'],
			first:
				'[Who owns the service or the policy], with a multi-disciplinary team that includes the ICT department, will own and run the project.',
		},
		'⟦the digital team owns the outcome⟧': {
			says: ['The digital team can change'],
			first:
				'[who owns the service or the policy], with a multi-disciplinary team that includes the digital team, owns the outcome',
		},
		'⟦Project owner: ICT department⟧': {
			first:
				'Project owner: [who owns the service or the policy], with a multi-disciplinary team that includes ICT department',
		},
		'⟦Head of Digital leads the project⟧.': {},
		'⟦ICT owns the outcome⟧.': {},
		'In May ⟦Our Digital Team owns the project⟧.': {
			first:
				'In May [who owns the service or the policy], with a multi-disciplinary team that includes our Digital Team, owns the project.',
		},
		'⟦The Digital and Technology team leads the project⟧.': {},
	});

	// A pronoun and an adjective; a department only by its capital letters, in the midst of a sentence.
	itTells('digital-team-alone', below('Ownership'), {
		'it owns the outcome.': {},
		'The programme is led by it.': {},
		'⟦The programme is led by Digital⟧.': {},
		'The programme is led by digital.': {},
		'Digital leads the project.': {},
		'Technology owns the project.': {},
		'In May ⟦Technology owns the project⟧.': {},
		'Engineering leads the programme.': {},
		'The digital team leads the project with the housing director.': {},
	});
});

describe('hype, and what is left without it', () => {
	itTells('hype', below('Plan'), {
		'We use ⟦cutting-edge⟧ AI for carers.': {
			says: ['“cutting-edge” praises the means'],
			fixes: {
				'Remove “cutting-edge”': 'We use AI for carers.',
				'Say what it would let people do': 'We use AI for carers. This would let [whom] [do what].',
			},
		},
		'A ⟦cutting-edge⟧ approach, for once.': { first: 'An approach, for once.' },
		'A ⟦cutting-edge⟧, secure map is next.': { first: 'A secure map is next.' },
		'It will be a ⟦best-in-class⟧, AI-driven map.': { first: 'It will be an AI-driven map.' },
		'The map is ⟦cutting-edge⟧, staff say.': { first: 'The map is [what it would let people do], staff say.' },
		'It puts us at ⟦the forefront of⟧ housing.': {
			first: 'It puts us at the forefront of housing. This would let [whom] [do what].',
		},
		'We use AI that is ⟦cutting-edge⟧.': {
			fixes: { 'Say what it would let people do': 'We use AI that is [what it would let people do].' },
		},
		'We will go on our ⟦digital transformation⟧ journey.': {
			says: ['“digital transformation” follows a trend'],
			fixes: { 'Say what it would let people do': 'We will go on our journey. This would let [whom] [do what].' },
		},
		'We will ⟦leverage AI⟧, blockchain and automation to sort letters.': {
			first: 'We will [do what, for whom] to sort letters.',
		},
		'We will ⟦leverage AI⟧ to sort letters.': {
			fixes: { 'Say what it would let people do': 'We will [do what, for whom] to sort letters.' },
		},
		'It ⟦harnesses the power of AI⟧.': { first: 'It [does what, for whom].' },
		'By ⟦embracing new technology⟧, we save time.': { first: 'By [doing what, for whom], we save time.' },
		'⟦Digital\ntransformation⟧ is next.': { says: ['“Digital transformation” follows a trend'] },
	});

	itTells('hype', below('Plan'), {
		'The Digital Transformation Agency helps us.': {},
		'We ask Digital Transformation to help.': {},
		'Digital Transformation Works helps us.': {},
		'Digital transformation teams help us.': {},
		'Our digital transformation lead helps us.': {},
		'Digital transformation director': {},
		'A digital transformation strategy is next.': {},
	});
});

describe('governance-passive, once for each sentence', () => {
	itTells('governance-passive', below('Governance'), {
		'⟦Progress will be reported to⟧ the board, and reports are sent to the partners.': {
			fixes: {
				'Add a show and tell':
					'Progress will be reported to the board, and reports are sent to the partners. Every [two weeks], [which leaders] come to a show and tell, try what there is to try, and say what they think.',
			},
		},
		'⟦Progress will be reported to⟧ the board, and reports are sent to the steering committee.': {},
		'⟦Progress will be reported to⟧ the board. ⟦Reports are sent to the steering committee⟧.': {},
		'Progress will be reported to the board.\n\nThe directors join each show and tell.': {},
		'⟦Progress will be reported to⟧ the board.\n\n### Licence\n\nThe directors join each show and tell.': {},
	});
});
