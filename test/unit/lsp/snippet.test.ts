import assert from 'node:assert/strict';
import { plainSnippet } from '../../../server/src/lsp/snippet.ts';

const cases: readonly (readonly [snippet: string, plain: string])[] = [
	['${1:who} can ${2:do what}.', '[who] can [do what].'],
	['${1:[who]} can$0', '[who] can'],
	['${1:} and $2 and ${3}', ' and  and '],
	['${1|daily,weekly|} report', '[daily] report'],
	['${1:the ${2:who}}', '[the [who]]'],
	['costs \\$5 \\\\ \\} {x}', 'costs $5 \\ } {x}'],
	['${1:a \\} b}', '[a } b]'],
	['100 $ and ${name}', '100 $ and ${name}'],
	['${1:never closed', '[never closed]'],
	['', ''],
];

describe('a snippet where there are no tab stops', () => {
	for (const [snippet, plain] of cases) {
		it(JSON.stringify(snippet), () => assert.equal(plainSnippet(snippet), plain));
	}
});
