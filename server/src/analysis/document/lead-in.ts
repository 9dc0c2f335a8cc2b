import { type HeadingWords, roleOfHeading } from './headings.ts';
import { introducedRole, saysWhatUsersMay } from './introductions.ts';
import type { BlockKind } from './markdown.ts';
import { isBoldQuestion, roleByContent } from './plain-forms.ts';
import type { Role } from './role.ts';

/** People also name a section by a label at the start of a block: "**Outcome:** …", "Users: …", a table row's first cell. */
export interface LeadIn {
	/** `other` for a line that looks like a heading of a kind unknown: what stood above it no longer holds. */
	readonly role: Role;
	/** The label's length in the block's text, with the space after it. */
	readonly length: number;
	/** Nothing but the label: it heads the blocks that follow. */
	readonly alone: boolean;
	/** "Prepared by: …", "Status: …": what is filled in of the document, and no part of its argument. */
	readonly field?: true;
}

/**
 * @param inNamedSection the block's section says what it is for: a table's first column, and a short line, then hold
 * content and not names of sections
 * @param isLast nothing stands below the block before the next heading, so that a plain line heads nothing
 */
export function leadInOf(
	kind: BlockKind,
	text: string,
	own: HeadingWords,
	inNamedSection: boolean,
	isLast = false,
): LeadIn | undefined {
	if (kind === 'row' && inNamedSection) return undefined;
	const hashed = hashedHeading(kind, text);
	if (hashed !== undefined) {
		const role = roleOfHeading(hashed.words, own);
		return { role: role ?? 'other', length: role === undefined ? 0 : hashed.length, alone: true };
	}
	const line = lineAbove(kind, text);
	if (line !== undefined) return leadOfLine(line, text, own);
	if (saysWhatUsersMay(text)) return introductionOf(kind, text);
	const bare = isLast ? undefined : (bareHeading(kind, text) ?? numberedTopic(kind, text));
	const asked = isLast ? undefined : askedAlone(kind, text);
	const label =
		kind === 'row'
			? firstCell(text)
			: (asked ?? boldLabel(text) ?? plainLabel(text) ?? numbered(kind, text) ?? openBold(text, own) ?? bare);
	if (label === undefined) return introductionOf(kind, text);
	if (namesTitle.test(label.words)) return titleLead(text, label.length);
	if (isField.test(label.words) && text.length < 100 && kind !== 'row') {
		const length = pastSpace(text, label.length);
		return { role: 'references', length, alone: length >= text.length, field: true };
	}
	const role = roleByContent(roleOfLabel(label.words, own), label.words, text.slice(label.length));
	// In a table of several columns the first is what the rest is about: a role, a feature, a thing.
	if (kind === 'row' && role === 'users' && text.split('|').length > 4) return undefined;
	if (role === undefined || role === 'other')
		return bare === undefined && !isBoldQuestion(kind, text, isLast)
			? introductionOf(kind, text)
			: { role: 'other', length: 0, alone: true };
	const length = pastSpace(text, label.length);
	return { role, length, alone: kind !== 'row' && length >= text.length };
}

/** A sentence that ends with a colon gives its role to the list below it. */
function introductionOf(kind: BlockKind, text: string): LeadIn | undefined {
	const role = kind === 'paragraph' ? introducedRole(text) : undefined;
	return role === undefined ? undefined : { role, length: 0, alone: false };
}

/** "**Why the work is being done**" above its text: it heads what stands below, up to the next line of its sort. */
function leadOfLine({ words, length }: Label, text: string, own: HeadingWords): LeadIn | undefined {
	if (namesTitle.test(words)) return titleLead(text, length);
	const introduced = introductionOf('paragraph', text);
	if (introduced !== undefined) return introduced;
	const role = roleOfLabel(words, own) ?? 'other';
	return { role, length: role === 'other' ? 0 : pastSpace(text, length), alone: true };
}

/** "Tell us about the need. How do you know?": what is asked last is answered. */
function roleOfLabel(words: string, own: HeadingWords): Role | undefined {
	if (/^\W*(?:concept|idea|product)\W*$/i.test(words)) return 'summary';
	const last = /[.?] +([A-Z][^.?]{4,}\??)$/.exec(words)?.[1];
	return (last === undefined ? undefined : roleOfHeading(last, own)) ?? roleOfHeading(words, own);
}

/** "Project title: Dry homes": what the work is called, where that is all that the block says. */
const titleLead = (text: string, from: number): LeadIn | undefined => {
	const length = pastSpace(text, from);
	return /[\r\n]/.test(text.slice(length)) ? undefined : { role: 'title', length, alone: length >= text.length };
};

