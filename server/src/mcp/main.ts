import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { CannotRun } from '../cli/cannot-run.ts';
import { version } from '../version.ts';
import { type Place, tools } from './tools.ts';

/** Answers an assistant on standard input and output until that is closed. Nothing is written anywhere else. */
export async function serve(place: Place): Promise<void> {
	const server = new Server({ name: 'outcome-brief', version }, { capabilities: { tools: {} } });
	const offered = tools(place);
	server.setRequestHandler(ListToolsRequestSchema, () => ({
		tools: offered.map(({ name, title, description, inputSchema }) => ({
			name,
			title,
			description,
			inputSchema,
			annotations: { title, readOnlyHint: true, openWorldHint: false },
		})),
	}));
	server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
		const tool = offered.find(({ name }) => name === params.name);
		try {
			if (tool === undefined) throw new CannotRun(`There is no tool “${params.name}”.`);
			return { content: [{ type: 'text', text: await tool.run(params.arguments ?? {}) }] };
		} catch (error) {
			if (!(error instanceof CannotRun)) throw error;
			return { content: [{ type: 'text', text: error.message }], isError: true };
		}
	});
	const closed = new Promise<void>(settle => process.stdin.once('close', settle).once('end', settle));
	await server.connect(new StdioServerTransport());
	await closed;
	await server.close();
}
