/** How far a piece of work is, as digital services say it, and what is done then. */
export const phases = [
	{ word: 'discovery', what: 'Finding out who needs what, and what stands in their way.' },
	{ word: 'alpha', what: 'Trying out several answers in a small way.' },
	{ word: 'beta', what: 'Bringing one answer to more people, and mending it on the way.' },
	{ word: 'live', what: 'It runs for everyone, and keeps being improved.' },
] as const;
