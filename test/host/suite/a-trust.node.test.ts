// Before the other suites: they are to run in the same workspace.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const isTrusted = process.env.OUTCOME_BRIEF_TEST_TRUST === 'all';

describe(`a workspace that ${isTrusted ? 'is' : 'nobody has'} trusted`, () => {
	it('is what the tests run in', () => {
		assert.equal(vscode.workspace.isTrusted, isTrusted);
	});
});
