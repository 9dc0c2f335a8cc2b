import { createRequire } from 'node:module';

/** Loaded when it is asked for: that takes some milliseconds, and most runs have nothing to hash. */
export function sha256(text: string, encoding: 'hex' | 'base64url'): string {
	const { createHash }: typeof import('node:crypto') = createRequire(__filename)('node:crypto');
	return createHash('sha256').update(text).digest(encoding);
}
