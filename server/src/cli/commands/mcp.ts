import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { serve } from '../../mcp/main.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Command } from './command.ts';

export const mcp: Command = {
	summary: 'Let an assistant check briefs, over the Model Context Protocol.',
	usage: '',
	details: [
		'It answers on standard input and output, and reads briefs in the current folder only. It changes nothing. An assistant starts it: name “outcome-brief” as the command and “mcp” as its argument.',
	],
	options: {},

	async run({ paths }, { cwd, program }) {
		if (paths.length > 0) throw new CannotRun('Leave out the paths: the assistant names the briefs.');
		// In a file of its own, so that the other commands need not load it.
		const apart: { readonly serve: typeof serve } = createRequire(program)(join(dirname(program), 'mcp.cjs'));
		await apart.serve({ cwd, program });
		return 0;
	},
};
