export declare const same: readonly (readonly [
	file: string,
	code: string,
	replacements: readonly string[],
	why: string,
])[];
