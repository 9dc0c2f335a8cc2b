import type { CloseAction, ErrorAction, ErrorHandler } from 'vscode-languageclient';

// The enumerations themselves are in the language client, which is loaded only when there is a brief.
const carryOn = 1 satisfies ErrorAction.Continue;
const giveUp = 1 satisfies CloseAction.DoNotRestart;
const startAgain = 2 satisfies CloseAction.Restart;

/** So many restarts within this time, in milliseconds, are bad luck; one more is a fault that will not go by itself. */
const restarts = 4;
const within = 3 * 60_000;

export interface ServerFaults extends ErrorHandler {
	/** Whether it did since it was first started, or asked for anew. */
	hasEnded(): boolean;
	/** Somebody asked for a new start: what went wrong before counts no more. */
	forget(): void;
}

/**
 * What to do when the server fails. Only an end of the connection counts. A message that could not be written is no more
 * than the first sign of one: several are on their way before the client knows that the process is gone.
 */
export function serverFaults(gaveUp: () => void, now: () => number = Date.now): ServerFaults {
	let ends: readonly number[] = [];
	return {
		error: ({ message }) => ({
			action: carryOn,
			message: `A message did not reach the server: ${message}`,
			handled: true,
		}),
		closed() {
			const time = now();
			ends = [...ends.filter(end => time - end <= within), time];
			if (ends.length <= restarts) return { action: startAgain, handled: true };
			gaveUp();
			return { action: giveUp, message: `The server ended ${ends.length} times.`, handled: true };
		},
		hasEnded: () => ends.length > 0,
		forget() {
			ends = [];
		},
	};
}