const namesTitle =
	/^\W*(?:[A-Z]{1,4}(?:\.\d{1,2})+[.)]? +)?(?:(?:the|our|short|full|working|project|programme|program|contract|tender|notice|proposal|action|pilot) )*(?:title|(?:project|programme|program|pilot|proposal) name|name of (?:the |your )?(?:project|programme|program|pilot))(?: of (?:the |your )?(?:project|action|proposal|programme|contract))?\W*$/i;

const isField =
	/^\W*(?:(?:prepared|requested|submitted|written|created|drafted|raised|reported|authored) (?:by|for)|authors?|assignee|reporter|requester|status|version|priority|date|created|(?:last )?updated|due date|labels|tags|fix version|team name|reference|ref|category|classification|agency|buyer|publi(?:shed(?: by| on)?|cation date)|notice (?:id(?:entifier)?|type|number)|contracting authority|cpv(?: codes?| classifications?)?|main category|procedure(?: type)?|location|place of performance|department|directorate|division|ministry|service)\W*$/i;

const pastSpace = (text: string, at: number): number => text.length - text.slice(at).trimStart().length;

interface Label {
	readonly words: string;
	readonly length: number;
}

/** "**Outcome:** …", "**Outcome**: …", "__Outcome__ – …", or bold text that is the whole block. */
function boldLabel(text: string): Label | undefined {
	if (!text.startsWith('*') && !text.startsWith('_')) return undefined;
	const match = /^([*_]{1,3})([^*_\r\n]{2,90})\1([ \t]*[:–—-](?=\s|$))?/.exec(text);
	if (match?.[2] === undefined) return undefined;
	const isLabel = match[3] !== undefined || match[0].length === text.length || /[:.]\s*$/.test(match[2]);
	return isLabel ? { words: match[2], length: match[0].length } : undefined;
}

/** "**Summary of the work**" or "Summary of the work" as the first line of a paragraph, with its text in the lines below. */
function lineAbove(kind: BlockKind, text: string): Label | undefined {
	if (kind !== 'paragraph' || !(text.includes('\n') || text.includes('\r'))) return undefined;
	const bold = /^(\*\*|__)([^*_\r\n]{2,120})\1[ \t]*(?:\r\n?|\n)(?=[^\r\n])/.exec(text);
	if (bold?.[2] !== undefined) return { words: bold[2], length: bold[0].length };
	const plain = /^(?:Q[:.]? +)?([A-Z][^\r\n]{0,100}[^.:;,!…\s])[ \t]*(?:\r\n?|\n)(?=["“(£$€]?[A-Z\d])/.exec(text);
	if (plain?.[1] === undefined) return undefined;
	const isHeading = plain[1].length <= 50 && isHeadingLike(plain[1]);
	return isHeading || isAsked(plain[1]) ? { words: plain[1], length: plain[0].length } : undefined;
}

/** "What difference will it make?", as a form asks; "How might we …?" is the author's own question. */
const isAsked = (words: string): boolean =>
	words.endsWith('?') &&
	words.split(/\s+/).length <= 14 &&
	/^(?:what|who|whom|how|why|which|where|when)\b/i.test(words) &&
	!/^how (?:might|can|could|do) we\b/i.test(words);

/** A question in a line of its own. */
const askedAlone = (kind: BlockKind, text: string): Label | undefined =>
	kind === 'paragraph' && text.endsWith('?') && !/[\r\n*_`[\]<>|]/.test(text) && isAsked(text)
		? { words: text, length: text.length }
		: undefined;

/** "**TL;DR** An app …": bold, and then a sentence of its own, where the words are known. */
function openBold(text: string, own: HeadingWords): Label | undefined {
	const match = /^(\*\*|__)([^*_\r\n]{2,40})\1[ \t]+(?=["“(£$€]?[A-Z\d])/.exec(text);
	if (match?.[2] === undefined || match[2].split(/\s+/).length > 4) return undefined;
	const role = roleOfHeading(match[2], own);
	// "**Reference** HG/26" is a field of a form.
	const isKnown = role !== undefined && role !== 'references';
	return isKnown ? { words: match[2], length: match[0].length } : undefined;
}

/** "##Background", "h3. Background": a heading without the space that Markdown asks for, or as trackers write it, with or without text right below it. */
function hashedHeading(kind: BlockKind, text: string): Label | undefined {
	const match =
		kind === 'paragraph' && /^[#h]/.test(text)
			? /^(?:#{1,6}|h[1-6]\.[ \t]+)([A-Za-z][^\r\n]{1,60})(?:\r\n?|\n|$)/.exec(text)
			: null;
	return match?.[1] === undefined ? undefined : { words: match[1], length: match[0].length };
}

/** "Outcome: …" at the start of a line: one to three words and a colon, or what a section answers: "What will be different: …". */
function plainLabel(text: string): Label | undefined {
	const match =
		/^((?:(?:[A-Z]{1,4}|\d{1,2})(?:\.\d{1,2})+[.)]?[ \t]+)?[A-Za-z][A-Za-z'’]*(?:[ -][A-Za-z'’]+){0,2}(?: \([a-z ]{2,20}\))?|(?:What|How|Why|Who)(?: [A-Za-z'’]+){3,5}):(?=\s|$)/.exec(
			text,
		);
	if (match?.[1] !== undefined)
		return /\b(?:must|should|shall|will)$/i.test(match[1]) ? undefined : { words: match[1], length: match[0].length };
	// "Users – drivers on nights".
	const dashed = /^([A-Z][A-Za-z'’]*(?: [a-z'’]+){0,2}) [–—] (?=\S)/.exec(text);
	return dashed?.[1] === undefined ? undefined : { words: dashed[1], length: dashed[0].length };
}

function firstCell(text: string): Label | undefined {
	const match = /^\|?([^|\r\n]{2,60})\|/.exec(text);
	if (match?.[1] === undefined) return undefined;
	const words = match[1].replace(/[*_`]/g, '').trim();
	const most = /^(?:what|who|how|why|which)\b/i.test(words) ? 7 : 3;
	return words.split(/\s+/).length > most ? undefined : { words, length: match[0].length };
}

