import type { Writable } from 'node:stream';
import { type Message, StreamMessageWriter } from 'vscode-languageserver/node';

/**
 * Writes each message in one piece. The library writes head and body apart and waits in between; with a brief's findings
 * after every key that is twice the calls to the system, here and in the client.
 */
export class WholeMessages extends StreamMessageWriter {
	private readonly stream: Writable;

	constructor(stream: Writable) {
		super(stream);
		this.stream = stream;
	}

	/** Fails where the stream does. Messages are written in the order of the calls. */
	override write(message: Message): Promise<void> {
		const body = Buffer.from(JSON.stringify(message));
		const whole = Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
		return new Promise((settle, fail) => {
			this.stream.write(whole, error => {
				if (error == null) return settle();
				this.fireError(error, message, undefined);
				fail(error);
			});
		});
	}
}
