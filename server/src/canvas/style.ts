/**
 * How the canvas looks. In VS Code it takes the theme's colours; a saved picture has none of those, and is dark ink on
 * white. State is never told by colour alone: what is missing is dashed and says so.
 */
export const canvasStyle = `
.canvas { --ink: var(--vscode-editor-foreground, #1b1b1b); --soft: var(--vscode-descriptionForeground, #4a4a4a); --page: var(--vscode-editor-background, #ffffff);
 --edge: var(--vscode-contrastBorder, var(--vscode-descriptionForeground, #5a5a5a)); --accent: var(--vscode-textLink-foreground, #0b5cad);
 --focus: var(--vscode-contrastActiveBorder, var(--vscode-focusBorder, #0b5cad)); --error: var(--vscode-editorError-foreground, #a4161a);
 --warning: var(--vscode-editorWarning-foreground, #8a5a00); --information: var(--vscode-editorInfo-foreground, #0b4f8a); --hint: var(--soft);
 font-family: var(--vscode-font-family, system-ui, sans-serif); }
.canvas .page { fill: var(--page); }
.canvas text { fill: var(--ink); font-size: 18px; }
.canvas .title { font-size: 30px; font-weight: 600; }
.canvas .stage { font-size: 28px; font-weight: 600; }
.canvas .name { font-weight: 600; }
.canvas .soft { fill: var(--soft); font-size: 17px; }
.canvas .anchor { font-size: 18px; }
.canvas .shape { stroke: var(--edge); stroke-width: 1.5; fill: var(--page); stroke-linejoin: round; }
.canvas .written .shape { fill: color-mix(in srgb, var(--accent) 16%, var(--page)); stroke: var(--accent); }
.canvas .rich .shape { fill: color-mix(in srgb, var(--accent) 28%, var(--page)); stroke: var(--accent); }
.canvas .written .soft { fill: var(--ink); }
.canvas .missing .shape, .canvas .empty .shape { stroke-dasharray: 6 5; }
.canvas .outcome .shape { stroke-width: 3; }
.canvas .hit { fill: transparent; stroke: none; }
.canvas .part { cursor: pointer; outline: none; }
.canvas .part:hover .shape, .canvas .part:hover .hit { stroke: var(--focus); stroke-width: 3; }
.canvas .part:focus-visible .shape, .canvas .part:focus-visible .hit { stroke: var(--focus); stroke-width: 4; stroke-dasharray: none; }
.canvas .add { fill: var(--accent); font-size: 17px; }
.canvas .badge circle { fill: var(--page); stroke-width: 2.5; }
.canvas .badge text { font-size: 16px; font-weight: 700; }
.canvas .badge.error circle { stroke: var(--error); } .canvas .badge.warning circle { stroke: var(--warning); }
.canvas .badge.information circle { stroke: var(--information); } .canvas .badge.hint circle { stroke: var(--hint); }
@media print { .canvas { --ink: #000; --soft: #333; --page: #fff; --edge: #555; --accent: #0b5cad; } }
@media (forced-colors: active) { .canvas .badge circle, .canvas .shape { stroke: CanvasText; } }
`;
