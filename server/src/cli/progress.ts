import { type Output, printable } from './terminal.ts';

/** A run that is over sooner needs no bar. */
const patience = 500;
const interval = 80;
const cells = 24;

export interface Progress {
	done(what: string): void;
	/** Takes the bar off the screen. */
	end(): void;
}

/** A bar on a terminal for a run that takes long; nothing anywhere else. */
export function progressOn(
	{ isTerminal, width = 80, write }: Output,
	total: number,
	now: () => number = Date.now,
): Progress {
	if (!isTerminal) return { done() {}, end() {} };
	const start = now();
	let count = 0;
	let drawn = 0;
	return {
		done(what) {
			count++;
			const time = now();
			if (time - start < patience || time - drawn < interval) return;
			drawn = time;
			const full = Math.floor((cells * count) / total);
			const bar = '█'.repeat(full) + '░'.repeat(cells - full);
			const text = `${bar} ${count} of ${total}  ${printable(what)}`;
			write(`\r\u001B[K${[...text].slice(0, width - 1).join('')}`);
		},
		end() {
			if (drawn > 0) write('\r\u001B[K');
			drawn = 0;
		},
	};
}
