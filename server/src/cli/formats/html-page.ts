import { guideCredit } from '../../analysis/index.ts';
import { escapeHtml } from '../../report/escape.ts';
import { version } from '../../version.ts';

/** A whole page around a body that is HTML already. */
export function htmlPage(title: string, body: string, more = ''): string {
	const { author, title: guide, publisher, year } = guideCredit;
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Outcome Brief ${escapeHtml(version)}">
<title>${escapeHtml(title)}</title>
<style>${style}${more}</style>
</head>
<body>
<main>
${body}
</main>
<footer><p>Made by Outcome Brief ${escapeHtml(version)}. The key points are from <cite>${escapeHtml(guide)}</cite> by ${escapeHtml(author)} (${escapeHtml(publisher)}, ${year}).</p></footer>
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; --page: #ffffff; --ink: #1b1b1b; --line: #767676; --soft: #f3f3f3; --error: #a4161a; --warning: #7a4b00; --information: #0b4f8a; --hint: #4a4a4a; --good: #1b6030; }
@media screen and (prefers-color-scheme: dark) { :root { --page: #1c1c1c; --ink: #eeeeee; --line: #8c8c8c; --soft: #2a2a2a; --error: #ff9b9b; --warning: #ffc46b; --information: #8cc8ff; --hint: #cfcfcf; --good: #8be0a4; } }
body { background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem 1.5rem; }
h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; }
a { color: var(--information); }
.path, footer { color: var(--hint); font-size: .875rem; overflow-wrap: anywhere; }
.brief { border-top: 2px solid var(--line); margin-top: 2rem; }
.findings { list-style: none; padding: 0; }
.findings li { border-left: .3rem solid var(--hint); margin: .75rem 0; padding-left: .75rem; }
.findings li.error { border-color: var(--error); } .findings li.warning { border-color: var(--warning); } .findings li.information { border-color: var(--information); }
.severity { font-weight: bold; } .error .severity { color: var(--error); } .warning .severity { color: var(--warning); } .information .severity { color: var(--information); }
.place { color: var(--hint); font-size: .875rem; }
blockquote { background: var(--soft); margin: .25rem 0; overflow-wrap: anywhere; padding: .25rem .75rem; }
td .words { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; }
caption { font-weight: bold; padding: .5rem 0; text-align: left; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: center; }
thead th { vertical-align: bottom; } tbody th { font-weight: normal; min-width: 12rem; text-align: left; }
.table.tall thead th:nth-child(n + 3) { height: 13em; text-align: left; transform: rotate(180deg); vertical-align: middle; white-space: nowrap; writing-mode: vertical-rl; }
td { position: relative; } td.counts { min-width: 9rem; text-align: left; }
td.good { color: var(--good); } td.missing { color: var(--warning); font-weight: bold; } td.none { color: var(--hint); } td.some { background: var(--soft); font-weight: bold; }
/* The canvas takes its colours from names that VS Code has. */
.drawing { --vscode-editor-foreground: var(--ink); --vscode-editor-background: var(--page); --vscode-descriptionForeground: var(--hint); --vscode-textLink-foreground: var(--information); --vscode-editorError-foreground: var(--error); --vscode-editorWarning-foreground: var(--warning); --vscode-editorInfo-foreground: var(--information); margin: 1rem 0; }
.drawing svg { display: block; height: auto; max-width: 62rem; width: 100%; }
@media print {
	.drawing { break-inside: avoid; }
	:root { color-scheme: light; } body { background: none; }
	body { font-size: 10pt; max-width: none; padding: 0; }
	td .words { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
.table { overflow: visible; } table { font-size: 7pt; } th, td { padding: 1pt 2pt; } tbody th { min-width: 6rem; }
	thead { display: table-header-group; } tr, .findings li { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
	a { color: inherit; text-decoration: none; }
}
`;
