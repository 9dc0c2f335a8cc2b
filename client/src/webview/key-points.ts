import { element, type Item, nothingElement, update } from './elements.ts';
import { connect } from './host.ts';
import type {
	FromKeyPoints,
	GuideState,
	KeyPointsReview,
	NothingToShow,
	PlacedFinding,
	ToKeyPoints,
} from './messages.ts';

const heading = element('h1', { text: 'Key Points', class: 'hidden' });
const nothing = element('div', { class: 'nothing' });
const place = element('h2', { attributes: { id: 'place' } });
const here = element('div', { class: 'here' });
const points = element('div', { class: 'points' });
const pitfalls = element('div', { class: 'points' });
const source = element('p', { class: 'soft source' });
const said = element('p', { class: 'hidden', attributes: { role: 'status' } });
const content = element('div', { attributes: { hidden: '' } }, [
	section('place', place, here),
	section('points', element('h2', { text: 'Fifteen key points', attributes: { id: 'points' } }), points),
	section('pitfalls', element('h2', { text: 'Five pitfalls', attributes: { id: 'pitfalls' } }), pitfalls),
	source,
]);
document.body.append(element('main', {}, [heading, said, nothing, content]));

const send = connect<FromKeyPoints, ToKeyPoints>(message => {
	if (message.type === 'review') show(message.review);
	else if (message.type === 'reveal') reveal(message.ref);
	else showNothing(message);
});
send({ type: 'ready' });

function section(id: string, title: HTMLElement, body: HTMLElement): HTMLElement {
	return element('section', { attributes: { 'aria-labelledby': id } }, [title, body]);
}

function showNothing({ reason, remedy }: NothingToShow): void {
	content.hidden = true;
	nothing.hidden = false;
	update(nothing, [
		{
			key: 'reason',
			state: reason,
			make: () => nothingElement(reason, remedy, remedy => send({ type: 'remedy', remedy })),
		},
	]);
}

function show(review: KeyPointsReview): void {
	nothing.hidden = true;
	content.hidden = false;
	setText(place, review.section === null ? 'Here' : `Here: ${review.section}`);
	update(here, itemsHere(review));
	const isPitfall = ({ ref }: GuideState) => ref.startsWith('P');
	update(points, review.entries.filter(entry => !isPitfall(entry)).map(entryItem));
	update(pitfalls, review.entries.filter(isPitfall).map(entryItem));
	setText(source, `They come from a guide: ${review.guide}. The words are ours.`);
	setText(said, `${review.findings.length === 0 ? 'Nothing' : review.findings.length} found here.`);
}

/** The points that bear on the section, each with its findings; what rests on another part of the guide comes last. */
function itemsHere({ section, here, findings, entries }: KeyPointsReview): readonly Item[] {
	const homeOf = (finding: PlacedFinding) => finding.keyPoints.find(ref => here.includes(ref)) ?? '';
	const groups = here
		.map(ref => ({
			ref,
			entry: entries.find(entry => entry.ref === ref),
			found: findings.filter(one => homeOf(one) === ref),
		}))
		.sort((a, b) => Number(b.found.length > 0) - Number(a.found.length > 0));
	const rest = findings.filter(finding => homeOf(finding) === '');
	const items = groups.map(({ ref, entry, found }) => groupItem(ref, entry, found));
	if (rest.length > 0) items.push(groupItem('rest', undefined, rest));
	if (items.length === 0) {
		const isBlank = section === null && entries.every(({ state }) => state === 'waiting' || state === 'off');
		const text = isBlank
			? 'There is nothing to check yet. In the brief, Ctrl+Space offers whole templates and, after “#”, sections.'
			: 'No key point bears on this place in particular.';
		items.push({ key: 'none', state: text, make: () => element('p', { class: 'soft', text }) });
	}
	return items;
}

function groupItem(key: string, entry: GuideState | undefined, found: readonly PlacedFinding[]): Item {
	const make = (): HTMLElement =>
		element('div', { class: 'group' }, [
			element('h3', { text: entry === undefined ? 'The outcome template' : `${entry.label}: ${entry.title}` }),
			...(found.length === 0 && entry !== undefined ? [element('p', { class: 'soft', text: entry.ask })] : []),
			...(found.length > 0 ? [element('ul', { class: 'findings' }, found.map(findingElement))] : []),
		]);
	return { key, state: JSON.stringify([entry?.title, found]), make };
}

function findingElement(finding: PlacedFinding): HTMLElement {
	const { message, severity, rule, range, fix } = finding;
	const go = element('button', {
		class: 'link',
		text: message,
		attributes: { 'aria-label': `${words[severity]}: ${message} Go to it.` },
		press: () => send({ type: 'go', range }),
	});
	const mend =
		fix === null ? [] : [element('button', { class: 'fix', text: fix, press: () => send({ type: 'fix', finding }) })];
	const line = element('p', { class: 'soft' }, [
		element('span', { class: `mark ${severity}`, text: words[severity] }),
		document.createTextNode(` · ${rule} · line ${range.start.line + 1}`),
	]);
	return element('li', { class: severity }, [go, line, ...mend]);
}

function entryItem(entry: GuideState): Item {
	const { ref, label, title, why, ask, citation, state, findings, first } = entry;
	const make = (): HTMLElement =>
		element('details', { class: `point ${state}`, attributes: { 'data-ref': ref } }, [
			element('summary', {}, [
				element('span', { class: 'label', text: `${label}: ${title}` }),
				element('span', { class: 'state', text: stateInWords(state, findings) }),
			]),
			element('p', { text: why }),
			element('p', {}, [element('strong', { text: 'Ask: ' }), document.createTextNode(ask)]),
			element('p', { class: 'soft', text: `The guide, ${citation}` }),
			...(first === null
				? []
				: [element('button', { text: 'Go to the first finding', press: () => send({ type: 'go', range: first }) })]),
		]);
	return { key: ref, state: JSON.stringify([state, findings, first]), make };
}

function stateInWords(state: GuideState['state'], findings: number): string {
	if (state === 'findings') return findings === 1 ? '1 finding' : `${findings} findings`;
	return { clear: 'Nothing found', waiting: 'Nothing to check yet', off: 'Turned off', unread: 'Not checked' }[state];
}

function reveal(ref: string): void {
	const point = document.querySelector<HTMLDetailsElement>(`details[data-ref="${CSS.escape(ref)}"]`);
	if (point === null) return;
	point.open = true;
	point.scrollIntoView({ block: 'start' });
	point.querySelector('summary')?.focus();
	send({ type: 'revealed' });
}

function setText(target: Element, text: string): void {
	if (target.textContent !== text) target.textContent = text;
}

const words: Readonly<Record<PlacedFinding['severity'], string>> = {
	error: 'Error',
	warning: 'Warning',
	information: 'Suggestion',
	hint: 'Hint',
};