/** "III. Technical architecture" as a line of its own: a heading that lost its markup on the way from a word processor. */
function numbered(kind: BlockKind, text: string): Label | undefined {
	if (kind !== 'paragraph' || text.length > 90) return undefined;
	const isLettered = /^(?:[IVX]{1,5}|[A-Z])\.[ \t]+[A-Z][^\r\n]*[^.:;,?!\s]$/.test(text);
	return isLettered || topicOf(text) !== undefined ? { words: text, length: text.length } : undefined;
}

/** "4.0 TASKS", "2. Governing law": a heading by its number, of whatever kind. "3.1 Retire GTS" is a thing to do. */
const numberedTopic = (kind: BlockKind, text: string): Label | undefined =>
	kind === 'paragraph' && /^\d{1,2}(?:\.0)?[.)]?[ \t]/.test(text) && topicOf(text) !== undefined
		? { words: text, length: text.length }
		: undefined;

function topicOf(text: string): string | undefined {
	const words = /^\d{1,2}(?:\.\d{1,2})*[.)]?[ \t]+([A-Z][^\r\n]{1,60}[^.:;,?!\s])$/.exec(text)?.[1];
	return words !== undefined && isHeadingLike(words) ? words : undefined;
}

/** "Current situation" as a line of its own: a heading pasted as plain text, or underlined in another markup's way. */
function bareHeading(kind: BlockKind, text: string): Label | undefined {
	if (kind !== 'paragraph') return undefined;
	const words = /^([A-Z][^\r\n]{0,48}[^.:;,?!…\s])(?:\r?\n([*~^"+#])\2{2,}\s*)?$/.exec(text)?.[1];
	return words === undefined || !isHeadingLike(words) ? undefined : { words, length: text.length };
}

const isHeadingLike = (words: string): boolean =>
	!/[*_`[\]<>|]/.test(words) &&
	words.split(/\s+/).length <= (/^(?:what|who|how|why|where)\b/i.test(words) ? 8 : 6) &&
	!saysSomething.test(words) &&
	!ordersSomething.test(words);

/** A short sentence without a full stop, which a question that heads a section is not. */
const saysSomething =
	/^(?:we|i|it|this|these|there|they|you)\b|^(?!what|who|why|how|when|where)\S+(?:\s\S+)*\s(?:is|are|was|were|has|have|will|can|must|should)\b/i;

/** "Launch the new site", "Deliver training manual": a thing to do, and no heading; "Develop and test" may be one. */
const ordersSomething =
	/^(?:launch|integrate|complete|deliver|build|create|develop|implement|publish|design|improve|reduce|increase|ensure|help|make|provide|enable|write|train|move|migrate|replace|roll out|run|release|ship|finish|establish|set up|cut|halve|double|grow|raise|stop|give|let|modernise|modernize|automate|digitise|digitize|retire|connect|introduce)\s+(?!and\b|phase\b|stage\b)\S+\s+\S/i;
