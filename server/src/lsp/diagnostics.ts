import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { type Finding, severities } from '../analysis/index.ts';
import type { BriefParams } from '../protocol.ts';
import type { OpenBrief } from './briefs.ts';
import { toRange } from './convert.ts';
import { aboutAny, type Feature, inBackground, type Server, throwIfCancelled } from './feature.ts';
import { DiagnosticSeverity, DocumentDiagnosticReportKind } from './lsp-values.ts';

/** Nobody reads more in one document, and each makes every answer longer. */
const maximumSent = 100;

/** Findings, in the Problems panel and under the text. Clients that can ask do so; to others they are sent. */
export const diagnostics: Feature = {
	// No workspace diagnostics: clients ask for them every two seconds. Ours are asked for when a person does.
	capabilities: ({ pullsDiagnostics }) =>
		pullsDiagnostics
			? {
					diagnosticProvider: {
						identifier: 'outcome-brief',
						interFileDependencies: false,
						workspaceDiagnostics: false,
					},
				}
			: {},
	register(server) {
		if (server.client.pullsDiagnostics) answer(server);
		else send(server);
		server.connection.onRequest(
			'outcomeBrief/findings',
			aboutAny(server, (brief, { textDocument: { uri } }: BriefParams) => ({
				uri,
				findings: diagnosticsOf(server, brief),
			})),
		);
	},
};

function answer(server: Server): void {
	const { connection, briefs, client } = server;
	connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
		const brief = await briefs.open(textDocument.uri);
		throwIfCancelled(token);
		return report(server, brief, previousResultId);
	});
	server.onDidChangeReviews(() => {
		if (client.refreshesDiagnostics) inBackground(server, connection.languages.diagnostics.refresh());
	});
}

function report(server: Server, brief: OpenBrief | undefined, previous: string | undefined): DocumentDiagnosticReport {
	if (brief === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
	if (brief.state === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: brief.state };
	return { kind: DocumentDiagnosticReportKind.Full, resultId: brief.state, items: [...diagnosticsOf(server, brief)] };
}

function send(server: Server): void {
	const { connection, documents, briefs } = server;
	const sendAll = async (uri: string, brief: OpenBrief | undefined): Promise<void> => {
		const items = brief === undefined ? [] : diagnosticsOf(server, brief);
		await connection.sendDiagnostics({ uri, version: brief?.document.version, diagnostics: [...items] });
	};
	const sendFor = async (uri: string): Promise<void> => {
		// The first brief takes longest, as every word list and pattern is made for it. What can be said before that is:
		// the rest is added to it, and nothing of it goes again.
		const begun = await briefs.begin(uri);
		if (begun !== undefined && begun.review.findings.length > 0) await sendAll(uri, begun);
		await sendAll(uri, await briefs.open(uri));
	};
	documents.onDidChangeContent(({ document }) => inBackground(server, sendFor(document.uri)));
	documents.onDidClose(({ document }) =>
		inBackground(server, connection.sendDiagnostics({ uri: document.uri, diagnostics: [] })),
	);
	server.onDidChangeReviews(() => {
		for (const uri of documents.keys()) inBackground(server, sendFor(uri));
	});
}

function diagnosticsOf(server: Server, { document, review }: OpenBrief): readonly Diagnostic[] {
	return mostSevere(review.findings).map(finding => {
		const href = server.client.linksDiagnostics ? server.docsOf(finding.rule) : undefined;
		const diagnostic: Diagnostic = {
			range: toRange(document, finding.span),
			severity: severityNumbers[finding.severity],
			source: 'Outcome Brief',
			code: finding.rule,
			message: finding.message,
		};
		if (href !== undefined) diagnostic.codeDescription = { href };
		return diagnostic;
	});
}

/** As many as are sent, in the order of the text. */
function mostSevere(findings: readonly Finding[]): readonly Finding[] {
	if (findings.length <= maximumSent) return findings;
	const sent = new Set<Finding>();
	for (const severity of severities) {
		for (const finding of findings) {
			if (sent.size === maximumSent) break;
			if (finding.severity === severity) sent.add(finding);
		}
	}
	return findings.filter(finding => sent.has(finding));
}

const severityNumbers = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
} as const;
