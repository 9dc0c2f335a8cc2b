import type { ErrorHandler } from 'vscode-languageclient';
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
export declare function serverFaults(gaveUp: () => void, now?: () => number): ServerFaults;
