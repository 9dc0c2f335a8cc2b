/**
 * How a statement speaks of software, the strongest way first: it makes it, needs it, is it, names it, orders it from
 * somebody; says that it is there; makes what may be it; does something with it; has it as its subject; only mentions it.
 */
export type SoftwareSignal =
	| 'makes'
	| 'needs'
	| 'is'
	| 'describes'
	| 'names'
	| 'orders'
	| 'stands'
	| 'perhaps'
	| 'uses'
	| 'handles'
	| 'reaches'
	| 'subject'
	| 'mentioned'
	| 'none';
