export const median = values => quantile(values, 0.5);

export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** A number as people read it: 0.42, 4.2, 42, 4,200. */
export function shown(value) {
	if (value === undefined) return '–';
	const size = Math.abs(value);
	return value.toLocaleString('en-GB', { maximumFractionDigits: size < 1 ? 2 : size < 20 ? 1 : 0 });
}
