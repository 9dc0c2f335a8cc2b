import * as vscode from 'vscode';
import { type BriefAnswer, leftOut } from '../../../server/src/brief-files.ts';
import type { BriefStatus } from '../../../server/src/protocol.ts';
import { isBrief } from './is-brief.ts';
import type { LanguageServer } from './language-server.ts';

/** Which documents are briefs and how those stand, as far as is known here. */
export interface Standings extends vscode.Disposable {
	of(document: vscode.TextDocument): BriefStatus | BriefAnswer;
}

/** To be made before what asks it when the server tells of a status. */
export function briefStandings(server: Pick<LanguageServer, 'on'>): Standings {
	const known = new Map<string, BriefStatus>();
	server.on('outcomeBrief/status', status => known.set(vscode.Uri.parse(status.uri).toString(), status));
	const closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString()));
	return {
		/**
		 * What the server said, but for one thing: front matter that makes a brief of the document counts as it is written. The
		 * keys of a brief are to work at once, and the server's answer may be one to an older version.
		 */
		of(document) {
			const status = known.get(document.uri.toString());
			if (status?.isBrief || (status !== undefined && status.reason === leftOut.reason)) return status;
			const own = isBrief(document);
			return own.isBrief ? own : (status ?? own);
		},
		dispose: () => closing.dispose(),
	};
}
