/** A line that may be a title: short, no sentence, and no field of a form such as "Reference: 12". */
export const isTitleLine = (text: string): boolean =>
	text.length <= 120 && !/[\r\n]|[.!?:]\W*$|^\W*[A-Za-z ]{2,20}:/.test(text);

/** "Student Device Platform": a name, where "Technical platform" would name a section. */
export const namesWork = (heading: string): boolean =>
	/^\W*(?!current|existing|technical|proposed|target|legacy|the\b|our\b)(?:\S+ ){2,}(?:systems?|platform|software|infrastructure|api|network|programme|program|service|strategy|project|pilot|portal|website|web ?site|app|application|dashboard|database|intranet|tool|register|registry|solution)(?: \([A-Z][\w-]*\))?\W*$/i.test(
		heading,
	);

/** "Request for Proposals", "STATEMENT OF WORK (draft)", "City of Ashby": a title that tells the sort of document or whose it is, and nothing of the work. */
export const isKindOfDocument = (title: string): boolean =>
	title.length <= 90 && (organisation.test(title) || isOrganisation(title) || isKind(title));

/** "Marlow District Council", "The Hobbs Trust": so bodies are called, and all its words have capitals. */
const isOrganisation = (title: string): boolean =>
	/^[\W_]*(?:(?:[A-Z][\w'’.-]*|of|and|for|the|&) ){1,6}(?:Court|Council|Councils|Trust|Agency|Department|Authority|University|Foundation|Ministry|Commission|Institute|Association|Administration)[\W_]*$/.test(
		title,
	);

const isKind = (title: string): boolean =>
	/^\W*draft\W*$/i.test(title) ||
	kind.test(
		title
			.toLowerCase()
			.replace(/[^a-z ]+/g, ' ')
			.replace(/\b(?:the|draft|final|version|v|no|ref|form|template|document|notice|of|for|and|a|an|our)\b/g, ' ')
			.replace(/\s+/g, ' ')
			.trim(),
	);

/** "CITY OF MARLOW FALLS", "Department of Roads": whose document it is, above what it is about. */
const organisation =
	/^[\W_]*(?:the )?(?:city|town|county|state|village|borough|commonwealth|township|department|ministry|office|government|port) of (?:the )?[A-Z][\w'’.-]*(?: (?:and |of |the )?[A-Z][\w'’.-]*){0,4}[\W_]*$/i;

/** As they stand without articles and the like. */
const kind =
	/^(?:(?:request|invitation|call) (?:proposals?|quotations?|quotes?|information|tenders?|bids?|applications?|expressions? interest|submissions?|to tender|to bid)(?: rf[piq]| itt)?|rf[piqx]|itt|soo|sow|tor|prd|pid|eoi|solicitation|statement (?:work|objectives?|requirements?|need|intent)(?: so[ow])?|performance work statement|terms reference(?: tor)?|(?:contract|tender|procurement|prior information|planning|opportunity)|(?:project|product|design|discovery|research|campaign|client|programme|program|service) (?:brief|charter|proposal|mandate|initiation|overview|plan|outline|specification|requirements|one pager)|brief|business case|(?:strategic )?outline business case|(?:grant|funding|grant funding) (?:application|proposal|call|bid)|application|concept (?:note|paper)|(?:product|business|functional|software|system) requirements?(?: specification)?(?: prd| brd)?|(?:service|technical|output) specification|specification|expressions? interest|proposal|one pager|tender|position paper|white paper|memo|memorandum|epic)$/;
