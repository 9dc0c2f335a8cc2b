import type { MessageStrategy } from 'vscode-languageserver';

/** What no client sends: it stands for a request that comes after `shutdown`. */
export const afterShutdown = 'outcomeBrief/afterShutdown';

/**
 * Once a server was told to shut down, the protocol has it decline every request. The library answers on: so such requests
 * are given a name that nothing here answers to. Notifications pass, as `exit` is one.
 */
export function declineAfterShutdown(): MessageStrategy {
	let isShutDown = false;
	return {
		handleMessage(message, next) {
			const { id, method } = message as { readonly id?: unknown; readonly method?: unknown };
			const isRequest = typeof method === 'string' && id !== undefined && id !== null;
			if (isRequest && isShutDown) return next({ ...message, method: afterShutdown } as typeof message);
			if (isRequest && method === 'shutdown') isShutDown = true;
			return next(message);
		},
	};
}
