/** What the extension and its webviews say to each other: types only, for both sides. */
import type { Range } from 'vscode-languageserver';
import type { KeyPointsReview, PlacedFinding } from '../../../server/src/protocol.ts';

export type { GuideState, KeyPointsReview, PlacedFinding } from '../../../server/src/protocol.ts';

/** There is no brief to show, and why. */
export interface NothingToShow {
	readonly type: 'nothing';
	readonly reason: string;
	readonly remedy: Remedy;
}

/** What can be done where there is nothing to show. */
export type Remedy = 'new-brief' | 'start-again';

export type ToKeyPoints =
	| { readonly type: 'review'; readonly review: KeyPointsReview }
	/** Open this point and move the focus to it. */
	| { readonly type: 'reveal'; readonly ref: string }
	| NothingToShow;

export type FromKeyPoints =
	| { readonly type: 'ready' }
	/** The point that was to be opened is open. */
	| { readonly type: 'revealed' }
	| { readonly type: 'go'; readonly range: Range }
	| { readonly type: 'fix'; readonly finding: PlacedFinding }
	| { readonly type: 'remedy'; readonly remedy: Remedy };

export type ToCanvas = { readonly type: 'canvas'; readonly svg: string; readonly tall: string } | NothingToShow;

export type FromCanvas =
	| { readonly type: 'ready' }
	| { readonly type: 'remedy'; readonly remedy: Remedy }
	| { readonly type: 'open'; readonly part: string }
	| { readonly type: 'save' }
	| { readonly type: 'print' };
