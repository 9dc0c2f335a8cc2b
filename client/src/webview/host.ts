/** The extension, as a webview's script sees it. */
export function connect<From, To>(hear: (message: To) => void): (message: From) => void {
	const host = acquireVsCodeApi();
	window.addEventListener('message', ({ data }: MessageEvent<To>) => hear(data));
	return message => host.postMessage(message);
}

declare function acquireVsCodeApi(): { postMessage(message: unknown): void };
