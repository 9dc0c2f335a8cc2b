import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { openBrief } from '../open-brief.ts';
import { until } from '../until.ts';

const text = `# Parking & "play" <img src=x onerror=alert(1)>

We need an app for <b onclick="alert(1)">parking</b>.

- Costs: TODO
- Nothing here

## Users

| Who | What |
| --- | --- |
| TBC | waits |

Carers wait in a queue.
`;

type Engine = InstanceType<typeof MarkdownIt>;

interface Exports {
	extendMarkdownIt(md: Engine): Engine;
}

describe('the Markdown preview', () => {
	let md: Engine;
	const render = ({ uri, getText }: vscode.TextDocument, engine = md): string =>
		engine.renderer.render(engine.parse(getText(), {}), engine.options, { currentDocument: uri });
	const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('outcomeBrief');

	before(async () => {
		const extension = vscode.extensions.getExtension<Exports>('outcome-brief.outcome-brief');
		md = (await extension?.activate())?.extendMarkdownIt(new MarkdownIt({ html: true })) ?? assert.fail('no engine');
	});
	afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

	it('shows the canvas behind the text, and each finding behind its block', async () => {
		const { document } = await openBrief('preview.brief.md', text);
		const html = await until(() => {
			const html = render(document);
			return html.includes('<svg') ? html : undefined;
		}, 'the canvas');
		assert.match(html, /^<p class="outcome-brief-summary">Leads with technology · /);
		assert.match(
			html,
			/<li>\n?Costs: TODO\s*<p class="outcome-brief-note information">[\s\S]*<\/li>\s*<li>Nothing here/,
		);
		assert.match(html, /<\/table>\s*<p class="outcome-brief-note [\s\S]*<p>Carers wait/);
		assert.ok(html.indexOf('tech-first') < html.indexOf('Costs:'));
		assert.ok(html.indexOf('<svg') > html.indexOf('Carers wait'));
	});

	it('escapes what the brief says, at every level of security', async () => {
		const { document } = await openBrief('raw.brief.md', text);
		await until(() => render(document).includes('<svg'), 'the canvas');
		const strict = new MarkdownIt({ html: false });
		const extension = vscode.extensions.getExtension<Exports>('outcome-brief.outcome-brief');
		const html = render(document, extension?.exports.extendMarkdownIt(strict));
		assert.match(html, /<svg[\s\S]*Parking &#38; &#34;play&#34;/);
		assert.doesNotMatch(html, /<(?:img|b|script)\b|\son\w+="/);
	});

	it('follows what is written', async () => {
		const { document, editor, rangeOf } = await openBrief('following.brief.md', text);
		await until(() => render(document).includes('>placeholder<'), 'the notes');
		await editor.edit(edit => {
			edit.replace(rangeOf('TODO'), '£40,000 a year');
			edit.replace(rangeOf('TBC'), 'Carers');
		});
		await until(() => !render(document).includes('>placeholder<'), 'the notes to go');
	});

	it('leaves other Markdown as it is, and a brief where somebody wants it so', async () => {
		const notes = await openBrief('notes-to-preview.md', text);
		const brief = await openBrief('plain.brief.md', text);
		await until(() => render(brief.document).includes('<svg'), 'the canvas of the brief');
		assert.doesNotMatch(render(notes.document), /outcome-brief/);
		await settings().update('markdownPreview', false, vscode.ConfigurationTarget.Workspace);
		await until(() => !render(brief.document).includes('outcome-brief'), 'the plain preview');
		await settings().update('markdownPreview', undefined, vscode.ConfigurationTarget.Workspace);
	});
});
