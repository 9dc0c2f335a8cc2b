/**
 * What issue by issue was promised, on the numbers of one run. `--check` fails where a value is above its limit times the
 * slack: the limits are for a quiet machine, and CI has noisy neighbours.
 */
export function targetsFor({ keys, open, peers, memory, growth }) {
	const targets = [];
	const add = (what, value, limit, slack) => {
		if (value !== undefined && limit !== undefined) targets.push({ what, value, limit, slack });
	};
	for (const { words, own, echo } of keys) {
		if (words === 10_000) {
			add('a key in 10,000 words above the echo, p50, ms', own.p50 - echo.p50, 1, 2);
			add('a key in 10,000 words above the echo, p95, ms', own.p95 - echo.p95, 4, 2);
		} else add('a key in 100,000 words above the echo, p95, ms', own.p95 - echo.p95, 12, 2);
	}
	add('open to first diagnostics, ms', open.own, 1.5 * open.echo + 40, 1.1);
	const ours = peers.find(({ name }) => name === 'ours');
	for (const { name, warm, cold } of peers) {
		if (name === 'ours') continue;
		add(`warm, against ${name}, ms per 1,000 words`, ours.warm.processor, warm?.processor, 1.1);
		if (name !== 'write-good') add(`cold, against ${name}, ms`, ours.cold.processor, cold?.processor, 1.1);
	}
	add('resident with a 10,000-word brief, MB', memory.one, 100, 1.1);
	add('resident with ten briefs, MB', memory.ten, 120, 1.1);
	add('heap after all edits, against after the first tenth', growth.early && growth.late / growth.early, 1.05, 1.1);
	return targets;
}
