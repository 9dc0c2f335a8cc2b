import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';

const path = createRequire(join(process.cwd(), 'package.json')).resolve(
	'@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
// The schema is of draft 4. What it uses of that means the same today, but for where it says so.
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
const validate = new Ajv({
	strict: false,
	validateFormats: false,
	unicodeRegExp: false,
	allErrors: true,
}).compile<unknown>(schema);

/** Where a log breaks the published schema of SARIF 2.1.0; empty where it holds by it. */
export function sarifFaults(log: unknown): readonly string[] {
	validate(log);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
